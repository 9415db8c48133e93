create view ui.item_template_item with (security_invoker = true) as
select i.template_code || ' ' || i.item_id as id, i.template_code, i.item_id, d.code, i.search_key, 1 as version
  from data.item_template_item i join data.data_item d on d.id = i.item_id;
comment on view ui.item_template_item is 'Items of the templates.';
