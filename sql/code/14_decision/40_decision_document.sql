-- The document of a decision, from its snapshot alone, so that a later version says of names and content what the first one said.
create function rule.decision_document(p_decision data.decision, p_permit_number text, p_version_no integer, p_reasons text, p_conditions text,
                                       p_provisions text, p_corrects text, p_at timestamptz) returns jsonb
  language plpgsql stable as $$
declare
  s jsonb := p_decision.snapshot || '{}';   -- unpacked once, not at each word of it
  l text := p_decision.language;
  w jsonb := rule.words(l);
  b jsonb := '[]';
  v_opens boolean := rule.is_granting(p_decision.outcome);
  v_judged boolean := p_decision.outcome not in ('dismissed', 'lapsed');
  v_conditions text[] := rule.condition_list(p_conditions);
  v_remedy_annex integer := case when v_judged then 2 else 1 end;
  v_annexes jsonb := '[]';
begin
  b := b || rule.heading(w ->> 'decision.matter') || jsonb_build_object('type', 'facts', 'rows', rule.fact_rows(array[
         [w ->> 'decision.applicant', rule.grantee(s, l)],
         [w ->> 'label.business_id', s #>> '{organisation,business_id}'],
         [w ->> 'decision.arrived', rule.written(s -> 'arrived_on', l)],
         [w ->> 'decision.purpose', s ->> 'purpose'],
         [w ->> 'decision.legal_basis', s ->> 'legal_basis']]));
  if p_corrects <> '' then
    b := b || rule.heading(w ->> 'decision.corrected') || rule.text_blocks(p_corrects) || rule.text_blocks(w ->> 'decision.corrected_law');
  end if;
  b := b || rule.heading(w ->> 'decision.solution') || rule.text_blocks(w ->> ('decision_sentence.' || p_decision.outcome));
  if v_judged then
    b := b || jsonb_build_object('type', 'facts', 'rows', rule.fact_rows((select array_agg(array[w ->> ('decision.count_' || o), nullif(c.n, 0)::text] order by c.place)
           from (select o, x.place, (select count(*) from jsonb_array_elements(s -> 'items') i where i ->> 'outcome' = o) as n
                   from unnest(array['granted', 'limited', 'refused']) with ordinality x (o, place)) c)))
           || rule.text_blocks(w ->> 'decision.see_annex');
  end if;
  if v_opens then
    b := b || rule.heading(w ->> 'decision.validity') || rule.text_blocks(rule.validity_sentence(s, l) || ' ' || (w ->> 'decision.start_condition'));
  end if;
  if cardinality(v_conditions) > 0 then
    b := b || rule.heading(w ->> 'decision.conditions') || jsonb_build_object('type', 'numbered', 'items', to_jsonb(v_conditions));
  end if;
  b := b || rule.heading(w ->> 'decision.reasons') || rule.text_blocks(p_reasons);
  if p_provisions <> '' then
    b := b || rule.heading(w ->> 'decision.provisions') || rule.text_blocks(p_provisions);
  end if;
  if s ->> 'fee' is not null then
    b := b || rule.heading(w ->> 'decision.fee') || rule.fee_blocks(s -> 'fee');
  end if;
  b := b || rule.heading(w ->> 'decision.remedy')
         || rule.text_blocks((s #>> '{remedy,sentence}') || ' ' || (w ->> 'decision.remedy_annex') || ' ' || v_remedy_annex || '.')
         || rule.heading(w ->> 'decision.contact') || rule.text_blocks(concat_ws(' · ', s ->> 'mailbox', w ->> 'agency.registry'))
         || jsonb_build_object('type', 'signature', 'note', w ->> 'decision.electronic', 'people', jsonb_build_array(
              jsonb_build_array(s ->> 'decider', w ->> 'decision.decider'), jsonb_build_array(s ->> 'presenter', w ->> 'decision.presenter')));
  if v_judged then
    v_annexes := v_annexes || to_jsonb(rule.annex_title(1, w ->> 'decision.content', l));
  end if;
  v_annexes := v_annexes || to_jsonb(rule.annex_title(v_remedy_annex, s #>> '{remedy,title}', l));
  b := b || jsonb_build_object('type', 'facts', 'rows', rule.fact_rows(array[
         [w ->> 'decision.annexes', (select string_agg(a, E'\n') from jsonb_array_elements_text(v_annexes) a)],
         [w ->> 'decision.distribution', rule.grantee(s, l)]]));
  if v_judged then
    b := b || jsonb_build_object('type', 'annex', 'text', v_annexes ->> 0) || rule.content_blocks(s, l, w);
  end if;
  b := b || jsonb_build_object('type', 'annex', 'text', v_annexes ->> -1) || (rule.letter_blocks(coalesce(s #>> '{remedy,text}', ''), '{}', l)).blocks
         || case when s #> '{remedy,fee_text}' is not null then (rule.letter_blocks(s #>> '{remedy,fee_text}', '{}', l)).blocks else '[]' end;
  return jsonb_build_object('blocks', b, 'head', jsonb_build_object(
    'agency', w ->> 'agency.name', 'title', w ->> 'decision.title',
    'receiver', array_to_json(array_remove(array[rule.grantee(s, l), nullif(s #>> '{organisation,street_address}', ''), nullif(s #>> '{organisation,postal_address}', '')], null)),
    'publicity', w ->> 'publicity.public', 'matter', concat_ws(', ', w ->> ('application_kind.' || (s ->> 'kind')), w ->> ('service.' || (s ->> 'service'))),
    'contact', concat_ws(' · ', s ->> 'mailbox', w ->> 'agency.registry'),
    'rows', rule.fact_rows(array[
      [w ->> 'label.date', to_char(p_at at time zone 'Europe/Helsinki', 'FMDD.FMMM.YYYY')],
      [w ->> 'label.diary_number', s ->> 'diary_number'],
      [w ->> 'label.permit_number', p_permit_number],
      [w ->> 'decision.version', case when p_version_no > 1 then p_version_no || ' (' || (w ->> 'decision.version_corrected') || ')' end]])));
end $$;
comment on function rule.decision_document(data.decision, text, integer, text, text, text, text, timestamptz) is
  'Head and blocks of a decision''s document in the language of the decision (HALL 44-45): complete, with its annexes.';
