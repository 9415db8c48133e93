-- The table of records itself: monthly partitions, closed each for itself, only ever added to.
begin;
set local search_path = tap, public, pg_catalog;
select no_plan();

select is(audit.make_partitions(), 0, 'the months to come have their partitions already');
select cmp_ok((select count(*) from pg_inherits where inhparent = 'audit.record'::regclass), '>=', 14::bigint, 'a year ahead');
select is(audit.make_partitions(15), 2, 'more are made when asked for');
select is_empty($$ select c.oid::regclass from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'audit.record'::regclass
                   and not (c.relrowsecurity and c.relforcerowsecurity and c.relowner = 'lv_owner'::regrole and c.relacl is null) $$, 'each closed for itself');
create function tap.add(p_at timestamptz) returns regclass language sql as $$
  insert into audit.record (at, login_name, act, object, result, audience) values (p_at, 'u_aaaaaaaaaaaa', 'some_act', 'permit', 'accepted', 'all') returning tableoid::regclass
$$;
select is(tap.add(now()), ('audit.record_' || to_char(now() at time zone 'UTC', 'YYYY_MM'))::regclass, 'a record goes into its month');
select is(tap.add(now() + interval '10 years'), 'audit.record_rest'::regclass, 'one of a month without a partition is kept all the same');
select throws_ok($$ insert into audit.record (login_name, act, object, result, audience) values ('u_aaaaaaaaaaaa', 'some_act', 'permit', 'refused', 'all') $$, '23514', null, 'a refusal names its code');
select throws_ok($$ insert into audit.record (id, login_name, act, object, result, audience) values (1, 'u_aaaaaaaaaaaa', 'some_act', 'permit', 'accepted', 'all') $$, '428C9', null, 'nobody chooses a number');

create function tap.tried_as(p_role text, p_sql text) returns text language plpgsql as $$
begin
  execute format('set local role %I', p_role);
  execute p_sql;
  reset role;
  return 'done';
exception when others then
  return sqlstate;
end $$;
select is(tap.tried_as('lv_writer', $$ update audit.record set reason = 'x' $$), '42501', 'the writer changes no record');
select is(tap.tried_as('lv_writer', $$ delete from audit.record $$), '42501', 'nor removes one');
select is(tap.tried_as('lv_writer', $$ insert into audit.seal select * from audit.seal $$), '42501', 'nor seals');
select is(tap.tried_as('lv_writer', $$ select login_name, change from audit.record $$), '42501', 'nor reads what was changed');
select is(tap.tried_as('lv_writer', $$ lock table audit.sealing in share mode $$), '42501', 'nor holds sealing up');
select is(tap.tried_as('lv_sealer', $$ update audit.seal set hash = prev $$), '42501', 'the sealer changes no seal');
select is(tap.tried_as('lv_sealer', $$ delete from audit.record $$), '42501', 'nor removes a record');
select is(tap.tried_as('lv_sealer', $$ insert into audit.record (login_name, act, object, result, audience) values ('u_aaaaaaaaaaaa', 'some_act', 'permit', 'accepted', 'all') $$), '42501', 'nor adds one');
select is(tap.tried_as('lv_sealer', $$ lock table audit.record in share mode $$), '42501', 'nor holds writers back by itself');
select is(tap.tried_as('lv_owner', $$ do $x$ begin if exists (select from audit.record) then raise exception 'seen'; end if; end $x$ $$), 'done', 'even the owner sees no record');
select * from finish();
rollback;
