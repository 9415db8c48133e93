-- Purpose: the expert presents the matter for decision, with outcome, reasons, conditions and validity. Who: the expert who handles it.
-- States: in_handling -> presented. Codes: DA001-DA008, DA107, DA108, DA113, DA124; faults DA201, DA202, DA205-DA208.
create function api.present_application(p_request_id uuid, p_id bigint, p_version integer, p_outcome text, p_reasons text, p_conditions text,
                                        p_valid_from date, p_valid_until date) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  v_opens boolean := coalesce(p_outcome, '') in ('granted', 'granted_conditionally', 'granted_in_part');
begin
  v := rule.begin_act(p_request_id, 'present_application', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reasons', p_reasons, 10);
  if p_outcome is null then
    v_faults := '[{"field": "outcome", "code": "DA201"}]' || v_faults;
  elsif p_outcome not in ('granted', 'granted_conditionally', 'granted_in_part', 'refused', 'dismissed', 'lapsed') then
    v_faults := '[{"field": "outcome", "code": "DA208"}]' || v_faults;
  end if;
  if p_outcome = 'granted_conditionally' then
    v_faults := v_faults || rule.text_fault('conditions', p_conditions, 5);
  end if;
  if v_opens then
    v_faults := v_faults || rule.period_faults(p_valid_from, p_valid_until);
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  if p_outcome = 'lapsed' and not rule.may_lapse(p_id) then
    return rule.refuse(v, 'DA124', 'outcome');
  elsif p_outcome <> 'lapsed' and exists (select from data.application_item i where i.application_id = p_id and i.outcome = 'open') then
    return rule.refuse(v, 'DA107');
  end if;
  if not rule.outcome_fits(p_id, p_outcome) then
    return rule.refuse(v, 'DA108', 'outcome');
  end if;
  update data.application
     set state = 'presented', presenter_id = v.person_id, proposed_outcome = p_outcome, proposed_reasons = p_reasons, conditions = coalesce(p_conditions, ''),
         valid_from = case when v_opens then p_valid_from end, valid_until = case when v_opens then p_valid_until end,
         version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', '["in_handling", "presented"]'::jsonb, 'outcome', p_outcome));
end $$;
comment on function api.present_application(uuid, bigint, integer, text, text, text, date, date) is 'The expert presents an application for decision.';
