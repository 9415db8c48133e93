-- Purpose: records that the decision was served: by which way, and when it was sent or (provable) received; counts the day of receipt and the
-- last day for seeking a change, and writes the letter. Who: expert or decider of the service, without interest.
-- States: decided -> served. Codes: DA001-DA008, DA130; faults DA201, DA208, DA216.
create function api.serve_decision(p_request_id uuid, p_id bigint, p_version integer, p_way text, p_given_on date) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  d data.decision;
  v_faults jsonb := '[]';
  v_served date;
  v_until date;
  v_permit_id bigint;
begin
  v := rule.begin_act(p_request_id, 'serve_decision', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select * into d from data.decision x where x.application_id = p_id;
  if not found then
    return rule.refuse(v, 'DA130');
  end if;
  if p_way is null then
    v_faults := v_faults || '[{"field": "way", "code": "DA201"}]';
  elsif p_way not in ('letter', 'electronic', 'provable') then
    v_faults := v_faults || '[{"field": "way", "code": "DA208"}]';
  end if;
  if p_given_on is null then
    v_faults := v_faults || '[{"field": "given_on", "code": "DA201"}]';
  elsif p_given_on not between (d.decided_at at time zone 'Europe/Helsinki')::date and rule.today() then
    v_faults := v_faults || '[{"field": "given_on", "code": "DA216"}]';
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  v_served := rule.served_on(p_way, p_given_on);
  v_until := data.deadline(v_served, (d.snapshot #>> '{remedy,days}')::integer, 'day');
  update data.application set state = 'served', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  insert into data.decision_service (decision_id, org_id, way, given_on, served_on, remedy_until, recorded_at, recorded_by)
  values (d.id, d.org_id, p_way, p_given_on, v_served, v_until, v.at, v.person_id);
  select c.permit_id into v_permit_id from data.permit_content c where c.decision_id = d.id;
  perform rule.write_letter(v, 'decision', p_id, v_permit_id, jsonb_build_object(
    'outcome_sentence', rule.word_of('outcome_sentence', d.outcome, d.language), 'service_way', rule.word_of('service_way', p_way, d.language), 'served_on', v_served,
    'remedy_sentence', d.snapshot #>> '{remedy,sentence}', 'remedy_until', v_until, 'delivery', case p_way when 'electronic' then 'e_service' else 'post' end));
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', '["decided", "served"]'::jsonb, 'way', p_way, 'served_on', v_served, 'remedy_until', v_until),
                     null, jsonb_build_object('served_on', v_served, 'remedy_until', v_until));
end $$;
comment on function api.serve_decision(uuid, bigint, integer, text, date) is 'Records the service of a decision.';
