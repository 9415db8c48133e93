-- Purpose: gives the statement that was asked; the last open one gives the matter back to handling. Who: whoever was asked.
-- States: statement_asked -> statement_asked, in_handling. Codes: DA001-DA008, DA125; faults DA201, DA202, DA207.
create function api.give_statement(p_request_id uuid, p_id bigint, p_version integer, p_text text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_state text;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'give_statement', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('text', p_text, 3);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  v_state := case when exists (select from data.statement s where s.application_id = p_id and s.state = 'open' and s.asked_of <> v.person_id)
                  then 'statement_asked' else 'in_handling' end;
  update data.application set state = v_state, version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.statement set state = 'given', text = p_text, closed_at = v.at where application_id = p_id and asked_of = v.person_id and state = 'open';
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array('statement_asked', v_state)));
end $$;
comment on function api.give_statement(uuid, bigint, integer, text) is 'A colleague gives the statement that was asked of him.';
