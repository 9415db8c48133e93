-- People's and services' logins have no power of their own.
select r.rolname
from pg_roles r
where r.rolcanlogin and (r.rolname ~ '^u_[0-9a-f]{12}$'
       or exists (select from pg_auth_members m where m.member = r.oid and m.roleid::regrole::text in ('lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader')))
  and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolbypassrls or r.rolreplication);
