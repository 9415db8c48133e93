create function rule.decision_snapshot(p_application data.application, p_decider_id bigint) returns jsonb
  language plpgsql stable as $$
declare
  v jsonb;
  v_day date := rule.today();
begin
  select jsonb_build_object(
    'diary_number', p_application.diary_number, 'service', p_application.service, 'kind', p_application.kind,
    'organisation', jsonb_build_object('id', o.id, 'name_fi', o.name_fi, 'name_sv', o.name_sv, 'business_id', o.business_id, 'class', o.class,
                                       'street_address', o.street_address, 'postal_address', o.postal_address),
    'purpose', p_application.purpose, 'legal_basis', p_application.legal_basis, 'conditions', p_application.conditions,
    'outcome', p_application.proposed_outcome, 'language', o.language, 'provisions', p_application.provisions,
    'arrived_on', (p_application.submitted_at at time zone 'Europe/Helsinki')::date,
    'valid_from', case when p_application.valid_from is not null then greatest(p_application.valid_from, v_day) end, 'valid_until', rule.granted_until(p_application),
    'fee', rule.fee(p_application.service, o.class, p_application.fee_basis, v_day, o.language),
    'remedy', rule.remedy(p_application.service, p_application.proposed_outcome, v_day, o.language, rule.sets_fee(p_application)),
    'mailbox', rule.word_of('agency', 'mailbox_' || p_application.service, o.language),
    'presenter', (select p.full_name from data.person p where p.id = p_application.presenter_id),
    'decider', (select p.full_name from data.person p where p.id = p_decider_id),
    'purposes', (select coalesce(jsonb_agg(jsonb_build_object('purpose_no', u.purpose_no, 'name', u.name) order by u.purpose_no), '[]')
                   from data.application_purpose u where u.application_id = p_application.id),
    'items', (select coalesce(jsonb_agg(jsonb_build_object('item_id', i.item_id, 'code', d.code, 'name_fi', d.name_fi, 'name_sv', d.name_sv, 'name_en', d.name_en,
                       'purpose_no', i.purpose_no, 'search_key', i.search_key, 'legal_basis', i.legal_basis,
                       'outcome', i.outcome, 'reason_code', i.reason_code, 'reason', i.reason) order by i.purpose_no, i.item_id), '[]')
                from data.application_item i join data.data_item d on d.id = i.item_id where i.application_id = p_application.id)) into v
    from data.organisation o where o.id = p_application.org_id;
  return v;
end $$;
comment on function rule.decision_snapshot(data.application, bigint) is 'Names, terms and content as they stand on the day of the decision (invariant 8).';
