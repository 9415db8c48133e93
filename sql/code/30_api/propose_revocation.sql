-- Purpose: an expert proposes that a permit is revoked, for another to decide. It rests on a hearing that was answered or whose day is
-- over with no wish for more time left unanswered; else it names why there was no time to hear anybody. Who: expert of the service without interest.
-- States: awaiting_commitment, in_force, suspended, unchanged. Codes: DA001-DA008, DA145, DA148, DA149; faults DA201, DA202, DA207.
create function api.propose_revocation(p_request_id uuid, p_id bigint, p_version integer, p_reasons text, p_urgent_ground text default '') returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  h data.permit_hearing;
  v_faults jsonb;
  v_urgent text := btrim(coalesce(p_urgent_ground, ''));
begin
  v := rule.begin_act(p_request_id, 'propose_revocation', 'permit', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reasons', p_reasons, 20);
  if v_urgent <> '' then
    v_faults := v_faults || rule.text_fault('urgent_ground', v_urgent, 10, 4000);
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  select * into h from data.permit_hearing x where x.permit_id = p_id and x.state <> 'closed';
  if v_urgent = '' and (h.id is null or (h.state = 'open' and (h.due_on >= rule.today() or h.wish_state is not distinct from 'asked'))) then
    return rule.refuse(v, 'DA145', 'urgent_ground');
  end if;
  update data.permit set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  insert into data.revocation (permit_id, org_id, hearing_id, urgent_ground, reasons, proposed_by, proposed_at)
  values (p_id, v.org_id, h.id, v_urgent, btrim(p_reasons), v.person_id, v.at);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('revocation', 'proposed', 'urgent', v_urgent <> ''), p_reasons);
end $$;
comment on function api.propose_revocation(uuid, bigint, integer, text, text) is 'Proposes the revocation of a permit.';
