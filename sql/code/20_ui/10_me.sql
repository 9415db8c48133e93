create view ui.me with (security_invoker = true) as
select p.id as person_id, p.login_name, p.given_names, p.family_name, p.language, p.first_password
  from data.person p
 where p.id = (select rule.me());
comment on view ui.me is 'The person behind this session; no row for a closed login.';
