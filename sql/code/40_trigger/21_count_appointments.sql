create function rule.count_appointment() returns trigger
  language plpgsql volatile as $$
declare
  v_change integer := (new.state = 'in_force')::integer;
begin
  if tg_op = 'UPDATE' then
    v_change := v_change - (old.state = 'in_force')::integer;
  end if;
  if v_change <> 0 then
    update data.organisation
       set responsible_users_in_force = responsible_users_in_force + v_change,
           override_reason = case when v_change > 0 then null else override_reason end,
           version = version + 1, changed_at = new.changed_at
     where id = new.org_id;
  end if;
  return null;
end $$;
comment on function rule.count_appointment() is 'Keeps organisation.responsible_users_in_force; a new responsible user ends the alarm of an override.';
create trigger _200_count after insert or update of state on data.appointment for each row execute function rule.count_appointment();
