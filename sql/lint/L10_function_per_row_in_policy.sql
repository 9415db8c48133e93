-- Functions in policies are called once per query: inside (select …) or array(select …), never bare.
select p.polrelid::regclass as "table", p.polname, pg_get_expr(p.polqual, p.polrelid) as expression
from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access')
  and regexp_replace(coalesce(pg_get_expr(p.polqual, p.polrelid), ''), '(SELECT|WHERE) (rule|access|api|ui)\.\w+\(', '', 'g') ~ '\m(rule|access|api|ui)\.\w+\(';
