-- Purpose: an intermediary agrees that the client joins its framework permit; the client can then send its application.
-- Who: permit contact of the intermediary. States: asked -> approved. Codes: DA001-DA008, DA104.
create function api.approve_join(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_org_id bigint;
begin
  v := rule.begin_act(p_request_id, 'approve_join', 'join', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select j.client_org_id into v_org_id from data.join_request j join data.permit p on p.id = j.permit_id where j.id = p_id and p.state = 'in_force';
  if not found then
    return rule.refuse(v, 'DA104');
  end if;
  update data.join_request set state = 'approved', reason = '', answered_by = v.person_id, answered_at = v.at, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, 'approved'), 'client_org_id', v_org_id));
end $$;
comment on function api.approve_join(uuid, bigint, integer) is 'An intermediary agrees that a client joins its framework permit.';
