-- The migration that gives old cases their phases makes from the record what the trigger had made, and stands in its own file so that it
-- can be run here again.
\set ON_ERROR_STOP on
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select plan(6);
select set_config('t.moment', (clock_timestamp() - interval '200 days')::text, true);
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return current_setting('t.moment')::timestamptz;
create function t.later(p_time interval) returns void language sql volatile return set_config('t.moment', (current_setting('t.moment')::timestamptz + p_time)::text, true);
create function t.on(p_id bigint) returns text language sql volatile return p_id || ', ' || t.version('application', p_id);
update data.membership set valid_from = '2020-01-01';
-- Six cases played through the commands to six ends.
create table t.case_made (id bigint);
do $$
declare
  v_id bigint;
  i integer;
begin
  for i in 1 .. 6 loop
    v_id := t.make_application('draft');
    insert into t.case_made values (v_id);
    perform t.later('01:00:01.5');
    perform t.act('permit_contact', 'submit_application', t.on(v_id));
    continue when i = 1;
    perform t.later('2 days 00:00:00.000001');
    perform t.act('expert', 'claim_application', t.on(v_id));
    continue when i = 2;
    perform t.later('1 day');
    perform t.act('expert', 'assess_items', t.on(v_id) || ', (select jsonb_agg(jsonb_build_object(''item_id'', n, ''purpose_no'', case when n > 3 then 2 else 1 end, ''outcome'', ''granted'')) from generate_series(1, 5) n)');
    perform t.act('expert', 'present_application', t.on(v_id) || ', ''granted'', ''Edellytykset täyttyvät'', '''', rule.today(), null');
    continue when i = 3;
    perform t.later('3 days');
    if i = 4 then
      perform t.act('permit_contact', 'withdraw_application', t.on(v_id) || ', ''Ei tarvetta''');
    else
      perform t.act('decider', 'return_application', t.on(v_id) || ', ''Perustele''');
      perform t.act('expert', 'present_application', t.on(v_id) || ', ''granted'', ''Edellytykset täyttyvät'', '''', rule.today(), null');
      perform t.later('1 minute');
      perform t.act('decider', 'decide_application', t.on(v_id));
    end if;
  end loop;
end $$;
select is((select count(*)::integer from data.case_time where ended_at is not null), 3, 'three have ended');
create temporary table kept_phase as select application_id, org_id, service, no, phase, party, began_at, ended_at from data.case_phase;
create temporary table kept_time as select * from data.case_time;
set session_replication_role = replica;
delete from data.case_phase;
delete from data.case_time;
-- A case that was there before the record: it has no line in it.
insert into data.application (org_id, org_name_key, service, state, submitted_at, changed_at, created_by, due_on)
values (t.org('b'), 'b', 'interface', 'closed', '2020-01-15 10:00+02', '2020-03-15 10:00+02', t.id('b_permit_contact'), '2020-04-15');
set session_replication_role = origin;
alter table data.case_phase disable trigger user;
alter table data.case_time disable trigger user;
\o /dev/null
\ir ../../../sql/migrations/0010_time_of_old_cases.sql
\ir ../../../sql/migrations/0010_time_of_old_cases.sql
\o
select results_eq('select application_id, org_id, service, no, phase, party, began_at, ended_at from data.case_phase where began_at > now() - interval ''1 year'' order by 1, 4',
                  'select * from kept_phase order by 1, 4', 'the phases are the same as those kept by the trigger');
select is_empty('select * from data.case_time where arrived_on > current_date - 366 except select * from kept_time', 'so are both clocks');
select is_empty('select * from kept_time except select * from data.case_time', 'of every case');
select is((select string_agg(p.phase || ' ' || (p.ended_at - p.began_at), ', ') from data.case_phase p where p.began_at < '2021-01-01'), 'handling 60 days', 'a case without a record is one stretch');
select is((select x.ended_by || ' ' || x.ended_on || ' ' || x.applicant_class from data.case_time x where x.arrived_on < '2021-01-01'), 'decided 2020-03-15 company', 'from its arrival to its end');
select * from finish();
rollback;
