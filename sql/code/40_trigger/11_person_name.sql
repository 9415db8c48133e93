create function rule.copy_person_name() returns trigger
  language plpgsql volatile as $$
begin
  select p.full_name, p.name_key into new.person_name, new.person_name_key from data.person p where p.id = new.person_id;
  return new;
end $$;
comment on function rule.copy_person_name() is 'Fills the copies of the person''s name in a new right.';
create trigger _100_person_name before insert or update of person_id on data.access_right for each row execute function rule.copy_person_name();

create function rule.spread_person_name() returns trigger
  language plpgsql volatile as $$
begin
  update data.access_right set person_name = new.full_name, person_name_key = new.name_key where person_id = new.id;
  return null;
end $$;
comment on function rule.spread_person_name() is 'A renamed person is found under the new name in the lists.';
create trigger _100_spread_name after update of given_names, family_name on data.person
  for each row when ((new.given_names, new.family_name) is distinct from (old.given_names, old.family_name)) execute function rule.spread_person_name();

create function rule.copy_user_code() returns trigger
  language plpgsql volatile as $$
begin
  select a.user_code into new.user_code from data.user_account a where a.id = new.account_id and a.person_id = new.person_id and a.org_id = new.org_id;
  if not found then
    raise exception 'a right is used with the user id of its own person and organisation' using errcode = '23514', constraint = 'access_right_own_account';
  end if;
  return new;
end $$;
comment on function rule.copy_user_code() is 'Fills the copy of the user id in a right; it is the id of that person in that organisation.';
create trigger _110_user_code before insert on data.access_right for each row when (new.account_id is not null) execute function rule.copy_user_code();
create trigger _110_user_code_later before update of account_id on data.access_right for each row when (new.account_id is not null) execute function rule.copy_user_code();
