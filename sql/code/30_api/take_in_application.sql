-- Purpose: takes in an application delivered by the e-service, whole or not at all: it has arrived when the document says, and its
-- promised day counts from then. Who: an expert of the service, in no matter of an organisation of his own. States: none -> submitted.
-- Codes: DA001-DA008, DA176, DA177 (lists every fault by path: DA201-DA203, DA207, DA208, DA235-DA239).
create function api.take_in_application(p_request_id uuid, p_document jsonb) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.application;
  d jsonb := p_document;
  v_faults jsonb;
  v_org data.organisation;
  v_contact bigint;
  v_arrived timestamptz;
  v_constraint text;
begin
  v := rule.begin_act(p_request_id, 'take_in_application', 'application', null, null,
                      (select o.id from data.organisation o where o.business_id = d #>> '{organisation,business_id}' and o.state = 'active'));
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.intake_faults(d);
  if v_faults <> '[]' then
    return rule.refuse(v, 'DA177', 'document', jsonb_build_object('faults', v_faults));
  elsif (d ->> 'service') <> all (rule.my_scope('expert')) then
    return rule.refuse(v, 'DA001', 'document');
  elsif rule.delivered_before(d ->> 'external_reference') is not null then
    return rule.refuse(v, 'DA176', 'document', jsonb_build_object('external_reference', d ->> 'external_reference', 'diary_number', rule.delivered_before(d ->> 'external_reference')));
  end if;
  select * into v_org from data.organisation o where o.id = v.org_id for no key update;
  v_arrived := rule.read_moment(d ->> 'arrived_at');
  begin
    v_contact := rule.delivery_contact(v_org.id, d -> 'contact', v.at);
    insert into data.application (org_id, org_name_key, service, kind, purpose, justification, legal_basis, protection, user_count, yearly_queries,
                                  non_disclosure, non_disclosure_basis, contact_person_id, product_code, created_by, changed_at)
    values (v_org.id, '', d ->> 'service', coalesce(d ->> 'kind', 'new_permit'), d ->> 'purpose', coalesce(d ->> 'justification', ''), coalesce(d ->> 'legal_basis', ''),
            coalesce(d ->> 'protection', ''), (d ->> 'user_count')::numeric::integer, (d ->> 'yearly_queries')::numeric::integer,
            d ? 'non_disclosure_basis', coalesce(d ->> 'non_disclosure_basis', ''), v_contact, d ->> 'product', v_contact, v.at) returning * into a;
    insert into data.application_purpose (application_id, purpose_no, name)
    select a.id, e.ordinality, btrim(e.value ->> 'name') from jsonb_array_elements(d -> 'purposes') with ordinality e;
    insert into data.application_item (application_id, item_id, purpose_no, search_key, legal_basis)
    select a.id, i.id, coalesce((e ->> 'purpose')::numeric::integer, 1),
           coalesce(e ->> 'search_key', case i.subject when 'person' then 'identity_code' else 'building_code' end), coalesce(e ->> 'legal_basis', '')
      from jsonb_array_elements(d -> 'items') e join data.data_item i on i.code = e ->> 'code';
    insert into data.application_delivery (application_id, org_id, source, external_reference, document, taken_in_by, taken_in_at)
    values (a.id, v_org.id, 'e_service', d ->> 'external_reference', d, v.person_id, v.at);
    update data.application x
       set state = 'submitted', submitted_at = v_arrived, version = x.version + 1,
           diary_number = 'DVV/' || nextval('data.diary_number') || '/' || extract(year from rule.today()),
           due_on = data.target_due(x.service, v_org.class, x.kind, (v_arrived at time zone 'Europe/Helsinki')::date)
     where x.id = a.id returning * into a;
  exception when unique_violation then
    get stacked diagnostics v_constraint = constraint_name;
    if v_constraint <> 'application_delivery_reference_key' then
      raise;
    end if;
    return rule.refuse(v, 'DA176', 'document', jsonb_build_object('external_reference', d ->> 'external_reference', 'diary_number', rule.delivered_before(d ->> 'external_reference')));
  end;
  perform rule.write_letter(v, 'arrival_notice', a.id, null);
  return rule.accept(v, a.id, a.version,
    jsonb_build_object('state', jsonb_build_array('none', 'submitted'), 'diary_number', a.diary_number, 'due_on', a.due_on, 'source', 'e_service',
                       'external_reference', d ->> 'external_reference', 'contact_person_id', v_contact),
    null, jsonb_build_object('diary_number', a.diary_number, 'due_on', a.due_on, 'faults', rule.application_faults(a.id)), a.org_id);
end $$;
comment on function api.take_in_application(uuid, jsonb) is
  'Takes in an application delivered by the e-service; the detail of the outcome lists what it still lacks, for a completion request.';
