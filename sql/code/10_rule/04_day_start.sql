create function rule.day_start(p_day date) returns timestamptz
  language sql immutable strict parallel safe
  return p_day::timestamp at time zone 'Europe/Helsinki';
comment on function rule.day_start(date) is 'The moment at which a Finnish calendar day begins.';
