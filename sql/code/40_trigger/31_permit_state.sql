-- What follows from a permit's state: suspended, its rights are refused until it resumes; ended, its rights end with it, each with
-- its own record that names the cause (invariant 2). A renewal revives nothing.
create function rule.follow_permit_state() returns trigger
  language plpgsql volatile as $$
begin
  if new.state = 'in_force' then
    insert into data.effective_right (right_id, user_code, permit_id, purpose_id, items, valid_from, valid_until)
    select r.id, r.user_code, r.permit_id, r.purpose_id, r.items, t.start,
           greatest(t.start, least(coalesce(rule.day_start(r.valid_until + 1), 'infinity'), coalesce(rule.day_start(new.valid_until + 1), 'infinity')))
      from data.access_right r,
           lateral (select greatest(new.changed_at, rule.day_start(r.valid_from)) as start) t
     where r.permit_id = new.id and r.state = 'active'
    on conflict (right_id, valid_from) do update set open = true, valid_until = excluded.valid_until;
  elsif old.state = 'in_force' then
    update data.effective_right set open = false, valid_until = greatest(valid_from, least(valid_until, coalesce(new.ended_at, new.changed_at)))
     where open and right_id in (select r.id from data.access_right r where r.permit_id = new.id);
  end if;
  if new.state = 'ended' then
    with was as (
      select r.id, r.state from data.access_right r
       where r.permit_id = new.id and r.state in ('proposed', 'completion_asked', 'approved', 'code_delivered', 'active', 'blocked')
         for no key update),
    done as (
      update data.access_right r
         set state = 'ended', end_reason = 'permit_ended', reason = new.number, ended_at = new.ended_at, version = r.version + 1, changed_at = new.changed_at
        from was where r.id = was.id returning r.id, r.org_id, r.version, was.state as from_state)
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, version, audience)
    select new.changed_at, session_user, rule.me(), 'system', 'end_right', 'right', d.id, d.org_id, 'accepted',
           jsonb_build_object('state', jsonb_build_array(d.from_state, 'ended'), 'end_reason', 'permit_ended', 'due_at', new.ended_at,
             'cause', jsonb_build_object('object', 'permit', 'object_id', new.id, 'number', new.number, 'end_reason', new.end_reason)),
           d.version, 'all'
      from done d;
  end if;
  return null;
end $$;
comment on function rule.follow_permit_state() is 'Suspends, resumes or ends the rights of a permit with it.';
create trigger _300_follow after update of state on data.permit for each row when (new.state is distinct from old.state) execute function rule.follow_permit_state();
