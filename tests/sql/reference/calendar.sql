-- The Finnish calendar and the rule of deadlines: the cases of the statute, and properties over two centuries.
begin;
set local search_path = tap, public, pg_catalog;
select no_plan();

select is(data.easter(extract(year from d)::integer), d, 'Easter ' || d)
from unnest(array['1818-03-22', '1943-04-25', '1954-04-18', '1991-03-31', '2000-04-23', '2008-03-23', '2011-04-24', '2024-03-31', '2025-04-20',
                  '2026-04-05', '2027-03-28', '2038-04-25', '2049-04-18', '2076-04-19']::date[]) as d;

-- Another way to the same day (Gauss, with the table of the Gregorian centuries).
with gauss as (
  select y, (19 * (y % 19) + m) % 30 as d, m, n,
         (2 * (y % 4) + 4 * (y % 7) + 6 * ((19 * (y % 19) + m) % 30) + n) % 7 as e
  from generate_series(1900, 2299) as y, lateral (select case when y < 2200 then 24 else 25 end as m, case when y < 2100 then 5 when y < 2200 then 6 else 0 end as n) as century),
easter as (
  select y, make_date(y, 3, 22) + d + e
         - case when d = 29 and e = 6 then 7 when d = 28 and e = 6 and (11 * m + 11) % 30 < 19 then 7 else 0 end as day
  from gauss)
select is((select string_agg(y::text, ' ') from easter where day <> data.easter(y)), null, 'Easter by two different rules, 1900-2299');

select is((select array_agg(to_char(d, 'DD.MM. ') || data.holiday(d::date) order by d)
           from generate_series(date '2026-01-01', date '2026-12-31', interval '1 day') as d where data.holiday(d::date) is not null),
          array['01.01. new_year', '06.01. epiphany', '03.04. good_friday', '05.04. easter_sunday', '06.04. easter_monday', '01.05. may_day',
                '14.05. ascension_day', '24.05. whit_sunday', '19.06. midsummer_eve', '20.06. midsummer_day', '31.10. all_saints_day',
                '06.12. independence_day', '24.12. christmas_eve', '25.12. christmas_day', '26.12. boxing_day'], 'the holidays of 2026');
select is(data.holiday('2008-05-01'), 'may_day', 'Ascension Day of 2008 fell on May Day');

with days as (select d::date as d from generate_series(date '1991-01-01', date '2190-12-31', interval '1 day') as d),
     named as (select d, data.holiday(d) as h from days where data.holiday(d) is not null)
select is((select count(*) from (select extract(year from d) as y from named group by 1
                                 having count(*) <> case when extract(month from data.easter(extract(year from d)::integer) + 39) * 100
                                                            + extract(day from data.easter(extract(year from d)::integer) + 39) = 501 then 14 else 15 end) as t),
          0::bigint, 'fifteen named days a year, fourteen when Ascension Day is May Day')
union all
select is((select count(*) from named where h in ('easter_sunday', 'whit_sunday') and extract(isodow from d) <> 7), 0::bigint, 'Easter and Whitsun are Sundays')
union all
select is((select count(*) from named where h = 'midsummer_eve' and data.holiday(d + 1) <> 'midsummer_day'), 0::bigint, 'Midsummer Day follows its eve')
union all
select is((select array_agg(distinct extract(isodow from d)::integer order by extract(isodow from d)::integer) from named where h in ('midsummer_day', 'all_saints_day')),
          array[6], 'Midsummer Day and All Saints'' Day are Saturdays')
union all
select is((select count(*) from days where data.is_working_day(d) = (data.is_holiday(d) or extract(isodow from d) = 6)), 0::bigint,
          'a day is a working day when it is neither a holiday nor a Saturday')
union all
select is((select max(data.next_working_day(d) - d) from days), 5, 'never more than five days without a working day');

-- The cases of the statute.
select is(data.deadline_raw(s, a, u), raw, format('%s + %s %s: by the calendar', s, a, u)) from (values
  (date '2026-08-31', 1, 'month', date '2026-09-30'), ('2026-11-30', 3, 'month', '2027-02-28'), ('2026-11-24', 30, 'day', '2026-12-24'),
  ('2026-04-01', 30, 'day', '2026-05-01'), ('2026-05-20', 30, 'day', '2026-06-19'), ('2026-11-23', 6, 'week', '2027-01-04'),
  ('2026-11-23', 2, 'week', '2026-12-07'), ('2024-02-29', 1, 'year', '2025-02-28'), ('2027-11-30', 3, 'month', '2028-02-29'),
  ('2026-01-31', 1, 'month', '2026-02-28')) as t (s, a, u, raw);
select is(data.deadline(s, a, u), effective, format('%s + %s %s: last day to act', s, a, u)) from (values
  (date '2026-08-31', 1, 'month', date '2026-09-30'), ('2026-11-30', 3, 'month', '2027-03-01'), ('2026-11-24', 30, 'day', '2026-12-28'),
  ('2026-04-01', 30, 'day', '2026-05-04'), ('2026-05-20', 30, 'day', '2026-06-22'), ('2026-11-23', 6, 'week', '2027-01-04'),
  ('2026-11-23', 2, 'week', '2026-12-07')) as t (s, a, u, effective);
select is(data.deadline('2026-11-23', 1, 'fortnight'), null, 'an unknown unit has no deadline');

with cases as (
  select d::date as s, a, u, data.deadline_raw(d::date, a, u) as raw, data.deadline(d::date, a, u) as effective
  from generate_series(date '1999-12-25', date '2029-01-10', interval '1 day') as d,
       (values (1, 'day'), (7, 'day'), (30, 'day'), (2, 'week'), (6, 'week'), (1, 'month'), (3, 'month'), (1, 'year'), (5, 'year')) as l (a, u))
select is((select count(*) from cases where raw <= s or effective < raw or effective > raw + 5 or not data.is_working_day(effective)), 0::bigint,
          'every deadline ends after its start, on a working day, at most five days after the calendar end')
union all
select is((select count(*) from cases where effective <> raw and exists (select from generate_series(0, effective - raw - 1) as n where data.is_working_day(raw + n))), 0::bigint,
          'and on the first working day')
union all
select is((select count(*) from cases where u in ('day', 'week') and raw - s <> a * case u when 'day' then 1 else 7 end), 0::bigint,
          'days and weeks are counted from the day after')
union all
select is((select count(*) from cases where u in ('month', 'year')
             and not (extract(day from raw) = extract(day from s)
                      or extract(day from raw) < extract(day from s) and extract(day from raw + 1) = 1)), 0::bigint,
          'months and years end on the same number, or on the last day of a shorter month')
union all
select is((select count(*) from cases where u in ('month', 'year')
             and (extract(year from raw) * 12 + extract(month from raw)) - (extract(year from s) * 12 + extract(month from s)) <> a * case u when 'month' then 1 else 12 end), 0::bigint,
          'and in the right month')
union all
select is((select count(*) from (select effective < lag(effective) over (partition by a, u order by s) as back from cases) as t where back), 0::bigint,
          'a later start never ends earlier');
select * from finish();
rollback;
