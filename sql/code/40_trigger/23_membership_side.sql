create function rule.check_membership_side() returns trigger
  language plpgsql volatile as $$
begin
  if rule.is_agency_role(new.role) <> (select o.class = 'agency' from data.organisation o where o.id = new.org_id) then
    raise exception 'role % does not belong to this organisation', new.role using errcode = '23514', constraint = 'membership_side_check';
  end if;
  return new;
end $$;
comment on function rule.check_membership_side() is 'Roles of the agency exist in the agency only, the others outside it only.';
create trigger _100_side before insert or update of role, org_id on data.membership for each row execute function rule.check_membership_side();
