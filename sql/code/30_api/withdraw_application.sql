-- Purpose: the organisation takes its application back before the decision. Who: permit contact of the organisation.
-- States: draft, submitted, in_handling and the states of waiting, presented -> withdrawn. Codes: DA001-DA008.
create function api.withdraw_application(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'withdraw_application', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.application set state = 'withdrawn', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  perform rule.close_handling(v, p_id);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, 'withdrawn')), p_reason);
end $$;
comment on function api.withdraw_application(uuid, bigint, integer, text) is 'The organisation withdraws its application.';
