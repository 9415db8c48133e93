create function rule.letter_head(p_org_id bigint, p_number text, p_at timestamptz, p_facts jsonb, p_secret boolean, p_language text) returns jsonb
  language plpgsql stable as $$
begin
  return (select jsonb_build_object(
    'agency', rule.word_of('agency', 'name', p_language),
    'receiver', array_to_json(array_remove(array[p_facts ->> 'org_name', nullif(o.street_address, ''), nullif(o.postal_address, '')], null)),
    'publicity', rule.word_of('publicity', case when p_secret then 'secret' else 'public' end, p_language)
                 || case when p_secret then ', ' || rule.word_of('secrecy', 'security', p_language) else '' end,
    'rows', (select jsonb_agg(jsonb_build_array(rule.word_of('label', r.label, p_language), r.value) order by r.n)
               from (values (1, 'date', to_char(p_at at time zone 'Europe/Helsinki', 'FMDD.FMMM.YYYY')), (2, 'diary_number', p_facts ->> 'diary_number'),
                            (3, 'permit_number', p_facts ->> 'permit_number'), (4, 'letter_number', p_number)) r (n, label, value)
              where r.value is not null),
    'matter', concat_ws(', ', coalesce(p_facts ->> 'application_kind', rule.word_of('label', 'permit', p_language)), p_facts ->> 'service'),
    'contact', concat_ws(' · ', p_facts ->> 'handler_name', p_facts ->> 'mailbox', rule.word_of('agency', 'registry', p_language)))
    from data.organisation o where o.id = p_org_id);
end $$;
comment on function rule.letter_head(bigint, text, timestamptz, jsonb, boolean, text) is 'Letterhead by words: agency, receiver, day, numbers, matter, publicity and where to ask.';
