-- Purpose: the organisation takes back what it proposed. Who: responsible user, deputy.
-- States: proposed, approved, code_delivered -> withdrawn. Codes: DA001-DA008.
create function api.withdraw_right(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_right_act(p_request_id, 'withdraw_right', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.access_right set state = 'withdrawn', reason = p_reason, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, 'withdrawn')), p_reason);
end $$;
comment on function api.withdraw_right(uuid, bigint, integer, text) is 'The organisation withdraws a proposed right that is not in use yet.';
