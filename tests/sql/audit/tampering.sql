-- Whoever has the power to change the stored record is found out: 400 edits at random, each undone before the next.
-- Records and seals are committed first, since a record is sealed only when its transaction is over.
set client_min_messages = warning;
set search_path = tap, public, pg_catalog;
select no_plan();

insert into data.organisation (id, class, name_fi, name_sv) overriding system value values (9001, 'agency', 'Virasto', 'Ämbetsverket');
create function tap.seal_all() returns void language plpgsql as $$
begin
  for i in 1 .. 600 loop
    perform audit.seal_pending(7, 100);
    exit when not exists (select from audit.record r where r.xid >= (select max(s.hi) from audit.seal s) and r.xid < pg_current_xact_id()::text::bigint);
    perform pg_sleep(0.05);
  end loop;
end $$;
create function tap.write_record(p_n integer) returns void language sql as $$
  with q as (insert into data.request (login_name, request_id, act, object_id, accepted) values ('u_00000000000' || p_n % 3, gen_random_uuid(), 'some_act', p_n, true) returning *)
  insert into audit.record (login_name, person_id, role, act, object, object_id, org_id, result, code, reason, change, request_id, version, audience)
  select q.login_name, p_n % 5, 'expert', 'some_act', (array['application', 'permit', 'right'])[1 + p_n % 3], p_n, 9001, case when p_n % 4 = 0 then 'refused' else 'accepted' end,
         case when p_n % 4 = 0 then 'DA003' end, case when p_n % 2 = 0 then 'syy ' || p_n end, jsonb_build_object('n', p_n, 'ä', array[1.50, 2]), q.request_id, p_n, 'all' from q
$$;
select format('select tap.write_record(%s)', n) from generate_series(1, 60) n \gexec
select tap.seal_all();
select format('select tap.write_record(%s)', n) from generate_series(61, 120) n \gexec
select tap.seal_all();
select tap.write_record(121);

select cmp_ok((select count(*) from audit.seal), '>=', 10::bigint, 'many seals');
select is((select sum(record_count) from audit.seal), 120::bigint, 'every record of a finished transaction is sealed once');
select is_empty('select * from audit.verify()', 'the untouched record is whole');
select is_empty($$ select * from audit.verify((select no from ui.audit_head), (select decode(hash, 'hex') from ui.audit_head)) $$, 'and holds the head just seen');

-- The same record hashes alike whatever the session is set to.
create temporary table hashes as select md5(string_agg(encode(audit.leaf(r), 'hex'), '' order by r.id)) as h from audit.record r;
set timezone = 'Pacific/Auckland'; set datestyle = 'German'; set intervalstyle = 'sql_standard'; set bytea_output = 'escape'; set extra_float_digits = -3;
select is((select md5(string_agg(encode(audit.leaf(r), 'hex'), '' order by r.id)) from audit.record r), (select h from hashes), 'leaves do not depend on settings');
select is_empty('select * from audit.verify()', 'nor does the verdict');
reset timezone; reset datestyle; reset intervalstyle; reset bytea_output; reset extra_float_digits;

-- One edit as a superuser could make it; returns what verify must name at least once.
create function tap.tamper(p_kind text, out expected text[], out victim bigint) language plpgsql as $$
declare
  v_id bigint := (select id from audit.record where id <= 120 order by random() limit 1);
  v_other bigint := (select id from audit.record where id <= 120 and id <> v_id order by random() limit 1);
  v_no bigint := (select no from audit.seal where kind = 'records' and no < (select max(no) from audit.seal) order by random() limit 1);
  v_column text;
  s audit.seal;
  v_prev bytea;
begin
  victim := v_id;
  case p_kind
    when 'change' then
      v_column := (array['at', 'login_name', 'person_id', 'role', 'act', 'object', 'object_id', 'org_id', 'reason', 'change', 'request_id', 'version', 'audience', 'code'])[1 + floor(random() * 14)];
      execute format('update audit.record set %I = %s where id = $1', v_column, case v_column
        when 'at' then 'at + interval ''1 microsecond''' when 'login_name' then '''u_aaaaaaaaaaaa''' when 'person_id' then 'person_id + 1' when 'role' then '''decider'''
        when 'act' then '''other_act''' when 'object' then '''organisation''' when 'object_id' then 'object_id + 1' when 'org_id' then 'null'
        when 'reason' then 'coalesce(reason, '''') || '' ''' when 'change' then 'change || ''{"n": 0.0}''' when 'request_id' then 'gen_random_uuid()'
        when 'version' then 'null' when 'audience' then '''agency''' else 'case when code is null then null else ''DA004'' end' end) using v_id;
      if v_column = 'code' then
        update audit.record set result = 'refused', code = 'DA005' where id = v_id;
      end if;
      expected := array['record_changed'];
    when 'transaction' then
      update audit.record set xid = xid + (array[-3, -1, 1, 3])[1 + floor(random() * 4)] where id = v_id;
      expected := array['record_changed'];
    when 'remove' then
      delete from audit.record where id = v_id;
      expected := array['record_removed'];
    when 'insert' then
      insert into audit.record (xid, at, login_name, act, object, result, audience)
        select xid, at, login_name, act, object, 'accepted', audience from audit.record where id = v_id returning id into victim;
      expected := array['record_inserted'];
    when 'double' then
      insert into audit.record (id, xid, at, login_name, act, object, result, audience) overriding system value
        select id, xid, at + interval '1 second', login_name, act, object, 'accepted', audience from audit.record where id = v_id;
      expected := array['record_inserted'];
    when 'future' then
      insert into audit.record (xid, login_name, act, object, result, audience) values (4000000000, 'u_aaaaaaaaaaaa', 'some_act', 'right', 'accepted', 'all') returning id into victim;
      expected := array['record_inserted'];
    when 'exchange' then
      with gone as (delete from audit.record where id in (v_id, v_other) returning *)
      insert into audit.record overriding system value
        select case when id = v_id then v_other else v_id end, xid, at, login_name, person_id, role, act, object, object_id, org_id, result, code, reason, change, request_id, version, audience
        from gone;
      expected := array['record_reordered'];
    when 'seal' then
      v_column := (array['segment', 'cluster', 'after_id', 'lo', 'hi', 'at', 'root', 'hash', 'prev'])[1 + floor(random() * 9)];
      execute format('update audit.seal set %I = %s where no = $1', v_column, case when v_column in ('root', 'hash', 'prev') then 'sha256(hash)'
        when v_column = 'at' then 'at + interval ''1 second''' when v_column = 'lo' then 'lo - 1' else v_column || ' + 1' end) using v_no;
      expected := array['seal_changed']; victim := null;
    when 'unseal' then
      delete from audit.seal where no = v_no;
      expected := array['seal_missing']; victim := null;
    when 'covered' then   -- record and its leaf changed together, root and hash of that seal too
      update audit.record set reason = 'toinen' where id = v_id;
      select * into s from audit.seal where v_id = any (ids);
      select string_agg(audit.leaf(r), ''::bytea order by array_position(s.ids, r.id)) into s.leaves from audit.record r where r.id = any (s.ids);
      s.root := audit.root(s.ids, s.leaves); s.hash := audit.seal_hash(s);
      update audit.seal set leaves = s.leaves, root = s.root, hash = s.hash where no = s.no;
      expected := case when s.no = (select max(no) from audit.seal) then array['anchor_differs'] else array['chain_broken'] end; victim := null;
    when 'cut' then       -- the last seals with all their records and requests
      delete from data.request q using audit.record r, audit.seal x where x.no > v_no and r.id = any (x.ids) and q.request_id = r.request_id;
      delete from audit.record r using audit.seal x where x.no > v_no and r.id = any (x.ids);
      delete from audit.seal where no > v_no;
      expected := array['anchor_missing']; victim := null;
    when 'cut_records' then   -- the newest record, not yet sealed
      delete from audit.record where id = 121;
      expected := array['act_unrecorded']; victim := null;
    when 'rechain' then   -- everything after the changed record chained anew, without a seam
      update audit.record set reason = 'kolmas' where id = v_id;
      for s in select * from audit.seal order by no loop
        s.prev := coalesce(v_prev, s.prev);
        select coalesce(string_agg(audit.leaf(r), ''::bytea order by array_position(s.ids, r.id)), ''::bytea) into s.leaves from audit.record r where r.id = any (s.ids);
        s.root := audit.root(s.ids, s.leaves); s.hash := audit.seal_hash(s); v_prev := s.hash;
        update audit.seal set prev = s.prev, leaves = s.leaves, root = s.root, hash = s.hash where no = s.no;
      end loop;
      expected := array['anchor_differs']; victim := null;
    when 'reseal' then    -- all seals thrown away and made anew
      update audit.record set reason = 'neljäs' where id = v_id;
      delete from audit.seal;
      perform audit.seal_pending();
      expected := array['anchor_missing', 'anchor_differs']; victim := null;
  end case;
end $$;

create function tap.try_edit(p_kind text, p_n integer) returns text language plpgsql as $$
declare
  v_no bigint := (select max(no) from audit.seal);
  v_hash bytea := (select hash from audit.seal order by no desc limit 1);
  t record;
  v_found text;
  v_answer text;
begin
  begin
    select * into t from tap.tamper(p_kind);
    select string_agg(distinct f.fault, ',') filter (where f.fault = any (t.expected) and (t.victim is null or f.record_id = t.victim)), string_agg(distinct f.fault || coalesce(' ' || f.record_id, ''), ', ')
      into v_answer, v_found from audit.verify(v_no, v_hash) f;
    raise exception using errcode = 'TA000', message = coalesce(v_answer, 'MISSED: ' || t.expected::text || ' ' || coalesce(t.victim::text, '') || ' but ' || coalesce(v_found, 'nothing'));
  exception when sqlstate 'TA000' then
    return sqlerrm;
  end;
end $$;

select setseed(0.42);
select is((select string_agg(t.answer, '; ') from (select tap.try_edit(k.kind, n) as answer from generate_series(1, k.times) n offset 0) t where t.answer like 'MISSED%'), null,
          format('%s edits of kind %s, each found and named', k.times, k.kind))
from (values ('change', 100), ('transaction', 40), ('remove', 40), ('insert', 30), ('double', 20), ('future', 5), ('exchange', 40), ('seal', 50), ('unseal', 20),
             ('covered', 20), ('cut', 20), ('cut_records', 1), ('rechain', 10), ('reseal', 4)) as k (kind, times);
select is_empty('select * from audit.verify()', 'after all edits were taken back the record is whole again');
select * from finish();
