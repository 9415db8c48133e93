-- What a definer function writes does not depend on its caller's time zone or date style.
-- Decisions write nothing and compare moments only; every pinned setting would cost each of them a microsecond.
select p.oid::regprocedure as function
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and p.prosecdef and n.nspname <> 'access'
  and not (coalesce('TimeZone=UTC' = any (p.proconfig), false) and coalesce('DateStyle=ISO, YMD' = any (p.proconfig), false));
