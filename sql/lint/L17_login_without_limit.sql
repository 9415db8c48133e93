-- A person's login holds at most six connections.
select r.rolname, r.rolconnlimit
from pg_roles r where r.rolname ~ '^u_[0-9a-f]{12}$' and r.rolcanlogin and r.rolconnlimit not between 1 and 6;
