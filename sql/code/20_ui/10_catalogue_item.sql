create view ui.catalogue_item with (security_invoker = true) as
select d.id, d.code, d.group_code, g.name_fi as group_fi, g.name_sv as group_sv, g.name_en as group_en, g.sort_order as group_order,
       d.name_fi, d.name_sv, d.name_en, d.name_fi_key, d.name_sv_key, d.name_en_key, d.subject, d.sensitivity, d.hidden_by_non_disclosure, 1 as version
  from data.data_item d join data.data_group g on g.code = d.group_code;
comment on view ui.catalogue_item is 'The catalogue of data items.';
