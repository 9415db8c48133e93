-- Who may call what. People call every command, whatever their role: the command itself refuses and records the attempt.
grant usage on schema data, audit to lv_agency, lv_customer, lv_writer, lv_sealer;
grant usage on schema rule, ui, api to lv_agency, lv_customer, lv_writer;
grant usage on schema rule to lv_sealer, lv_rolemaker, lv_killer;
grant usage on schema access to lv_gateway, lv_writer;
grant usage on schema data to lv_rolemaker;
grant usage on schema extension to lv_owner, lv_writer;

do $$
declare
  r record;
begin
  for r in select p.oid::regprocedure as name, n.nspname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname in ('data', 'ui', 'api', 'access', 'rule') and p.prorettype <> 'trigger'::regtype loop
    if r.nspname in ('data', 'ui', 'api') then
      execute format('grant execute on routine %s to lv_agency, lv_customer, lv_writer', r.name);
    elsif r.nspname = 'access' then
      execute format('grant execute on routine %s to lv_gateway, lv_writer', r.name);
    else
      execute format('grant execute on routine %s to lv_writer', r.name);
    end if;
  end loop;
  for r in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'ui' and c.relkind = 'v' loop
    execute format('grant select on %s to lv_agency, lv_customer, lv_writer', r.name);
  end loop;
  -- Helpers that a policy, an invoker's view or a function without an owner's rights calls run with the right of the reader.
  for r in
    with recursive own as (
      select p.oid, p.proname, n.nspname, p.prosecdef, p.prosrc from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('rule', 'ui')),
    needed (oid) as (
      select o.oid from own o where o.nspname = 'ui'
      union
      select o.oid from pg_depend d join own o on o.oid = d.refobjid and o.nspname = 'rule'
      where d.refclassid = 'pg_proc'::regclass and d.classid in ('pg_policy'::regclass, 'pg_rewrite'::regclass)
      union
      select o.oid from needed x join own c on c.oid = x.oid and not c.prosecdef
      join own o on o.nspname = 'rule' and (c.prosrc ~ ('\mrule\.' || o.proname || '\(')
        or exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = c.oid and d.refclassid = 'pg_proc'::regclass and d.refobjid = o.oid)))
    select x.oid::regprocedure as name from needed x
  loop
    execute format('grant execute on routine %s to lv_agency, lv_customer, lv_sealer', r.name);
  end loop;
end $$;

grant execute on function rule.leave_groups(text), rule.is_verifier(text) to lv_rolemaker;
grant execute on function rule.may_verify_audit() to lv_sealer;
grant execute on function rule.today(), rule.moment() to lv_sealer;
grant execute on function audit.leaf(audit.record), audit.seal_hash(audit.seal), audit.root(bigint[], bytea), audit.hold_writers() to lv_sealer;
grant execute on function audit.seal_pending(integer, integer) to lv_writer;
grant execute on function audit.verify(bigint, bytea, bigint) to lv_agency;
