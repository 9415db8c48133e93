create function rule.annex_title(p_number integer, p_title text, p_language text) returns text
  language plpgsql stable as $$
begin
  return rule.word_of('decision', 'annex', p_language) || ' ' || p_number || '. ' || p_title;
end $$;
comment on function rule.annex_title(integer, text, text) is 'Title of an annex with its number.';
