-- Purpose: the organisation confirms that the user has the id and accepts the rules of use; from its commit on look-ups are allowed.
-- Who: responsible user, deputy. States: code_delivered -> active. Codes: DA001-DA008, DA102, DA103, DA104.
create function api.activate_right(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_code text;
begin
  v := rule.begin_right_act(p_request_id, 'activate_right', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_code := rule.standing_right_fits(p_id);
  if v_code is not null then
    return rule.refuse(v, v_code);
  end if;
  update data.access_right set state = 'active', active_from = v.at, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, '{"state": ["code_delivered", "active"]}');
end $$;
comment on function api.activate_right(uuid, bigint, integer) is 'The organisation takes a delivered right into use.';
