-- The organisation by which a table is filtered leads an index.
select c.oid::regclass as "table"
from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped
where n.nspname = 'data' and c.relkind in ('r', 'p')
  and not exists (select from pg_index i where i.indrelid = c.oid and i.indpred is null and i.indkey[0] = a.attnum);
