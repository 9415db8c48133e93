create view ui.handling_day with (security_invoker = true) as
select 1 as id, rule.today() as today, data.deadline(rule.today(), 3, 'week') as completion_due_on, data.deadline(rule.today(), 2, 'week') as statement_due_on,
       data.deadline(rule.today(), 3, 'week') as hearing_due_on, data.deadline(rule.today(), 1, 'week') as meeting_on, data.deadline(rule.today(), 6, 'month') as last_due_on;
comment on view ui.handling_day is 'The days that handling proposes today, by the Finnish calendar of deadlines.';
