create view ui.past_completion_item with (security_invoker = true) as
select i.id, i.application_id, i.request_id, i.request_no, i.place, i.request_no * 100 + i.no as no, i.field, i.question, i.state, i.answer, i.answered_by_name, i.answered_at, i.group_fi, i.group_sv, i.group_en, i.version
  from ui.completion_item_list i where i.request_state <> 'open';
comment on view ui.past_completion_item is 'Questions of completion requests that are over, and their answers.';
