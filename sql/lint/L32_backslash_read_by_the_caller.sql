-- Bodies that hold a backslash are read the same whatever their caller has set: standard_conforming_strings is his to switch off.
select p.oid::regprocedure as function
from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and l.lanname in ('plpgsql', 'sql') and p.prosrc like '%\\%'
  and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  and not coalesce('standard_conforming_strings=on' = any (p.proconfig), false);
