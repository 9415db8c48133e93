create view ui.person_role_list with (security_invoker = true) as
select m.id, m.person_id, m.org_id, o.name_fi as org_name_fi, o.name_sv as org_name_sv, m.role, m.service_scope, m.duty, m.unit,
       m.valid_from, m.valid_until,
       case when m.valid_until < (select rule.today()) then 'ended' when m.valid_from > (select rule.today()) then 'coming' else 'valid' end as validity,
       m.version
  from data.membership m left join data.organisation o on o.id = m.org_id
 where m.valid_until is null or m.valid_until >= m.valid_from;
comment on view ui.person_role_list is 'In which organisations and roles a person acts or acted.';
