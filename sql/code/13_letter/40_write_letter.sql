-- Writes a letter inside the act that calls for it, in the language of the organisation. Facts by kind beyond those of rule.letter_facts
-- (days as dates, lists as arrays of texts or of {"field", "text"}; optional ones in brackets):
--   completion_request items, due_on, [message] · completion_reminder items, due_on · hearing matter, due_on, [documents]
--   hearing_extension due_on, earlier_due_on, [message]
--   statement_request question, due_on, [recipient] · transfer_notice authority, reason
--   decision outcome_sentence, service_way, served_on, [remedy_sentence, remedy_until, permit_number] · correction version_no, reason, [corrected]
--   opening [product, endpoint, credentials_to] · suspension reason, from_on or extended_on, [until_on, due_on, remedy_sentence] · resumption from_on · revocation reason, [hearing_sentence, remedy_sentence]
--   permit_ending [rights_active, expected_time, application_open] · permit_ended [rights_ended] · certificate_reminder certificate, certificate_until, days_left · terms_renewed terms_version, due_on, [summary]
-- Any kind: [annex] {"title", "text"}: a page of its own after the letter; [delivery] e_service, email or post; [secret] true when the letter tells of security arrangements (a list naming security or a question of it does it by itself).
create function rule.write_letter(p_actor rule.actor, p_kind text, p_application_id bigint, p_permit_id bigint, p_facts jsonb default '{}') returns bigint
  language plpgsql volatile as $$
declare
  t rule.letter_template;
  o data.organisation;
  b record;
  v_facts jsonb;
  v_annex jsonb := p_facts -> 'annex';
  v_secret boolean;
  v_number text;
  v_sender text := case when rule.is_agency_role(p_actor.role) then (select p.full_name from data.person p where p.id = p_actor.person_id) end;   -- else the program by itself
  v_id bigint;
begin
  select * into o from data.organisation x
   where x.id = coalesce((select a.org_id from data.application a where a.id = p_application_id), (select p.org_id from data.permit p where p.id = p_permit_id));
  select * into strict t from rule.letter_template x where x.kind = p_kind and x.language = o.language;
  v_facts := rule.letter_facts(o.id, p_application_id, p_permit_id, o.language) || jsonb_strip_nulls(p_facts - 'annex');
  b := rule.letter_blocks(t.text, v_facts, o.language);
  v_secret := coalesce((v_facts ->> 'secret')::boolean, false)
              or jsonb_path_exists(v_facts, '$.items[*].field ? (@ starts with "security" || @ == "protection")');
  v_number := nextval('data.letter_number') || '/' || extract(year from rule.today());
  insert into data.letter (number, org_id, application_id, permit_id, kind, language, title, body, publicity, secrecy_basis, audience, delivery, created_at, created_by)
  values (v_number, o.id, p_application_id, p_permit_id, p_kind, o.language, t.title,
          jsonb_build_object('head', rule.letter_head(o.id, v_number, p_actor.at, v_facts, v_secret, o.language), 'facts', v_facts, 'missing', to_jsonb(b.missing),
            'blocks', b.blocks
            || case when t.provisions <> '' then rule.heading(rule.word_of('label', 'provisions', o.language)) || rule.text_blocks(t.provisions) else '[]' end
            || case when v_sender <> '' then jsonb_build_array(jsonb_build_object('type', 'signature', 'note', '', 'people',
                 jsonb_build_array(jsonb_build_array(v_sender, rule.word_of('agency', 'name', o.language))))) else '[]' end
            || case when v_annex ->> 'text' <> '' then jsonb_build_object('type', 'annex', 'text', rule.annex_title(1, v_annex ->> 'title', o.language))
                 || (rule.letter_blocks(v_annex ->> 'text', '{}', o.language)).blocks else '[]' end),
          case when v_secret then 'secret' else 'public' end, case when v_secret then rule.word_of('secrecy', 'security', o.language) else '' end,
          t.audience, coalesce(v_facts ->> 'delivery', 'e_service'), p_actor.at, case when v_sender <> '' then p_actor.person_id end)
  returning id into v_id;
  return v_id;
end $$;
comment on function rule.write_letter(rule.actor, text, bigint, bigint, jsonb) is
  'Writes and keeps a letter to the organisation of an application or a permit; the matter''s own facts are added, p_facts wins over them.';
