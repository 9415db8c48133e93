-- What stands in other tables is asked for row by row in the select list, not joined: it is then fetched for the rows of one page only,
-- after sorting, and a reader of one organisation is served from that organisation's index.
create view ui.right_list with (security_invoker = true) as
select r.id, r.person_id, r.person_name, r.person_name_key, r.org_id,
       (select o.name_fi from data.organisation o where o.id = r.org_id) as org_name_fi, (select o.name_sv from data.organisation o where o.id = r.org_id) as org_name_sv,
       r.permit_id, (select p.number from data.permit p where p.id = r.permit_id) as permit_number, (select p.service from data.permit p where p.id = r.permit_id) as service,
       r.purpose_id, (select u.name from data.permit_purpose u where u.id = r.purpose_id) as purpose_name, r.duty, r.state, r.valid_from, r.valid_until,
       r.user_code, r.version, r.changed_at
  from data.access_right r;
comment on view ui.right_list is 'Access rights the reader may see.';
