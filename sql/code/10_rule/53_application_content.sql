-- Flat, so that two submissions are compared key by key: field · purposes.<no> · answers.<question> · items.<item>.<purpose no> · search_key.<item>.<purpose no>.
create function rule.application_content(p_id bigint) returns jsonb
  language plpgsql stable as $$
declare
  v jsonb;
begin
  select jsonb_build_object('purpose', a.purpose, 'justification', a.justification, 'legal_basis', a.legal_basis, 'protection', a.protection,
           'user_count', a.user_count::text, 'yearly_queries', a.yearly_queries::text, 'non_disclosure', a.non_disclosure::text,
           'non_disclosure_basis', a.non_disclosure_basis,
           'contact_person_id', (select p.full_name from data.person p where p.id = a.contact_person_id))
         || coalesce((select jsonb_object_agg('purposes.' || u.purpose_no, u.name) from data.application_purpose u where u.application_id = a.id), '{}')
         || coalesce((select jsonb_object_agg('answers.' || w.question, w.answer) from data.application_answer w where w.application_id = a.id), '{}')
         || coalesce((select jsonb_object_agg('items.' || i.item_id || '.' || i.purpose_no, i.legal_basis)
                          || jsonb_object_agg('search_key.' || i.item_id || '.' || i.purpose_no, i.search_key)
                        from data.application_item i where i.application_id = a.id), '{}')
    into v
    from data.application a where a.id = p_id;
  return jsonb_strip_nulls(v);
end $$;
comment on function rule.application_content(bigint) is 'What an application says, as one flat object of texts.';
