create function rule.text_fault(p_field text, p_value text, p_least integer default 1, p_most integer default 20000) returns jsonb
  language plpgsql immutable as $$
begin
  if p_value is null or btrim(p_value, E' \t\r\n\u00a0') = '' then
    return jsonb_build_array(jsonb_build_object('field', p_field, 'code', 'DA201'));
  elsif length(btrim(p_value, E' \t\r\n\u00a0')) < p_least then
    return jsonb_build_array(jsonb_build_object('field', p_field, 'code', 'DA202', 'least', p_least));
  elsif length(p_value) > p_most then
    return jsonb_build_array(jsonb_build_object('field', p_field, 'code', 'DA207', 'most', p_most));
  end if;
  return '[]';
end $$;
comment on function rule.text_fault(text, text, integer, integer) is 'Faults of a written field as a list of {field, code}; empty when it will do.';
