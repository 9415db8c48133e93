create view ui.application_difference with (security_invoker = true) as
select a.id::text || ':' || f.item_id || ':' || f.purpose_name as id, a.id as application_id, f.item_id, d.code, g.name_fi as group_fi, g.name_sv as group_sv, g.name_en as group_en,
       d.name_fi, d.name_sv, d.name_en, d.sensitivity, f.purpose_name, f.change, f.search_key, f.legal_basis, f.present_key, f.present_basis, a.version
  from data.application a
  cross join lateral rule.application_difference(a.id) f
  join data.data_item d on d.id = f.item_id
  join data.data_group g on g.code = d.group_code
 where a.base_permit_id is not null;
comment on view ui.application_difference is 'What an amendment or renewal asks against the permit in force. Read for one application at a time.';
