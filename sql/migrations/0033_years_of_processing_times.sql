-- What the cases that ended in past years took, summed up once: figures of twenty years read some thousands of rows, not every case.
-- Cases that have ended do not change, so a year that is over is summed up once for all (rule.sum_up_years) and no act waits for it.
create table data.case_year (
  year            integer not null,
  service         text not null,
  kind            text not null,
  applicant_class text not null,
  measure         text not null constraint case_year_measure_check check (measure in
                    ('total', 'waiting', 'handling', 'completion', 'negotiation', 'assessment', 'statement', 'hearing', 'decision', 'not_decided')),
  day             integer not null constraint case_year_day_check check (day >= 0),
  cases           integer not null constraint case_year_cases_check check (cases > 0),
  kept            integer not null,
  sum_us          bigint not null,
  agency_us       bigint not null,
  all_us          bigint[] not null,
  constraint case_year_pkey primary key (measure, day, year, service, kind, applicant_class),
  constraint case_year_all_check check (cardinality(all_us) = cases)
);
create index case_year_year_idx on data.case_year (year);
comment on table data.case_year is
  'Cases ended in a year that is over, by whole days of the total and of each phase they had (of those not decided only how many); every year up to the last one here is in it.';
comment on column data.case_year.kept is 'How many of them kept their promise; of the total only, like agency_us.';
comment on column data.case_year.all_us is 'Each of them to the microsecond, so that a median is exact: its day is found by counting, its place within the day here.';

-- The latest cases alike, in order, without a look at the table: forecasts stop after some hundred of them.
drop index data.case_time_alike_idx;
create index case_time_alike_idx on data.case_time (service, kind, applicant_class, ended_on, application_id) include (arrived_at, ended_at) where ended_by = 'decided';
