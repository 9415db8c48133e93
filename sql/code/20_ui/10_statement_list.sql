create view ui.statement_list with (security_invoker = true) as
select s.id, s.application_id, s.state, s.question, s.due_on, s.asked_of, coalesce((select who.full_name from data.person who where who.id = s.asked_of), rule.person_name(s.asked_of)) as asked_of_name, coalesce((select who.full_name from data.person who where who.id = s.asked_by), rule.person_name(s.asked_by)) as asked_by_name, s.asked_at,
       s.text, s.closed_at, a.version
  from data.statement s join data.application a on a.id = s.application_id;
comment on view ui.statement_list is 'Statements asked of colleagues; for the agency only.';
