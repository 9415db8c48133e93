-- Purpose: an expert takes an application into handling, or over from a colleague. Who: expert of the service, without interest.
-- States: submitted -> in_handling; in_handling and the states of waiting stay as they are. Codes: DA001-DA008.
create function api.claim_application(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
begin
  v := rule.begin_act(p_request_id, 'claim_application', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  update data.application set state = v.to_state, handler_id = v.person_id, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, v.to_state), 'handler_id', v.person_id));
end $$;
comment on function api.claim_application(uuid, bigint, integer) is 'An expert takes an application into handling.';
