-- Who owns what: commands and helpers belong to lv_writer, views and types to lv_owner, and what touches
-- roles, sessions and seals to a role made for that alone. A function hole can then neither drop, truncate nor lift a policy.
do $$
declare
  r record;
begin
  for r in
    select p.oid::regprocedure as name, p.prokind, n.nspname, p.proname, p.prosrc from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('rule', 'ui', 'api', 'access', 'audit', 'data')
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  loop
    execute format('alter routine %s owner to %I', r.name,
      case when r.nspname = 'data' then 'lv_owner'
           when r.nspname = 'audit' and r.proname in ('make_partitions', 'hold_writers') then 'lv_owner'
           when r.nspname = 'audit' then 'lv_sealer'
           when r.nspname = 'rule' and r.proname in ('make_login', 'close_login', 'leave_groups', 'set_own_password', 'reset_login_settings') then 'lv_rolemaker'
           when r.nspname = 'rule' and r.proname in ('end_sessions', 'end_stale_sessions', 'session_began') then 'lv_killer'
           else 'lv_writer' end);
    execute format('revoke all on routine %s from public', r.name);
    -- A caller who switches standard_conforming_strings off would give each backslash in a body another meaning: patterns would let things through.
    if r.prosrc like '%\\%' and r.prokind = 'f' then
      execute format('alter function %s set standard_conforming_strings = on', r.name);
    end if;
  end loop;
  for r in
    select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('rule', 'ui', 'api', 'access') and c.relkind in ('r', 'v', 'S', 'p')
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('i', 'a') and c.relkind = 'S')
  loop
    execute format('alter table %s owner to lv_owner', r.name);
  end loop;
  for r in
    select t.oid::regtype as name from pg_type t join pg_namespace n on n.oid = t.typnamespace left join pg_class c on c.oid = t.typrelid
    where n.nspname in ('rule', 'ui', 'api', 'access') and t.typtype in ('c', 'd', 'e', 'r') and coalesce(c.relkind, 'c') = 'c'
  loop
    execute format('alter type %s owner to lv_owner', r.name);
  end loop;
end $$;
