create function rule.expire_permits(p_actor rule.actor, p_orgs bigint[]) returns integer
  language plpgsql volatile as $$
declare
  d record;
  p data.permit;
  v_due timestamptz;
  v_count integer := 0;
begin
  -- a roof under which somebody came meanwhile waits for the next time
  for d in
    select x.id from rule.due x where x.act = 'end_permit' and x.org_id = any (p_orgs)
       and not exists (select from data.permit c where c.roof_permit_id = x.id and c.state <> 'ended' and c.org_id <> all (p_orgs)) order by x.id
  loop
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
comment on function rule.expire_permits(rule.actor, bigint[]) is 'Permits end on their last day, and their rights with them.';
