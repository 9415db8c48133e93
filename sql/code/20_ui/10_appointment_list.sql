create view ui.appointment_list with (security_invoker = true) as
select a.id, a.org_id, o.name_fi as org_name_fi, o.name_sv as org_name_sv, a.person_id, p.full_name as person_name, p.name_key as person_name_key,
       a.state, a.valid_from, a.valid_until, a.reason, d.external_reference, d.taken_in_at,
       case when d.taken_in_by is not null then rule.person_name(d.taken_in_by) end as taken_in_by_name, a.version, a.changed_at
  from data.appointment a
  left join data.organisation o on o.id = a.org_id
  left join data.person p on p.id = a.person_id
  left join data.application_delivery d on d.appointment_id = a.id;
comment on view ui.appointment_list is 'Appointments of responsible users, and where those came from that the e-service delivered.';
