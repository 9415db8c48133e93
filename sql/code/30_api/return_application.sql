-- Purpose: the decider sends a presented matter back to the expert. Who: decider of the service, without interest, not its presenter.
-- States: presented -> in_handling. Codes: DA001-DA008.
create function api.return_application(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'return_application', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 4000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.application set state = 'in_handling', presenter_id = null, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, '{"state": ["presented", "in_handling"]}', p_reason);
end $$;
comment on function api.return_application(uuid, bigint, integer, text) is 'The decider returns a presented application to its expert.';
