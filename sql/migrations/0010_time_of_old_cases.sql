-- Phases of the cases that were there before phases were kept, from the record of acts. Cases that have phases are left alone. A case whose
-- record does not tell its states is one stretch of handling. The owner reads under row-level security like everybody: lifted while this runs.
alter table data.application no force row level security;
alter table data.decision no force row level security;
alter table data.organisation no force row level security;
alter table audit.record no force row level security;
alter table data.case_phase no force row level security;
alter table data.case_time no force row level security;

with told as (
  select r.object_id as application_id, r.id, r.at, r.change #>> '{state,1}' as state
    from audit.record r
   where r.object = 'application' and r.result = 'accepted' and r.change #>> '{state,1}' is not null
     and not exists (select from data.case_phase p where p.application_id = r.object_id)),
step as (   -- changes of the phase only, from arrival on
  select t.*, data.phase_of(t.state) as phase, lag(data.phase_of(t.state)) over w as before, count(data.phase_of(t.state)) over w as arrived
    from told t window w as (partition by t.application_id order by t.id)),
stretch as (
  select s.application_id, s.phase, s.at as began_at, lead(s.at) over w as ended_at, row_number() over w as no
    from step s where s.arrived > 0 and s.phase is distinct from s.before window w as (partition by s.application_id order by s.id)),
untold as (
  select a.id as application_id, coalesce(data.phase_of(a.state), 'handling') as phase, a.submitted_at as began_at,
         case when data.phase_of(a.state) is null then greatest(a.submitted_at, coalesce(d.decided_at, a.changed_at)) end as ended_at, 1 as no
    from data.application a left join data.decision d on d.application_id = a.id
   where a.submitted_at is not null and a.id not in (select s.application_id from stretch s)
     and not exists (select from data.case_phase p where p.application_id = a.id))
insert into data.case_phase (application_id, org_id, service, no, phase, began_at, ended_at)
select a.id, a.org_id, a.service, s.no, s.phase, s.began_at, s.ended_at
  from (select * from stretch where phase is not null union all select application_id, phase, began_at, ended_at, no from untold) s
  join data.application a on a.id = s.application_id
 order by a.id, s.no;

insert into data.case_time (application_id, org_id, service, kind, applicant_class, arrived_at, arrived_on, due_on, phases, phase, phase_since, ended_at, ended_on, ended_by,
                            waiting_us, handling_us, completion_us, negotiation_us, assessment_us, statement_us, hearing_us, decision_us)
select a.id, a.org_id, a.service, a.kind, o.class, p.arrived_at, (p.arrived_at at time zone 'Europe/Helsinki')::date, a.due_on, p.phases, p.phase, coalesce(p.since, p.ended_at),
       case when p.since is null then p.ended_at end, case when p.since is null then (p.ended_at at time zone 'Europe/Helsinki')::date end,
       case when p.since is null then case when a.state in ('withdrawn', 'transferred') then a.state else 'decided' end end,
       p.waiting, p.handling, p.completion, p.negotiation, p.assessment, p.statement, p.hearing, p.decision
  from (select x.application_id, min(x.began_at) as arrived_at, count(*) as phases, max(x.phase) filter (where x.ended_at is null) as phase,
               max(x.began_at) filter (where x.ended_at is null) as since, max(x.ended_at) as ended_at,
               coalesce(sum(x.us) filter (where x.phase = 'waiting'), 0) as waiting, coalesce(sum(x.us) filter (where x.phase = 'handling'), 0) as handling,
               coalesce(sum(x.us) filter (where x.phase = 'completion'), 0) as completion, coalesce(sum(x.us) filter (where x.phase = 'negotiation'), 0) as negotiation,
               coalesce(sum(x.us) filter (where x.phase = 'assessment'), 0) as assessment, coalesce(sum(x.us) filter (where x.phase = 'statement'), 0) as statement,
               coalesce(sum(x.us) filter (where x.phase = 'hearing'), 0) as hearing, coalesce(sum(x.us) filter (where x.phase = 'decision'), 0) as decision
          from (select c.*, data.microseconds(c.began_at, c.ended_at) as us from data.case_phase c) x group by x.application_id) p
  join data.application a on a.id = p.application_id
  join data.organisation o on o.id = a.org_id
 where not exists (select from data.case_time t where t.application_id = a.id);

alter table data.application force row level security;
alter table data.decision force row level security;
alter table data.organisation force row level security;
alter table audit.record force row level security;
alter table data.case_phase force row level security;
alter table data.case_time force row level security;
