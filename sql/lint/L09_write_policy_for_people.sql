-- No policy lets people write.
select p.polrelid::regclass as "table", p.polname
from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and p.polcmd <> 'r'
  and exists (select from unnest(p.polroles) r (oid) where r.oid = 0 or pg_get_userbyid(r.oid) not in ('lv_writer', 'lv_sealer'));
