-- Purpose: takes in an application delivered by the e-service, whole or not at all: it has arrived when the document says, and its
-- promised day counts from then. A responsible user's appointment comes by the same way and goes to the access administrators. Who: an
-- expert of the service (of an appointment: of the browser), in no matter of an organisation of his own. States: none -> submitted; of an
-- appointment none -> applied. Codes: DA001-DA008, DA176, DA177 (lists every fault by path: DA111, DA161, DA170-DA175, DA201-DA203,
-- DA205-DA208, DA232, DA235-DA240).
create function api.take_in_application(p_request_id uuid, p_document jsonb) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_taken rule.taken_delivery;
  d jsonb := p_document;
  v_object text := case when d ->> 'kind' = 'appointment' then 'appointment' else 'application' end;
  v_faults jsonb;
  v_constraint text;
begin
  v := rule.begin_act(p_request_id, 'take_in_application', v_object, null, null,
                      (select o.id from data.organisation o where o.business_id = d #>> '{organisation,business_id}' and o.state = 'active'));
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.intake_faults(d);
  if v_faults <> '[]' then
    return rule.refuse(v, 'DA177', 'document', jsonb_build_object('faults', v_faults));
  elsif rule.delivered_service(d) <> all (rule.my_scope('expert')) then
    return rule.refuse(v, 'DA001', 'document');
  elsif rule.delivered_before(d ->> 'external_reference') is not null then
    return rule.refuse(v, 'DA176', 'document', jsonb_build_object('external_reference', d ->> 'external_reference', 'diary_number', rule.delivered_before(d ->> 'external_reference')));
  end if;
  perform from data.organisation o where o.id = v.org_id for no key update;
  begin
    if v_object = 'appointment' then
      v_taken := rule.take_in_appointment(v, d);
    else
      v_taken := rule.take_in_case(v, d);
    end if;
    insert into data.application_delivery (application_id, appointment_id, org_id, source, external_reference, document, taken_in_by, taken_in_at)
    values (case when v_object = 'application' then v_taken.id end, case when v_object = 'appointment' then v_taken.id end, v.org_id, 'e_service',
            d ->> 'external_reference', rule.without_contents(d), v.person_id, v.at);
  exception when unique_violation then
    get stacked diagnostics v_constraint = constraint_name;
    if v_constraint = 'appointment_open_idx' then
      return rule.refuse(v, 'DA177', 'document', jsonb_build_object('faults', rule.intake_fault('$.responsible_user', 'DA111')));
    elsif v_constraint <> 'application_delivery_pkey' then
      raise;
    end if;
    return rule.refuse(v, 'DA176', 'document', jsonb_build_object('external_reference', d ->> 'external_reference', 'diary_number', rule.delivered_before(d ->> 'external_reference')));
  end;
  return rule.accept(v, v_taken.id, v_taken.version,
    jsonb_strip_nulls(jsonb_build_object('state', jsonb_build_array('none', v_taken.state), 'diary_number', v_taken.diary_number, 'due_on', v_taken.due_on, 'source', 'e_service',
      'external_reference', d ->> 'external_reference', 'contact_person_id', v_taken.contact_id, 'attachments', jsonb_array_length(d -> 'attachments'))),
    null, jsonb_strip_nulls(jsonb_build_object('object', v_object, 'diary_number', v_taken.diary_number, 'due_on', v_taken.due_on)) || jsonb_build_object('faults', v_taken.faults), v.org_id);
end $$;
comment on function api.take_in_application(uuid, jsonb) is
  'Takes in an application delivered by the e-service; the detail of the outcome lists what it still lacks, for a completion request.';
