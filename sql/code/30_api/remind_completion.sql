-- Purpose: reminds the applicant of an open completion request; by the calendar it happens once, seven days before the due day
-- (rule.remind_completions). Who: the expert who handles it. States: completion_asked. Codes: DA001-DA008, DA113.
create function api.remind_completion(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  r data.completion_request;
begin
  v := rule.begin_act(p_request_id, 'remind_completion', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select * into r from data.completion_request x where x.application_id = p_id and x.state = 'open';
  update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.completion_request set reminded_at = v.at where id = r.id;
  perform rule.completion_letter(v, 'completion_reminder', r.id);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('completion_no', r.no, 'due_on', r.due_on));
end $$;
comment on function api.remind_completion(uuid, bigint, integer) is 'The expert reminds the applicant of a completion request.';
