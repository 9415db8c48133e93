create view ui.right_item_list with (security_invoker = true) as
select r.id * 512 + d.id as id, r.id as right_id, d.id as item_id, d.code, d.group_code, g.name_fi as group_fi, g.name_sv as group_sv, g.name_en as group_en,
       d.name_fi, d.name_sv, d.name_en, d.sensitivity, r.version
  from data.access_right r
  join data.data_item d on get_bit(r.items, d.id) = 1
  join data.data_group g on g.code = d.group_code;
comment on view ui.right_item_list is 'Items of access rights.';
