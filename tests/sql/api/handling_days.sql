-- Days that the agency sets for a party, and who may be asked to handle a case that came on paper.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.fault(o api.outcome) returns text language sql immutable
  return (select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ' order by f ->> 'field', f ->> 'code') from jsonb_array_elements(o.detail -> 'faults') f);
-- {act} on an application as it stands now.
create function t.do(p_who text, p_act text, p_id bigint, p_rest text default '') returns api.outcome language sql volatile
  return t.act(p_who, p_act, format('%s, %s%s', p_id, t.version('application', p_id), case when p_rest <> '' then ', ' || p_rest else '' end));
-- A clean case in handling.
create function t.case_in_handling(p_org text default 'a', p_service text default 'browser') returns bigint language plpgsql as $$
declare v_id bigint := t.make_application('in_handling', p_org, p_service);
begin
  delete from data.assessment_line l using data.assessment s where s.id = l.assessment_id and s.application_id = v_id;
  delete from data.assessment where application_id = v_id;
  update data.application_message set read_at = rule.moment() where application_id = v_id;
  return v_id;
end $$;

-- A day that is no working day is the next working day (150/1930 5 §): Christmas Eve 2026 is a Thursday.
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2026-12-10 10:00+02';
update data.membership set valid_from = '2026-01-01';
create temporary table h as select t.case_in_handling() as id;
select is(t.code(t.do('expert', 'ask_completion', (select id from h), format('%L, '''', %L', '2026-12-24', '[{"field": "purpose", "question": "Täsmennä käyttötarkoitusta"}]'))), 'ok', 'asked by Christmas Eve');
select is((select due_on::text from data.completion_request where application_id = (select id from h)), '2026-12-28', 'is asked by the Monday after');
select is(t.fault(t.do('permit_contact', 'ask_extension', (select id from h), '''2026-12-26'', ''Lomien vuoksi''')), 'due_on DA212', 'a day before that is no extension');
select is(t.code(t.do('permit_contact', 'ask_extension', (select id from h), '''2027-01-09'', ''Lomien vuoksi''')), 'ok', 'more time until a Saturday');
select is((select wished_until::text from data.completion_request where application_id = (select id from h)), '2027-01-11', 'is until Monday');
select is(t.code(t.do('expert', 'extend_completion', (select id from h), '''2027-01-06'', ''''')), 'ok', 'given until Epiphany');
select is((select due_on::text from data.completion_request where application_id = (select id from h)), '2027-01-07', 'is until the day after');
create temporary table heard as select t.case_in_handling() as id;
select is(t.code(t.do('expert', 'begin_hearing', id, '''Osoitetiedot aiotaan hylätä tarpeettomina.'', ''2026-12-26''')), 'ok', 'heard until a holiday') from heard;
select is((select due_on::text from data.hearing where application_id = (select id from heard)), '2026-12-28', 'is until the next working day');
select is(t.code(t.do('permit_contact', 'ask_hearing_extension', id, '''2027-01-09'', ''Lomien vuoksi''')), 'ok', 'more time until a Saturday') from heard;
select is(t.code(t.do('expert', 'extend_hearing', id, '''2027-01-09'', ''Lomien vuoksi''')), 'ok', 'is given') from heard;
select results_eq('select due_on::text, wished_until::text from data.hearing join heard on heard.id = application_id', $$ values ('2027-01-11', '2027-01-11') $$, 'until Monday');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return clock_timestamp();

-- Whoever takes in for the applicant what came on paper may handle it: he is asked by others as well.
create temporary table paper as select t.case_in_handling() as id;
update data.application set created_by = t.id('expert2'), registered_by = t.id('expert2'), arrived_on = rule.today() where id = (select id from paper);
select is(t.code(t.do('expert', 'hand_over_application', (select id from paper), format('%s, ''Loma alkaa''', t.id('expert2')))), 'ok', 'a case goes to the expert who registered it');
select is(t.code(t.do('supervisor', 'assign_application', (select id from paper), 'null, ''''')), 'ok', 'a supervisor takes it away');
update data.application set registered_by = null, arrived_on = null where id = (select id from paper);
select is(t.code(t.do('supervisor', 'assign_application', (select id from paper), format('%s, ''''', t.id('expert2')))), 'DA120', 'but not to one who made it as his own');
select * from finish();
rollback;
