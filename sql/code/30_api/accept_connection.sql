-- Purpose: after the technical acceptance the connection goes to production; the permit opens when nothing else is missing.
-- Who: expert of the interface without interest. States: test -> production. Codes: DA001-DA008, DA143; faults DA201, DA202, DA207.
create function api.accept_connection(p_request_id uuid, p_id bigint, p_version integer, p_product_name text, p_acceptance text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  o api.outcome;
begin
  v := rule.begin_act(p_request_id, 'accept_connection', 'connection', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('product_name', p_product_name, 1, 50) || rule.text_fault('acceptance', p_acceptance, 3, 2000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  perform from data.organisation x where x.id = v.org_id for no key update;   -- always before the permit's row: see rule.open_permits
  update data.connection
     set state = 'production', product_name = btrim(p_product_name), acceptance = p_acceptance, accepted_by = v.person_id, accepted_at = v.at,
         version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  o := rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', '["test", "production"]'::jsonb, 'product_name', btrim(p_product_name)), p_acceptance);
  perform rule.open_permits(v, v.org_id);
  return o;
end $$;
comment on function api.accept_connection(uuid, bigint, integer, text, text) is 'Accepts a tested connection to production, with its agreed product name.';
