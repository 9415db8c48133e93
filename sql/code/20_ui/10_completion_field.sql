create view ui.completion_field with (security_invoker = true) as
select a.id::text || ':' || f.field as id, a.id as application_id, f.field, f.section, f.sort, g.name_fi as group_fi, g.name_sv as group_sv, g.name_en as group_en, a.version
  from data.application a
  cross join lateral rule.completion_fields(a.id) f
  left join data.data_group g on g.code = f.group_code;
comment on view ui.completion_field is 'What an item of a completion request may concern. Read for one application at a time.';
