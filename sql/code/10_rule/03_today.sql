-- No settings of its own: policies and doors call it for every statement.
create function rule.today() returns date
  language plpgsql stable parallel safe as $$
begin
  return (rule.moment() at time zone 'Europe/Helsinki')::date;
end $$;
comment on function rule.today() is 'Today by the Finnish calendar, wherever the client sits.';
