-- Figures with the years that are over summed up are those that the cases themselves give, digit by digit, whatever is asked.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2026-07-01 12:00:00+03';
update data.membership set valid_from = '2020-01-01';
select diag('seed ' || set_config('t.seed', (floor(random() * 1000000) / 1000000)::text, true));
select setseed(current_setting('t.seed')::double precision);
-- 1,500 cases of two bodies from 2021 on, of any length to the microsecond; some phases rare, some without, some that last nothing at all; a few that are alike.
set session_replication_role = replica;
create temporary table made as
select 800000 + n as id, t.org(case when n % 9 = 0 then 'b' else 'a' end) as org_id, (array['browser', 'interface'])[1 + floor(random() * 2)] as service, (array['new_permit', 'amendment', 'renewal'])[1 + floor(random() * random() * 3)] as kind,
       (array['company', 'municipality', 'state'])[1 + floor(random() * 3)] as class, timestamptz '2021-01-01 00:00+02' + random() * interval '1900 days' as came,
       array(select case when random() < h.often then floor(86400000000 * case when random() < 0.1 then 3 else random() * h.days end)::bigint else 0 end
               from (values (1.0, 6), (0.97, 40), (0.5, 20), (0.3, 9), (0.1, 5), (0.5, 8), (0.02, 14), (0.9, 400)) h (often, days) where n > 0) as us, random() as luck
  from generate_series(1, 1500) n;
insert into data.application (id, org_id, org_name_key, service, kind, state, submitted_at, due_on, created_by) overriding system value
select id, org_id, 'x', service, kind, 'decided', came, came::date + 40, t.id('permit_contact') from made;
insert into data.case_time (application_id, org_id, service, kind, applicant_class, arrived_at, arrived_on, due_on, phases, phase_since, phase, ended_at, ended_on, ended_by,
                            waiting_us, handling_us, completion_us, negotiation_us, assessment_us, statement_us, hearing_us, decision_us)
select m.id, m.org_id, m.service, m.kind, m.class, m.came, m.came::date, case when m.luck < 0.95 then m.came::date + 40 end, 8, e.at, case when e.at > rule.moment() then 'decision' end,
       case when e.at <= rule.moment() then e.at end, case when e.at <= rule.moment() then (e.at at time zone 'Europe/Helsinki')::date end, case when e.at <= rule.moment() then case when m.luck < 0.1 then 'withdrawn' else 'decided' end end,
       m.us[1], m.us[2], m.us[3], m.us[4], m.us[5], m.us[6], m.us[7], m.us[8]
  from made m, lateral (select m.came + (select sum(x) from unnest(m.us) x) * interval '1 microsecond' as at) e;
set session_replication_role = origin;
create temporary table asked as
select n, quote_nullable((array[null, null, 'browser', 'interface'])[1 + floor(random() * 4)]) as service, quote_nullable((array[null, null, null, 'new_permit', 'renewal'])[1 + floor(random() * 5)]) as kind,
       quote_nullable((array[null, null, 'company', 'state'])[1 + floor(random() * 4)]) as class, case when n % 4 = 0 then date_trunc('year', f.day)::date else f.day end as day,
       case when n % 3 = 0 then (date_trunc('year', f.day + f.more) + interval '1 year - 1 day')::date else f.day + f.more end as until
  from generate_series(1, 60) n, lateral (select date '2020-06-01' + floor(random() * 1500 + n * 0)::integer as day, floor(random() * 2300 + n * 0)::integer as more) f;
create function t.figures(p_who text) returns table (n integer, name text, rows text) language plpgsql as $$
begin
  return query select a.n, f.name, t.see(p_who, format('select x::text from ui.%s(%s, %s, %s, %L, %L) x order by x.id', f.name, a.service, a.kind, a.class, a.day, a.until))::text
                 from asked a, unnest(array['time_summary', 'time_by_phase', 'time_percentiles', 'time_flow', 'time_distribution']) f (name);
end $$;
select is((select count(*)::integer from data.case_year), 0, 'nothing is summed up yet');
create temporary table before as select w.who, f.* from unnest(array['supervisor', 'permit_contact', 'b_permit_contact', 'log_officer']) w (who), t.figures(w.who) f;
select is((t.act('responsible_user', 'api.run_due_work()')).accepted, true, 'the daily work sums them up');
select is((select array_agg(distinct year) from data.case_year), array[2021], 'the oldest year first, one at a time');
create temporary table half as select w.who, f.* from unnest(array['supervisor']) w (who), t.figures(w.who) f;
select is_empty($$ select b.who, b.name, b.n from before b join half x using (who, n, name) where b.rows is distinct from x.rows $$, 'with one year summed up no figure differs');
do $$ begin
  for i in 1 .. 6 loop
    perform t.act('auditor', 'api.run_due_work()');
  end loop;
end $$;
select results_eq('select distinct year from data.case_year order by 1', 'values (2021), (2022), (2023), (2024), (2025)', 'every year that is over');
select is((select sum(cases) from data.case_year where measure = 'total'), (select count(*) from data.case_time where ended_by = 'decided' and ended_on < '2026-01-01'), 'all its decided cases');
create temporary table after as select w.who, f.* from unnest(array['supervisor', 'permit_contact', 'b_permit_contact', 'log_officer']) w (who), t.figures(w.who) f;
select is_empty($$ select b.who, b.name, a.* , b.rows, x.rows from before b join after x using (who, n, name) join asked a using (n) where b.rows is distinct from x.rows $$, 'every figure of every question, for everybody, as before');
select cmp_ok((select count(*)::integer from before where who = 'supervisor' and name = 'time_summary' and rows ~ '^\["\(1,[1-9]'), '>', 25, 'and most questions have an answer');
select cmp_ok((select count(*)::integer from asked a cross join lateral rule.summed_years(a.day, a.until) w where w.first is not null), '>', 12, 'many of them with whole years');

-- Who sees sums: those who see every case.
select is((t.see(r, 'select count(*) as n from data.case_year') -> 0 ->> 'n')::integer > 0, true, r || ' sees them') from unnest(array['expert', 'decider', 'supervisor', 'auditor']) r;
select is((t.see(r, 'select count(*) as n from data.case_year') -> 0 ->> 'n')::integer, 0, r || ' does not')
  from unnest(array['access_administrator', 'log_officer', 'administrator', 'permit_contact', 'b_permit_contact', 'responsible_user', 'technical_contact']) r;

-- What is summed up stands.
create temporary table kept as select * from data.case_year;
select is((t.act('auditor', 'api.run_due_work()')).accepted, true, 'once more');
select is_empty('(table data.case_year except table kept) union all (table kept except table data.case_year)', 'adds nothing');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2027-01-01 12:00:00+02';
select is((t.act('auditor', 'api.run_due_work()')).accepted, true, 'on the first day of a year');
select is((select max(year) from data.case_year), 2025, 'the year before may still have an end on its way');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2027-01-02 12:00:00+02';
select is((t.act('auditor', 'api.run_due_work()')).accepted, true, 'a day later');
select is((select max(year) from data.case_year), 2026, 'it is summed up');
select throws_ok($$ update data.case_time set ended_at = phase_since, phase = null, ended_on = '2026-12-31', ended_by = 'decided' where application_id = (select application_id from data.case_time where ended_on is null limit 1) $$,
  '23514', 'the year in which the case ends is summed up', 'no case ends in it any more');
select throws_ok($$ update data.case_time set applicant_class = 'association' where application_id = (select application_id from data.case_time where ended_on is not null limit 1) $$, '23514', null, 'nor does one of them become another');
select * from finish();
rollback;
