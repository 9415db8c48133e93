create function rule.begin_appointments(p_actor rule.actor, p_orgs bigint[]) returns integer
  language plpgsql volatile as $$
declare
  d record;
  a data.appointment;
  v_count integer := 0;
begin
  for d in select x.id from rule.due x where x.act = 'begin_appointment' and x.org_id = any (p_orgs) order by x.id loop
    select * into a from data.appointment x where x.id = d.id and x.state = 'granted' for no key update skip locked;
    continue when not found;
    update data.appointment set state = 'in_force', version = version + 1, changed_at = p_actor.at where id = a.id;
    perform rule.record_due(p_actor, 'begin_appointment', 'appointment', a.id, a.org_id, a.version + 1, 'granted', 'in_force', rule.day_start(a.valid_from));
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
comment on function rule.begin_appointments(rule.actor, bigint[]) is 'Granted appointments come into force on their first day.';
