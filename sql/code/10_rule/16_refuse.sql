-- A refusal is an answer, and leaves its record in the same transaction. The agency alone sees refusals: to the organisation
-- it would tell who else tried. A client that wraps its attempt in a transaction and rolls back takes the record along; the line in
-- the server's log it cannot take back.
create function rule.refuse(p_actor rule.actor, p_code text, p_field text default null, p_detail jsonb default null) returns api.outcome
  language plpgsql volatile as $$
declare
  v_detail jsonb := p_detail;
  q data.request;
begin
  -- The same request sent twice at once: the second waited for the first and finds its work done. It gets the first one's answer.
  if p_code not in ('DA006', 'DA007') and p_actor.request_id is not null then
    select * into q from data.request r where r.login_name = session_user::text and r.request_id = p_actor.request_id;
    if found and q.act = p_actor.act and q.object_id is not distinct from p_actor.object_id then
      return row (q.accepted, q.code, q.field, q.detail, q.id, q.version)::api.outcome;
    end if;
  end if;
  if p_code = 'DA002' and v_detail is null then
    v_detail := rule.last_act(p_actor.object, p_actor.object_id);
  elsif p_code = 'DA003' and v_detail is null then
    v_detail := jsonb_build_object('state', p_actor.state);
  end if;
  with kept as (
    insert into data.request (login_name, request_id, act, object_id, accepted, code, field, detail, at)
    select session_user, p_actor.request_id, p_actor.act, p_actor.object_id, false, p_code, p_field, v_detail, p_actor.at
     where p_actor.request_id is not null and p_code not in ('DA006', 'DA007')
    on conflict do nothing)
  insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, code, change, request_id, audience)
  values (p_actor.at, session_user, p_actor.person_id, p_actor.role, p_actor.act, p_actor.object, p_actor.object_id, p_actor.org_id,
          'refused', p_code, case when p_field is not null or v_detail is not null then jsonb_build_object('field', p_field, 'detail', v_detail) end,
          p_actor.request_id, 'agency');
  raise log 'refused: % % of % %: %', session_user, p_actor.act, p_actor.object, p_actor.object_id, p_code;
  return row (false, p_code, p_field, v_detail, null, null)::api.outcome;
end $$;
comment on function rule.refuse(rule.actor, text, text, jsonb) is 'Records a refusal and answers it.';
