-- People change nothing except through commands: no right but SELECT on any table, column or sequence.
select c.oid::regclass as relation, coalesce(nullif(pg_get_userbyid(g.grantee), 'unknown (OID=0)'), 'PUBLIC') as grantee, g.privilege_type
from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) g
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and (g.grantee = 0 or pg_get_userbyid(g.grantee) in ('lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader') or pg_get_userbyid(g.grantee) ~ '^u_') and (g.privilege_type <> 'SELECT' or c.relkind = 'S')
union all
select a.attrelid::regclass, pg_get_userbyid(g.grantee), g.privilege_type || ' (' || a.attname || ')'
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(a.attacl) g
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and (g.grantee = 0 or pg_get_userbyid(g.grantee) in ('lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader') or pg_get_userbyid(g.grantee) ~ '^u_') and g.privilege_type <> 'SELECT';
