-- Purpose: the grantee accepts the terms of use; the permit opens when nothing else is missing. Who: permit contact of the organisation.
-- States: awaiting_commitment -> awaiting_commitment or in_force. Codes: DA001-DA008, DA144; faults DA201, DA202.
create function api.give_commitment(p_request_id uuid, p_id bigint, p_version integer, p_signatory text, p_terms_version text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  p data.permit;
  v_ready boolean;
begin
  v := rule.begin_act(p_request_id, 'give_commitment', 'permit', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('signatory', p_signatory, 3, 200) || rule.text_fault('terms_version', p_terms_version, 1, 40);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  -- Whoever completes another step at the same moment holds this row: one of the two sees the other and opens the permit.
  perform from data.organisation x where x.id = v.org_id for no key update;
  select * into p from data.permit x where x.id = p_id and x.version = p_version for no key update;
  if not found then
    return rule.refuse(v, 'DA002');
  elsif btrim(p_terms_version) is distinct from rule.terms_version(p.service) then
    return rule.refuse(v, 'DA144', 'terms_version');
  end if;
  insert into data.commitment (permit_id, org_id, person_id, terms_version, signatory, given_at)
  values (p_id, p.org_id, v.person_id, btrim(p_terms_version), btrim(p_signatory), v.at);
  v_ready := rule.permit_ready(p_id);
  update data.permit
     set state = case when v_ready then 'in_force' else state end, opened_at = case when v_ready then v.at end, version = version + 1, changed_at = v.at
   where id = p_id;
  perform rule.write_opening_letter(v, p_id) where v_ready;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, case when v_ready then 'in_force' else v.state end),
                       'commitment', jsonb_build_object('signatory', btrim(p_signatory), 'terms_version', btrim(p_terms_version))));
end $$;
comment on function api.give_commitment(uuid, bigint, integer, text, text) is 'The grantee commits to the terms of the permit.';
