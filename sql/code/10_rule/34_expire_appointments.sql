-- An appointment that was the organisation's last takes its VTJkysely permits out of force until there is a new one: expiry is not
-- put off, and no permit stays in force without a responsible user (invariants 1 and 10).
create function rule.expire_appointments(p_actor rule.actor, p_orgs bigint[]) returns integer
  language plpgsql volatile as $$
declare
  d record;
  a data.appointment;
  p data.permit;
  v_due timestamptz;
  v_count integer := 0;
begin
  for d in select x.id from rule.due x where x.act = 'end_appointment' and x.org_id = any (p_orgs) order by x.id loop
    select * into a from data.appointment x
     where x.id = d.id and x.state in ('applied', 'granted', 'in_force', 'suspended') and x.valid_until < rule.today() for no key update skip locked;
    continue when not found;
    v_due := rule.day_start(a.valid_until + 1);
    if a.state = 'in_force' and rule.is_last_responsible(a.org_id) then
      for p in select * from data.permit x where x.org_id = a.org_id and x.service = 'browser' and x.state = 'in_force' order by x.id for no key update loop
        update data.permit set state = 'suspended', version = version + 1, changed_at = p_actor.at where id = p.id;
        perform rule.record_due(p_actor, 'suspend_permit', 'permit', p.id, p.org_id, p.version + 1, 'in_force', 'suspended', v_due,
                                jsonb_build_object('cause', jsonb_build_object('object', 'appointment', 'object_id', a.id, 'end_reason', 'expired')));
      end loop;
    end if;
    update data.appointment set state = 'ended', reason = 'expired', version = version + 1, changed_at = p_actor.at where id = a.id;
    perform rule.record_due(p_actor, 'end_appointment', 'appointment', a.id, a.org_id, a.version + 1, a.state, 'ended', v_due, '{"end_reason": "expired"}');
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
comment on function rule.expire_appointments(rule.actor, bigint[]) is 'Appointments end on their last day.';
