-- Comparison of enum, numeric and ranges is not leakproof: under row-level security such a column loses its index.
select a.attrelid::regclass as "table", a.attname, format_type(a.atttypid, a.atttypmod) as type
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
  and (t.typtype = 'e' or ((t.typtype = 'r' or t.typname = 'numeric')
       and exists (select from pg_index i where i.indrelid = c.oid and a.attnum = any (i.indkey::smallint[]))));
