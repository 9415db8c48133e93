create view ui.application_forecast with (security_invoker = true) as
select c.application_id as id, f.cases, f.early_on, f.median_on, f.late_on
  from data.case_time c cross join lateral rule.forecast(c.application_id) f
 where c.ended_at is null;
comment on view ui.application_forecast is 'When an open case is likely decided, from the history of cases like it; ask for one at a time.';
