create function rule.accept(p_actor rule.actor, p_id bigint, p_version integer, p_change jsonb default null, p_reason text default null,
                            p_detail jsonb default null, p_org_id bigint default null) returns api.outcome
  language plpgsql volatile as $$
begin
  with kept as (
    insert into data.request (login_name, request_id, act, object_id, accepted, detail, id, version, at)
    values (session_user, p_actor.request_id, p_actor.act, p_actor.object_id, true, p_detail, p_id, p_version, p_actor.at))
  insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, reason, change, request_id, version, audience)
  values (p_actor.at, session_user, p_actor.person_id, p_actor.role, p_actor.act, p_actor.object, p_id, coalesce(p_org_id, p_actor.org_id),
          'accepted', p_reason, p_change, p_actor.request_id, p_version, p_actor.audience);
  return row (true, null, null, p_detail, p_id, p_version)::api.outcome;
end $$;
comment on function rule.accept(rule.actor, bigint, integer, jsonb, text, jsonb, bigint) is
  'Records an accepted act and its outcome under the request id, in one statement, and answers it.';
