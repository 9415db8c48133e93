-- Takes the lock of the organisation's row, so that two people who end each other come one after the other.
create function rule.is_last_responsible(p_org_id bigint) returns boolean
  language plpgsql volatile as $$
declare
  o data.organisation;
begin
  select * into o from data.organisation x where x.id = p_org_id for no key update;
  return o.browser_permits_in_force > 0 and o.responsible_users_in_force <= 1 and o.override_reason is null;
end $$;
comment on function rule.is_last_responsible(bigint) is 'Whether one responsible user fewer would leave a VTJkysely permit in force without any.';
