create function rule.session_began() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
  return (select a.backend_start from pg_stat_get_activity(pg_backend_pid()) a);
comment on function rule.session_began() is 'When the log-in of this session was: a password was proven then.';
