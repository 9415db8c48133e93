create view ui.product_item with (security_invoker = true) as
select i.product_code || ' ' || i.item_id as id, i.product_code, i.version_no, i.item_id, d.code, d.group_code, d.name_fi, d.name_sv, d.name_en, d.sensitivity, 1 as version
  from data.product_item i join data.data_item d on d.id = i.item_id
 where i.version_no = (select max(n.version_no) from data.product_item n where n.product_code = i.product_code and n.valid_from <= rule.today());
comment on view ui.product_item is 'Items of the version of each product that is in force.';
