-- Purpose: the organisation applies for a responsible user's appointment. Who: permit contact, responsible user of the organisation.
-- States: none -> applied. Codes: DA001, DA005-DA008, DA111; faults DA201, DA205-DA207, DA208.
create function api.apply_appointment(p_request_id uuid, p_org_id bigint, p_person_id bigint, p_valid_from date, p_valid_until date, p_reason text)
  returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb := '[]';
  v_id bigint;
begin
  v := rule.begin_act(p_request_id, 'apply_appointment', 'appointment', null, null, coalesce(p_org_id, 0));
  if v.done then
    return rule.outcome(v);
  end if;
  if p_person_id is null then
    v_faults := v_faults || '[{"field": "person_id", "code": "DA201"}]';
  elsif not rule.belongs_today(p_person_id, p_org_id) then
    v_faults := v_faults || '[{"field": "person_id", "code": "DA208"}]';
  end if;
  v_faults := v_faults || rule.period_faults(p_valid_from, p_valid_until);
  v_faults := v_faults || rule.note_fault('reason', p_reason, 2000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  insert into data.appointment (org_id, person_id, state, reason, valid_from, valid_until, applied_by, changed_at)
  values (p_org_id, p_person_id, 'applied', coalesce(p_reason, ''), p_valid_from, p_valid_until, v.person_id, v.at)
  on conflict (org_id, person_id) where state in ('applied', 'granted', 'in_force', 'suspended') do nothing
  returning id into v_id;
  if v_id is null then
    return rule.refuse(v, 'DA111', 'person_id');
  end if;
  return rule.accept(v, v_id, 1, jsonb_build_object('state', jsonb_build_array('none', 'applied'), 'person_id', p_person_id), p_reason);
end $$;
comment on function api.apply_appointment(uuid, bigint, bigint, date, date, text) is 'The organisation applies for a responsible user''s appointment.';
