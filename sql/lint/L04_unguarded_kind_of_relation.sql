-- Materialised views and foreign tables know no policies, so nobody may read one.
select c.oid::regclass as relation, pg_get_userbyid(g.grantee) as reader
from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) g
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and c.relkind in ('m', 'f') and (g.grantee = 0 or pg_get_userbyid(g.grantee) in ('lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader') or pg_get_userbyid(g.grantee) ~ '^u_');
