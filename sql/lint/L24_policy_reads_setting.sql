-- A policy never trusts what a client can set.
select p.polrelid::regclass as "table", p.polname
from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
      ~* '\m(current_setting|current_user|current_role)\M';
