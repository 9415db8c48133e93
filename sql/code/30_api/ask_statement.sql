-- Purpose: asks a colleague of the agency for a statement; several may be open at once, one of each colleague. Who: the expert who handles it.
-- States: in_handling, statement_asked -> statement_asked. Codes: DA001-DA008, DA113, DA120, DA128; faults DA201, DA202, DA206, DA207, DA211.
create function api.ask_statement(p_request_id uuid, p_id bigint, p_version integer, p_asked_of bigint, p_question text, p_due_on date)
  returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.application;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'ask_statement', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := case when p_asked_of is null then '[{"field": "asked_of", "code": "DA201"}]'::jsonb else '[]' end
           || rule.text_fault('question', p_question, 3, 8000) || rule.due_faults('due_on', p_due_on);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  select * into a from data.application x where x.id = p_id;
  if p_asked_of = v.person_id or not rule.may_be_given(p_asked_of, '{expert,decider,supervisor,access_administrator,log_officer}', a) then
    return rule.refuse(v, 'DA120', 'asked_of');
  elsif exists (select from data.statement s where s.application_id = p_id and s.asked_of = p_asked_of and s.state = 'open') then
    return rule.refuse(v, 'DA128', 'asked_of');
  end if;
  update data.application set state = 'statement_asked', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  insert into data.statement (application_id, question, due_on, asked_of, asked_by, asked_at) values (p_id, p_question, p_due_on, p_asked_of, v.person_id, v.at);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, 'statement_asked'), 'asked_of', p_asked_of, 'due_on', p_due_on));
end $$;
comment on function api.ask_statement(uuid, bigint, integer, bigint, text, date) is 'The expert asks a colleague for a statement.';
