-- A column of every foreign key leads an index.
select k.conrelid::regclass as "table", k.conname
from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
where k.contype = 'f' and n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access')
  and not exists (select from pg_index i where i.indrelid = k.conrelid and i.indpred is null and i.indkey[0] = any (k.conkey));
