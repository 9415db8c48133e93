-- A field of at most 200 characters is one line: a name with a line end in it would stand as two in a list.
create function rule.text_fault(p_field text, p_value text, p_least integer default 1, p_most integer default 20000) returns jsonb
  language plpgsql immutable as $$
begin
  if p_value is null or btrim(p_value, E' \t\r\n\u00a0') = '' then
    return jsonb_build_array(jsonb_build_object('field', p_field, 'code', 'DA201'));
  elsif length(btrim(p_value, E' \t\r\n\u00a0')) < p_least then
    return jsonb_build_array(jsonb_build_object('field', p_field, 'code', 'DA202', 'least', p_least));
  elsif length(p_value) > p_most then
    return jsonb_build_array(jsonb_build_object('field', p_field, 'code', 'DA207', 'most', p_most));
  elsif rule.hidden_characters(p_value) or (p_most <= 200 and btrim(p_value, E' \t\r\n\u00a0') ~ '[\t\r\n]') then
    return jsonb_build_array(jsonb_build_object('field', p_field, 'code', 'DA209'));
  end if;
  return '[]';
end $$;
comment on function rule.text_fault(text, text, integer, integer) is 'Faults of a written field as a list of {field, code}; empty when it will do.';

create function rule.note_fault(p_field text, p_value text, p_most integer) returns jsonb
  language plpgsql immutable as $$
begin
  if length(p_value) > p_most then
    return jsonb_build_array(jsonb_build_object('field', p_field, 'code', 'DA207', 'most', p_most));
  elsif btrim(p_value, E' \t\r\n\u00a0') <> '' then
    return rule.text_fault(p_field, p_value, 1, p_most);
  end if;
  return '[]';
end $$;
comment on function rule.note_fault(text, text, integer) is 'Faults of a field that may be left empty, as rule.text_fault tells them.';
