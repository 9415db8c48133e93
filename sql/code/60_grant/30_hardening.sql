-- What PostgreSQL gives to everybody and nobody here needs. Without a language and temporary objects a login can create
-- neither functions nor tables, which closes leaky functions, shadowing and loops.
do $$
declare
  r record;
begin
  for r in select p.oid::regprocedure as name from pg_proc p
           where p.pronamespace = 'pg_catalog'::regnamespace
             and (p.proname ~ '^pg_(try_)?advisory_' or p.proname ~ '^(lo_|lowrite$|loread$)' or p.proname ~ '^pg_stat_get_(activity|backend_|live_tuples|dead_tuples|tuples_|xact_tuples_|numscans|xact_numscans|mod_since|ins_since)'
                  or p.proname in ('pg_lock_status', 'pg_blocking_pids', 'pg_export_snapshot', 'pg_notify', 'pg_sleep', 'pg_sleep_for', 'pg_sleep_until',
                                   'pg_current_logfile', 'pg_prepared_xact', 'pg_logical_emit_message')) loop
    execute format('revoke execute on routine %s from public', r.name);
  end loop;
end $$;
grant execute on function pg_stat_get_activity(integer) to lv_killer, pg_monitor;
grant execute on function pg_advisory_xact_lock(bigint) to lv_writer;   -- rule.begin_act alone, under a number that nobody else can guess
revoke usage on language plpgsql, sql from public;
grant usage on language plpgsql, sql to lv_owner;
revoke all on schema public, extension from public;

-- What is made later starts closed.
alter default privileges for role lv_owner, lv_writer, lv_sealer, lv_rolemaker, lv_killer revoke execute on functions from public;
alter default privileges for role lv_owner, lv_writer, lv_sealer, lv_rolemaker, lv_killer revoke usage on types from public;
