create view ui.application_message_list with (security_invoker = true) as
select g.id, g.application_id, g.side, coalesce((select who.full_name from data.person who where who.id = g.person_id), rule.person_name(g.person_id)) as person_name, g.text, g.sent_at, g.read_at, a.version
  from data.application_message g join data.application a on a.id = g.application_id;
comment on view ui.application_message_list is 'The thread between applicant and agency on an application.';
