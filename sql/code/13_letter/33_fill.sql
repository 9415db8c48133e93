-- A fact that is missing leaves a mark in the letter and its name in p_missing: tests stop at it, a person's act does not. The text is gone
-- through once: what a fact says is never taken for the name of another.
create function rule.fill(p_text text, p_facts jsonb, p_language text, inout p_missing text[], out text text) returns record
  language plpgsql stable as $$
declare
  v_part text;
  v_name text;
  v_fact text;
begin
  if position('{' in p_text) = 0 then
    text := p_text;
    return;
  end if;
  text := '';
  for v_part in select m[1] from regexp_matches(p_text, '(\{[a-z_]+\}|[^{]+|\{)', 'g') m loop
    v_name := substring(v_part from '^\{([a-z_]+)\}$');
    if v_name is null then
      text := text || v_part;
      continue;
    end if;
    v_fact := coalesce(rule.written(p_facts -> v_name, p_language), '');
    if v_fact = '' and v_name <> all (p_missing) then
      p_missing := p_missing || v_name;
    end if;
    text := text || case v_fact when '' then rule.word_of('label', 'missing', p_language) else v_fact end;
  end loop;
end $$;
comment on function rule.fill(text, jsonb, text, text[]) is 'A text with its facts in the place of their names.';
