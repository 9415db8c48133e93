-- Seven days before its due day a completion request is reminded of, once; one whose time was seven days or less from the start is not.
create function rule.remind_completions(p_actor rule.actor) returns integer
  language plpgsql volatile as $$
declare
  d record;
  a data.application;
  v_count integer := 0;
begin
  for d in
    select r.id, r.application_id, r.no, r.due_on from data.completion_request r
     where r.state = 'open' and r.reminded_at is null and r.due_on between rule.today() and rule.today() + 7
       and (r.asked_at at time zone 'Europe/Helsinki')::date < r.due_on - 7
     order by r.application_id
  loop
    select * into a from data.application x where x.id = d.application_id and x.state = 'completion_asked' for no key update skip locked;
    continue when not found;
    update data.completion_request set reminded_at = p_actor.at where id = d.id and reminded_at is null;
    continue when not found;
    update data.application set version = version + 1, changed_at = p_actor.at where id = a.id;
    perform rule.completion_letter(p_actor, 'completion_reminder', d.id);
    perform rule.record_due(p_actor, 'remind_completion', 'application', a.id, a.org_id, a.version + 1, 'completion_asked', 'completion_asked',
                            rule.day_start(d.due_on - 7), jsonb_build_object('completion_no', d.no, 'due_on', d.due_on));
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
comment on function rule.remind_completions(rule.actor) is 'Reminds of completion requests that fall due within a week.';
