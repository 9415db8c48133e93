-- The document of a decision, from its snapshot alone, so that a later version says of names and content what the first one said.
create function rule.decision_document(p_decision data.decision, p_permit_number text, p_version_no integer, p_reasons text, p_conditions text,
                                       p_provisions text, p_corrects text, p_at timestamptz) returns jsonb
  language plpgsql stable as $$
declare
  s jsonb := p_decision.snapshot;
  l text := p_decision.language;
  b jsonb := '[]';
  v_opens boolean := rule.is_granting(p_decision.outcome);
  v_judged boolean := p_decision.outcome not in ('dismissed', 'lapsed');
  v_conditions text[] := rule.condition_list(p_conditions);
  v_remedy_annex integer := case when v_judged then 2 else 1 end;
  v_annexes jsonb := '[]';
begin
  b := b || rule.heading(rule.word_of('decision', 'matter', l)) || jsonb_build_object('type', 'facts', 'rows', rule.fact_rows(array[
         [rule.word_of('decision', 'applicant', l), rule.grantee(s, l)],
         [rule.word_of('label', 'business_id', l), s #>> '{organisation,business_id}'],
         [rule.word_of('decision', 'arrived', l), rule.written(s -> 'arrived_on', l)],
         [rule.word_of('decision', 'purpose', l), s ->> 'purpose'],
         [rule.word_of('decision', 'legal_basis', l), s ->> 'legal_basis']]));
  if p_corrects <> '' then
    b := b || rule.heading(rule.word_of('decision', 'corrected', l)) || rule.text_blocks(p_corrects) || rule.text_blocks(rule.word_of('decision', 'corrected_law', l));
  end if;
  b := b || rule.heading(rule.word_of('decision', 'solution', l)) || rule.text_blocks(rule.word_of('decision_sentence', p_decision.outcome, l));
  if v_judged then
    b := b || jsonb_build_object('type', 'facts', 'rows', rule.fact_rows((select array_agg(array[rule.word_of('decision', 'count_' || o, l), nullif(c.n, 0)::text] order by c.place)
           from (select o, x.place, (select count(*) from jsonb_array_elements(s -> 'items') i where i ->> 'outcome' = o) as n
                   from unnest(array['granted', 'limited', 'refused']) with ordinality x (o, place)) c)))
           || rule.text_blocks(rule.word_of('decision', 'see_annex', l));
  end if;
  if v_opens then
    b := b || rule.heading(rule.word_of('decision', 'validity', l)) || rule.text_blocks(rule.validity_sentence(s, l) || ' ' || rule.word_of('decision', 'start_condition', l));
  end if;
  if cardinality(v_conditions) > 0 then
    b := b || rule.heading(rule.word_of('decision', 'conditions', l)) || jsonb_build_object('type', 'numbered', 'items', to_jsonb(v_conditions));
  end if;
  b := b || rule.heading(rule.word_of('decision', 'reasons', l)) || rule.text_blocks(p_reasons);
  if p_provisions <> '' then
    b := b || rule.heading(rule.word_of('decision', 'provisions', l)) || rule.text_blocks(p_provisions);
  end if;
  if s ->> 'fee' is not null then
    b := b || rule.heading(rule.word_of('decision', 'fee', l)) || rule.fee_blocks(s -> 'fee');
  end if;
  b := b || rule.heading(rule.word_of('decision', 'remedy', l))
         || rule.text_blocks((s #>> '{remedy,sentence}') || ' ' || rule.word_of('decision', 'remedy_annex', l) || ' ' || v_remedy_annex || '.')
         || rule.heading(rule.word_of('decision', 'contact', l)) || rule.text_blocks(concat_ws(' · ', s ->> 'mailbox', rule.word_of('agency', 'registry', l)))
         || jsonb_build_object('type', 'signature', 'note', rule.word_of('decision', 'electronic', l), 'people', jsonb_build_array(
              jsonb_build_array(s ->> 'decider', rule.word_of('decision', 'decider', l)), jsonb_build_array(s ->> 'presenter', rule.word_of('decision', 'presenter', l))));
  if v_judged then
    v_annexes := v_annexes || to_jsonb(rule.annex_title(1, rule.word_of('decision', 'content', l), l));
  end if;
  v_annexes := v_annexes || to_jsonb(rule.annex_title(v_remedy_annex, s #>> '{remedy,title}', l));
  b := b || jsonb_build_object('type', 'facts', 'rows', rule.fact_rows(array[
         [rule.word_of('decision', 'annexes', l), (select string_agg(a, E'\n') from jsonb_array_elements_text(v_annexes) a)],
         [rule.word_of('decision', 'distribution', l), rule.grantee(s, l)]]));
  if v_judged then
    b := b || jsonb_build_object('type', 'annex', 'text', v_annexes ->> 0) || rule.content_blocks(s, l);
  end if;
  b := b || jsonb_build_object('type', 'annex', 'text', v_annexes ->> -1) || (rule.letter_blocks(coalesce(s #>> '{remedy,text}', ''), '{}', l)).blocks
         || case when s #> '{remedy,fee_text}' is not null then (rule.letter_blocks(s #>> '{remedy,fee_text}', '{}', l)).blocks else '[]' end;
  return jsonb_build_object('blocks', b, 'head', jsonb_build_object(
    'agency', rule.word_of('agency', 'name', l), 'title', rule.word_of('decision', 'title', l),
    'receiver', array_to_json(array_remove(array[rule.grantee(s, l), nullif(s #>> '{organisation,street_address}', ''), nullif(s #>> '{organisation,postal_address}', '')], null)),
    'publicity', rule.word_of('publicity', 'public', l), 'matter', concat_ws(', ', rule.word_of('application_kind', s ->> 'kind', l), rule.word_of('service', s ->> 'service', l)),
    'contact', concat_ws(' · ', s ->> 'mailbox', rule.word_of('agency', 'registry', l)),
    'rows', rule.fact_rows(array[
      [rule.word_of('label', 'date', l), to_char(p_at at time zone 'Europe/Helsinki', 'FMDD.FMMM.YYYY')],
      [rule.word_of('label', 'diary_number', l), s ->> 'diary_number'],
      [rule.word_of('label', 'permit_number', l), p_permit_number],
      [rule.word_of('decision', 'version', l), case when p_version_no > 1 then p_version_no || ' (' || rule.word_of('decision', 'version_corrected', l) || ')' end]])));
end $$;
comment on function rule.decision_document(data.decision, text, integer, text, text, text, text, timestamptz) is
  'Head and blocks of a decision''s document in the language of the decision (HALL 44-45): complete, with its annexes.';
