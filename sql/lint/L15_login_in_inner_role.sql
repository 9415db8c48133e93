-- No login belongs to a role that owns or writes, nor to a predefined one.
with recursive held as (
  select m.member, m.roleid from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolcanlogin and not r.rolsuper
  union select h.member, m.roleid from held h join pg_auth_members m on m.member = h.roleid)
select h.member::regrole as login, h.roleid::regrole as role
from held h join pg_roles r on r.oid = h.roleid
where r.rolname in ('lv_owner', 'lv_writer', 'lv_sealer', 'lv_rolemaker', 'lv_killer')
   or (r.rolname ~ '^pg_' and pg_get_userbyid(h.member) ~ '^u_');
