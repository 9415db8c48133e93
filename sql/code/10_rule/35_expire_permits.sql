create function rule.expire_permits(p_actor rule.actor) returns integer
  language plpgsql volatile as $$
declare
  d record;
  p data.permit;
  v_due timestamptz;
  v_count integer := 0;
begin
  for d in select x.id, x.org_id from data.permit x where x.state <> 'ended' and x.valid_until < rule.today() order by x.id loop
    perform rule.lock_organisations(d.id);
    select * into p from data.permit x where x.id = d.id and x.state <> 'ended' and x.valid_until < rule.today() for no key update skip locked;
    continue when not found;
    v_due := rule.day_start(p.valid_until + 1);
    update data.permit set state = 'ended', end_reason = 'expired', ended_at = v_due, version = version + 1, changed_at = p_actor.at where id = p.id;
    perform rule.record_due(p_actor, 'end_permit', 'permit', p.id, p.org_id, p.version + 1, p.state, 'ended', v_due, '{"end_reason": "expired"}');
    perform rule.write_stop_letters(p_actor, p.id, 'permit_ended', '');
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
comment on function rule.expire_permits(rule.actor) is 'Permits end on their last day, and their rights with them.';
