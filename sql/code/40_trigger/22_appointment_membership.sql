-- A responsible user acts through a membership; it lives exactly as long as the appointment is in force.
create function rule.keep_appointment_membership() returns trigger
  language plpgsql volatile as $$
begin
  if new.state = 'in_force' then
    insert into data.membership (person_id, org_id, role, duty, unit, email, phone, valid_from, valid_until, appointment_id)
    select new.person_id, new.org_id, 'responsible_user', coalesce(m.duty, ''), coalesce(m.unit, ''), coalesce(m.email, ''), coalesce(m.phone, ''),
           case when new.valid_until < rule.today() then new.valid_from else greatest(new.valid_from, rule.today()) end, new.valid_until, new.id
      from (select 1) one
      left join lateral (select * from data.membership x where x.person_id = new.person_id and x.org_id = new.org_id order by x.id desc limit 1) m on true;
  elsif tg_op = 'UPDATE' and old.state = 'in_force' then
    -- The last day counts as a day of the role: ended within the day means gone at once.
    update data.membership set valid_until = greatest(valid_from - 1, least(valid_until, rule.today() - 1)), version = version + 1
     where appointment_id = new.id and (valid_until is null or valid_until >= rule.today());
  end if;
  return null;
end $$;
comment on function rule.keep_appointment_membership() is 'Makes and ends the membership that follows from a responsible user''s appointment.';
create trigger _300_membership after insert or update of state on data.appointment for each row
  execute function rule.keep_appointment_membership();
