-- Purpose: the connection goes to the test environment. Who: technical contact; expert of the interface without interest.
-- States: planned -> test. Codes: DA001-DA008.
create function api.test_connection(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
begin
  v := rule.begin_act(p_request_id, 'test_connection', 'connection', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  update data.connection set state = 'test', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, '{"state": ["planned", "test"]}');
end $$;
comment on function api.test_connection(uuid, bigint, integer) is 'Takes a planned connection to the test environment.';
