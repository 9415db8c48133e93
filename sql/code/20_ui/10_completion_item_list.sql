create view ui.completion_item_list with (security_invoker = true) as
select i.id, r.application_id, i.request_id, r.no as request_no, r.state as request_state, r.no || '.' || i.no as place, i.no, i.field, x.question, i.state, x.answer,
       case when i.answered_by is not null then coalesce((select who.full_name from data.person who where who.id = i.answered_by), rule.person_name(i.answered_by)) end as answered_by_name, i.answered_at,
       g.name_fi as group_fi, g.name_sv as group_sv, g.name_en as group_en, a.version
  from data.completion_item i
  cross join lateral rule.completion_text(i.id) x
  join data.completion_request r on r.id = i.request_id
  join data.application a on a.id = r.application_id
  left join data.data_group g on i.field = 'group.' || g.code;
comment on view ui.completion_item_list is 'Questions of completion requests and their answers.';
