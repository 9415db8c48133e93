-- A case that ends before its decision leaves nothing open behind it.
create function rule.close_handling(p_actor rule.actor, p_application_id bigint) returns void
  language plpgsql volatile as $$
begin
  update data.completion_request set state = 'dropped', closed_at = p_actor.at where application_id = p_application_id and state = 'open';
  update data.negotiation set state = 'dropped', ended_at = p_actor.at where application_id = p_application_id and state = 'open';
  update data.assessment set state = 'dropped' where application_id = p_application_id and state = 'open';
  update data.statement set state = 'cancelled', closed_at = p_actor.at where application_id = p_application_id and state = 'open';
  update data.hearing set state = 'dropped', ended_at = p_actor.at where application_id = p_application_id and state in ('open', 'answered');
  update data.join_request set state = 'withdrawn', version = version + 1, changed_at = p_actor.at
   where application_id = p_application_id and state in ('asked', 'approved');
end $$;
comment on function rule.close_handling(rule.actor, bigint) is 'Closes what is open around an application: of its handling, and what an intermediary was asked.';
