-- Purpose: the applicant states his view; late answers are taken as long as the hearing is open. Who: permit contact of the organisation.
-- States: hearing. Codes: DA001-DA008; faults DA201, DA207.
create function api.answer_hearing(p_request_id uuid, p_id bigint, p_version integer, p_answer text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'answer_hearing', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('answer', p_answer, 1);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.hearing set state = 'answered', answer = p_answer, answered_by = v.person_id, answered_at = v.at where application_id = p_id and state = 'open';
  return rule.accept(v, p_id, p_version + 1);
end $$;
comment on function api.answer_hearing(uuid, bigint, integer, text) is 'The applicant answers a hearing.';
