-- How a promise stands on a day: near when no more than a fifth of its time is left.
create function rule.lateness(p_near_on date, p_due_on date, p_day date) returns text
  language sql immutable parallel safe
  return case when p_due_on is null then null when p_day > p_due_on then 'late' when p_day >= p_near_on then 'near_late' else 'on_time' end;
comment on function rule.lateness(date, date, date) is 'late, near_late or on_time; empty without a due day.';
