-- Every table has row-level security.
select c.oid::regclass as "table"
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and c.relkind in ('r', 'p') and not c.relrowsecurity;
