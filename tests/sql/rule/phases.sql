-- The phases of a case: kept by its state alone, adding up to the microsecond, closed by its end, and not to be made up by anybody.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
select set_config('t.moment', '2026-03-02 09:00:00.123456+02', true);
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return current_setting('t.moment')::timestamptz;
create function t.later(p_time interval) returns void language sql volatile return set_config('t.moment', (current_setting('t.moment')::timestamptz + p_time)::text, true);
create function t.on(p_id bigint) returns text language sql volatile return p_id || ', ' || t.version('application', p_id);
update data.membership set valid_from = '2020-01-01';
create function t.sum(p_id bigint) returns bigint language sql volatile
  return (select sum(data.microseconds(p.began_at, p.ended_at)) from data.case_phase p where p.application_id = p_id);

create temporary table c as select t.make_application('draft') as id;
select is((select count(*)::integer from data.case_phase p join c on c.id = p.application_id), 0, 'a draft has no time');
select is(t.code(t.act('permit_contact', 'submit_application', t.on(id))), 'ok', 'sent') from c;
select is((select phase || ' ' || party || ' ' || no from data.case_phase p join c on c.id = p.application_id), 'waiting agency 1', 'it waits for a handler');
select is((select p.began_at from data.case_phase p join c on c.id = p.application_id), (select a.submitted_at from data.application a join c using (id)), 'from the moment of arrival');
select t.later('2 days 01:02:03.000007');
select is(t.code(t.act('expert', 'claim_application', t.on(id))), 'ok', 'claimed') from c;
select is(t.code(t.act('expert2', 'claim_application', t.on(id))), 'ok', 'handed over') from c;
select is((select string_agg(phase, ' ' order by no) from data.case_phase p join c on c.id = p.application_id), 'waiting handling', 'a new handler is no new phase');
select t.later('3 days 00:00:00.000001');
update data.application set state = 'completion_asked', changed_at = rule.moment() where id = (select id from c);
select t.later('10 days');
select is(t.see('permit_contact', format('select phase, party, round(total_days::numeric, 3) as total, round(agency_days::numeric, 3) as agency, round(applicant_days::numeric, 3) as applicant from ui.application_clock where id = %s', id)),
  '[{"phase": "completion", "party": "applicant", "total": 15.043, "agency": 5.043, "applicant": 10.000}]', 'the total goes on while the agency''s clock stands') from c;
update data.application set state = 'in_handling', changed_at = rule.moment() where id = (select id from c);
select t.later('1 day');
update data.application set state = 'hearing', changed_at = rule.moment() where id = (select id from c);
select t.later('7 days');
update data.application set state = 'in_handling', changed_at = rule.moment() where id = (select id from c);
update data.application_item set outcome = 'granted', assessed_by = t.id('expert2') where application_id = (select id from c);
select is(t.code(t.act('expert2', 'present_application', t.on(id) || ', ''granted'', ''Edellytykset täyttyvät'', '''', rule.today(), null')), 'ok', 'presented') from c;
select t.later('30 minutes');
select is(t.code(t.act('decider', 'return_application', t.on(id) || ', ''Perustele''')), 'ok', 'returned') from c;
select is(t.code(t.act('expert2', 'present_application', t.on(id) || ', ''granted'', ''Edellytykset täyttyvät'', '''', rule.today(), null')), 'ok', 'presented again at once') from c;
select t.later('1 day');
select is(t.code(t.act('decider', 'decide_application', t.on(id))), 'ok', 'decided') from c;
select is((select string_agg(phase, ' ' order by no) from data.case_phase p join c on c.id = p.application_id),
  'waiting handling completion handling hearing handling decision handling decision', 'every stretch of it');
select is((select count(*)::integer from data.case_phase p join c on c.id = p.application_id where p.ended_at is null), 0, 'nothing is open after the decision');
select is(t.sum(id), data.microseconds((select a.submitted_at from data.application a where a.id = c.id), (select d.decided_at from data.decision d where d.application_id = c.id)),
  'the phases add up to the time from arrival to decision, to the microsecond') from c;
select is((select x.total_us from data.case_time x where x.application_id = c.id), t.sum(id), 'and so does the total kept') from c;
select is((select x.total_us - x.agency_us from data.case_time x join c on c.id = x.application_id), 17 * 86400000000, 'seventeen days were the applicant''s');
select is((select x.ended_by || ' ' || x.ended_on from data.case_time x join c on c.id = x.application_id), 'decided 2026-03-26', 'ended by its decision');
update data.application set state = 'served', changed_at = rule.moment() where id = (select id from c);
select is((select x.phases from data.case_time x join c on c.id = x.application_id), 9, 'serving it is no phase');
select throws_ok(format('update data.application set state = ''in_handling'' where id = %s', id), '23514', null, 'nothing after the end') from c;

-- A hand that writes them itself.
create temporary table o as select t.make_application('in_handling') as id;
select throws_ok(format('insert into data.case_phase (application_id, org_id, service, no, phase, began_at) select %s, org_id, service, 3, ''handling'', rule.moment() from data.application where id = %s', id, id), '23503', null, 'no second open phase') from o;
select throws_ok(format('insert into data.case_phase (application_id, org_id, service, no, phase, began_at) select %s, org_id, service, 3, ''hearing'', rule.moment() from data.application where id = %s', id, id), '23514', null, 'no phase of another state') from o;
select throws_ok(format('update data.case_phase set ended_at = rule.moment() - interval ''5 minutes'' where application_id = %s and ended_at is null', id), '23514', null, 'no end in the past') from o;
select throws_ok(format('update data.case_phase set ended_at = rule.moment() + interval ''1 second'' where application_id = %s and ended_at is null', id), '23514', null, 'nor in the future') from o;
select throws_ok(format('update data.case_phase set began_at = began_at - interval ''1 day'' where application_id = %s and no = 2', id), '23514', null, 'a beginning stays') from o;
select throws_ok(format('update data.case_phase set ended_at = rule.moment() where application_id = %s and no = 1', id), '23514', null, 'what is over stays') from o;
select throws_ok(format('delete from data.case_phase where application_id = %s', id), '23514', null, 'and is not taken away') from o;
select throws_ok(format('update data.case_time set handling_us = handling_us + 1 where application_id = %s', id), '23514', null, 'nor do figures come apart from their phases') from o;
select t.later('1 hour');
select throws_ok(format('insert into data.case_phase (application_id, org_id, service, no, phase, began_at) select %s, org_id, service, 3, ''handling'', rule.moment() - interval ''30 seconds'' from data.application where id = %s', id, id), '23503', null, 'nor with a gap') from o;
do $$ begin
  update data.case_phase set ended_at = rule.moment() where application_id = (select id from o) and no = 2;
end $$;
select throws_ok(format('insert into data.case_phase (application_id, org_id, service, no, phase, began_at) select %s, org_id, service, 3, ''handling'', rule.moment() - interval ''30 seconds'' from data.application where id = %s', id, id), '23503', null, 'nor overlapping') from o;

-- Withdrawn and transferred cases end too.
create temporary table w as select t.make_application('submitted') as id, t.make_application('draft') as draft;
select is(t.code(t.act('permit_contact', 'withdraw_application', t.on(id) || ', ''Ei tarvetta''')), 'ok', 'withdrawn') from w;
select is((select x.ended_by from data.case_time x join w on w.id = x.application_id), 'withdrawn', 'and ended so');
select is(t.code(t.act('permit_contact', 'withdraw_application', t.on(draft) || ', ''Ei tarvetta''')), 'ok', 'a draft withdrawn') from w;
select is((select count(*)::integer from data.case_time x join w on w.draft = x.application_id), 0, 'has no time at all');

-- Lateness: near when a fifth of the time is left.
create temporary table l as select t.make_application('submitted') as id;
select is((select near_on - arrived_on from data.case_time x join l on l.id = x.application_id), 34, 'of six weeks the last eight days are near');
create function t.lateness(p_id bigint) returns text language sql volatile
  return (select (x ->> 'lateness') || ' ' || (x ->> 'days_left') from jsonb_array_elements(t.see('expert', format('select lateness, days_left from ui.application_clock where id = %s', p_id))) x);
select t.later('33 days');
select is(t.lateness(id), 'on_time 9', 'on time') from l;
select t.later('1 day');
select is(t.lateness(id), 'near_late 8', 'near') from l;
select t.later('8 days');
select is(t.lateness(id), 'near_late 0', 'the last day is not late') from l;
select t.later('1 day');
select is(t.lateness(id), 'late -1', 'the day after is') from l;
select is(t.see('expert', format('select lateness from ui.worklist where task <> ''message_unread'' and object = ''application'' and object_id = %s', id)), '[{"lateness": "late"}]', 'on the worklist too') from l;
select is((t.see('expert', 'select late from ui.worklist_figures') -> 0 ->> 'late')::integer, (select count(*)::integer from jsonb_array_elements(t.see('expert', 'select id from ui.worklist where lateness = ''late''')) x), 'counted');

-- Who sees whose time.
select t.make_application('in_handling', 'b');
select is((t.see('permit_contact', 'select count(*) as n from ui.application_clock') -> 0 ->> 'n')::integer, (select count(*)::integer from data.case_time x where x.org_id = t.org('a')), 'a customer sees his own cases');
select is((t.see('responsible_user', 'select count(*) as n from ui.application_phase_list') -> 0 ->> 'n')::integer, 0, 'who deals with rights only sees none');
select is((t.see('supervisor', 'select count(*) as n from ui.application_clock') -> 0 ->> 'n')::integer, (select count(*)::integer from data.case_time), 'the agency sees all');
select is((t.see('access_administrator', 'select count(*) as n from ui.application_clock') -> 0 ->> 'n')::integer, 0, 'but only those who deal with applications');
select * from finish();
rollback;
