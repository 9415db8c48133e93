-- Purpose: makes a draft or changes one; a draft may have faults, only what cannot be stored is refused. A list given in fields
-- (purposes, items) replaces the stored one; of answers only those given change. An amendment or a renewal names its base_permit_id when
-- it is made and is filled from that permit. While a completion is asked, only what was asked is changed. Who: permit contact of the
-- organisation; the expert who registers what came on paper. States: none, draft -> draft; completion_asked.
-- Codes: DA001-DA008, DA112, DA160; faults DA201, DA207, DA208, DA210, DA232.
create function api.save_application(p_request_id uuid, p_id bigint, p_version integer, p_org_id bigint, p_service text, p_kind text, p_fields jsonb)
  returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.application;
  f jsonb := coalesce(p_fields, '{}');
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'save_application', 'application', p_id, p_version, coalesce(p_org_id, 0));
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.draft_faults(v, p_id, p_service, p_kind, f);
  if v.state = 'completion_asked' and v_faults = '[]' then
    v_faults := rule.completion_edit_faults(p_id, p_service, p_kind, f);
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  if exists (select from jsonb_array_elements(coalesce(nullif(f -> 'items', 'null'), '[]')) i
              where not exists (select from data.data_item d where d.id = (i ->> 'item_id')::integer)) then
    return rule.refuse(v, 'DA112', 'items');
  end if;
  if p_id is null then
    a := rule.begin_draft(v, p_org_id, p_service, coalesce(p_kind, 'new_permit'), (f ->> 'base_permit_id')::bigint);
  else
    update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version returning * into a;
    if not found then
      return rule.refuse(v, 'DA002');
    end if;
  end if;
  update data.application x
     set service = coalesce(p_service, x.service), kind = coalesce(p_kind, x.kind),
         purpose = case when f ? 'purpose' then coalesce(f ->> 'purpose', '') else x.purpose end,
         justification = case when f ? 'justification' then coalesce(f ->> 'justification', '') else x.justification end,
         legal_basis = case when f ? 'legal_basis' then coalesce(f ->> 'legal_basis', '') else x.legal_basis end,
         protection = case when f ? 'protection' then coalesce(f ->> 'protection', '') else x.protection end,
         user_count = case when f ? 'user_count' then (f ->> 'user_count')::integer else x.user_count end,
         yearly_queries = case when f ? 'yearly_queries' then (f ->> 'yearly_queries')::integer else x.yearly_queries end,
         non_disclosure = case when f ? 'non_disclosure' then coalesce((f ->> 'non_disclosure')::boolean, false) else x.non_disclosure end,
         product_code = case when f ? 'product_code' then nullif(f ->> 'product_code', '') else x.product_code end,
         non_disclosure_basis = case when f ? 'non_disclosure_basis' then coalesce(f ->> 'non_disclosure_basis', '') else x.non_disclosure_basis end,
         responsible_person_id = case when f ? 'responsible_person_id' then (f ->> 'responsible_person_id')::bigint else x.responsible_person_id end,
         framework_permit_id = case when f ? 'framework_permit_id' then (f ->> 'framework_permit_id')::bigint else x.framework_permit_id end,
         route = case when f ? 'route' then nullif(f -> 'route', 'null') else x.route end,
         contact_person_id = case when f ? 'contact_person_id' then (f ->> 'contact_person_id')::bigint else x.contact_person_id end
   where x.id = a.id;
  if f ? 'purposes' then
    delete from data.application_purpose where application_id = a.id;
    insert into data.application_purpose (application_id, purpose_no, name)
    select a.id, n, btrim(t) from jsonb_array_elements_text(coalesce(nullif(f -> 'purposes', 'null'), '[]')) with ordinality e (t, n);
  end if;
  if f ? 'items' then
    delete from data.application_item x
     where x.application_id = a.id
       and not exists (select from jsonb_to_recordset(coalesce(nullif(f -> 'items', 'null'), '[]')) i (item_id integer, purpose_no integer)
                        where i.item_id = x.item_id and coalesce(i.purpose_no, 1) = x.purpose_no);
    insert into data.application_item (application_id, item_id, purpose_no, search_key, legal_basis)
    select distinct on (i.item_id, coalesce(i.purpose_no, 1)) a.id, i.item_id, coalesce(i.purpose_no, 1), coalesce(i.search_key, 'identity_code'), coalesce(i.legal_basis, '')
      from jsonb_to_recordset(coalesce(nullif(f -> 'items', 'null'), '[]')) i (item_id integer, purpose_no integer, search_key text, legal_basis text)
    on conflict (application_id, item_id, purpose_no) do update
       set search_key = excluded.search_key, legal_basis = excluded.legal_basis, outcome = 'open', reason_code = null, reason = '', assessed_by = null
     where (application_item.search_key, application_item.legal_basis) is distinct from (excluded.search_key, excluded.legal_basis);
  end if;
  perform rule.store_answers(a.id, f -> 'answers') where jsonb_typeof(f -> 'answers') = 'object';
  return rule.accept(v, a.id, a.version, jsonb_build_object('fields', (select coalesce(jsonb_agg(k), '[]') from jsonb_object_keys(f) k)),
                     null, jsonb_build_object('faults', rule.application_faults(a.id)));
end $$;
comment on function api.save_application(uuid, bigint, integer, bigint, text, text, jsonb) is
  'Saves a draft; the detail of the outcome lists the faults that still keep it from being sent.';
