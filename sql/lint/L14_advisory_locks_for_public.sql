-- Advisory locks and large objects are nobody's: anybody could hold up others with them.
select p.oid::regprocedure as function
from pg_proc p
where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^pg_(try_)?advisory_|^lo_|^lowrite$|^loread$'
  and (p.proacl is null or exists (select from aclexplode(p.proacl) g where g.grantee = 0));
