create function rule.validity_sentence(p_snapshot jsonb, p_language text) returns text
  language plpgsql stable as $$
declare
  v_from text := rule.written(p_snapshot -> 'valid_from', p_language);
  v_until text := rule.written(p_snapshot -> 'valid_until', p_language);
begin
  return case
    when v_until is null then concat_ws(' ', rule.word_of('decision', 'valid_from', p_language), v_from, rule.word_of('decision', 'valid_open', p_language))
    when p_language = 'sv' then concat_ws(' ', rule.word_of('decision', 'valid_from', p_language), v_from, rule.word_of('decision', 'until_open', p_language), v_until || '.')
    else rule.word_of('decision', 'valid_from', p_language) || ' ' || v_from || '–' || v_until || '.' end;
end $$;
comment on function rule.validity_sentence(jsonb, text) is 'From and until when a granted permit is in force, as a sentence.';
