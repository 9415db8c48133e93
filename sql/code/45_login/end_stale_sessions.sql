-- Open transactions hold back the horizon up to which records can be sealed and changes be shown; a client may switch its own
-- time limits off, so this is the limit it cannot switch off. Sessions of closed logins that slipped in end here too.
create function rule.end_stale_sessions(p_limit interval default '2 minutes') returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_pid   integer;
  v_ended integer := 0;
begin
  perform pg_stat_clear_snapshot();
  for v_pid in select a.pid from pg_stat_get_activity(null) a join pg_roles r on r.oid = a.usesysid
               where r.rolname ~ '^u_[0-9a-f]{12}$' and a.pid <> pg_backend_pid()
                 and (not r.rolcanlogin
                      or a.xact_start < clock_timestamp() - greatest(p_limit, interval '1 minute') * case when a.backend_xid is null then 30 else 1 end) loop
    if pg_terminate_backend(v_pid) then
      v_ended := v_ended + 1;
    end if;
  end loop;
  return v_ended;
end $$;
comment on function rule.end_stale_sessions(interval) is 'Ends people''s sessions whose writing transaction is older than the limit (a reading one: thirty times that), and any session of a closed login; part of the due work.';
