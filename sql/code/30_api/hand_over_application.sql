-- Purpose: the handler gives the application to another expert. Who: the expert who handles it.
-- States: from claim to presentation, unchanged. Codes: DA001-DA008, DA113, DA120; faults DA201, DA207.
create function api.hand_over_application(p_request_id uuid, p_id bigint, p_version integer, p_to bigint, p_note text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.application;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'hand_over_application', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := case when p_to is null then '[{"field": "to", "code": "DA201"}]'::jsonb else '[]' end || rule.text_fault('note', p_note, 1, 4000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  select * into a from data.application x where x.id = p_id;
  if p_to = v.person_id or not rule.may_be_given(p_to, '{expert}', a) then
    return rule.refuse(v, 'DA120', 'to');
  end if;
  update data.application set handler_id = p_to, version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  insert into data.application_note (application_id, org_id, audience, person_id, text, written_at) values (p_id, v.org_id, 'agency', v.person_id, p_note, v.at);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('handler_id', p_to));
end $$;
comment on function api.hand_over_application(uuid, bigint, integer, bigint, text) is 'The handler gives an application to a colleague; the note stays inside the agency.';
