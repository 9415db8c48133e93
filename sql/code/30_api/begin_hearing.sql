-- Purpose: hears the applicant before a decision to his detriment (434/2003 34 §). Who: the expert who handles it.
-- States: in_handling -> hearing. Codes: DA001-DA008, DA113; faults DA201, DA202, DA206, DA207, DA211.
create function api.begin_hearing(p_request_id uuid, p_id bigint, p_version integer, p_proposal text, p_due_on date) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'begin_hearing', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('proposal', p_proposal, 10) || rule.due_faults('due_on', p_due_on);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  p_due_on := data.next_working_day(p_due_on);   -- see rule.due_faults
  update data.application set state = 'hearing', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  insert into data.hearing (application_id, org_id, no, proposal, due_on, begun_by, begun_at)
  select p_id, v.org_id, 1 + coalesce(max(h.no), 0), p_proposal, p_due_on, v.person_id, v.at from data.hearing h where h.application_id = p_id;
  perform rule.write_letter(v, 'hearing', p_id, null, jsonb_build_object('matter', p_proposal, 'due_on', p_due_on));
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', '["in_handling", "hearing"]'::jsonb, 'due_on', p_due_on));
end $$;
comment on function api.begin_hearing(uuid, bigint, integer, text, date) is 'The applicant is asked to state his view before a decision.';
