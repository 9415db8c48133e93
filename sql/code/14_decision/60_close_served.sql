-- A served matter closes by itself when the time for seeking a change has gone.
create function rule.close_served(p_actor rule.actor) returns integer
  language plpgsql volatile as $$
declare
  d record;
  a data.application;
  v_count integer := 0;
begin
  for d in select c.application_id, s.remedy_until, s.served_on from data.decision_service s join data.decision c on c.id = s.decision_id join data.application x on x.id = c.application_id
            where x.state = 'served' and coalesce(s.remedy_until, s.served_on) < rule.today() order by c.application_id loop
    select * into a from data.application x where x.id = d.application_id and x.state = 'served' for no key update skip locked;
    continue when not found;
    update data.application set state = 'closed', version = version + 1, changed_at = p_actor.at where id = a.id;
    perform rule.record_due(p_actor, 'close_application', 'application', a.id, a.org_id, a.version + 1, 'served', 'closed',
                            rule.day_start(coalesce(d.remedy_until, d.served_on) + 1));
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
comment on function rule.close_served(rule.actor) is 'Closes served matters after the last day of rectification or appeal.';
