-- Purpose: a connection is taken out of use for good. Who: technical contact; expert of the interface without interest.
-- States: planned, test, production -> closed. Codes: DA001-DA008; faults DA201, DA202, DA207.
create function api.close_connection(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'close_connection', 'connection', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  perform from data.organisation x where x.id = v.org_id for no key update;   -- a permit may be opening by this very connection
  update data.connection set state = 'closed', closed_reason = p_reason, version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, 'closed')), p_reason);
end $$;
comment on function api.close_connection(uuid, bigint, integer, text) is 'Closes a connection.';
