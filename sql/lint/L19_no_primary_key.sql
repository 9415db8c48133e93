-- Every table has a primary key.
select c.oid::regclass as "table"
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and c.relkind in ('r', 'p')
  and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p');
