-- Statements are composed in few, named functions and by format() alone; the tests put plpgsql_check over them besides.
select p.oid::regprocedure as function
from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and l.lanname = 'plpgsql' and p.prosrc ~* '\mexecute\M'
  and (p.oid::regprocedure::text not in ('rule.make_login(text,text,text)', 'rule.close_login(text)', 'rule.leave_groups(text)', 'rule.set_own_password(text)', 'rule.reset_login_settings()', 'audit.make_partitions(integer)')
       or p.prosrc ~* '\mexecute\s+(?!format\()');
