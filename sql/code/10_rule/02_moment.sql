-- The one clock of the rules. Tests put a fixed moment in its place inside their transaction.
create function rule.moment() returns timestamptz
  language sql volatile parallel safe
  return clock_timestamp();
comment on function rule.moment() is 'Now, as every rule sees it.';
