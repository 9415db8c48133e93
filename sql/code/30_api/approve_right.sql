-- Purpose: the agency approves a proposed right. Who: access administrator without interest in the matter.
-- States: proposed -> approved. Codes: DA001-DA008, DA102, DA103, DA104.
create function api.approve_right(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
  set plan_cache_mode = force_generic_plan as $$
declare
  v rule.actor;
  v_at timestamptz := rule.moment();
  v_code text;
begin
  -- The usual way: judgement, change, record and outcome in one statement. No row: the door below finds out why.
  if current_setting('transaction_isolation') = 'read committed' and p_request_id is not null then
    with done as (
      update data.access_right r
         set state = 'approved', approved_by = d.person_id, version = r.version + 1, changed_at = v_at
        from rule.right_door d, data.permit x, data.permit_purpose u
       where d.right_id = p_id and d.act = 'approve_right' and d.login_name = session_user::text and d.version = p_version
         and r.id = p_id and r.version = p_version
         and x.id = r.permit_id and u.id = r.purpose_id and (r.items & ~u.items) = 0::bit(512) and r.valid_from >= x.valid_from
         and (r.valid_until is null or r.valid_until >= rule.today()) and (x.valid_until is null or r.valid_until <= x.valid_until)
         and not exists (select from data.request q where q.login_name = session_user::text and q.request_id = p_request_id)
      returning r.org_id, r.version, d.person_id, d.role, d.audience, d.state as from_state),
    kept as (
      insert into data.request (login_name, request_id, act, object_id, accepted, id, version, at)
      select session_user, p_request_id, 'approve_right', p_id, true, p_id, e.version, v_at from done e)
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, reason, change, request_id, version, audience)
    select v_at, session_user, e.person_id, e.role, 'approve_right', 'right', p_id, e.org_id, 'accepted', null,
           '{"state": ["proposed", "approved"]}'::jsonb, p_request_id, e.version, e.audience
      from done e;
    if found then
      return row (true, null, null, null, p_id, p_version + 1)::api.outcome;
    end if;
  end if;
  v := rule.begin_act(p_request_id, 'approve_right', 'right', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select coalesce(rule.right_fits(r.permit_id, r.purpose_id, r.items, r.valid_from, r.valid_until),
                  case when r.valid_until < rule.today() then 'DA103' end)
    into v_code from data.access_right r where r.id = p_id;
  if v_code is not null then
    return rule.refuse(v, v_code);
  end if;
  update data.access_right set state = 'approved', approved_by = v.person_id, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, '{"state": ["proposed", "approved"]}');
end $$;
comment on function api.approve_right(uuid, bigint, integer) is 'The agency approves a proposed right.';
