create view ui.open_completion_item with (security_invoker = true) as
select i.id, i.application_id, i.request_id, i.place, i.no, i.field, i.question, i.state, i.answer, i.answered_by_name, i.answered_at, i.group_fi, i.group_sv, i.group_en, i.version
  from ui.completion_item_list i where i.request_state = 'open';
comment on view ui.open_completion_item is 'Questions of the completion request that is open.';
