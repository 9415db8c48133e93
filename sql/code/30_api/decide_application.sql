-- Purpose: decides what another presented: decision with its snapshot, and what it makes of permits (rule.carry_out_decision), all in one
-- transaction. Who: decider of the service, without interest, not its presenter. States: presented -> decided.
-- Codes: DA001-DA008, DA103, DA104, DA107, DA108.
create function api.decide_application(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.application;
  v_decision_id bigint;
  v_permit_id bigint;
  v_number text;
begin
  v := rule.begin_act(p_request_id, 'decide_application', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select * into a from data.application x where x.id = p_id and x.version = p_version for no key update;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  perform rule.hold_permits(a);
  if not rule.outcome_fits(p_id, a.proposed_outcome) then
    return rule.refuse(v, 'DA108', 'outcome');
  elsif a.valid_until < rule.today() then
    return rule.refuse(v, 'DA103', 'valid_until');
  elsif rule.decision_code(a) is not null then
    return rule.refuse(v, rule.decision_code(a));
  end if;
  update data.application set state = 'decided', version = version + 1, changed_at = v.at where id = p_id;
  insert into data.decision (application_id, org_id, outcome, reasons, conditions, presenter_id, decider_id, decided_at, language, provisions, fee_basis, snapshot)
  select p_id, a.org_id, a.proposed_outcome, a.proposed_reasons, a.conditions, a.presenter_id, v.person_id, v.at, o.language, a.provisions, a.fee_basis,
         rule.decision_snapshot(a, v.person_id)
    from data.organisation o where o.id = a.org_id
  returning id into v_decision_id;
  insert into data.decision_condition (decision_id, condition_no, text)
  select v_decision_id, n, c from unnest(rule.condition_list(a.conditions)) with ordinality x (c, n);
  v_permit_id := rule.carry_out_decision(v, a, v_decision_id);
  select p.number into v_number from data.permit p where p.id = v_permit_id;
  perform rule.add_decision_version(v, v_decision_id, v_number, a.proposed_reasons, a.conditions, a.provisions, '');
  return rule.accept(v, p_id, p_version + 1,
                     jsonb_strip_nulls(jsonb_build_object('state', '["presented", "decided"]'::jsonb, 'outcome', a.proposed_outcome, 'decision_id', v_decision_id, 'permit_id', v_permit_id, 'permit_number', v_number)),
                     null, jsonb_strip_nulls(jsonb_build_object('decision_id', v_decision_id, 'permit_id', v_permit_id, 'permit_number', v_number)));
end $$;
comment on function api.decide_application(uuid, bigint, integer) is 'Decides a presented application and makes its permit.';
