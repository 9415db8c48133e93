-- Purpose: gives more time to complete, asked for or not; a reminder goes out anew. Who: the expert who handles it.
-- States: completion_asked. Codes: DA001-DA008, DA113; faults DA201, DA206, DA207, DA211, DA212.
create function api.extend_completion(p_request_id uuid, p_id bigint, p_version integer, p_due_on date, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  r data.completion_request;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'extend_completion', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select * into r from data.completion_request x where x.application_id = p_id and x.state = 'open';
  v_faults := rule.due_faults('due_on', p_due_on) || case when p_due_on <= r.due_on then '[{"field": "due_on", "code": "DA212"}]'::jsonb else '[]' end
           || rule.note_fault('reason', p_reason, 4000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  p_due_on := data.next_working_day(p_due_on);   -- see rule.due_faults
  update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.completion_request set due_on = p_due_on, reminded_at = null, wish_state = case when wish_state = 'asked' then 'granted' else wish_state end where id = r.id;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('completion_no', r.no, 'due_on', jsonb_build_array(r.due_on, p_due_on)), nullif(btrim(p_reason), ''));
end $$;
comment on function api.extend_completion(uuid, bigint, integer, date, text) is 'The expert gives more time to complete.';
