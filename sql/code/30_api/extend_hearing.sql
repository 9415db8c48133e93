-- Purpose: gives more time to answer a hearing, asked for or not, and says so by letter (434/2003 33 §). The clocks of the case go on as
-- they did. Who: the expert who handles it. States: hearing, not answered. Codes: DA001-DA008, DA113; faults DA201, DA206, DA207, DA211, DA212.
create function api.extend_hearing(p_request_id uuid, p_id bigint, p_version integer, p_due_on date, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  h rule.open_hearing;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'extend_hearing', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.hearing_day_faults(v, p_due_on) || rule.note_fault('reason', p_reason, 4000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  p_due_on := data.next_working_day(p_due_on);   -- see rule.due_faults
  h := rule.keep_hearing_time(v, p_version, 'granted', p_due_on => p_due_on);
  if h is null then
    return rule.refuse(v, 'DA002');
  end if;
  perform rule.write_letter(v, 'hearing_extension', p_id, null, jsonb_build_object('due_on', p_due_on, 'earlier_due_on', h.due_on, 'message', nullif(btrim(p_reason), '')));
  return rule.accept(v, p_id, p_version + 1, jsonb_strip_nulls(jsonb_build_object('hearing_no', h.no, 'due_on', jsonb_build_array(h.due_on, p_due_on))), nullif(btrim(p_reason), ''));
end $$;
comment on function api.extend_hearing(uuid, bigint, integer, date, text) is 'The expert gives more time to answer a hearing.';
