create view ui.assessment_list with (security_invoker = true) as
select s.id, s.application_id, s.kind, s.no, s.state, s.result, rule.assessment_text(s.id, null) as summary, coalesce((select who.full_name from data.person who where who.id = s.begun_by), rule.person_name(s.begun_by)) as begun_by_name, s.begun_at,
       case when s.finished_by is not null then coalesce((select who.full_name from data.person who where who.id = s.finished_by), rule.person_name(s.finished_by)) end as finished_by_name, s.finished_at, l.lines, l.judged, l.needing, a.version
  from data.assessment s
  join data.application a on a.id = s.application_id
  cross join lateral (select count(*) as lines, count(*) filter (where x.verdict <> 'open') as judged, count(*) filter (where x.verdict = 'needs_completion') as needing
                        from data.assessment_line x where x.assessment_id = s.id) l;
comment on view ui.assessment_list is 'Assessments of an application by checklist, with how far they have come.';
