-- Purpose: an expert takes in for the customer what came on paper: a draft that only he edits and sends on, with the day of its arrival,
-- from which the promised day is counted. He may handle the matter; another person decides it. Who: expert of the service, without interest.
-- States: none -> draft. Codes: DA001, DA004-DA008, DA112; faults DA164, DA201, DA207, DA208, DA232.
create function api.register_application(p_request_id uuid, p_org_id bigint, p_service text, p_kind text, p_arrived_on date, p_fields jsonb default '{}')
  returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.application;
  f jsonb := coalesce(p_fields, '{}');
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'register_application', 'application', null, null, coalesce(p_org_id, 0));
  if v.done then
    return rule.outcome(v);
  end if;
  if not coalesce(p_service, (select x.service from data.permit x where x.org_id = p_org_id and x.id::text = f ->> 'base_permit_id'), '')
         = any (array_append(rule.my_scope('expert'), '')) then
    return rule.refuse(v, 'DA001', 'service');
  end if;
  v_faults := rule.draft_faults(v, null, p_service, p_kind, f);
  if not exists (select from data.organisation o where o.id = p_org_id and o.class <> 'agency' and o.state = 'active') then
    v_faults := '[{"field": "org_id", "code": "DA208"}]' || v_faults;
  end if;
  if p_arrived_on is null then
    v_faults := v_faults || '[{"field": "arrived_on", "code": "DA201"}]';
  elsif p_arrived_on > rule.today() or p_arrived_on < rule.today() - 30 then
    v_faults := v_faults || '[{"field": "arrived_on", "code": "DA164"}]';
  end if;
  if f ?| array['items', 'purposes', 'answers'] then
    v_faults := v_faults || '[{"field": "fields", "code": "DA208"}]';   -- written in the draft
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  a := rule.begin_draft(v, p_org_id, p_service, coalesce(p_kind, 'new_permit'), (f ->> 'base_permit_id')::bigint);
  update data.application x
     set registered_by = v.person_id, arrived_on = p_arrived_on,
         purpose = coalesce(f ->> 'purpose', x.purpose), contact_person_id = coalesce((f ->> 'contact_person_id')::bigint, x.contact_person_id)
   where x.id = a.id;
  return rule.accept(v, a.id, a.version, jsonb_build_object('state', '["none", "draft"]'::jsonb, 'arrived_on', p_arrived_on));
end $$;
comment on function api.register_application(uuid, bigint, text, text, date, jsonb) is 'An expert registers an application that came on paper.';
