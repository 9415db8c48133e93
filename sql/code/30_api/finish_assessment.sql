-- Purpose: an assessment is finished with its result, once every line of it has been judged; the last open one of the security and
-- the technical assessment gives the matter back to handling. Who: expert of the service, without interest.
-- States: in_handling; technical_assessment -> technical_assessment, in_handling. Codes: DA001-DA008, DA126, DA127; faults DA201, DA202, DA207, DA208.
create function api.finish_assessment(p_request_id uuid, p_id bigint, p_version integer, p_kind text, p_result text, p_summary text)
  returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_id bigint;
  v_state text;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'finish_assessment', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := case when coalesce(p_kind, '') not in ('security', 'technical', 'examination') then '[{"field": "kind", "code": "DA208"}]'::jsonb else '[]' end
           || case when coalesce(p_result, '') not in ('sufficient', 'sufficient_with_conditions', 'needs_completion', 'insufficient')
                   then '[{"field": "result", "code": "DA208"}]'::jsonb else '[]' end
           || rule.text_fault('summary', p_summary, 3, 8000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  select s.id into v_id from data.assessment s where s.application_id = p_id and s.kind = p_kind and s.state = 'open';
  if v_id is null then
    return rule.refuse(v, 'DA126', 'kind');
  elsif exists (select from data.assessment_line l where l.assessment_id = v_id and l.verdict = 'open') then
    return rule.refuse(v, 'DA127', 'kind');
  end if;
  v_state := case when v.state = 'technical_assessment' and not exists (
                       select from data.assessment s where s.application_id = p_id and s.state = 'open' and s.kind <> 'examination' and s.id <> v_id)
                  then 'in_handling' else v.state end;
  update data.application set state = v_state, version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.assessment set state = 'finished', result = p_result, summary = p_summary, finished_by = v.person_id, finished_at = v.at where id = v_id;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, v_state), 'kind', p_kind, 'result', p_result));
end $$;
comment on function api.finish_assessment(uuid, bigint, integer, text, text, text) is 'An assessment is finished with its result.';
