-- Figures of processing times, against cases whose times are known: what is counted, what adds up, and who sees whose.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2026-07-01 12:00:00+03';
update data.membership set valid_from = '2020-01-01';
-- Case n of 20 arrives on day n of January 2026 and takes 10 + 2 n days: a day of waiting, n days of completion, the rest of handling. Promise: 40 days.
set session_replication_role = replica;
insert into data.application (id, org_id, org_name_key, service, state, submitted_at, due_on, created_by) overriding system value
select 800000 + n, t.org(case when n > 15 then 'b' else 'a' end), 'x', 'browser', 'decided', timestamptz '2026-01-01 10:00+02' + n * interval '1 day', date '2026-02-10' + n, t.id('permit_contact') from generate_series(1, 20) n;
insert into data.case_time (application_id, org_id, service, kind, applicant_class, arrived_at, arrived_on, due_on, phases, phase_since, ended_at, ended_on, ended_by, waiting_us, completion_us, handling_us)
select a.id, a.org_id, a.service, a.kind, case when n > 15 then 'company' else 'municipality' end, a.submitted_at, a.submitted_at::date, a.due_on, 3, e.at, e.at, (e.at at time zone 'Europe/Helsinki')::date, 'decided',
       d, n * d, (9 + n) * d
  from data.application a, lateral (select a.id - 800000 as n, 86400000000 as d) v, lateral (select a.submitted_at + (10 + 2 * v.n) * interval '24 hours' as at) e where a.id > 800000;
insert into data.case_phase (application_id, org_id, service, no, phase, began_at, ended_at)
select c.application_id, c.org_id, c.service, p.no, p.phase, c.arrived_at + p.after * interval '1 microsecond', c.arrived_at + p.until * interval '1 microsecond'
  from data.case_time c, lateral (values (1, 'waiting', 0, c.waiting_us), (2, 'completion', c.waiting_us, c.waiting_us + c.completion_us), (3, 'handling', c.waiting_us + c.completion_us, c.total_us)) p (no, phase, after, until);
set session_replication_role = origin;
create function t.row(p_function text, p_columns text, p_who text default 'supervisor', p_rest text default 'null, null, null, ''2026-01-01'', ''2026-06-30''') returns jsonb language sql volatile
  return t.see(p_who, format('select %s from ui.%I(%s) order by id', p_columns, p_function, p_rest));

select is(t.row('time_summary', 'decided, kept, kept_share, round(mean_days::numeric, 3) as mean, median_days, p75_days, p90_days, agency_mean_days as agency, arrived, open'),
  '[{"decided": 20, "kept": 15, "kept_share": 75, "mean": 31.000, "median_days": 31, "p75_days": 40.5, "p90_days": 46.2, "agency": 20.5, "arrived": 20, "open": 0}]', 'all figures in one row');
select is(t.row('time_by_phase', 'phase, cases, mean_days, median_days, party'),
  '[{"phase": "waiting", "cases": 20, "mean_days": 1, "median_days": 1, "party": "agency"}, {"phase": "handling", "cases": 20, "mean_days": 19.5, "median_days": 19.5, "party": "agency"},
    {"phase": "completion", "cases": 20, "mean_days": 10.5, "median_days": 10.5, "party": "applicant"}, {"phase": "negotiation", "cases": 0, "mean_days": 0, "median_days": 0, "party": "agency"},
    {"phase": "assessment", "cases": 0, "mean_days": 0, "median_days": 0, "party": "agency"}, {"phase": "statement", "cases": 0, "mean_days": 0, "median_days": 0, "party": "other"},
    {"phase": "hearing", "cases": 0, "mean_days": 0, "median_days": 0, "party": "applicant"}, {"phase": "decision", "cases": 0, "mean_days": 0, "median_days": 0, "party": "agency"}]', 'days by phase');
select is((select round(sum((x ->> 'mean_days')::numeric), 6) from jsonb_array_elements(t.row('time_by_phase', 'mean_days')) x), 31.000000, 'means of phases add up to the mean of the whole');
select is(t.row('time_flow', 'began_on, arrived, ended, backlog'),
  '[{"began_on": "2026-01-01", "arrived": 20, "ended": 6, "backlog": 14}, {"began_on": "2026-02-01", "arrived": 0, "ended": 10, "backlog": 4}, {"began_on": "2026-03-01", "arrived": 0, "ended": 4, "backlog": 0},
    {"began_on": "2026-04-01", "arrived": 0, "ended": 0, "backlog": 0}, {"began_on": "2026-05-01", "arrived": 0, "ended": 0, "backlog": 0}, {"began_on": "2026-06-01", "arrived": 0, "ended": 0, "backlog": 0}]', 'arrivals, ends and backlog, empty months too');
select is(t.row('time_flow', 'backlog', 'supervisor', $$null, null, null, '2026-02-01', '2026-02-28'$$), '[{"backlog": 4}]', 'a later beginning knows what was open before');
select is(t.row('time_percentiles', 'step, decided, p50_days as p50, promise_days as promise, kept', 'supervisor', $$null, null, null, '2026-01-01', '2026-03-31'$$),
  '[{"step": "month", "decided": 6, "p50": 17, "promise": 40, "kept": 6}, {"step": "month", "decided": 10, "p50": 33, "promise": 40, "kept": 9}, {"step": "month", "decided": 4, "p50": 47, "promise": 40, "kept": 0}]', 'percentiles against the promise');
select is(jsonb_array_length(t.row('time_percentiles', 'step', 'supervisor', $$null, null, null, '2020-01-01', '2026-06-30'$$)), 7, 'long periods by the year');
select is((select sum((x ->> 'cases')::integer) || ' ' || max((x ->> 'share_up_to')::numeric) from jsonb_array_elements(t.row('time_distribution', 'cases, share_up_to')) x), '20 100', 'the distribution holds every case');
select is(t.row('time_summary', 'decided', 'supervisor', $$null, null, 'company', '2026-01-01', '2026-06-30'$$), '[{"decided": 5}]', 'of one class');
select is(t.row('time_summary', 'decided', 'supervisor', $$'interface', null, null, '2026-01-01', '2026-06-30'$$), '[{"decided": 0}]', 'of one service');
select is(t.row('time_distribution', 'cases', 'supervisor', $$'interface', null, null, '2026-01-01', '2026-06-30'$$), '[]', 'nothing to spread');
select is(t.row('time_summary', 'decided', r), '[{"decided": 20}]', r || ' sees them') from unnest(array['expert', 'decider', 'supervisor', 'auditor']) r;
select is(t.row('time_summary', 'decided', r), '[{"decided": 0}]', r || ' does not') from unnest(array['access_administrator', 'log_officer', 'administrator', 'responsible_user', 'technical_contact']) r;
select is(t.row('time_summary', 'decided', 'b_permit_contact'), '[{"decided": 5}]', 'a customer sees no more than his own cases');

-- Forecast: an open case of the same kind, six days old and in completion, where cases 6 to 15 of the municipality were at that age.
set session_replication_role = replica;
insert into data.application (id, org_id, org_name_key, service, state, submitted_at, due_on, created_by) overriding system value
values (800100, t.org('a'), 'x', 'browser', 'completion_asked', timestamptz '2026-06-25 12:00+03', '2026-08-10', t.id('permit_contact'));
insert into data.case_time (application_id, org_id, service, kind, applicant_class, arrived_at, arrived_on, due_on, phases, phase, phase_since, waiting_us)
values (800100, t.org('a'), 'browser', 'new_permit', 'municipality', '2026-06-25 12:00+03', '2026-06-25', '2026-08-10', 2, 'completion', '2026-06-26 12:00+03', 86400000000);
set session_replication_role = origin;
select is(t.see('expert', 'select cases, likely_from, median_on, likely_until from ui.application_forecast where id = 800100'),
  '[{"cases": 10, "likely_from": "2026-07-22", "median_on": "2026-07-26", "likely_until": "2026-07-31"}]', 'middle half of the cases that were as far');
update data.case_time set applicant_class = 'company' where application_id = 800100;
select is(t.see('expert', 'select cases from ui.application_forecast where id = 800100'), '[]', 'none without at least ten');

-- Of a long history the latest three hundred speak: here those that took longer, decided this year.
set session_replication_role = replica;
insert into data.application (id, org_id, org_name_key, service, state, submitted_at, due_on, created_by) overriding system value
select 810000 + n, t.org('a'), 'x', 'browser', 'decided', timestamptz '2026-05-01 10:00+03' - n * interval '1 day', '2026-08-10', t.id('permit_contact') from generate_series(1, 600) n;
insert into data.case_time (application_id, org_id, service, kind, applicant_class, arrived_at, arrived_on, due_on, phases, phase_since, ended_at, ended_on, ended_by, waiting_us, completion_us)
select a.id, a.org_id, a.service, a.kind, 'company', a.submitted_at, a.submitted_at::date, a.due_on, 2, e.at, e.at, (e.at at time zone 'Europe/Helsinki')::date, 'decided', d, (days - 1) * d
  from data.application a, lateral (select case when a.id <= 810300 then 46 else 16 end as days, 86400000000 as d) v, lateral (select a.submitted_at + days * interval '24 hours' as at) e where a.id > 810000;
insert into data.case_phase (application_id, org_id, service, no, phase, began_at, ended_at)
select c.application_id, c.org_id, c.service, p.no, p.phase, c.arrived_at + p.after * interval '1 microsecond', c.arrived_at + p.until * interval '1 microsecond'
  from data.case_time c, lateral (values (1, 'waiting', 0, c.waiting_us), (2, 'completion', c.waiting_us, c.total_us)) p (no, phase, after, until) where c.application_id > 810000;
set session_replication_role = origin;
select is(t.see('expert', 'select cases, likely_from, median_on, likely_until from ui.application_forecast where id = 800100'),
  '[{"cases": 300, "likely_from": "2026-08-10", "median_on": "2026-08-10", "likely_until": "2026-08-10"}]', 'the latest three hundred of them');
select * from finish();
rollback;
