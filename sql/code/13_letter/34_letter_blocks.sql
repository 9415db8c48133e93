-- The text of a template (its marks are told at rule.letter_template) as a list of blocks: {"type": "heading|paragraph|list", "text" or "items"}.
create function rule.letter_blocks(p_text text, p_facts jsonb, p_language text, out blocks jsonb, out missing text[]) returns record
  language plpgsql stable as $$
declare
  v_paragraph text;
  v_condition text;
  v_text text;
  v_name text;
  v_items text[];
begin
  blocks := '[]'; missing := '{}';
  foreach v_paragraph in array regexp_split_to_array(btrim(p_text, E' \n'), '\n\s*\n') loop
    v_condition := substring(v_paragraph from '^\?([a-z_]+) ');
    if v_condition is not null then
      continue when coalesce(p_facts ->> v_condition, '') in ('', '[]');
      v_paragraph := substr(v_paragraph, length(v_condition) + 3);
    end if;
    v_name := substring(v_paragraph from '^\[([a-z_]+)\]$');
    if v_name is not null then
      if jsonb_typeof(p_facts -> v_name) = 'array' and p_facts -> v_name <> '[]' then
        blocks := blocks || jsonb_build_array(jsonb_build_object('type', 'list', 'items',
          (select jsonb_agg(rule.written(e, p_language) order by n) from jsonb_array_elements(p_facts -> v_name) with ordinality x (e, n))));
      elsif not p_text ~ ('\?' || v_name || ' ') then
        missing := missing || v_name;
      end if;
      continue;
    end if;
    -- What kind of block it is says the template, never a fact that stands in it.
    if v_paragraph like '- %' then
      v_items := '{}';
      foreach v_name in array regexp_split_to_array(substr(v_paragraph, 3), '\n- ') loop
        select f.text, f.p_missing into v_text, missing from rule.fill(v_name, p_facts, p_language, missing) f;
        v_items := v_items || v_text;
      end loop;
      blocks := blocks || jsonb_build_array(jsonb_build_object('type', 'list', 'items', to_jsonb(v_items)));
      continue;
    end if;
    select f.text, f.p_missing into v_text, missing from rule.fill(regexp_replace(v_paragraph, '^# ', ''), p_facts, p_language, missing) f;
    blocks := blocks || jsonb_build_array(jsonb_build_object('type', case when v_paragraph like '# %' then 'heading' else 'paragraph' end, 'text', v_text));
  end loop;
end $$;
comment on function rule.letter_blocks(text, jsonb, text) is 'A letter''s text as blocks, and the names of facts that were needed and not given.';
