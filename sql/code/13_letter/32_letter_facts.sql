-- What every letter may name without being told: the matter, the permit, the organisation, who handles it and when it is promised.
create function rule.letter_facts(p_org_id bigint, p_application_id bigint, p_permit_id bigint, p_language text) returns jsonb
  language plpgsql stable as $$
declare
  v jsonb;
  v_service text;
begin
  select coalesce((select a.service from data.application a where a.id = p_application_id), (select p.service from data.permit p where p.id = p_permit_id)) into v_service;
  select jsonb_build_object('org_name', case p_language when 'sv' then o.name_sv else o.name_fi end, 'business_id', o.business_id,
                            'today', rule.today(), 'agency', rule.word_of('agency', 'name', p_language),
                            'service', rule.word_of('service', v_service, p_language), 'mailbox', rule.word_of('agency', 'mailbox_' || v_service, p_language))
    into v from data.organisation o where o.id = p_org_id;
  if p_application_id is not null then
    select v || jsonb_build_object('diary_number', a.diary_number, 'application_kind', rule.word_of('application_kind', a.kind, p_language),
                                   'arrived_on', (a.submitted_at at time zone 'Europe/Helsinki')::date, 'promised_on', a.due_on,
                                   'handler_name', (select h.full_name from data.person h where h.id = a.handler_id),
                                   'expected_time', rule.expected_time(a.service, o.class, a.kind, (a.submitted_at at time zone 'Europe/Helsinki')::date, p_language))
      into v from data.application a join data.organisation o on o.id = a.org_id where a.id = p_application_id;
  end if;
  if p_permit_id is not null then
    select v || jsonb_build_object('permit_number', p.number, 'valid_from', p.valid_from, 'valid_until', p.valid_until, 'opened_on', (p.opened_at at time zone 'Europe/Helsinki')::date,
                                   'ended_on', (p.ended_at at time zone 'Europe/Helsinki')::date, 'end_reason', rule.word_of('end_reason', p.end_reason, p_language))
      into v from data.permit p where p.id = p_permit_id;
  end if;
  return jsonb_strip_nulls(v);
end $$;
comment on function rule.letter_facts(bigint, bigint, bigint, text) is 'Facts of the organisation, the application and the permit that any letter may name.';
