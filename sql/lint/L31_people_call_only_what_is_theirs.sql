-- People call commands, helpers of views and policies, and pure checks; gateways call decisions. Nobody calls the inner functions.
select p.oid::regprocedure as function, pg_get_userbyid(g.grantee) as caller
from pg_proc p join pg_namespace n on n.oid = p.pronamespace cross join lateral aclexplode(p.proacl) g
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and (g.grantee = 0 or pg_get_userbyid(g.grantee) in ('lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader') or pg_get_userbyid(g.grantee) ~ '^u_')
  and not (pg_get_userbyid(g.grantee) in ('lv_agency', 'lv_customer') and (n.nspname in ('api', 'ui')
             or (n.nspname = 'data' and not p.prosecdef)
             or (n.nspname = 'rule' and (p.provolatile <> 'v' or p.oid = 'rule.moment()'::regprocedure))
             or p.oid = 'audit.verify(bigint, bytea, bigint)'::regprocedure))
  and not (pg_get_userbyid(g.grantee) = 'lv_gateway' and n.nspname = 'access');
