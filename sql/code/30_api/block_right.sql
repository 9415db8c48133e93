-- Purpose: blocks a right at once on suspicion; refused everywhere from the commit on (invariant 5).
-- Who: responsible user, deputy, access administrator without interest. States: active -> blocked. Codes: DA001-DA008.
create function api.block_right(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_right_act(p_request_id, 'block_right', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.access_right set state = 'blocked', reason = p_reason, agency_stop = rule.is_agency_role(v.role), version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, '{"state": ["active", "blocked"]}', p_reason);
end $$;
comment on function api.block_right(uuid, bigint, integer, text) is 'Blocks a right at once.';
