-- Purpose: judges lines of a checklist. The examination needs no beginning: its first saving makes it. Who: expert of the service,
-- without interest. States: in_handling, technical_assessment. Codes: DA001-DA008, DA126; faults DA201, DA207, DA208.
create function api.save_assessment(p_request_id uuid, p_id bigint, p_version integer, p_kind text, p_lines jsonb) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_id bigint;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'save_assessment', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := case when coalesce(p_kind, '') not in ('security', 'technical', 'examination') then '[{"field": "kind", "code": "DA208"}]'::jsonb else '[]' end
           || rule.assessment_line_faults(p_kind, p_lines);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  select s.id into v_id from data.assessment s where s.application_id = p_id and s.kind = p_kind and s.state = 'open';
  if v_id is null and p_kind <> 'examination' then
    return rule.refuse(v, 'DA126', 'kind');
  end if;
  update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  if v_id is null then
    v_id := rule.begin_assessment(v, p_id, p_kind);
  end if;
  update data.assessment_line x set verdict = l.verdict, note = coalesce(btrim(l.note), '')
    from jsonb_to_recordset(p_lines) l (line text, verdict text, note text)
   where x.assessment_id = v_id and x.line = l.line;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('kind', p_kind, 'lines', (select jsonb_object_agg(l ->> 'line', l ->> 'verdict') from jsonb_array_elements(p_lines) l)));
end $$;
comment on function api.save_assessment(uuid, bigint, integer, text, jsonb) is 'Judges lines of a checklist.';
