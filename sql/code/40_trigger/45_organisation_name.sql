-- Whoever renames an organisation, and by whatever way: the name that it had is kept.
create function rule.keep_organisation_name() returns trigger
  language plpgsql volatile as $$
begin
  insert into data.organisation_name (org_id, name_fi, name_sv, valid_until) values (old.id, old.name_fi, old.name_sv, rule.moment())
  on conflict on constraint organisation_name_key do nothing;   -- renamed twice at one moment: the name in between was never used
  return null;
end $$;
comment on function rule.keep_organisation_name() is 'Keeps the name that an organisation had before.';
create trigger _110_keep_name after update of name_fi, name_sv on data.organisation
  for each row when ((new.name_fi, new.name_sv) is distinct from (old.name_fi, old.name_sv)) execute function rule.keep_organisation_name();
create trigger _050_immutable before update or delete on data.organisation_name for each row execute function rule.forbid_change();
