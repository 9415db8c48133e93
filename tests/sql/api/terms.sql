-- Terms of use in versions, the commitment to the one in force, and the round of a new one.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
select set_config('t.moment', '2026-03-02 10:00+02', true);
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return current_setting('t.moment')::timestamptz;
update data.membership set valid_from = '2020-01-01';
create function t.at(p_id bigint) returns text language sql volatile return p_id || ', ' || t.version('permit', p_id);
create function t.day(p text) returns void language sql volatile return set_config('t.moment', p || ' 04:00+03', true);
create function t.fault(o api.outcome) returns text language sql immutable return coalesce((select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ') from jsonb_array_elements(o.detail -> 'faults') f), t.code(o));
create function t.publish(p_who text, p_version text default '2026-1', p_from date default '2026-03-10', p_by date default '2026-05-31', p_service text default 'browser') returns api.outcome language sql volatile
  return t.act(p_who, 'publish_terms', format('%L, %L, %L, %L, ''Uudet käyttöehdot'', ''Nya användningsvillkor'', ''1. Tietoja käytetään vain tehtävässä.'', ''1. Uppgifterna används i uppgiften.''', p_service, p_version, p_from, p_by));
create temporary table p as select t.make_permit('awaiting_commitment') as waiting, t.make_permit('in_force') as old, t.make_permit('in_force', 'b') as of_b, t.make_permit('suspended') as suspended;

select is(rule.terms_version('browser'), '2020-1', 'the first terms are in force');
select is((select count(*)::integer from data.terms where text_fi = '' or text_sv = ''), 0, 'with their text in both languages');
select is(t.code(t.act('permit_contact', 'give_commitment', t.at((select waiting from p)) || ', ''Kalle Johtaja'', ''2019-9''')), 'DA144', 'a commitment to other terms than those in force');
select is(t.code(t.publish('expert')), 'DA001', 'the administrator publishes, not an expert');
select is(t.code(t.publish('permit_contact')), 'DA001', 'nor a customer');
select is(t.fault(t.publish('administrator', 'kevät')), 'version_code DA208', 'a version has its form');
select is(t.fault(t.publish('administrator', '2020-1')), 'version_code DA208', 'and is new');
select is(t.fault(t.publish('administrator', '2026-1', '2026-03-01')), 'valid_from DA206', 'nothing is published backwards');
select is(t.fault(t.publish('administrator', '2026-1', '2026-03-10', '2026-03-09')), 'accept_by DA205', 'the round ends after it begins');
select is(t.fault(t.act('administrator', 'publish_terms', 'null, null, null, null, null, null, null, null')),
          'service DA201, version_code DA201, valid_from DA201, accept_by DA201, title_fi DA201, title_sv DA201, text_fi DA201, text_sv DA201', 'all faults together');
select is(t.code(t.publish('administrator')), 'ok', 'published');
select is(t.fault(t.publish('administrator', '2026-2', '2026-03-09')), 'valid_from DA208', 'not before the one already published');
select is((select count(*)::integer from audit.record where object = 'terms' and act = 'publish_terms' and result = 'accepted'), 1, 'it stands in the record');
select throws_ok('update data.terms set text_fi = ''muu''', '23514', null, 'and never changes');
select is(rule.terms_version('browser'), '2020-1', 'before its first day the old ones hold');
select is(t.code(t.act('permit_contact', 'give_commitment', t.at((select waiting from p)) || ', ''Kalle Johtaja'', ''2020-1''')), 'ok', 'a commitment to them');
select is(t.code(t.act('permit_contact', 'accept_terms', t.at((select waiting from p)) || ', ''Kalle Johtaja'', ''2020-1''')), 'DA003', 'and nothing more to accept');

-- The first day of the new version.
select t.day('2026-03-10');
select is(rule.terms_version('browser'), '2026-1', 'from its first day on the new ones hold');
select is(rule.terms_version('interface'), '2020-1', 'for its service only');
create temporary table w as select t.make_permit('awaiting_commitment') as id;
select is(t.code(t.act('permit_contact', 'give_commitment', t.at((select id from w)) || ', ''Kalle Johtaja'', ''2020-1''')), 'DA144', 'a new commitment is to the new ones');
select is((select state from data.permit where id = (select waiting from p)), 'in_force', 'a permit in force stays in force');
create function t.tasks(p_who text, p_task text) returns integer language sql volatile return jsonb_array_length(t.see(p_who, format('select 1 as one from ui.worklist where task = %L', p_task)));
select is(t.tasks('permit_contact', 'terms_to_accept'), 3, 'its permits ask for acceptance');
select is(t.tasks('b_permit_contact', 'terms_to_accept'), 1, 'each organisation has its own');
select is(t.tasks('responsible_user', 'terms_to_accept'), 0, 'not the responsible user''s task');
select is(t.see('expert', 'select accepted, waiting, state from ui.terms_list where version_code = ''2026-1'''), '[{"state": "in_force", "waiting": 4, "accepted": 0}]', 'the agency counts');
select is(t.see('b_permit_contact', 'select accepted, waiting from ui.terms_list where version_code = ''2026-1'''), '[{"waiting": 1, "accepted": 0}]', 'a customer counts his own');
select is(t.code(t.act('b_permit_contact', 'accept_terms', t.at((select old from p)) || ', ''Kalle Johtaja'', ''2026-1''')), 'DA001', 'not for another organisation');
select is(t.code(t.act('permit_contact', 'accept_terms', t.at((select old from p)) || ', ''Kalle Johtaja'', ''2020-1''')), 'DA144', 'the version in force is accepted, no other');
select is(t.fault(t.act('permit_contact', 'accept_terms', t.at((select old from p)) || ', ''K'', ''2026-1''')), 'signatory DA202', 'somebody signs');
select is(t.code(t.act('permit_contact', 'accept_terms', t.at((select old from p)) || ', ''Kalle Johtaja'', ''2026-1''')), 'ok', 'accepted');
select is(t.code(t.act('permit_contact', 'accept_terms', t.at((select old from p)) || ', ''Kalle Johtaja'', ''2026-1''')), 'DA003', 'once');
select is(t.code(t.act('permit_contact', 'accept_terms', t.at((select suspended from p)) || ', ''Kalle Johtaja'', ''2026-1''')), 'ok', 'a suspended permit accepts too');
select is((select count(*)::integer from data.commitment where permit_id = (select old from p)), 2, 'both commitments stand');
select is(t.see('permit_contact', 'select permit_state, state from ui.terms_acceptance_list where terms_id = (select max(id) from ui.terms_list) order by permit_id'),
  '[{"state": "waiting", "permit_state": "in_force"}, {"state": "accepted", "permit_state": "in_force"}, {"state": "accepted", "permit_state": "suspended"}]', 'who has and who has not');

-- The round closes: a reminder before, an alarm after, and nothing that happens by itself.
create function t.run() returns integer language sql volatile return ((t.act('auditor', 'api.run_due_work()')).detail ->> 'warnings_given')::integer;
select is(t.run(), 2, 'at the opening of the round those are written to who have not accepted');
select is(t.run(), 0, 'once');
select t.day('2026-05-17');
select is(t.run(), 2, 'fourteen days before those are reminded who have not accepted');
select is(t.run(), 0, 'once');
select is((select string_agg(l.kind || ' ' || l.n, ', ') from (select kind, count(*) as n from data.letter where kind <> 'opening' group by kind) l), 'terms_renewed 4', 'each time by letter');
select is(t.tasks('expert', 'terms_not_accepted'), 0, 'no alarm yet');
select t.day('2026-06-01');
select is(t.tasks('expert', 'terms_not_accepted'), 2, 'the day is over: the agency is told');
select is(t.tasks('auditor', 'terms_not_accepted'), 0, 'those who handle permits');
select is(t.run(), 0, 'nothing more is sent');
select is((select count(*)::integer from data.permit where state = 'in_force' and service = 'browser' and kind <> 'standing'), 3, 'and no permit is suspended by it');
select is(t.see('expert', 'select distinct state from ui.terms_acceptance_list where terms_id = (select max(id) from ui.terms_list) and given_at is null'), '[{"state": "late"}]', 'late');
select is(t.code(t.act('b_permit_contact', 'accept_terms', t.at((select of_b from p)) || ', ''Kalle Johtaja'', ''2026-1''')), 'ok', 'late is better than never');
select is(t.tasks('expert', 'terms_not_accepted'), 1, 'and the alarm goes');
select * from finish();
rollback;
