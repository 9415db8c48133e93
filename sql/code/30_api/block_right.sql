-- Purpose: blocks a right at once on suspicion; refused everywhere from the commit on (invariant 5).
-- Who: responsible user, deputy, access administrator without interest. States: active -> blocked. Codes: DA001-DA008.
create function api.block_right(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
  set plan_cache_mode = force_generic_plan as $$
declare
  v rule.actor;
  v_at timestamptz := rule.moment();
  v_faults jsonb;
begin
  -- The usual way: judgement, change, record and outcome in one statement. No row: the door below finds out why.
  if current_setting('transaction_isolation') = 'read committed' and p_request_id is not null and length(btrim(p_reason, E' \t\r\n\u00a0')) >= 3
     and length(p_reason) <= 2000 then
    with done as (
      update data.access_right r
         set state = 'blocked', reason = p_reason, agency_stop = rule.is_agency_role(d.role), version = r.version + 1, changed_at = v_at
        from rule.right_door d
       where d.right_id = p_id and d.act = 'block_right' and d.login_name = session_user::text and d.version = p_version
         and r.id = p_id and r.version = p_version
         and not exists (select from data.request q where q.login_name = session_user::text and q.request_id = p_request_id)
      returning r.org_id, r.version, d.person_id, d.role, d.audience, d.state as from_state),
    kept as (
      insert into data.request (login_name, request_id, act, object_id, accepted, id, version, at)
      select session_user, p_request_id, 'block_right', p_id, true, p_id, e.version, v_at from done e)
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, reason, change, request_id, version, audience)
    select v_at, session_user, e.person_id, e.role, 'block_right', 'right', p_id, e.org_id, 'accepted', p_reason,
           '{"state": ["active", "blocked"]}'::jsonb, p_request_id, e.version, e.audience
      from done e;
    if found then
      return row (true, null, null, null, p_id, p_version + 1)::api.outcome;
    end if;
  end if;
  v := rule.begin_act(p_request_id, 'block_right', 'right', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.access_right set state = 'blocked', reason = p_reason, agency_stop = rule.is_agency_role(v.role), version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, '{"state": ["active", "blocked"]}', p_reason);
end $$;
comment on function api.block_right(uuid, bigint, integer, text) is 'Blocks a right at once.';
