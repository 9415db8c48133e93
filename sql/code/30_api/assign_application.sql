-- Purpose: gives an application to an expert, or takes it from its handler so that another may claim it. Who: supervisor, without
-- interest. States: submitted -> in_handling; from claim to presentation, unchanged. Codes: DA001-DA008, DA120; faults DA201, DA207.
create function api.assign_application(p_request_id uuid, p_id bigint, p_version integer, p_to bigint, p_note text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.application;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'assign_application', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := case when p_to is null and v.state = 'submitted' then '[{"field": "to", "code": "DA201"}]'::jsonb else '[]' end
           || case when btrim(p_note) <> '' then rule.text_fault('note', p_note, 1, 4000) else '[]' end;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  select * into a from data.application x where x.id = p_id;
  if (p_to is null and a.handler_id is null) or p_to = a.handler_id or (p_to is not null and not rule.may_be_given(p_to, '{expert}', a)) then
    return rule.refuse(v, 'DA120', 'to');
  end if;
  update data.application set state = v.to_state, handler_id = p_to, version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  if btrim(p_note) <> '' then
    insert into data.application_note (application_id, org_id, audience, person_id, text, written_at) values (p_id, v.org_id, 'agency', v.person_id, p_note, v.at);
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, v.to_state), 'handler_id', p_to));
end $$;
comment on function api.assign_application(uuid, bigint, integer, bigint, text) is 'A supervisor gives an application to an expert, or takes it from its handler.';
