-- Purpose: suspends a permit; its rights stay but are refused until somebody resumes it. A day until which the suspension holds may be
-- named: on that day the decider is reminded, nothing happens by itself. Who: decider without interest.
-- States: in_force -> suspended. Codes: DA001-DA008; faults DA201, DA202, DA206, DA207.
create function api.suspend_permit(p_request_id uuid, p_id bigint, p_version integer, p_reason text, p_until date default null) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'suspend_permit', 'permit', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000) || rule.suspension_faults(p_until);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  perform rule.lock_organisations(p_id);   -- always before the permit's row: see rule.open_permits
  update data.permit set state = 'suspended', suspended_until = p_until, version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  perform rule.write_stop_letters(v, p_id, 'suspension', p_reason);
  return rule.accept(v, p_id, p_version + 1, jsonb_strip_nulls(jsonb_build_object('state', '["in_force", "suspended"]'::jsonb, 'until', p_until)), p_reason);
end $$;
comment on function api.suspend_permit(uuid, bigint, integer, text, date) is 'Suspends a permit, until further notice or until a day on which that is looked at again.';
