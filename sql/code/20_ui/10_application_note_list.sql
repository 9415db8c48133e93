create view ui.application_note_list with (security_invoker = true) as
select n.id, n.application_id, n.audience, coalesce((select who.full_name from data.person who where who.id = n.person_id), rule.person_name(n.person_id)) as person_name, n.text, n.written_at, a.version
  from data.application_note n join data.application a on a.id = n.application_id;
comment on view ui.application_note_list is 'Notes on an application; internal ones show to the agency only.';
