-- A text that a person wrote, as paragraphs: an empty line or a line end parts them.
create function rule.text_blocks(p_text text) returns jsonb
  language plpgsql immutable as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('type', 'paragraph', 'text', btrim(l, E' \t\r')) order by n), '[]')
            from regexp_split_to_table(coalesce(p_text, ''), '\n') with ordinality s (l, n) where btrim(l, E' \t\r') <> '');
end $$;
comment on function rule.text_blocks(text) is 'A written text as blocks of paragraphs.';
