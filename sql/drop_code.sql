-- Takes away everything that the files of code/ make, before they make it anew: the four schemas of code, and every policy,
-- trigger and grant of the tables. Row-level security itself stays on, so a gap denies instead of showing.
drop schema if exists rule, ui, api, access cascade;
do $$
declare
  r record;
begin
  for r in
    select c.oid::regclass as tab, t.tgname
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('data', 'audit', 'intake') and not t.tgisinternal and t.tgparentid = 0
  loop
    execute format('drop trigger %I on %s', r.tgname, r.tab);
  end loop;
  for r in
    select c.oid::regclass as tab, p.polname
      from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('data', 'audit', 'intake')
  loop
    execute format('drop policy %I on %s', r.polname, r.tab);
  end loop;
  -- What an earlier code let somebody read and this one does not, of a table or of some columns, must not stay readable.
  for r in
    select distinct c.oid::regclass as tab, c.relkind, case x.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(x.grantee)) end as grantee
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join lateral (select e.grantee from aclexplode(c.relacl) e
                          union select e.grantee from pg_attribute a cross join lateral aclexplode(a.attacl) e where a.attrelid = c.oid) x
     where n.nspname in ('data', 'audit', 'intake') and c.relkind in ('r', 'p', 'S') and not c.relispartition and x.grantee <> c.relowner
  loop
    execute format('revoke all on %s %s from %s', case r.relkind when 'S' then 'sequence' else 'table' end, r.tab, r.grantee);
  end loop;
end $$;
