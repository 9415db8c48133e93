-- A fact that is missing leaves a mark in the letter and its name in p_missing: tests stop at it, a person's act does not.
create function rule.fill(p_text text, p_facts jsonb, p_language text, inout p_missing text[], out text text) returns record
  language plpgsql stable as $$
declare
  v_name text;
begin
  text := p_text;
  if position('{' in p_text) = 0 then
    return;
  end if;
  for v_name in select distinct m[1] from regexp_matches(p_text, '\{([a-z_]+)\}', 'g') m loop
    if coalesce(rule.written(p_facts -> v_name, p_language), '') = '' then
      p_missing := p_missing || v_name;
      text := replace(text, '{' || v_name || '}', rule.word_of('label', 'missing', p_language));
    else
      text := replace(text, '{' || v_name || '}', rule.written(p_facts -> v_name, p_language));
    end if;
  end loop;
end $$;
comment on function rule.fill(text, jsonb, text, text[]) is 'A text with its facts in the place of their names.';
