-- Purpose: ends a responsible user's appointment; the last one goes only by the agency's override with its reason, which stays as an alarm.
-- Who: permit contact, responsible user of the organisation; access administrator without interest (alone may override).
-- States: granted, in_force, suspended -> ended. Codes: DA001-DA008, DA101.
create function api.end_appointment(p_request_id uuid, p_id bigint, p_version integer, p_reason text, p_override_reason text default null)
  returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  v_override text := nullif(btrim(coalesce(p_override_reason, '')), '');
  v_overridden boolean := false;
begin
  v := rule.begin_act(p_request_id, 'end_appointment', 'appointment', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000);
  if v_override is not null then
    v_faults := v_faults || rule.text_fault('override_reason', v_override, 10, 2000);
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  if v.state = 'in_force' and rule.is_last_responsible(v.org_id) then
    if v_override is null or not rule.is_agency_role(v.role) then
      return rule.refuse(v, 'DA101');
    end if;
    v_overridden := true;
    update data.organisation set override_reason = v_override where id = v.org_id;
  end if;
  update data.appointment set state = 'ended', reason = p_reason, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    if v_overridden then
      update data.organisation set override_reason = null where id = v.org_id;
    end if;
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_strip_nulls(jsonb_build_object('state', jsonb_build_array(v.state, 'ended'),
                     'override_reason', case when v_overridden then v_override end)), p_reason);
end $$;
comment on function api.end_appointment(uuid, bigint, integer, text, text) is 'Ends a responsible user''s appointment.';
