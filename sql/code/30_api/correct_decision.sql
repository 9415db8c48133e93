-- Purpose: corrects the wording of a decision (HALL 50-52): its reasons, its conditions or its provisions; what is left empty stays. A further
-- version of the document is made, the earlier ones stay. Outcome, data content, number of conditions and validity are not corrected: they need a
-- decision. Who: decider of the service, without interest, not its presenter. States: decided, served, closed stay as they are.
-- Codes: DA001-DA008, DA130, DA132, DA133; faults DA201, DA202, DA207, DA217.
create function api.correct_decision(p_request_id uuid, p_id bigint, p_version integer, p_reasons text, p_conditions text, p_provisions text, p_reason text)
  returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  d data.decision;
  o data.decision_version;
  v_faults jsonb;
  v_reasons text;
  v_conditions text;
  v_provisions text;
  v_corrected text[];
  v_permit_number text;
  v_no integer;
begin
  v := rule.begin_act(p_request_id, 'correct_decision', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select * into d from data.decision x where x.application_id = p_id;
  select * into o from data.decision_version x where x.decision_id = d.id order by x.version_no desc limit 1;
  if not found then
    return rule.refuse(v, 'DA130');
  elsif rule.today() > (d.decided_at at time zone 'Europe/Helsinki' + interval '5 years')::date then
    return rule.refuse(v, 'DA132');
  end if;
  v_reasons := coalesce(nullif(btrim(p_reasons), ''), o.reasons);
  v_conditions := coalesce(nullif(btrim(p_conditions), ''), o.conditions);
  v_provisions := coalesce(nullif(btrim(p_provisions), ''), o.provisions);
  v_faults := rule.text_fault('reason', p_reason, 10, 2000) || rule.text_fault('reasons', v_reasons, 10) || rule.text_fault('provisions', v_provisions, 5, 4000)
              || rule.condition_faults(v_conditions);
  if cardinality(rule.condition_list(v_conditions)) <> cardinality(rule.condition_list(o.conditions)) then
    v_faults := v_faults || '[{"field": "conditions", "code": "DA217"}]';
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  v_corrected := array_remove(array[case when v_reasons <> o.reasons then 'reasons' end,
                                    case when rule.condition_list(v_conditions) <> rule.condition_list(o.conditions) then 'conditions' end,
                                    case when v_provisions <> o.provisions then 'provisions' end], null);
  if v_corrected = '{}' then
    return rule.refuse(v, 'DA133', 'reasons');
  end if;
  update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  select p.number into v_permit_number from data.permit_content c join data.permit p on p.id = c.permit_id where c.decision_id = d.id;
  v_no := rule.add_decision_version(v, d.id, v_permit_number, v_reasons, v_conditions, v_provisions, p_reason);
  perform rule.write_letter(v, 'correction', p_id, null, jsonb_build_object('version_no', v_no, 'reason', p_reason,
    'corrected', (select jsonb_agg(rule.word_of('corrected', c, d.language)) from unnest(v_corrected) c)));
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('document_version', v_no, 'corrected', to_jsonb(v_corrected)), p_reason, jsonb_build_object('document_version', v_no));
end $$;
comment on function api.correct_decision(uuid, bigint, integer, text, text, text, text) is 'Corrects the wording of a decision in a new version of its document.';
