-- What was done to a person, and to the rights and appointments that are his, each with what it is about. Everything under the reader's own
-- rights: of another organisation he sees neither the right nor the record of it.
create view ui.person_history with (security_invoker = true) as
select h.object_id as subject_id, h.*, null::text as about_fi, null::text as about_sv
  from ui.history h
 where h.object = 'person'
union all
select r.person_id, h.*, concat_ws(' · ', p.number, u.name), concat_ws(' · ', p.number, u.name)
  from data.access_right r
  join ui.history h on h.object = 'right' and h.object_id = r.id
  left join data.permit p on p.id = r.permit_id
  left join data.permit_purpose u on u.id = r.purpose_id
union all
select a.person_id, h.*, o.name_fi, o.name_sv
  from data.appointment a
  join ui.history h on h.object = 'appointment' and h.object_id = a.id
  left join data.organisation o on o.id = a.org_id;
comment on view ui.person_history is 'The history of a person together with that of the rights and appointments of the person, as far as the reader sees them.';
