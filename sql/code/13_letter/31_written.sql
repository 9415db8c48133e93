-- How a fact is written in a letter: days as Finns write them, and what is asked of a field under that field's name.
create function rule.written(p_fact jsonb, p_language text) returns text
  language plpgsql stable as $$
declare
  v text := p_fact #>> '{}';
begin
  if jsonb_typeof(p_fact) = 'object' then
    return case when p_fact ? 'field' then rule.field_name(p_fact ->> 'field', p_language) || case when rule.field_name(p_fact ->> 'field', p_language) like '%?' then ' ' else ': ' end
                else '' end || coalesce(p_fact ->> 'text', '');
  elsif v ~ '^\d{4}-\d{2}-\d{2}$' then
    return to_char(v::date, 'FMDD.FMMM.YYYY');
  end if;
  return btrim(v);
end $$;
comment on function rule.written(jsonb, text) is 'A fact as text: 2026-11-23 becomes 23.11.2026, {"field", "text"} becomes "Name of the field: text".';
