create view ui.application_forecast with (security_invoker = true) as
select c.application_id as id, f.cases, f.early_on as likely_from, f.median_on, f.late_on as likely_until
  from data.case_time c cross join lateral rule.forecast(c.application_id) f
 where c.ended_at is null and f.cases >= 10;
comment on view ui.application_forecast is 'When an open case is likely decided, from the history of cases like it; no row without ten of them. Ask for one at a time.';
