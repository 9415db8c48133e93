create function rule.open_due_permits(p_actor rule.actor) returns integer
  language plpgsql volatile as $$
declare
  v_org_id bigint;
  v_count integer := 0;
begin
  for v_org_id in
    select distinct p.org_id from data.permit p where p.state = 'awaiting_commitment' and rule.permit_ready(p.id)
  loop
    perform from data.organisation o where o.id = v_org_id for no key update;
    v_count := v_count + rule.open_permits(p_actor, v_org_id);
  end loop;
  return v_count;
end $$;
comment on function rule.open_due_permits(rule.actor) is 'Opens permits that lacked nothing but their first day.';
