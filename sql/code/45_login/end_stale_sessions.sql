-- A command is one statement, so nobody honest keeps a writing transaction open. One kept open holds locks on rows and holds back the
-- horizon up to which records are sealed and changes shown; and a client may switch its own time limits off. This is the limit that
-- it cannot switch off. Sessions of closed logins that slipped in end here too.
create function rule.end_stale_sessions(p_writing interval default '10 seconds', p_reading interval default '30 minutes') returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_pid   integer;
  v_ended integer := 0;
begin
  perform pg_stat_clear_snapshot();
  for v_pid in select a.pid from pg_stat_get_activity(null) a join pg_roles r on r.oid = a.usesysid
               where r.rolname ~ '^u_[0-9a-f]{12}$' and a.pid <> pg_backend_pid()
                 and (not r.rolcanlogin
                      or a.xact_start < clock_timestamp() - case when a.backend_xid is null then greatest(p_reading, interval '1 minute')
                                                                 else greatest(p_writing, interval '2 seconds') end) loop
    if pg_terminate_backend(v_pid) then
      v_ended := v_ended + 1;
    end if;
  end loop;
  return v_ended;
end $$;
comment on function rule.end_stale_sessions(interval, interval) is
  'Ends people''s sessions whose transaction is open for longer than the limit, and any session of a closed login; part of the due work.';
