-- A refused delivery is recorded with its faults, which more people read than what is secret in it.
create function rule.intake_fault(p_path text, p_code text, p_value jsonb default null) returns jsonb
  language sql immutable
  return jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('path', p_path, 'code', p_code, 'value', case when p_path not like '$.protection%' and p_path not like '$.answers%security.%' then left(p_value #>> '{}', 100) end)));
comment on function rule.intake_fault(text, text, jsonb) is 'One fault of a delivered document as a list of one: where by JSON path, what by code, and the beginning of the value.';
