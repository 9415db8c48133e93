-- A chart shows about two dozen steps: months, for longer periods quarters, then years.
create function rule.time_step(p_from date, p_until date) returns text
  language sql immutable parallel safe
  return case when p_until - p_from <= 750 then 'month' when p_until - p_from <= 2200 then 'quarter' else 'year' end;
comment on function rule.time_step(date, date) is 'The step by which a period is shown: month, quarter or year.';
