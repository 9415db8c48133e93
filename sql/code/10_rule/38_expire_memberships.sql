-- A membership ends by its date without anybody's act; the record of it is made once.
create function rule.expire_memberships(p_actor rule.actor) returns integer
  language plpgsql volatile as $$
declare
  v_count integer;
begin
  with due as (
    select m.id from data.membership m where m.valid_until < rule.today() and not m.end_recorded order by m.id for no key update skip locked),
  done as (
    update data.membership m set end_recorded = true from due where m.id = due.id
    returning m.id, m.person_id, m.org_id, m.role, m.valid_until, m.appointment_id),
  told as (
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, audience)
    select p_actor.at, session_user, p_actor.person_id, 'system', 'end_membership', 'person', d.person_id, d.org_id, 'accepted',
           jsonb_build_object('role', d.role, 'membership_id', d.id, 'due_at', rule.day_start(d.valid_until + 1)), 'all'
      from done d where d.appointment_id is null)
  select count(*) into v_count from done;
  return v_count;
end $$;
comment on function rule.expire_memberships(rule.actor) is 'Records memberships that have ended by their date.';
