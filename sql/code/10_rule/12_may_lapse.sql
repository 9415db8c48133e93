-- An applicant who did not answer a completion request in its time shows no interest any more: the matter may be presented as lapsed.
create function rule.may_lapse(p_application_id bigint) returns boolean
  language plpgsql stable as $$
begin
  return coalesce((select r.state = 'unanswered' from data.completion_request r
                    where r.application_id = p_application_id and r.state <> 'dropped' order by r.no desc limit 1), false);
end $$;
comment on function rule.may_lapse(bigint) is 'Whether the last completion request of an application went unanswered past its due day.';
