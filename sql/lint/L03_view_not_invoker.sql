-- A view shows its reader what the reader may see, not what its owner may.
select c.oid::regclass as "view"
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and c.relkind = 'v'
  and not coalesce((select bool_or(lower(o.option_value) in ('true', 'on', '1', 'yes')) from pg_options_to_table(c.reloptions) o where o.option_name = 'security_invoker'), false);
