-- The mask of a purpose is the sum of the items of the content version in force; only a decision makes a content version.
create function rule.keep_purpose_items() returns trigger
  language plpgsql volatile as $$
begin
  if exists (select a.content_id from added a group by a.content_id
             having count(*) <> (select count(*) from data.permit_item i where i.content_id = a.content_id)) then
    raise exception 'the items of a content version are written once, by its decision' using errcode = '23514', constraint = 'permit_item_by_decision';
  end if;
  update data.permit_purpose u set items = coalesce(t.mask, 0::bit(512))
    from (select p.id, rule.item_mask(array_agg(i.item_id) filter (where i.item_id is not null)) as mask
            from data.permit_purpose p left join data.permit_item i on i.purpose_id = p.id
                 and i.content_id in (select a.content_id from added a)
           where p.permit_id in (select c.permit_id from data.permit_content c join added a on a.content_id = c.id)
           group by p.id) t
   where u.id = t.id;
  return null;
end $$;
comment on function rule.keep_purpose_items() is 'Sums up the content of each purpose; refuses items outside a decision.';
create trigger _200_items after insert on data.permit_item referencing new table as added for each statement execute function rule.keep_purpose_items();
