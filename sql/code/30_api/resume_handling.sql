-- Purpose: the due day has passed without a completion: the matter goes on and is decided on the material there is (434/2003 33 §), or
-- presented as lapsed. Answers saved so far stay. Who: the expert who handles it. States: completion_asked -> in_handling.
-- Codes: DA001-DA008, DA113, DA123.
create function api.resume_handling(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  r data.completion_request;
begin
  v := rule.begin_act(p_request_id, 'resume_handling', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select * into r from data.completion_request x where x.application_id = p_id and x.state = 'open';
  update data.application set state = 'in_handling', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.completion_request set state = 'unanswered', closed_at = v.at where id = r.id;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', '["completion_asked", "in_handling"]'::jsonb, 'completion_no', r.no));
end $$;
comment on function api.resume_handling(uuid, bigint, integer) is 'The expert goes on without the completion after its due day.';
