-- Into a row first: as a sub-query of the answer it takes three times as long, and a decision asks for some seventy words.
create function rule.word_of(p_list text, p_code text, p_language text) returns text
  language plpgsql stable as $$
declare
  w rule.letter_word;
begin
  select * into w from rule.letter_word x where x.list = p_list and x.code = p_code;
  return coalesce(case p_language when 'sv' then w.sv else w.fi end, p_code);
end $$;
comment on function rule.word_of(text, text, text) is 'Word for a code in Finnish or Swedish; the code itself when it has none.';

create function rule.words(p_language text) returns jsonb
  language plpgsql stable as $$
begin
  return (select jsonb_object_agg(w.list || '.' || w.code, case p_language when 'sv' then w.sv else w.fi end) from rule.letter_word w);
end $$;
comment on function rule.words(text) is 'All words at once, as "list.code", for documents that need many of them.';
