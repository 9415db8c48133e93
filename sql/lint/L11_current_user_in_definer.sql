-- Inside a definer function current_user is its owner: who acts is session_user.
select p.oid::regprocedure as function
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and p.prokind = 'f' and pg_get_functiondef(p.oid) ~* '\m(current_user|current_role)\M|\mset\s+role\M';
