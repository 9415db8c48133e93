create function rule.decision_snapshot(p_application data.application, p_decider_id bigint) returns jsonb
  language plpgsql stable as $$
declare
  v jsonb;
begin
  select jsonb_build_object(
    'diary_number', p_application.diary_number, 'service', p_application.service, 'kind', p_application.kind,
    'organisation', jsonb_build_object('id', o.id, 'name_fi', o.name_fi, 'name_sv', o.name_sv, 'business_id', o.business_id, 'class', o.class,
                                       'street_address', o.street_address, 'postal_address', o.postal_address),
    'purpose', p_application.purpose, 'legal_basis', p_application.legal_basis, 'conditions', p_application.conditions,
    'valid_from', p_application.valid_from, 'valid_until', p_application.valid_until,
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
