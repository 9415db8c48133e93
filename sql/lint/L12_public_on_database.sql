-- PUBLIC may neither create nor use temporary objects here, nor connect.
select d.datname, g.privilege_type
from pg_database d cross join lateral aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) g
where d.datname = current_database() and g.grantee = 0;
