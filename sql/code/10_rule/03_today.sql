create function rule.today() returns date
  language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  return (rule.moment() at time zone 'Europe/Helsinki')::date;
end $$;
comment on function rule.today() is 'Today by the Finnish calendar, wherever the client sits.';
