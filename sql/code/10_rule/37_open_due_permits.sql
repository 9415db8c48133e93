create function rule.open_due_permits(p_actor rule.actor, p_orgs bigint[]) returns integer
  language plpgsql volatile as $$
declare
  v_org_id bigint;
  v_count integer := 0;
begin
  for v_org_id in select distinct x.org_id from rule.due x where x.act = 'open_permit' and x.org_id = any (p_orgs) order by 1 loop
    v_count := v_count + rule.open_permits(p_actor, v_org_id);
  end loop;
  return v_count;
end $$;
comment on function rule.open_due_permits(rule.actor, bigint[]) is 'Opens permits that lacked nothing but their first day.';
