-- A definer function looks into pg_catalog first and into pg_temp last, nowhere else.
-- One exception: access.decide, whose every name and operator is qualified, so no path leads it astray; setting a path would cost each
-- look-up a sixth of its time. Of it this lint wants that no operator stands there unqualified.
select p.oid::regprocedure as function, p.proconfig
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and p.prosecdef and not coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false)
  and (n.nspname || '.' || p.proname <> 'access.decide'
       or regexp_replace(regexp_replace(p.prosrc, '--[^\n]*|:=|''[^'']*''', '', 'g'), 'operator\(pg_catalog\.[^)]+\)', '', 'gi') ~ '[-+*/<>=~!@#%^&|]'
       or p.prosrc ~* '(?<!\.)\m(current_setting|coalesce_to|now|clock_timestamp)\(');
