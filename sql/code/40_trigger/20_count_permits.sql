-- Counters that carry invariant 1 as a CHECK of one row: whoever changes them queues on that row, at every isolation level.
create function rule.count_permit() returns trigger
  language plpgsql volatile as $$
declare
  v_change integer := (new.service = 'browser' and new.state = 'in_force' and new.kind <> 'standing')::integer;   -- nobody has rights under a standing permit itself
begin
  if tg_op = 'UPDATE' then
    v_change := v_change - (old.service = 'browser' and old.state = 'in_force' and old.kind <> 'standing')::integer;
  end if;
  if v_change <> 0 then
    update data.organisation
       set browser_permits_in_force = browser_permits_in_force + v_change,
           override_reason = case when browser_permits_in_force + v_change = 0 then null else override_reason end,
           version = version + 1, changed_at = new.changed_at
     where id = new.org_id;
  end if;
  return null;
end $$;
comment on function rule.count_permit() is 'Keeps organisation.browser_permits_in_force.';
create trigger _200_count after insert or update of state on data.permit for each row execute function rule.count_permit();
