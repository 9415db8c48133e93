-- Purpose: the grantee accepts the terms of use; the permit opens when nothing else is missing. Who: permit contact of the organisation.
-- States: awaiting_commitment -> awaiting_commitment or in_force. Codes: DA001-DA008; faults DA201, DA202.
create function api.give_commitment(p_request_id uuid, p_id bigint, p_version integer, p_signatory text, p_terms_version text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  g data.organisation;
  v_state text;
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
  select * into g from data.organisation x where x.id = v.org_id for no key update;
  insert into data.commitment (permit_id, org_id, person_id, terms_version, signatory, given_at)
  select p.id, p.org_id, v.person_id, btrim(p_terms_version), btrim(p_signatory), v.at from data.permit p where p.id = p_id and p.version = p_version;
  update data.permit p
     set state = case when p.valid_from <= rule.today() and (p.service = 'interface' or g.responsible_users_in_force > 0) then 'in_force' else p.state end,
         opened_at = case when p.valid_from <= rule.today() and (p.service = 'interface' or g.responsible_users_in_force > 0) then v.at end,
         version = p.version + 1, changed_at = v.at
   where p.id = p_id and p.version = p_version returning p.state into v_state;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, v_state),
                       'commitment', jsonb_build_object('signatory', btrim(p_signatory), 'terms_version', btrim(p_terms_version))));
end $$;
comment on function api.give_commitment(uuid, bigint, integer, text, text) is 'The grantee commits to the terms of the permit.';
