-- Purpose: promises a processing time for what arrives from a day on; rows that stand are never changed. Who: administrator.
-- States: none -> valid. Codes: DA001-DA008, DA150; faults DA201, DA206-DA208.
create function api.add_target(p_request_id uuid, p_service text, p_kind text, p_applicant_class text, p_amount integer, p_unit text, p_valid_from date) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb := '[]';
  v_kind text := nullif(p_kind, 'all');
  v_class text := nullif(p_applicant_class, 'all');
  v_id integer;
begin
  v := rule.begin_act(p_request_id, 'add_target', 'target', null);
  if v.done then
    return rule.outcome(v);
  end if;
  if p_service is null then
    v_faults := v_faults || '[{"field": "service", "code": "DA201"}]';
  elsif p_service not in ('browser', 'interface') then
    v_faults := v_faults || '[{"field": "service", "code": "DA208"}]';
  end if;
  if v_kind not in ('new_permit', 'municipal_order', 'amendment', 'renewal', 'framework_join') then
    v_faults := v_faults || '[{"field": "kind", "code": "DA208"}]';
  end if;
  if v_class not in ('state', 'municipality', 'joint_authority', 'wellbeing_county', 'other_public', 'company', 'association', 'intermediary') then
    v_faults := v_faults || '[{"field": "applicant_class", "code": "DA208"}]';
  end if;
  if p_amount is null then
    v_faults := v_faults || '[{"field": "amount", "code": "DA201"}]';
  elsif p_amount not between 1 and 1000 then
    v_faults := v_faults || '[{"field": "amount", "code": "DA207"}]';
  end if;
  if p_unit is null then
    v_faults := v_faults || '[{"field": "unit", "code": "DA201"}]';
  elsif p_unit not in ('day', 'week', 'month', 'year') then
    v_faults := v_faults || '[{"field": "unit", "code": "DA208"}]';
  end if;
  v_faults := v_faults || rule.period_faults(p_valid_from, null);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  insert into data.target_time (service, kind, applicant_class, amount, unit, valid_from)
  values (p_service, v_kind, v_class, p_amount, p_unit, p_valid_from)
  on conflict on constraint target_time_key do nothing returning id into v_id;
  if v_id is null then
    return rule.refuse(v, 'DA150', 'valid_from');
  end if;
  return rule.accept(v, v_id, 1, jsonb_strip_nulls(jsonb_build_object('service', p_service, 'kind', v_kind, 'applicant_class', v_class,
                                 'amount', p_amount, 'unit', p_unit, 'valid_from', p_valid_from)));
end $$;
comment on function api.add_target(uuid, text, text, text, integer, text, date) is 'Promises a processing time for what arrives from a day on.';
