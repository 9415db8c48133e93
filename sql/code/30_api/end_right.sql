-- Purpose: ends a right; refused everywhere from the commit on (invariant 5).
-- Who: responsible user, deputy (active, blocked); access administrator without interest (also approved, code_delivered).
-- States: active, blocked, approved, code_delivered -> ended. Codes: DA001-DA008.
create function api.end_right(p_request_id uuid, p_id bigint, p_version integer, p_end_reason text, p_reason text default '') returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
begin
  v := rule.begin_right_act(p_request_id, 'end_right', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  if p_end_reason is null then
    return rule.refuse_faults(v, '[{"field": "end_reason", "code": "DA201"}]');
  elsif p_end_reason not in ('left_employment', 'duty_changed', 'not_needed', 'misuse', 'mistake', 'other') then
    return rule.refuse_faults(v, '[{"field": "end_reason", "code": "DA208"}]');
  elsif p_end_reason in ('misuse', 'other') and btrim(coalesce(p_reason, '')) = '' then
    return rule.refuse_faults(v, '[{"field": "reason", "code": "DA201"}]');
  elsif rule.note_fault('reason', p_reason, 2000) <> '[]' then
    return rule.refuse_faults(v, rule.note_fault('reason', p_reason, 2000));
  end if;
  update data.access_right
     set state = 'ended', end_reason = p_end_reason, reason = coalesce(p_reason, ''), ended_at = v.at,
         agency_stop = agency_stop or rule.is_agency_role(v.role), version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, 'ended'), 'end_reason', p_end_reason), p_reason);
end $$;
comment on function api.end_right(uuid, bigint, integer, text, text) is 'Ends a right.';
