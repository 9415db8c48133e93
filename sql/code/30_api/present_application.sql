-- Purpose: the expert presents the matter for decision, with outcome, reasons, conditions (one per line), validity, provisions and ground of
-- fee; provisions and ground left empty are the usual ones, and an amendment has the last day of its permit. Who: the expert who handles it.
-- A matter that is dismissed or lapses needs no assessment of items. States: in_handling -> presented.
-- Codes: DA001-DA008, DA107, DA108, DA113, DA124; faults DA201, DA202, DA205-DA208, DA215.
create function api.present_application(p_request_id uuid, p_id bigint, p_version integer, p_outcome text, p_reasons text, p_conditions text,
                                        p_valid_from date, p_valid_until date, p_provisions text default null, p_fee_basis text default null) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  v_opens boolean := rule.is_granting(p_outcome);
  v_judged boolean := coalesce(p_outcome, '') not in ('dismissed', 'lapsed');
  v_class text;
  v_language text;
  v_service text;
  v_until date;
  v_provisions text := nullif(btrim(p_provisions), '');
  v_fee text := nullif(btrim(p_fee_basis), '');
begin
  v := rule.begin_act(p_request_id, 'present_application', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select o.class, o.language, a.service, case when a.kind = 'amendment' then rule.granted_until(a) else p_valid_until end into v_class, v_language, v_service, v_until
    from data.application a join data.organisation o on o.id = a.org_id where a.id = p_id;
  v_faults := rule.text_fault('reasons', p_reasons, 10);
  if p_outcome is null then
    v_faults := '[{"field": "outcome", "code": "DA201"}]' || v_faults;
  elsif p_outcome not in ('granted', 'granted_conditionally', 'granted_in_part', 'refused', 'dismissed', 'lapsed') then
    v_faults := '[{"field": "outcome", "code": "DA208"}]' || v_faults;
  end if;
  if p_outcome = 'granted_conditionally' then
    v_faults := v_faults || rule.text_fault('conditions', p_conditions, 5);
  end if;
  v_faults := v_faults || rule.condition_faults(p_conditions);
  if v_opens then
    v_faults := v_faults || rule.period_faults(p_valid_from, v_until);
  end if;
  if v_provisions is not null then
    v_faults := v_faults || rule.text_fault('provisions', v_provisions, 5, 4000);
  end if;
  if v_opens then
    v_fee := coalesce(v_fee, rule.usual_fee_basis(v_service, v_class, rule.today()));
    if rule.fee(v_service, v_class, v_fee, rule.today(), v_language) is null then
      v_faults := v_faults || '[{"field": "fee_basis", "code": "DA215"}]';
    end if;
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  if p_outcome = 'lapsed' and not rule.may_lapse(p_id) then
    return rule.refuse(v, 'DA124', 'outcome');
  elsif v_judged and exists (select from data.application_item i where i.application_id = p_id and i.outcome = 'open') then
    return rule.refuse(v, 'DA107', 'outcome');
  elsif not rule.outcome_fits(p_id, p_outcome) then
    return rule.refuse(v, 'DA108', 'outcome');
  end if;
  update data.application
     set state = 'presented', presenter_id = v.person_id, proposed_outcome = p_outcome, proposed_reasons = p_reasons, conditions = coalesce(p_conditions, ''),
         valid_from = case when v_opens then p_valid_from end, valid_until = case when v_opens then v_until end,
         provisions = coalesce(v_provisions, rule.word_of('provisions', case when v_judged then 'content' else 'form' end, v_language)),
         fee_basis = case when v_opens then v_fee end, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', '["in_handling", "presented"]'::jsonb, 'outcome', p_outcome));
end $$;
comment on function api.present_application(uuid, bigint, integer, text, text, text, date, date, text, text) is 'The expert presents an application for decision.';
