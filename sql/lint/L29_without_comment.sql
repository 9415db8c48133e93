-- Every table, view, function and type says what it is for.
select 'relation' as kind, c.oid::regclass::text as name
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and c.relkind in ('r', 'p', 'v') and obj_description(c.oid, 'pg_class') is null
union all
select 'function', p.oid::regprocedure::text
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and obj_description(p.oid, 'pg_proc') is null;
