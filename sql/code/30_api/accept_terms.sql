-- Purpose: the grantee of a permit that stands already accepts the new version of the terms. Who: permit contact of the organisation.
-- States: in_force, suspended, unchanged. Codes: DA001-DA008, DA144; faults DA201, DA202, DA207.
create function api.accept_terms(p_request_id uuid, p_id bigint, p_version integer, p_signatory text, p_terms_version text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  p data.permit;
begin
  v := rule.begin_act(p_request_id, 'accept_terms', 'permit', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('signatory', p_signatory, 3, 200) || rule.text_fault('terms_version', p_terms_version, 1, 40);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  select * into p from data.permit x where x.id = p_id;
  if btrim(p_terms_version) is distinct from rule.terms_version(p.service) then
    return rule.refuse(v, 'DA144', 'terms_version');
  end if;
  update data.permit set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  insert into data.commitment (permit_id, org_id, person_id, terms_version, signatory, given_at)
  values (p_id, p.org_id, v.person_id, btrim(p_terms_version), btrim(p_signatory), v.at);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('commitment', jsonb_build_object('signatory', btrim(p_signatory), 'terms_version', btrim(p_terms_version))));
end $$;
comment on function api.accept_terms(uuid, bigint, integer, text, text) is 'The grantee accepts a new version of the terms of use.';
