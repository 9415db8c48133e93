-- What falls due by the calendar: with its due time even when it comes late, once, whoever runs it, and however often.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.run(p_who text default 'auditor') returns jsonb language sql volatile return (t.act(p_who, 'api.run_due_work()')).detail;
create temporary table p as select t.make_permit('in_force', 'a', 'browser', rule.today() + 10) as ends, t.make_permit('in_force', 'a', 'browser') as goes_on,
       t.make_permit('in_force', 'a', 'interface') as interface;
create temporary table r as select h.n, t.make_right(h.state, case h.n when 1 then p.ends else p.goes_on end, h.who, '{1}', case h.n when 2 then rule.today() + 3 when 3 then rule.today() + 3 end) as id
  from p, (values (1, 'active', 'user'), (2, 'active', 'user'), (3, 'proposed', 'second'), (4, 'active', 'third')) h (n, state, who);
update data.appointment set valid_until = rule.today() + 20 where org_id = t.org('a');
insert into data.appointment (org_id, person_id, state, valid_from, valid_until, applied_by, decided_by)
  values (t.org('b'), t.id('b_user'), 'granted', rule.today() + 2, rule.today() + 15, t.id('b_permit_contact'), t.id('access2'));
update data.membership set valid_until = rule.today() + 1 where person_id = t.id('deputy');
select is(t.run() - 'memberships_ended' - 'warnings_given' - 'records_sealed' - 'sessions_ended' - 'settings_reset', '{"rights_ended": 0, "permits_ended": 0, "contents_begun": 0, "permits_opened": 0, "appointments_begun": 0, "appointments_ended": 0, "applications_closed": 0, "completions_reminded": 0}', 'nothing is due today');

-- A permit that ends soon is told of by letter: who loses what, and how long a renewal takes.
create function t.letter(p_permit bigint) returns text language sql volatile
  return (select string_agg(b ->> 'text', ' ' order by l.id, n) from data.letter l, jsonb_array_elements(l.body -> 'blocks') with ordinality x (b, n) where l.permit_id = p_permit and l.kind = 'permit_ending');
select matches(t.letter((select ends from p)), 'käyttöoikeuksia 1\. .* odotettu käsittelyaika on 6 viikkoa\. Lupa ei jatku', 'the organisation is told by letter that its permit ends');
select is((select string_agg(permit_id::text, ' ') from data.letter where kind = 'permit_ending'), (select ends::text from p), 'once, and of that permit alone');
select t.run(); select is((select count(*)::integer from data.letter where kind = 'permit_ending'), 1, 'run again it writes nothing');
create temporary table renewal as select t.make_application('in_handling') as id;
update data.application set kind = 'renewal', base_permit_id = (select ends from p) where id = (select id from renewal);
update data.permit set valid_until = rule.today() + 6 where id = (select ends from p);
select t.run(); select matches(t.letter((select ends from p)), 'hakemuksenne TESTI/\d+ on käsiteltävänä\. Uutta hakemusta ei tarvita\.', 'the next one names the renewal that is on its way');
update data.permit set valid_until = rule.today() + 10 where id = (select ends from p);
update data.permit set valid_until = rule.today() + 20 where kind = 'standing';
select t.run(); select is((select count(*)::integer from data.letter l join data.permit p on p.id = l.permit_id where p.kind = 'standing'), 0, 'the agency writes none to itself');
update data.permit set valid_until = null where kind = 'standing';

-- The clock goes on for thirty days; nobody ran it meanwhile.
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return clock_timestamp() + interval '30 days';
create temporary table now_run as select t.act('b_user', 'api.run_due_work()') as o, null::jsonb as d;
select is((select o from now_run), row (true, null, null, null, null, null)::api.outcome, 'anybody may set it going; the figures are not for him');
select results_eq('select r.n, a.state, a.end_reason from r join data.access_right a using (id) order by 1',
  $$ values (1, 'ended', 'permit_ended'), (2, 'expired', 'expired'), (3, 'expired', 'expired'), (4, 'active', null) $$, 'rights end with the permit or on their own day');
select is((select ended_at from data.permit where id = (select ends from p)), rule.day_start((now() at time zone 'Europe/Helsinki')::date + 11), 'the permit ended when its last day was over, not today');
select is((select ended_at from data.access_right where id = (select id from r where n = 2)), rule.day_start((now() at time zone 'Europe/Helsinki')::date + 4), 'the right too');
select is((select max(valid_until) from data.effective_right where right_id = (select id from r where n = 2)), rule.day_start((now() at time zone 'Europe/Helsinki')::date + 4), 'and the look-ups of it ended then');
select is((select count(*)::integer from audit.record x join r on x.object_id = r.id and x.object = 'right' where x.role = 'system' and x.change ? 'due_at'), 3, 'each stands in the record with the time it was due');
select is((select end_reason || ' ' || state from data.permit where id = (select ends from p)), 'expired ended', 'the permit expired');
select is((select state from data.permit where id = (select goes_on from p)), 'suspended', 'a VTJkysely permit without a responsible user does not stay in force');
select is((select state from data.permit where id = (select interface from p)), 'in_force', 'one of the interface does');
select is((select x.change #>> '{cause,object}' from audit.record x where x.act = 'suspend_permit'), 'appointment', 'the record names the cause');
select is((select count(*)::integer from data.organisation o where o.browser_permits_in_force > 0 and o.responsible_users_in_force = 0), 0, 'invariant 1 holds');
select results_eq('select state from data.appointment where org_id = t.org(''b'') order by id', $$ values ('in_force'), ('ended') $$, 'one that began and ended meanwhile did both');
select is((select count(*)::integer from audit.record x where x.object = 'appointment' and x.act in ('begin_appointment', 'end_appointment') and x.org_id = t.org('b')), 2, 'and both are recorded');
select is(t.run() - 'records_sealed' - 'sessions_ended' - 'settings_reset', '{"rights_ended": 0, "permits_ended": 0, "contents_begun": 0, "permits_opened": 0, "appointments_begun": 0, "appointments_ended": 0, "applications_closed": 0, "completions_reminded": 0, "memberships_ended": 0, "warnings_given": 0}', 'run again it does nothing');
select is(t.code(t.act('decider', 'resume_permit', format('%s, %s', (select goes_on from p), t.version('permit', (select goes_on from p))))), 'DA110', 'the permit resumes only with a responsible user');
select t.make_appointment('in_force', 'third');
select is(t.code(t.act('decider', 'resume_permit', format('%s, %s', (select goes_on from p), t.version('permit', (select goes_on from p))))), 'ok', 'and with one it does');
-- A permit that waits only for its first day.
create temporary table w as select t.make_permit('awaiting_commitment') as id;
insert into data.commitment (permit_id, org_id, person_id, terms_version, signatory, given_at) select id, t.org('a'), t.id('permit_contact'), '2020-1', 'Kalle Johtaja', rule.moment() from w;
select is((t.run()) -> 'permits_opened', '1', 'a permit that lacks nothing any more opens');
select is((select count(*)::integer from data.letter l join w on w.id = l.permit_id where l.kind = 'opening'), 1, 'with its letter');
select * from finish();
rollback;
