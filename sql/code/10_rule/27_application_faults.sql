-- All that keeps an application from being sent, together.
create function rule.application_faults(p_id bigint) returns jsonb
  language plpgsql stable as $$
declare
  a data.application;
  v_faults jsonb := '[]';
  v_light boolean;
begin
  select * into a from data.application x where x.id = p_id;
  v_light := a.kind = 'municipal_order';   -- the standing permit already fixes purpose in law, content and basis
  v_faults := v_faults || rule.kind_faults(a);
  v_faults := v_faults || rule.text_fault('purpose', a.purpose, 10, 4000);
  if not v_light then
    v_faults := v_faults || rule.text_fault('justification', a.justification, 20) || rule.text_fault('legal_basis', a.legal_basis, 5, 4000);
  end if;
  v_faults := v_faults || rule.text_fault('protection', a.protection, 20);
  if a.service = 'browser' and a.user_count is null then
    v_faults := v_faults || '[{"field": "user_count", "code": "DA201"}]';
  end if;
  if a.yearly_queries is null then
    v_faults := v_faults || '[{"field": "yearly_queries", "code": "DA201"}]';
  end if;
  if a.non_disclosure then
    v_faults := v_faults || rule.text_fault('non_disclosure_basis', a.non_disclosure_basis, 5, 4000);
  end if;
  if a.contact_person_id is null then
    v_faults := v_faults || '[{"field": "contact_person_id", "code": "DA201"}]';
  elsif not rule.belongs_today(a.contact_person_id, a.org_id) then
    v_faults := v_faults || '[{"field": "contact_person_id", "code": "DA208"}]';
  end if;
  if not exists (select from data.application_purpose p where p.application_id = p_id) then
    v_faults := v_faults || '[{"field": "purposes", "code": "DA201"}]';
  end if;
  if not exists (select from data.application_item i where i.application_id = p_id) then
    v_faults := v_faults || '[{"field": "items", "code": "DA203"}]';
  end if;
  if not v_light then
    select v_faults || coalesce(jsonb_agg(jsonb_build_object('field', 'items', 'code', 'DA204', 'item_id', i.item_id, 'purpose_no', i.purpose_no, 'item', d.code)
                                          order by i.purpose_no, i.item_id), '[]')
      into v_faults
      from data.application_item i join data.data_item d on d.id = i.item_id
     where i.application_id = p_id and btrim(i.legal_basis) = ''
       and (d.sensitivity in ('protected', 'elevated', 'special') or a.non_disclosure);
  end if;
  select v_faults || coalesce(jsonb_agg(jsonb_build_object('field', q.question, 'code', q.fault, 'section', q.section) order by q.sort, q.question), '[]')
    into v_faults from rule.visible_questions(p_id) q where q.fault is not null;
  -- What came on paper is taken in as it came; what is missing is asked for afterwards.
  if a.registered_by is not null then
    select coalesce(jsonb_agg(f order by n), '[]') into v_faults
      from jsonb_array_elements(v_faults) with ordinality e (f, n)
     where f ->> 'field' in ('purpose', 'purposes', 'base_permit_id', 'framework_permit_id') or f ->> 'code' = 'DA203';
  end if;
  return v_faults;
end $$;
comment on function rule.application_faults(bigint) is 'Every fault of a draft as a list of {field, code}, of questions also the section; empty when it may be sent.';
