-- Stores a delivered application that has no faults, as if its organisation had written and sent it here: the draft with all that was
-- answered and attached, then the sending, which keeps the first submission.
create function rule.take_in_case(p_actor rule.actor, p_document jsonb) returns rule.taken_delivery
  language plpgsql volatile as $$
declare
  d jsonb := p_document;
  a data.application;
  v_applicant rule.actor := p_actor;
  v_kind text := coalesce(d ->> 'kind', 'new_permit');
  v_arrived timestamptz := rule.read_moment(d ->> 'arrived_at');
  v_responsible bigint;
begin
  v_applicant.person_id := rule.delivery_contact(p_actor.org_id, d -> 'contact', p_actor.at);
  if d ? 'responsible_user' then
    v_responsible := rule.delivery_contact(p_actor.org_id, d -> 'responsible_user', p_actor.at);
  end if;
  a := rule.begin_draft(v_applicant, p_actor.org_id, d ->> 'service', v_kind, (select p.id from data.permit p where p.number = d ->> 'permit'));
  update data.application x
     set purpose = coalesce(d ->> 'purpose', x.purpose), justification = coalesce(d ->> 'justification', x.justification),
         legal_basis = coalesce(d ->> 'legal_basis', x.legal_basis), protection = coalesce(d ->> 'protection', x.protection),
         user_count = coalesce((d ->> 'user_count')::numeric::integer, x.user_count),
         yearly_queries = coalesce((d ->> 'yearly_queries')::numeric::integer, x.yearly_queries),
         non_disclosure = x.non_disclosure or d ? 'non_disclosure_basis',
         non_disclosure_basis = coalesce(d ->> 'non_disclosure_basis', x.non_disclosure_basis),
         product_code = coalesce(d ->> 'product', x.product_code), contact_person_id = v_applicant.person_id,
         responsible_person_id = v_responsible,
         framework_permit_id = coalesce((select p.id from data.permit p where p.number = d ->> 'framework'), x.framework_permit_id)
   where x.id = a.id;
  if d ? 'items' then
    delete from data.application_item x where x.application_id = a.id;
    delete from data.application_purpose x where x.application_id = a.id;
    insert into data.application_purpose (application_id, purpose_no, name)
    select a.id, e.ordinality, btrim(e.value ->> 'name') from jsonb_array_elements(d -> 'purposes') with ordinality e;
    insert into data.application_item (application_id, item_id, purpose_no, search_key, legal_basis)
    select a.id, i.id, coalesce((e ->> 'purpose')::numeric::integer, 1),
           coalesce(e ->> 'search_key', case i.subject when 'person' then 'identity_code' else 'building_code' end), coalesce(e ->> 'legal_basis', '')
      from jsonb_array_elements(d -> 'items') e join data.data_item i on i.code = e ->> 'code';
  end if;
  if d ? 'answers' then
    perform rule.store_answers(a.id, d -> 'answers');
  end if;
  perform rule.take_in_attachments(v_applicant, a.id, d -> 'attachments', v_arrived);
  if v_kind = 'framework_join' then
    insert into data.join_request (application_id, permit_id, org_id, client_org_id, client_name_fi, client_name_sv, message, asked_by, asked_at, changed_at)
    select a.id, p.id, p.org_id, a.org_id, o.name_fi, o.name_sv, '', v_applicant.person_id, p_actor.at, p_actor.at
      from data.permit p, data.organisation o where p.number = d ->> 'framework' and o.id = a.org_id;
  end if;
  update data.application x
     set state = 'submitted', submitted_at = v_arrived, version = x.version + 1, changed_at = p_actor.at,
         diary_number = 'DVV/' || nextval('data.diary_number') || '/' || extract(year from rule.today()),
         due_on = data.target_due(x.service, (select o.class from data.organisation o where o.id = x.org_id), x.kind, (v_arrived at time zone 'Europe/Helsinki')::date)
   where x.id = a.id returning * into a;
  perform rule.write_letter(p_actor, 'arrival_notice', a.id, null);
  return (a.id, a.version, a.state, a.diary_number, a.due_on, a.contact_person_id, rule.application_faults(a.id))::rule.taken_delivery;
end $$;
comment on function rule.take_in_case(rule.actor, jsonb) is 'Makes an application of a delivered document that has no faults, and sends it.';
