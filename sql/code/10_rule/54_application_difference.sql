-- What an amendment or a renewal asks against the content it would replace: the version before the one it made, or while it has made none,
-- the one that applies now. Items are compared purpose by purpose, purposes by their name.
create function rule.application_difference(p_id bigint)
  returns table (item_id integer, purpose_name text, change text, search_key text, legal_basis text, present_key text, present_basis text)
  language plpgsql stable as $$
declare
  a data.application;
  v_content_id bigint;
begin
  select x.id, x.base_permit_id, x.purpose into a.id, a.base_permit_id, a.purpose from data.application x where x.id = p_id;
  if a.base_permit_id is null then
    return;
  end if;
  select c.id into v_content_id from data.permit_content c
   where c.permit_id = a.base_permit_id
     and c.version_no < coalesce((select t.version_no from data.decision d join data.permit_content t on t.decision_id = d.id
                                   where d.application_id = a.id and t.permit_id = a.base_permit_id), 2147483647)
     and (c.applied_at is not null or exists (select from data.decision d where d.application_id = a.id))
   order by c.version_no desc limit 1;
  return query
  with asked as (
    select i.item_id, coalesce(u.name, a.purpose) as name, i.search_key, i.legal_basis
      from data.application_item i left join data.application_purpose u on u.application_id = i.application_id and u.purpose_no = i.purpose_no
     where i.application_id = a.id),
  present as (
    select i.item_id, u.name, i.search_key, i.legal_basis
      from data.permit_item i join data.permit_purpose u on u.id = i.purpose_id where i.content_id = v_content_id)
  select coalesce(n.item_id, p.item_id), coalesce(n.name, p.name),
         case when p.item_id is null then 'added' when n.item_id is null then 'removed' else 'changed' end,
         n.search_key, n.legal_basis, p.search_key, p.legal_basis
    from asked n full join present p on p.item_id = n.item_id and p.name = n.name
   where p.item_id is null or n.item_id is null or n.search_key <> p.search_key or n.legal_basis <> p.legal_basis
   order by 2, 1;
end $$;
comment on function rule.application_difference(bigint) is 'Items that an amendment or renewal would add, take away or change.';
