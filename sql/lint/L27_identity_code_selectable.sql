-- No column that looks like a personal identity code can be selected by people.
select a.attrelid::regclass as relation, a.attname
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
  and a.attname ~* '(hetu|identity_code|personal_code|ssn|satu|client_id)'
  and (exists (select from aclexplode(c.relacl) g where (g.grantee = 0 or pg_get_userbyid(g.grantee) in ('lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader') or pg_get_userbyid(g.grantee) ~ '^u_')) or exists (select from aclexplode(a.attacl) g where (g.grantee = 0 or pg_get_userbyid(g.grantee) in ('lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader') or pg_get_userbyid(g.grantee) ~ '^u_')));
