-- Definer functions belong to a role without special powers; those that make and close logins, set their passwords and take back their settings are the exception.
select p.oid::regprocedure as function, r.rolname as owner
from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and p.prosecdef
  and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolcanlogin
       or (r.rolname = 'lv_owner' and p.proname not in ('make_partitions', 'hold_writers')))
  and not (r.rolname = 'lv_rolemaker' and p.oid in ('rule.make_login(text, text, text)'::regprocedure, 'rule.close_login(text)'::regprocedure, 'rule.leave_groups(text)'::regprocedure, 'rule.set_own_password(text)'::regprocedure, 'rule.reset_login_settings()'::regprocedure));
