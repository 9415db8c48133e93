-- A database restored into another cluster: transaction numbers start anew, the chain goes on in a new segment.
set client_min_messages = warning;
set search_path = tap, public, pg_catalog;
select no_plan();

-- What the old cluster left: two sealed records with numbers far above those of this cluster, and one that was not sealed yet.
create function tap.old_record(p_xid bigint) returns bigint language sql as $$
  insert into audit.record (xid, login_name, act, object, result, audience) values (p_xid, 'u_aaaaaaaaaaaa', 'some_act', 'permit', 'accepted', 'all') returning id
$$;
select tap.old_record(7000001), tap.old_record(7000002);
select audit.add_seal(1, 4711, 'genesis', 0, 0, 0, array[]::bigint[], ''::bytea, 'installed');
select audit.add_seal(1, 4711, 'records', 0, 0, 7000010, array_agg(r.id order by r.xid, r.id), string_agg(audit.leaf(r), ''::bytea order by r.xid, r.id), null) from audit.record r;
select tap.old_record(7000011);

select audit.seal_pending();
select results_eq('select no, segment, kind, record_count, after_id from audit.seal order by no',
  $$ values (1::bigint, 1, 'genesis', 0, 0::bigint), (2, 1, 'records', 2, 0), (3, 1, 'records', 1, 0), (4, 2, 'genesis', 0, (select max(id) from audit.record)) $$,
  'the rest of the old cluster is sealed in its own segment, then a new one begins');
select is_empty('select * from audit.verify()', 'the chain is whole across the seam');

insert into audit.record (login_name, act, object, result, audience) values ('u_aaaaaaaaaaaa', 'some_act', 'permit', 'accepted', 'all');
do $$ begin
  for i in 1 .. 600 loop
    perform audit.seal_pending();
    commit;
    exit when (select max(no) from audit.seal) > 4;
    perform pg_sleep(0.05);
  end loop;
end $$;
select is((select record_count from audit.seal where no = 5), 1, 'records of this cluster are sealed by its own, smaller numbers');
select is_empty('select * from audit.verify()', 'and the chain is whole');

-- The faults that an edit leads to; the edit is undone.
create function tap.faults_after(p_edit text) returns text language plpgsql as $$
begin
  execute p_edit;
  raise exception using errcode = 'TA000', message = coalesce((select string_agg(distinct v.fault || coalesce(' ' || v.record_id, ''), ', ') from audit.verify() v), 'none');
exception when sqlstate 'TA000' then
  return sqlerrm;
end $$;
select is(tap.faults_after('update audit.record set reason = ''x'' where id = 1'), 'record_changed 1', 'a changed record of the old cluster is found');
select is(tap.faults_after('update audit.record set xid = 7000012 where id = 3'), 'record_changed 3, record_inserted 3', 'a moved one too');
select is(tap.faults_after($$ insert into audit.record (id, xid, login_name, act, object, result, audience) overriding system value
                              values (2, 7000020, 'u_aaaaaaaaaaaa', 'some_act', 'permit', 'accepted', 'all') $$), 'record_inserted 2', 'one slipped in behind the old segment too');

-- Isolation and two sealers.
set default_transaction_isolation = 'repeatable read';
select is(audit.seal_pending(), 0, 'an old snapshot seals nothing');
select * from finish();
