-- Copies of the organisation's sort key, so that lists of a million rows sort by one index.
create function rule.copy_org_name_key() returns trigger
  language plpgsql volatile as $$
begin
  select o.name_key into new.org_name_key from data.organisation o where o.id = new.org_id;
  return new;
end $$;
comment on function rule.copy_org_name_key() is 'Fills org_name_key of a new application or permit.';
create trigger _100_org_name_key before insert or update of org_id on data.application for each row execute function rule.copy_org_name_key();
create trigger _100_org_name_key before insert or update of org_id on data.permit for each row execute function rule.copy_org_name_key();

create function rule.spread_org_name_key() returns trigger
  language plpgsql volatile as $$
begin
  update data.application set org_name_key = new.name_key where org_id = new.id;
  update data.permit set org_name_key = new.name_key where org_id = new.id;
  return null;
end $$;
comment on function rule.spread_org_name_key() is 'A renamed organisation moves to its new place in the lists.';
create trigger _100_spread_name_key after update of name_fi on data.organisation
  for each row when (new.name_fi is distinct from old.name_fi) execute function rule.spread_org_name_key();
