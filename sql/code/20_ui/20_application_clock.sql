create view ui.application_clock with (security_invoker = true) as
select c.application_id as id, c.arrived_at, c.ended_at, c.ended_by, c.phase, c.phase_since, data.party_of(c.phase) as party,
       (c.total_us + r.us) / 86400000000.0::double precision as total_days,
       (c.agency_us + case when data.party_of(c.phase) = 'applicant' then 0 else r.us end) / 86400000000.0::double precision as agency_days,
       (c.completion_us + c.hearing_us + case when data.party_of(c.phase) = 'applicant' then r.us else 0 end) / 86400000000.0::double precision as applicant_days,
       c.due_on, c.near_on, rule.lateness(c.near_on, c.due_on, d.day) as lateness, c.due_on - d.day as days_left,
       t.service as target_service, coalesce(t.applicant_class, 'all') as target_class, coalesce(t.kind, 'all') as target_kind,
       t.amount || ' ' || t.unit as promise, t.valid_from as target_from, c.phases as version
  from data.case_time c
  cross join lateral (select case when c.ended_at is null then data.microseconds(c.phase_since, rule.moment()) else 0 end as us) r
  cross join lateral (select coalesce(c.ended_on, rule.today()) as day) d
  cross join lateral rule.target_of(c.service, c.applicant_class, c.kind, c.arrived_on) t;
comment on view ui.application_clock is
  'Both clocks of a case: total since arrival, the agency''s own without waiting for the applicant; the promise, the target it comes from, and how it stands.';
