-- Purpose: closes a served matter when the time for seeking a change has gone (run_due_work does it by itself). Who: expert of the service, without interest.
-- States: served -> closed. Codes: DA001-DA008, DA131.
create function api.close_application(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
begin
  v := rule.begin_act(p_request_id, 'close_application', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  update data.application set state = 'closed', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, '{"state": ["served", "closed"]}');
end $$;
comment on function api.close_application(uuid, bigint, integer) is 'Closes a served application after the last day of rectification or appeal.';
