-- Purpose: takes back the question to a colleague. Who: the expert who handles it. States: statement_asked -> statement_asked, in_handling.
-- Codes: DA001-DA008, DA113, DA125; faults DA201, DA202, DA207.
create function api.cancel_statement(p_request_id uuid, p_id bigint, p_version integer, p_asked_of bigint, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_state text;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'cancel_statement', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := case when p_asked_of is null then '[{"field": "asked_of", "code": "DA201"}]'::jsonb else '[]' end || rule.text_fault('reason', p_reason, 3, 2000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  if not exists (select from data.statement s where s.application_id = p_id and s.asked_of = p_asked_of and s.state = 'open') then
    return rule.refuse(v, 'DA125', 'asked_of');
  end if;
  v_state := case when exists (select from data.statement s where s.application_id = p_id and s.state = 'open' and s.asked_of <> p_asked_of)
                  then 'statement_asked' else 'in_handling' end;
  update data.application set state = v_state, version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.statement set state = 'cancelled', text = p_reason, closed_at = v.at where application_id = p_id and asked_of = p_asked_of and state = 'open';
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array('statement_asked', v_state), 'asked_of', p_asked_of), p_reason);
end $$;
comment on function api.cancel_statement(uuid, bigint, integer, bigint, text) is 'The expert takes back the question to a colleague.';
