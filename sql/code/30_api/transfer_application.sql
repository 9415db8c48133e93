-- Purpose: sends an application that belongs to another authority there, and tells the sender (434/2003 21 §). Who: expert of the service;
-- in handling, the one who handles it. States: submitted, in_handling -> transferred. Codes: DA001-DA008, DA113; faults DA201, DA202, DA207.
create function api.transfer_application(p_request_id uuid, p_id bigint, p_version integer, p_authority text, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'transfer_application', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('authority', p_authority, 2, 200) || rule.text_fault('reason', p_reason, 3, 4000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.application set state = 'transferred', transferred_to = btrim(p_authority), version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  perform rule.close_handling(v, p_id);
  perform rule.write_letter(v, 'transfer_notice', p_id, null, jsonb_build_object('authority', btrim(p_authority), 'reason', p_reason));
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, 'transferred'), 'authority', btrim(p_authority)), p_reason);
end $$;
comment on function api.transfer_application(uuid, bigint, integer, text, text) is 'Transfers an application to the authority that it belongs to.';
