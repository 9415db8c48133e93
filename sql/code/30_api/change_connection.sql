-- Purpose: puts right what was told of a connection. Who: technical contact (planned, test); expert of the interface without interest.
-- States: planned, test, production, unchanged. Codes: DA001-DA008; faults DA201, DA207, DA208, DA220-DA222.
create function api.change_connection(p_request_id uuid, p_id bigint, p_version integer, p_kind text, p_member_class text, p_member_code text, p_subsystem text,
                                      p_product_name text, p_contact_person_id bigint) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  c data.connection;
begin
  v := rule.begin_act(p_request_id, 'change_connection', 'connection', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.connection_faults(v.org_id, p_kind, p_member_class, p_member_code, p_subsystem, p_product_name, p_contact_person_id);
  if v.state = 'production' and nullif(btrim(p_product_name), '') is null then
    v_faults := v_faults || '[{"field": "product_name", "code": "DA201"}]';
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  perform from data.organisation x where x.id = v.org_id for no key update;   -- always before the permit's row: see rule.open_permits
  select * into c from data.connection x where x.id = p_id and x.version = p_version for no key update;
  if not found then
    return rule.refuse(v, 'DA002');
  elsif exists (select from data.connection x where x.permit_id = c.permit_id and x.id <> p_id and x.state <> 'closed' and x.member_class = p_member_class
                   and x.member_code = data.business_id(btrim(p_member_code)) and x.subsystem = btrim(p_subsystem)) then
    return rule.refuse_faults(v, '[{"field": "subsystem", "code": "DA208"}]');
  end if;
  update data.connection
     set kind = p_kind, member_class = p_member_class, member_code = data.business_id(nullif(btrim(p_member_code), '')),
         subsystem = nullif(btrim(p_subsystem), ''), product_name = nullif(btrim(p_product_name), ''), contact_person_id = p_contact_person_id,
         version = version + 1, changed_at = v.at
   where id = p_id;
  return rule.accept(v, p_id, p_version + 1, jsonb_strip_nulls(jsonb_build_object(
    'permit_id', c.permit_id,
    'kind', case when c.kind <> p_kind then jsonb_build_array(c.kind, p_kind) end,
    'product_name', case when c.product_name is distinct from nullif(btrim(p_product_name), '') then jsonb_build_array(c.product_name, nullif(btrim(p_product_name), '')) end,
    'subsystem', case when c.subsystem is distinct from nullif(btrim(p_subsystem), '') then jsonb_build_array(c.subsystem, nullif(btrim(p_subsystem), '')) end)));
end $$;
comment on function api.change_connection(uuid, bigint, integer, text, text, text, text, text, bigint) is 'Changes what is told of a connection.';
