-- Purpose: tells of the connection by which the organisation's own system will reach the query interface under a permit.
-- Who: technical contact of the permit's organisation; expert of the interface without interest. States: none -> planned.
-- Codes: DA001, DA004-DA008, DA141, DA146, DA152; faults DA201, DA207, DA208, DA220-DA222.
create function api.register_connection(p_request_id uuid, p_permit_id bigint, p_kind text, p_member_class text, p_member_code text, p_subsystem text,
                                        p_product_name text, p_contact_person_id bigint) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  p data.permit;
  v_faults jsonb;
  v_id bigint;
begin
  select * into p from data.permit x where x.id = p_permit_id;
  v := rule.begin_act(p_request_id, 'register_connection', 'connection', null, null, coalesce(p.org_id, 0), p_permit_id);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.connection_faults(p.org_id, p_kind, p_member_class, p_member_code, p_subsystem, p_product_name, p_contact_person_id);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  perform from data.permit x where x.id = p_permit_id and x.state <> 'ended' for share;   -- an end of the permit comes before this or closes it too
  if not found then
    return rule.refuse(v, 'DA146');
  end if;
  insert into data.connection (permit_id, org_id, kind, member_class, member_code, subsystem, product_name, contact_person_id, changed_at)
  values (p_permit_id, p.org_id, p_kind, p_member_class, data.business_id(nullif(btrim(p_member_code), '')), nullif(btrim(p_subsystem), ''),
          nullif(btrim(p_product_name), ''), p_contact_person_id, v.at)
  on conflict (permit_id, member_class, member_code, subsystem) where state <> 'closed' and subsystem is not null do nothing
  returning id into v_id;
  if v_id is null then
    return rule.refuse_faults(v, '[{"field": "subsystem", "code": "DA208"}]');
  end if;
  return rule.accept(v, v_id, 1, jsonb_build_object('state', '["none", "planned"]'::jsonb, 'permit_id', p_permit_id, 'kind', p_kind));
end $$;
comment on function api.register_connection(uuid, bigint, text, text, text, text, text, bigint) is 'Registers a connection of the query interface under a permit.';
