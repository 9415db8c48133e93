-- PUBLIC and people create nothing in any schema.
select n.nspname, coalesce(nullif(pg_get_userbyid(g.grantee), 'unknown (OID=0)'), 'PUBLIC') as grantee
from pg_namespace n cross join lateral aclexplode(n.nspacl) g
where g.privilege_type = 'CREATE' and (g.grantee = 0 or pg_get_userbyid(g.grantee) in ('lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader') or pg_get_userbyid(g.grantee) ~ '^u_');
