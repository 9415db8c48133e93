create view ui.application_agency_work with (security_invoker = true) as
select a.id, a.version,
       exists (select from data.assessment x where x.application_id = a.id) as has_assessments,
       exists (select from data.statement x where x.application_id = a.id) as has_statements,
       (select s.question from data.statement s where s.application_id = a.id and s.state = 'open' and s.asked_of = (select rule.me())) as my_question,
       (select s.due_on from data.statement s where s.application_id = a.id and s.state = 'open' and s.asked_of = (select rule.me())) as my_question_due_on
  from data.application a;
comment on view ui.application_agency_work is 'What the agency alone does with an application.';
