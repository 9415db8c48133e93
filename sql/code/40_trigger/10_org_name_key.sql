-- Copies of the organisation's sort keys, so that lists of a million rows sort by one index in Finnish and in Swedish.
create function rule.copy_org_name_key() returns trigger
  language plpgsql volatile as $$
begin
  select o.name_key, o.name_sv_key into new.org_name_key, new.org_name_sv_key from data.organisation o where o.id = new.org_id;
  return new;
end $$;
comment on function rule.copy_org_name_key() is 'Fills the sort keys of the organisation''s names in a new application, permit or letter.';
create trigger _100_org_name_key before insert or update of org_id on data.application for each row execute function rule.copy_org_name_key();
create trigger _100_org_name_key before insert or update of org_id on data.permit for each row execute function rule.copy_org_name_key();
create trigger _100_org_name_key before insert on data.letter for each row execute function rule.copy_org_name_key();

create function rule.spread_org_name_key() returns trigger
  language plpgsql volatile as $$
begin
  update data.application set org_name_key = new.name_key, org_name_sv_key = new.name_sv_key where org_id = new.id;
  update data.permit set org_name_key = new.name_key, org_name_sv_key = new.name_sv_key where org_id = new.id;
  update data.letter set org_name_key = new.name_key, org_name_sv_key = new.name_sv_key where org_id = new.id;
  return null;
end $$;
comment on function rule.spread_org_name_key() is 'A renamed organisation moves to its new place in the lists.';
create trigger _100_spread_name_key after update of name_fi, name_sv on data.organisation
  for each row when (new.name_fi is distinct from old.name_fi or new.name_sv is distinct from old.name_sv) execute function rule.spread_org_name_key();
