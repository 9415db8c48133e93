-- Purpose: the organisation that is heard about its permit asks for more time to answer, before the day given for it (434/2003 33 §); a new
-- wish takes the place of an earlier one. Who: permit contact of the organisation. States: awaiting_commitment, in_force, suspended,
-- unchanged; not answered. Codes: DA001-DA008, DA129; faults DA201, DA202, DA206, DA207, DA211, DA212.
create function api.ask_permit_hearing_extension(p_request_id uuid, p_id bigint, p_version integer, p_due_on date, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  h rule.open_hearing;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'ask_permit_hearing_extension', 'permit', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.hearing_day_faults(v, p_due_on) || rule.text_fault('reason', p_reason, 3, 4000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  p_due_on := data.next_working_day(p_due_on);   -- see rule.due_faults
  h := rule.keep_hearing_time(v, p_version, 'asked', p_wished_until => p_due_on, p_reason => p_reason);
  if h is null then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_strip_nulls(jsonb_build_object('hearing_no', h.no, 'wished_until', p_due_on)), p_reason);
end $$;
comment on function api.ask_permit_hearing_extension(uuid, bigint, integer, date, text) is 'The organisation asks for more time to answer a hearing about its permit.';
