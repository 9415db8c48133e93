-- Purpose: a client asks the intermediary whose framework permit its draft names to agree to its joining. Who: permit contact of the client.
-- States: draft (stays). Codes: DA001-DA008, DA163; faults DA201, DA207, DA232.
create function api.ask_join(p_request_id uuid, p_id bigint, p_version integer, p_message text default '') returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.application;
  v_faults jsonb := '[]';
  v_join_id bigint;
begin
  v := rule.begin_act(p_request_id, 'ask_join', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select * into a from data.application x where x.id = p_id;
  if a.framework_permit_id is null then
    v_faults := '[{"field": "framework_permit_id", "code": "DA201"}]';
  elsif rule.base_permit_code(a.kind, a.org_id, a.service, a.framework_permit_id) is not null then
    v_faults := '[{"field": "framework_permit_id", "code": "DA232"}]';
  end if;
  v_faults := v_faults || rule.note_fault('message', p_message, 4000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  perform from data.application x where x.id = p_id and x.version = p_version for no key update;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  -- Another framework permit has been chosen since: the earlier question falls away.
  update data.join_request j set state = 'withdrawn', answered_at = null, answered_by = null, version = j.version + 1, changed_at = v.at
   where j.application_id = p_id and j.state in ('asked', 'approved') and j.permit_id <> a.framework_permit_id;
  insert into data.join_request (application_id, permit_id, org_id, client_org_id, client_name_fi, client_name_sv, message, asked_by, asked_at, changed_at)
  select p_id, p.id, p.org_id, a.org_id, o.name_fi, o.name_sv, coalesce(btrim(p_message), ''), v.person_id, v.at, v.at
    from data.permit p, data.organisation o where p.id = a.framework_permit_id and o.id = a.org_id
  on conflict (application_id) where state in ('asked', 'approved') do nothing returning id into v_join_id;
  if v_join_id is null then
    return rule.refuse(v, 'DA163');
  end if;
  update data.application x set version = x.version + 1, changed_at = v.at where x.id = p_id;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('framework_permit_id', a.framework_permit_id, 'join_id', v_join_id), nullif(btrim(p_message), ''));
end $$;
comment on function api.ask_join(uuid, bigint, integer, text) is 'A client asks an intermediary to be taken under its framework permit.';
