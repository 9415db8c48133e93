-- Roles, owners and the limits of the database, as every installation leaves them.
begin;
set local search_path = tap, public, pg_catalog;
select no_plan();

select results_eq($$ select rolname::text collate "default", rolcanlogin, rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls from pg_roles where rolname ~ '^lv_' order by 1 $$,
  $$ values ('lv_agency', false, false, false, false, false, false), ('lv_customer', false, false, false, false, false, false), ('lv_demo', false, false, false, false, false, false),
            ('lv_gateway', false, false, false, false, false, false), ('lv_killer', false, false, false, false, false, false), ('lv_loader', false, false, false, false, false, false),
            ('lv_owner', false, false, false, false, false, false), ('lv_rolemaker', false, false, false, true, false, false), ('lv_sealer', false, false, false, false, false, false),
            ('lv_writer', false, false, false, false, false, false) $$, 'none of our roles logs in or has a power; one makes roles');
select is_empty($$ select m.member::regrole, m.roleid::regrole from pg_auth_members m where m.roleid::regrole::text in ('lv_owner', 'lv_writer', 'lv_sealer', 'lv_rolemaker', 'lv_killer') $$,
  'the inner roles have no member');
select results_eq($$ select m.roleid::regrole::text from pg_auth_members m where m.member::regrole::text ~ '^lv_' order by 1 $$, $$ values ('pg_read_all_stats'), ('pg_signal_backend') $$,
  'they are members of nothing, but for the one that ends sessions');

select results_eq($$ select split_part(p.oid::regprocedure::text, '(', 1) from pg_proc p where p.proowner = 'lv_rolemaker'::regrole order by 1 $$,
  $$ values ('rule.close_login'), ('rule.leave_groups'), ('rule.make_login'), ('rule.reset_login_settings'), ('rule.set_own_password') $$, 'what may make roles and set passwords: five functions');
select results_eq($$ select split_part(p.oid::regprocedure::text, '(', 1) from pg_proc p where p.proowner = 'lv_killer'::regrole order by 1 $$,
  $$ values ('rule.end_sessions'), ('rule.end_stale_sessions'), ('rule.session_began') $$, 'what may see and end sessions: three functions');
select results_eq($$ select split_part(p.oid::regprocedure::text, '(', 1) from pg_proc p where p.proowner = 'lv_sealer'::regrole order by 1 $$,
  $$ values ('audit.add_seal'), ('audit.begin_segment'), ('audit.leaf'), ('audit.root'), ('audit.seal_hash'), ('audit.seal_pending'), ('audit.verify') $$, 'what may seal');
select is_empty($$ select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('api', 'access') and p.proowner <> 'lv_writer'::regrole $$,
  'every command and decision belongs to the writer');
select is_empty($$ select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
                   where n.nspname in ('data', 'audit', 'rule', 'ui', 'meta') and c.relkind in ('r', 'p', 'v', 'S') and c.relowner <> 'lv_owner'::regrole $$, 'every table, view and sequence belongs to the owner');

select is_empty($$ select t, r, p from unnest(array['audit.record', 'audit.seal', 'data.decision', 'data.decision_condition', 'data.decision_service', 'data.decision_version', 'data.letter', 'data.permit_item', 'data.commitment']) t, unnest(array['lv_writer', 'lv_sealer']) r,
                   unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) p where has_table_privilege(r, t, p) $$, 'nobody who works here may change or remove what is evidence');
select ok(not has_table_privilege('lv_writer', 'audit.seal', 'INSERT') and not has_table_privilege('lv_sealer', 'audit.record', 'INSERT'), 'who writes does not seal, who seals does not write');
select is_empty($$ select r, p from unnest(array['lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader', 'lv_writer', 'lv_sealer', 'lv_killer', 'lv_rolemaker']) r, unnest(array['CREATE', 'TEMPORARY']) p
                   where has_database_privilege(r, current_database(), p) $$, 'nobody who works here creates anything in the database');
select is_empty($$ select r, n.nspname from unnest(array['lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader', 'lv_writer', 'lv_sealer']) r, pg_namespace n where has_schema_privilege(r, n.oid, 'CREATE') $$,
  'nor in any schema');
select is_empty($$ select r, p.oid::regprocedure from unnest(array['lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader']) r, pg_proc p
                   where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ 'advisory|^lo_|^pg_sleep|^pg_notify$|^pg_stat_get_activity$|^pg_lock_status$|^pg_export_snapshot$|^pg_logical_emit'
                     and has_function_privilege(r, p.oid, 'EXECUTE') $$, 'nor locks, watches, waits, or notifies');

select ok(s.setting = any (d.setconfig), 'the database sets ' || s.setting)
from pg_db_role_setting d, unnest(array['statement_timeout=30s', 'lock_timeout=5s', 'idle_in_transaction_session_timeout=60s', 'temp_file_limit=2GB', 'row_security=on']) s (setting)
where d.setdatabase = (select oid from pg_database where datname = current_database()) and d.setrole = 0;
select * from finish();
rollback;
