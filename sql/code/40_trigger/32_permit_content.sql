-- The mask of a purpose is the sum of the items of the content version in force; only a decision makes a content version.
create function rule.keep_purpose_items() returns trigger
  language plpgsql volatile as $$
begin
  if exists (select a.content_id from added a group by a.content_id
             having count(*) <> (select count(*) from data.permit_item i where i.content_id = a.content_id)) then
    raise exception 'the items of a content version are written once, by its decision' using errcode = '23514', constraint = 'permit_item_by_decision';
  end if;
  perform rule.sum_purposes(c.permit_id) from data.permit_content c
    where c.id in (select a.content_id from added a) and c.applied_at is not null;   -- one decided for a later day is summed up on that day
  return null;
end $$;
comment on function rule.keep_purpose_items() is 'Sums up the content of each purpose; refuses items outside a decision.';
create trigger _200_items after insert on data.permit_item referencing new table as added for each statement execute function rule.keep_purpose_items();
