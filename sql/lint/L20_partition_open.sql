-- A partition is as closed as its parent: a right given on it by mistake shows nothing.
select c.oid::regclass as partition
from pg_inherits h join pg_class c on c.oid = h.inhrelid join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and c.relkind in ('r', 'p')
  and (not c.relrowsecurity or not c.relforcerowsecurity or exists (select from aclexplode(c.relacl) g where (g.grantee = 0 or pg_get_userbyid(g.grantee) in ('lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader') or pg_get_userbyid(g.grantee) ~ '^u_'))
       or exists (select from pg_policy p where p.polrelid = c.oid));
