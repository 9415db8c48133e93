-- What an applicant asked is frozen once it is sent, but for what a completion request asks; only its assessment goes on, until the decision.
create function rule.check_application_content() returns trigger
  language plpgsql volatile as $$
declare
  v_state text;
begin
  select a.state into v_state from data.application a where a.id = coalesce(new.application_id, old.application_id);
  if v_state = 'completion_asked' and exists (
       select from data.completion_request r join data.completion_item i on i.request_id = r.id
        where r.application_id = coalesce(new.application_id, old.application_id) and r.state = 'open'
          and case tg_table_name when 'application_item' then i.field = 'items' when 'application_purpose' then i.field = 'purposes'
                                 else rule.belongs_to(to_jsonb(coalesce(new, old)) ->> 'question', i.field) end) then
    return coalesce(new, old);
  end if;
  if v_state = 'draft' or (tg_op = 'UPDATE' and tg_table_name = 'application_item' and v_state = 'in_handling') then
    return coalesce(new, old);
  end if;
  raise exception 'the content of a sent application is not changed' using errcode = '23514', constraint = 'application_content_frozen';
end $$;
comment on function rule.check_application_content() is 'Asked items, purposes and answers change in a draft, or when they are asked to be completed.';
create trigger _050_frozen before insert or update or delete on data.application_item for each row execute function rule.check_application_content();
create trigger _050_frozen before insert or update or delete on data.application_answer for each row execute function rule.check_application_content();
create trigger _050_frozen before insert or update or delete on data.application_purpose for each row execute function rule.check_application_content();
