-- The mask of a purpose is the sum of the items of the content version that applies; a purpose that is not in it any more has none.
create function rule.sum_purposes(p_permit_id bigint) returns void
  language plpgsql volatile as $$
declare
  v_content_id bigint;
begin
  select c.id into v_content_id from data.permit_content c
   where c.permit_id = p_permit_id and c.applied_at is not null order by c.version_no desc limit 1;
  update data.permit_purpose u set items = t.mask
    from (select p.id, coalesce(rule.item_mask(array_agg(i.item_id) filter (where i.item_id is not null)), 0::bit(512)) as mask
            from data.permit_purpose p left join data.permit_item i on i.purpose_id = p.id and i.content_id = v_content_id
           where p.permit_id = p_permit_id group by p.id) t
   where u.id = t.id and u.items <> t.mask;
end $$;
comment on function rule.sum_purposes(bigint) is 'Sums up the content of each purpose of a permit.';
