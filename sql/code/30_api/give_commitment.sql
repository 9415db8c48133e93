-- Purpose: the grantee accepts the terms of use; the permit opens when nothing else is missing. Who: permit contact of the organisation.
-- States: awaiting_commitment -> awaiting_commitment or in_force. Codes: DA001-DA008; faults DA201, DA202.
create function api.give_commitment(p_request_id uuid, p_id bigint, p_version integer, p_signatory text, p_terms_version text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  v_version integer;
  o api.outcome;
begin
  v := rule.begin_act(p_request_id, 'give_commitment', 'permit', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('signatory', p_signatory, 3, 200) || rule.text_fault('terms_version', p_terms_version, 1, 40);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  -- Whoever grants an appointment at the same moment holds this row: one of the two sees the other and opens the permit.
  perform from data.organisation x where x.id = v.org_id for no key update;
  update data.permit set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  insert into data.commitment (permit_id, org_id, person_id, terms_version, signatory, given_at)
  values (p_id, v.org_id, v.person_id, btrim(p_terms_version), btrim(p_signatory), v.at);
  o := rule.accept(v, p_id, p_version + 1, jsonb_build_object('commitment', jsonb_build_object('signatory', btrim(p_signatory), 'terms_version', btrim(p_terms_version))));
  perform rule.open_permits(v, v.org_id);
  select p.version into v_version from data.permit p where p.id = p_id;
  o.version := v_version;
  return o;
end $$;
comment on function api.give_commitment(uuid, bigint, integer, text, text) is 'The grantee commits to the terms of the permit.';
