-- Where the time of a case goes: its phases one after another, and one row per case with both clocks.

create function data.phase_of(p_state text) returns text
  language sql immutable strict parallel safe
  return case p_state when 'submitted' then 'waiting' when 'in_handling' then 'handling' when 'completion_asked' then 'completion'
                      when 'negotiation' then 'negotiation' when 'technical_assessment' then 'assessment' when 'statement_asked' then 'statement'
                      when 'hearing' then 'hearing' when 'presented' then 'decision' end;
comment on function data.phase_of(text) is 'The phase in which a case is while its application stands in a state; empty before it arrived and after it ended.';

create function data.party_of(p_phase text) returns text
  language sql immutable strict parallel safe
  return case when p_phase in ('completion', 'hearing') then 'applicant' when p_phase = 'statement' then 'other' else 'agency' end;
comment on function data.party_of(text) is 'On whom a case waits in a phase: the agency, the applicant, or another body that was asked.';

create function data.microseconds(p_from timestamptz, p_until timestamptz) returns bigint
  language sql immutable strict parallel safe
  return (extract(epoch from p_until - p_from) * 1000000)::bigint;
comment on function data.microseconds(timestamptz, timestamptz) is 'Time between two moments in whole microseconds, exact.';

-- A phase begins at the very moment at which the one before it ended: the foreign key to the phase before holds them together, so
-- there is neither a gap nor an overlap, and only the last one can be open.
create table data.case_phase (
  id             bigint generated always as identity primary key,
  application_id bigint not null constraint case_phase_application_id_fkey references data.application,
  org_id         bigint not null constraint case_phase_org_id_fkey references data.organisation,
  service        text not null,
  no             integer not null constraint case_phase_no_check check (no >= 1),
  phase          text not null constraint case_phase_phase_check check (phase in
                   ('waiting', 'handling', 'completion', 'negotiation', 'assessment', 'statement', 'hearing', 'decision')),
  party          text not null generated always as (data.party_of(phase)) stored,
  began_at       timestamptz not null,
  ended_at       timestamptz,
  no_before      integer generated always as (nullif(no - 1, 0)) stored,
  end_before     timestamptz generated always as (case when no > 1 then began_at end) stored,
  constraint case_phase_order_check check (ended_at >= began_at),
  constraint case_phase_application_no_key unique (application_id, no),
  constraint case_phase_end_key unique (application_id, no, ended_at),
  constraint case_phase_contiguous foreign key (application_id, no_before, end_before) references data.case_phase (application_id, no, ended_at)
);
create index case_phase_org_id_idx on data.case_phase (org_id);
comment on table data.case_phase is
  'The phases of a case from arrival to its end, one row per stretch; kept by a trigger on the state of the application alone. Party: on whom it waited.';

-- The promise runs on the total and never stops; what the applicant was waited for is known apart.
create table data.case_time (
  application_id  bigint constraint case_time_pkey primary key constraint case_time_application_id_fkey references data.application,
  org_id          bigint not null constraint case_time_org_id_fkey references data.organisation,
  service         text not null,
  kind            text not null,
  applicant_class text not null,          -- as it was at arrival, like the promise
  arrived_at      timestamptz not null,
  arrived_on      date not null,
  due_on          date,
  near_on         date generated always as (due_on - (due_on - arrived_on) / 5) stored,   -- from this day a fifth of the time is left
  phases          integer not null default 1,
  phase           text,                   -- the open one
  phase_since     timestamptz not null,   -- since when; of a case that has ended, its end
  ended_at        timestamptz,
  ended_on        date,
  ended_by        text constraint case_time_ended_by_check check (ended_by in ('decided', 'withdrawn', 'transferred')),
  waiting_us      bigint not null default 0,   -- phases that are over, in microseconds
  handling_us     bigint not null default 0,
  completion_us   bigint not null default 0,
  negotiation_us  bigint not null default 0,
  assessment_us   bigint not null default 0,
  statement_us    bigint not null default 0,
  hearing_us      bigint not null default 0,
  decision_us     bigint not null default 0,
  total_us        bigint not null generated always as
                    (waiting_us + handling_us + completion_us + negotiation_us + assessment_us + statement_us + hearing_us + decision_us) stored,
  agency_us       bigint not null generated always as
                    (waiting_us + handling_us + negotiation_us + assessment_us + statement_us + decision_us) stored,
  constraint case_time_sum_check check (total_us = data.microseconds(arrived_at, phase_since)),
  constraint case_time_parts_check check (least(waiting_us, handling_us, completion_us, negotiation_us, assessment_us, statement_us, hearing_us, decision_us) >= 0),
  constraint case_time_end_check check ((ended_at is null) = (phase is not null) and (ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_on is null)
                                        and (ended_at is null or ended_at = phase_since))
);
create index case_time_org_id_idx on data.case_time (org_id, ended_on);
create index case_time_ended_on_idx on data.case_time (ended_on, service);
create index case_time_arrived_on_idx on data.case_time (arrived_on, service);
create index case_time_alike_idx on data.case_time (service, kind, applicant_class, ended_on) where ended_by = 'decided';
comment on table data.case_time is
  'One row per case that has arrived: both clocks, the open phase, and how long each phase took. Phases add up to the total to the microsecond; agency: total without waiting for the applicant.';
comment on constraint case_time_sum_check on data.case_time is 'The phases that are over add up to the time from arrival to the beginning of the open phase, or to the end of the case.';
