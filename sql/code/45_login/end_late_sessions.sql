-- A session that began between the killing and the commit ends at the commit.
create function rule.end_late_sessions() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  perform rule.end_sessions(new.login_name);
  return null;
end $$;
comment on function rule.end_late_sessions() is 'Runs as the last thing before the end of a login is committed.';
create constraint trigger _900_end_late_sessions after update of login_ended_at on data.person deferrable initially deferred
  for each row when (new.login_ended_at is not null and old.login_ended_at is null) execute function rule.end_late_sessions();
