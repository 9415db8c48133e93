create view ui.application_purpose_list with (security_invoker = true) as
select u.application_id * 32 + u.purpose_no as id, u.application_id, u.purpose_no, u.name, a.version
  from data.application_purpose u join data.application a on a.id = u.application_id;
comment on view ui.application_purpose_list is 'Purposes named in applications.';
