create view ui.assessment_line_list with (security_invoker = true) as
select s.id || ':' || l.line as id, s.application_id, s.id as assessment_id, s.kind, s.no as assessment_no, s.state as assessment_state, l.line, c.sort_order, c.field,
       coalesce(c.name_fi, l.line) as name_fi, coalesce(c.name_sv, l.line) as name_sv, coalesce(c.name_en, l.line) as name_en, l.verdict, rule.assessment_text(s.id, l.line) as note,
       exists (select from data.completion_request r where r.application_id = s.application_id and r.asked_at > coalesce(s.finished_at, s.begun_at)) as asked_since, a.version,
       case s.kind when 'examination' then 1 when 'security' then 2 else 3 end * 10000 + s.no * 100 + coalesce(c.sort_order, 99) as place
  from data.assessment_line l
  join data.assessment s on s.id = l.assessment_id
  join data.application a on a.id = s.application_id
  left join rule.checklist c on c.kind = s.kind and c.line = l.line;
comment on view ui.assessment_line_list is 'Lines of the assessments of an application.';
