create view ui.my_membership with (security_invoker = true) as
select m.id, m.role, m.org_id, o.name_fi as org_name_fi, o.name_sv as org_name_sv, o.class = 'agency' as is_agency, m.service_scope
  from data.membership m join data.organisation o on o.id = m.org_id
 where m.person_id = (select rule.me()) and m.role <> 'user'
   and m.valid_from <= (select rule.today()) and (m.valid_until is null or m.valid_until >= (select rule.today()));
comment on view ui.my_membership is 'In which roles and organisations the caller acts today.';
