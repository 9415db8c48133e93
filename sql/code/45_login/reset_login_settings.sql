-- PostgreSQL lets everybody keep settings with his own login (ALTER ROLE … SET). None of our functions follows them, but nobody's sessions shall
-- begin with limits switched off or with names found elsewhere: they are taken back by the due work. Whoever runs it at the same time, or changes
-- his login at this moment, is left for the next run.
create function rule.reset_login_settings() returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  r record;
  v_reset integer := 0;
begin
  for r in select g.rolname, d.datname from pg_db_role_setting s join pg_roles g on g.oid = s.setrole left join pg_database d on d.oid = s.setdatabase
           where g.rolname ~ '^u_[0-9a-f]{12}$' loop
    begin
      if r.datname is null then
        execute format('alter role %I reset all', r.rolname);
      else
        execute format('alter role %I in database %I reset all', r.rolname, r.datname);
      end if;
      v_reset := v_reset + 1;
    exception when internal_error or lock_not_available then null;
    end;
  end loop;
  return v_reset;
end $$;
comment on function rule.reset_login_settings() is 'Takes back the settings that people keep with their logins; part of the due work.';
