create view ui.permit_item_change_list with (security_invoker = true) as
select c.id * 1048576 + x.purpose_id % 2048 * 512 + x.item_id as id, c.permit_id, c.version_no, -c.version_no as newest_first,
       'Versio ' || c.version_no as group_fi, 'Version ' || c.version_no as group_sv, 'Version ' || c.version_no as group_en,
       x.item_id, d.code, d.name_fi, d.name_sv, d.name_en, u.name as purpose_name, x.change, 1 as version
  from data.permit_content c
  cross join lateral (select p.id from data.permit_content p where p.permit_id = c.permit_id and p.version_no < c.version_no order by p.version_no desc limit 1) b
  cross join lateral (
    select coalesce(n.item_id, o.item_id) as item_id, coalesce(n.purpose_id, o.purpose_id) as purpose_id,
           case when o.item_id is null then 'added' when n.item_id is null then 'removed' else 'changed' end as change
      from (select * from data.permit_item i where i.content_id = c.id) n
      full join (select * from data.permit_item i where i.content_id = b.id) o on o.item_id = n.item_id and o.purpose_id = n.purpose_id
     where o.item_id is null or n.item_id is null or (n.search_key, n.condition, n.legal_basis) is distinct from (o.search_key, o.condition, o.legal_basis)) x
  join data.data_item d on d.id = x.item_id
  left join data.permit_purpose u on u.id = x.purpose_id;
comment on view ui.permit_item_change_list is 'What each version of a permit''s content added, removed or changed against the one before it.';
