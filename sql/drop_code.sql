-- Takes away everything that the files of code/ make, before they make it anew: the four schemas of code, and every policy
-- and trigger of the tables. Row-level security itself stays on, so a gap denies instead of showing.
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
end $$;
