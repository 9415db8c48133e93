create view ui.permit_item_list with (security_invoker = true) as
select (c.id * 1048576 + i.purpose_id % 2048 * 512 + i.item_id) as id, c.permit_id, c.version_no, i.item_id, d.code, d.group_code,
       g.name_fi as group_fi, g.name_sv as group_sv, g.name_en as group_en, d.name_fi, d.name_sv, d.name_en, d.sensitivity,
       i.purpose_id, u.name as purpose_name, i.search_key, i.legal_basis, i.condition, 1 as version
  from data.permit_item i
  join data.permit_content c on c.id = i.content_id
  left join data.permit_purpose u on u.id = i.purpose_id
  join data.data_item d on d.id = i.item_id
  join data.data_group g on g.code = d.group_code
 where c.applied_at is not null
   and not exists (select from data.permit_content n where n.permit_id = c.permit_id and n.version_no > c.version_no and n.applied_at is not null);
comment on view ui.permit_item_list is 'Agreed items of the content version of permits that applies now.';
