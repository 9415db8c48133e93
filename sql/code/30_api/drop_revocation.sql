-- Purpose: the agency lets a revocation rest: hearing and proposal are closed and the permit goes on. Who: expert, decider of the service
-- without interest. States: awaiting_commitment, in_force, suspended, unchanged. Codes: DA001-DA008; faults DA201, DA202, DA207.
create function api.drop_revocation(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'drop_revocation', 'permit', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.permit set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.permit_hearing set state = 'closed', closed_at = v.at where permit_id = p_id and state <> 'closed';
  update data.revocation set state = 'dropped', decided_by = v.person_id, decided_at = v.at where permit_id = p_id and state = 'proposed';
  return rule.accept(v, p_id, p_version + 1, '{"revocation": "dropped"}', p_reason);
end $$;
comment on function api.drop_revocation(uuid, bigint, integer, text) is 'Lets a revocation rest.';
