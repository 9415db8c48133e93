-- Purpose: begins a new draft from an earlier application of the own organisation, with everything the applicant wrote, chose and answered;
-- the terms are accepted anew. The two point at each other. Who: permit contact of the organisation. States: none -> draft.
-- Codes: DA001, DA005-DA008.
create function api.copy_application(p_request_id uuid, p_from_id bigint) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  s data.application;
  v_id bigint;
begin
  select * into s from data.application x where x.id = p_from_id;
  v := rule.begin_act(p_request_id, 'copy_application', 'application', null, null, coalesce(s.org_id, 0));
  if v.done then
    return rule.outcome(v);
  end if;
  -- The copy is of a kind that is still open to the organisation.
  if s.kind = 'municipal_order' and not exists (select from data.organisation o where o.id = s.org_id and o.standing_cover)
     or s.kind in ('amendment', 'renewal') and rule.base_permit_code(s.kind, s.org_id, s.service, s.base_permit_id) is not null then
    s.kind := 'new_permit';
    s.base_permit_id := null;
  end if;
  insert into data.application (org_id, org_name_key, service, kind, purpose, justification, legal_basis, protection, user_count, yearly_queries, non_disclosure,
                                non_disclosure_basis, contact_person_id, responsible_person_id, base_permit_id, framework_permit_id, copied_from_id, created_by, changed_at)
  select s.org_id, '', s.service, s.kind, s.purpose, s.justification, s.legal_basis, s.protection, s.user_count, s.yearly_queries, s.non_disclosure,
         s.non_disclosure_basis, case when exists (select from data.membership m where m.person_id = s.contact_person_id and m.org_id = s.org_id
                                                       and (m.valid_until is null or m.valid_until >= rule.today())) then s.contact_person_id end,
         s.responsible_person_id, s.base_permit_id, s.framework_permit_id, s.id, v.person_id, v.at
  returning id into v_id;
  insert into data.application_purpose (application_id, purpose_no, name)
  select v_id, u.purpose_no, u.name from data.application_purpose u where u.application_id = p_from_id;
  insert into data.application_item (application_id, item_id, purpose_no, search_key, legal_basis)
  select v_id, i.item_id, i.purpose_no, i.search_key, i.legal_basis from data.application_item i where i.application_id = p_from_id;
  insert into data.application_answer (application_id, question, answer)
  select v_id, x.question, x.answer from data.application_answer x where x.application_id = p_from_id and x.question <> 'terms.accepted';
  return rule.accept(v, v_id, 1, jsonb_build_object('state', '["none", "draft"]'::jsonb, 'copied_from', p_from_id, 'diary_number', s.diary_number));
end $$;
comment on function api.copy_application(uuid, bigint) is 'Begins a new draft as a copy of an application; answers the id of the draft.';
