-- Purpose: an intermediary does not take the client under its framework permit, or takes its agreement back before the client has sent its
-- application. Who: permit contact of the intermediary. States: asked, approved -> refused. Codes: DA001-DA008; faults DA201, DA202, DA207.
create function api.refuse_join(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'refuse_join', 'join', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.join_request set state = 'refused', reason = p_reason, answered_by = v.person_id, answered_at = v.at, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, 'refused')), p_reason);
end $$;
comment on function api.refuse_join(uuid, bigint, integer, text) is 'An intermediary declines that a client joins its framework permit.';
