-- The small helpers under every rule: the calendar day, the areas of each role, masks of items, faults of fields.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();

-- The day is the Finnish one, wherever the session says it sits.
set local timezone = 'Pacific/Kiritimati';
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2026-06-30 20:59:59+00';
select is(rule.today(), date '2026-06-30', 'a minute before midnight in Helsinki in summer');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2026-06-30 21:00:00+00';
select is(rule.today(), date '2026-07-01', 'midnight in summer');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2026-12-31 22:00:00+00';
select is(rule.today(), date '2027-01-01', 'midnight in winter');
select is(rule.day_start('2026-07-01') at time zone 'UTC', timestamp '2026-06-30 21:00', 'a summer day begins');
select is(rule.day_start('2026-10-25') at time zone 'UTC', timestamp '2026-10-24 21:00', 'the day on which the clock goes back begins');
select is(rule.day_start('2026-10-26') at time zone 'UTC', timestamp '2026-10-25 22:00', 'and is 25 hours long');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return clock_timestamp();
set local timezone = 'Europe/Helsinki';

-- Areas by role, driven as the person.
create temporary table area as
select c.handle, a.area, (t.see(c.handle, format('select count(*) as n from rule.my_orgs(%L)', a.area)) -> 0 ->> 'n')::integer as orgs,
       (t.see(c.handle, format('select rule.agency_sees(%L) as n', a.area)) -> 0 ->> 'n')::boolean as sees
  from t.cast_member c cross join unnest(array['application', 'permit', 'right', 'appointment', 'person', 'organisation', 'nonsense']) a (area)
 where c.handle in ('expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor', 'administrator', 'permit_contact', 'responsible_user', 'deputy', 'technical_contact', 'user');
select results_eq($$ select handle, string_agg(area, ' ' order by area) from area where orgs = 1 group by 1 order by 1 $$, $$ values
  ('deputy', 'appointment organisation permit person right'), ('permit_contact', 'application appointment organisation permit person'),
  ('responsible_user', 'appointment organisation permit person right'), ('technical_contact', 'organisation permit') $$, 'what each role of an organisation sees of it');
select results_eq($$ select handle, string_agg(area, ' ' order by area) from area where sees group by 1 order by 1 $$, $$ values
  ('access_administrator', 'appointment organisation permit person right'), ('administrator', 'organisation person'), ('auditor', 'application appointment organisation permit person right'),
  ('decider', 'application appointment organisation permit person right'), ('expert', 'application appointment organisation permit person right'),
  ('log_officer', 'appointment organisation permit person right'), ('supervisor', 'application appointment organisation permit person right') $$, 'what each role of the agency sees');
select is((select count(*)::integer from area where orgs > 1 or (orgs > 0 and sees)), 0, 'nobody sees more than one organisation, or both ways');

-- A role lasts from its first day to its last, both included.
update data.membership set valid_from = rule.today(), valid_until = rule.today() where person_id = t.id('deputy');
select is(t.see('deputy', 'select rule.has_role(''deputy'') as n'), '[{"n": true}]', 'on its one day');
update data.membership set valid_from = rule.today() + 1, valid_until = null where person_id = t.id('deputy');
select is(t.see('deputy', 'select rule.has_role(''deputy'') as n'), '[{"n": false}]', 'not before');
update data.membership set valid_from = rule.today() - 9, valid_until = rule.today() - 1 where person_id = t.id('deputy');
select is(t.see('deputy', 'select rule.has_role(''deputy'') as n'), '[{"n": false}]', 'not after');
update data.membership set valid_from = rule.today() - 9, valid_until = null where person_id = t.id('deputy');
select is(t.see('deputy', format('select rule.has_role(''deputy'', %s) as a, rule.has_role(''deputy'', %s) as b', t.org('a'), t.org('b'))), '[{"a": true, "b": false}]', 'in its own organisation');
select is(t.see('browser_expert', 'select rule.my_scope(''expert'') as n'), '[{"n": ["browser"]}]', 'an expert of one service');
select is(t.see('expert', 'select rule.my_scope(''expert'') as n'), '[{"n": ["browser", "interface"]}]', 'of both');
update data.person set state = 'ended' where id = t.id('deputy');
select is(t.see('deputy', 'select rule.me() as n'), '[{"n": null}]', 'who has ended is nobody');

-- Names.
select is(t.see('permit_contact', format('select rule.person_name(%s) as a, rule.person_name(%s) as b, rule.person_name(%s) as c, rule.person_name(-1) as d', t.id('expert'), t.id('user'), t.id('b_user'))),
  '[{"a": "Expert Koe", "b": "User Koe", "c": null, "d": null}]', 'names of the agency''s people and of one''s own, of nobody else');

-- Masks and faults.
select is(rule.mask_items(rule.item_mask(array[1, 8, 511])), '{1,8,511}', 'items to bits and back');
select is(rule.mask_items(0::bit(512)), '{}', 'none');
select throws_ok('select rule.item_mask(array[512])', '2202E', null, 'there is no item 512');
select is(rule.text_fault('reason', E' \t'), '[{"code": "DA201", "field": "reason"}]', 'blank is missing');
select is(rule.text_fault('reason', ' ab ', 3), '[{"code": "DA202", "field": "reason", "least": 3}]', 'blanks do not count') ;
select is(rule.text_fault('reason', 'abc', 3), '[]', 'long enough');
select is(rule.text_fault('reason', 'abcd', 1, 3), '[{"code": "DA207", "most": 3, "field": "reason"}]', 'too long');
select is(rule.period_faults(null, null), '[{"code": "DA201", "field": "valid_from"}]', 'a first day is needed');
select is(rule.period_faults(rule.today(), rule.today()), '[]', 'one day will do');
select is(rule.period_faults(rule.today(), 'infinity'), '[{"code": "DA207", "field": "valid_until"}]', 'for ever is said by leaving the last day empty');
select is(rule.period_faults('infinity', 'infinity'), '[{"code": "DA207", "field": "valid_from"}, {"code": "DA207", "field": "valid_until"}]', 'and nothing begins in the end');
select is(rule.period_faults('-infinity', '-infinity'), '[{"code": "DA206", "field": "valid_from"}]', 'nor before all times');
select * from finish();
rollback;
