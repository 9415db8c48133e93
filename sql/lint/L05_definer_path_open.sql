-- A definer function looks into pg_catalog first and into pg_temp last, nowhere else.
select p.oid::regprocedure as function, p.proconfig
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and p.prosecdef and not coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false);
