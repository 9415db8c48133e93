-- Purpose: ends a right; refused everywhere from the commit on (invariant 5).
-- Who: responsible user, deputy (active, blocked); access administrator without interest (also approved, code_delivered).
-- States: active, blocked, approved, code_delivered -> ended. Codes: DA001-DA008.
create function api.end_right(p_request_id uuid, p_id bigint, p_version integer, p_end_reason text, p_reason text default '') returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
  set plan_cache_mode = force_generic_plan as $$
declare
  v rule.actor;
  v_at timestamptz := rule.moment();
begin
  -- The usual way: judgement, change, record and outcome in one statement. No row: the door below finds out why.
  if current_setting('transaction_isolation') = 'read committed' and p_request_id is not null
     and p_end_reason in ('left_employment', 'duty_changed', 'not_needed', 'mistake') and coalesce(length(p_reason), 0) <= 2000 then
    with done as (
      update data.access_right r
         set state = 'ended', end_reason = p_end_reason, reason = coalesce(p_reason, ''), ended_at = v_at,
             agency_stop = r.agency_stop or rule.is_agency_role(d.role), version = r.version + 1, changed_at = v_at
        from rule.right_door d
       where d.right_id = p_id and d.act = 'end_right' and d.login_name = session_user::text and d.version = p_version
         and r.id = p_id and r.version = p_version
         and not exists (select from data.request q where q.login_name = session_user::text and q.request_id = p_request_id)
      returning r.org_id, r.version, d.person_id, d.role, d.audience, d.state as from_state),
    kept as (
      insert into data.request (login_name, request_id, act, object_id, accepted, id, version, at)
      select session_user, p_request_id, 'end_right', p_id, true, p_id, e.version, v_at from done e)
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, reason, change, request_id, version, audience)
    select v_at, session_user, e.person_id, e.role, 'end_right', 'right', p_id, e.org_id, 'accepted', p_reason,
           jsonb_build_object('state', jsonb_build_array(e.from_state, 'ended'), 'end_reason', p_end_reason), p_request_id, e.version, e.audience
      from done e;
    if found then
      return row (true, null, null, null, p_id, p_version + 1)::api.outcome;
    end if;
  end if;
  v := rule.begin_act(p_request_id, 'end_right', 'right', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  if p_end_reason is null then
    return rule.refuse_faults(v, '[{"field": "end_reason", "code": "DA201"}]');
  elsif p_end_reason not in ('left_employment', 'duty_changed', 'not_needed', 'misuse', 'mistake', 'other') then
    return rule.refuse_faults(v, '[{"field": "end_reason", "code": "DA208"}]');
  elsif p_end_reason in ('misuse', 'other') and btrim(coalesce(p_reason, '')) = '' then
    return rule.refuse_faults(v, '[{"field": "reason", "code": "DA201"}]');
  elsif length(p_reason) > 2000 then
    return rule.refuse_faults(v, '[{"field": "reason", "code": "DA207", "most": 2000}]');
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
