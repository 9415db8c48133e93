-- Sessions of one person end at once. By name only: what kind of backend it is, is hidden from everybody but superusers.
create function rule.end_sessions(p_login_name text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_pid   integer;
  v_pids  integer[];
  v_ended integer := 0;
begin
  if p_login_name !~ '^u_[0-9a-f]{12}$' then
    return 0;
  end if;
  perform pg_stat_clear_snapshot();   -- the list of sessions is otherwise the one of this transaction's first look
  v_pids := array(select a.pid from pg_stat_get_activity(null) a join pg_roles r on r.oid = a.usesysid
                   where r.rolname = p_login_name and a.pid <> pg_backend_pid());
  -- All are told first and waited for afterwards: many sessions take no longer than one.
  foreach v_pid in array v_pids loop
    perform pg_terminate_backend(v_pid);
  end loop;
  foreach v_pid in array v_pids loop
    if pg_terminate_backend(v_pid, 2000) then
      v_ended := v_ended + 1;
    end if;
  end loop;
  return v_ended;
end $$;
comment on function rule.end_sessions(text) is 'Ends every session of one person''s login and waits until each is gone; returns how many.';
