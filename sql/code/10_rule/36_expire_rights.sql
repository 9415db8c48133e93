create function rule.expire_rights(p_actor rule.actor) returns integer
  language plpgsql volatile as $$
declare
  v_count integer;
begin
  with due as (
    select r.id, r.state, rule.day_start(r.valid_until + 1) as due_at from data.access_right r
     where r.state in ('proposed', 'completion_asked', 'approved', 'code_delivered', 'active', 'blocked') and r.valid_until < rule.today()
     order by r.id for no key update skip locked),
  done as (
    update data.access_right r
       set state = 'expired', end_reason = 'expired', ended_at = due.due_at, version = r.version + 1, changed_at = p_actor.at
      from due where r.id = due.id returning r.id, r.org_id, r.version, due.state as from_state, due.due_at),
  told as (
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, version, audience)
    select p_actor.at, session_user, p_actor.person_id, 'system', 'end_right', 'right', d.id, d.org_id, 'accepted',
           jsonb_build_object('state', jsonb_build_array(d.from_state, 'expired'), 'end_reason', 'expired', 'due_at', d.due_at), d.version, 'all'
      from done d)
  select count(*) into v_count from done;
  return v_count;
end $$;
comment on function rule.expire_rights(rule.actor) is 'Rights expire on their last day.';
