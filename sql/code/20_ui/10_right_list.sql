create view ui.right_list with (security_invoker = true) as
select r.id, r.person_id, r.person_name, r.person_name_key, r.org_id, o.name_fi as org_name_fi, o.name_sv as org_name_sv,
       r.permit_id, p.number as permit_number, p.service, r.purpose_id, u.name as purpose_name, r.duty, r.state, r.valid_from, r.valid_until,
       a.user_code, r.version, r.changed_at
  from data.access_right r
  left join data.organisation o on o.id = r.org_id
  left join data.permit p on p.id = r.permit_id
  left join data.permit_purpose u on u.id = r.purpose_id
  left join data.user_account a on a.id = r.account_id;
comment on view ui.right_list is 'Access rights the reader may see.';
