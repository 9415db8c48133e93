-- Purpose: ends a permit for good; its rights end with it, each naming the cause (invariant 2). The organisation gives it up (terminated);
-- the agency revokes what another has proposed on a hearing or an urgent ground, and gives up its own standing permits and those of
-- organisations that have nobody to do it. Who: permit contact; decider without interest.
-- States: awaiting_commitment, in_force, suspended -> ended. Codes: DA001-DA008, DA140, DA151; faults DA201, DA202, DA208.
create function api.end_permit(p_request_id uuid, p_id bigint, p_version integer, p_end_reason text, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  r data.revocation;
begin
  v := rule.begin_act(p_request_id, 'end_permit', 'permit', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000);
  if p_end_reason is null then
    v_faults := '[{"field": "end_reason", "code": "DA201"}]' || v_faults;
  elsif p_end_reason <> 'terminated' and not (p_end_reason = 'revoked' and rule.is_agency_role(v.role)) then
    v_faults := '[{"field": "end_reason", "code": "DA208"}]' || v_faults;
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  if p_end_reason = 'revoked' then
    select * into r from data.revocation x where x.permit_id = p_id and x.state = 'proposed';
    if not found then
      return rule.refuse(v, 'DA140', 'end_reason');
    elsif r.proposed_by = v.person_id then
      return rule.refuse(v, 'DA004');
    end if;
  elsif rule.is_agency_role(v.role) and rule.ends_itself(p_id) then
    return rule.refuse(v, 'DA151', 'end_reason');
  end if;
  perform rule.lock_organisations(p_id);   -- always before the permit's row: see rule.open_permits
  update data.permit set state = 'ended', end_reason = p_end_reason, ended_at = v.at, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  perform rule.write_stop_letters(v, p_id, case p_end_reason when 'revoked' then 'revocation' else 'permit_ended' end, p_reason);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, 'ended'), 'end_reason', p_end_reason), p_reason);
end $$;
comment on function api.end_permit(uuid, bigint, integer, text, text) is 'Ends a permit and with it its rights.';
