-- No function of ours is executable by PUBLIC.
select p.oid::regprocedure as function
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and (p.proacl is null or exists (select from aclexplode(p.proacl) g where g.grantee = 0));
