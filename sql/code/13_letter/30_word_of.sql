create function rule.word_of(p_list text, p_code text, p_language text) returns text
  language plpgsql stable as $$
begin
  return coalesce((select case p_language when 'sv' then w.sv else w.fi end from rule.letter_word w where w.list = p_list and w.code = p_code), p_code);
end $$;
comment on function rule.word_of(text, text, text) is 'Word for a code in Finnish or Swedish; the code itself when it has none.';
