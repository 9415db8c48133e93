-- What an applicant asked is frozen once it is sent; only its assessment goes on, until the decision.
create function rule.check_application_content() returns trigger
  language plpgsql volatile as $$
declare
  v_state text;
begin
  select a.state into v_state from data.application a where a.id = coalesce(new.application_id, old.application_id);
  if v_state = 'draft' or (tg_op = 'UPDATE' and tg_table_name = 'application_item' and v_state = 'in_handling') then
    return coalesce(new, old);
  end if;
  raise exception 'the content of a sent application is not changed' using errcode = '23514', constraint = 'application_content_frozen';
end $$;
comment on function rule.check_application_content() is 'Asked items, purposes and answers change in a draft only.';
create trigger _050_frozen before insert or update or delete on data.application_item for each row execute function rule.check_application_content();
create trigger _050_frozen before insert or update or delete on data.application_answer for each row execute function rule.check_application_content();
create trigger _050_frozen before insert or update or delete on data.application_purpose for each row execute function rule.check_application_content();
