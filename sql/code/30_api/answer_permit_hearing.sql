-- Purpose: the organisation answers what it is heard of; late answers are taken as long as nothing has been decided.
-- Who: permit contact of the organisation. States: awaiting_commitment, in_force, suspended, unchanged. Codes: DA001-DA008; faults DA201, DA202, DA207.
create function api.answer_permit_hearing(p_request_id uuid, p_id bigint, p_version integer, p_answer text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'answer_permit_hearing', 'permit', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('answer', p_answer, 3);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.permit set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.permit_hearing set state = 'answered', answer = btrim(p_answer), answered_by = v.person_id, answered_at = v.at where permit_id = p_id and state = 'open';
  return rule.accept(v, p_id, p_version + 1, '{"hearing": "answered"}', p_answer);
end $$;
comment on function api.answer_permit_hearing(uuid, bigint, integer, text) is 'The organisation answers a hearing about its permit.';
