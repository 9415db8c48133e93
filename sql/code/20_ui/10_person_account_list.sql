create view ui.person_account_list with (security_invoker = true) as
select a.id, a.person_id, a.org_id, o.name_fi as org_name_fi, o.name_sv as org_name_sv, a.user_code, a.delivered_at, 1 as version
  from data.user_account a left join data.organisation o on o.id = a.org_id;
comment on view ui.person_account_list is 'User ids with which a person signs in to the search service, one for each organisation.';
