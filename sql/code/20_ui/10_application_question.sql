create view ui.application_question with (security_invoker = true) as
select a.id::text || ':' || q.question as id, a.id as application_id, q.question, q.section, q.sort, q.type, q.required, q.choices, q.answer, case when not z.closed then q.fault end as fault, z.closed, q.group_code,
       g.name_fi as group_fi, g.name_sv as group_sv, g.name_en as group_en,
       case when a.state = 'completion_asked' then exists (select from data.completion_request r join data.completion_item i on i.request_id = r.id
            where r.application_id = a.id and r.state = 'open' and rule.belongs_to(q.question, i.field)) else a.state = 'draft' end as editable, a.version
  from data.application a
  cross join lateral rule.visible_questions(a.id) q
  cross join lateral (select rule.is_secret_field(q.question) and not rule.reads_secret(a.org_id, a.service) as closed) z
  left join data.data_group g on g.code = q.group_code;
comment on view ui.application_question is 'Questions of an application that are asked under its present answers; the client shows exactly these. Read for one application at a time.';
