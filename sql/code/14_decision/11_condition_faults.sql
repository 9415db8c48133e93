create function rule.condition_faults(p_text text) returns jsonb
  language plpgsql immutable as $$
declare
  v text[] := rule.condition_list(p_text);
begin
  if cardinality(v) > 100 or exists (select from unnest(v) c where length(c) > 2000) then
    return '[{"field": "conditions", "code": "DA207"}]';
  elsif exists (select from unnest(v) c where length(c) < 3) then
    return '[{"field": "conditions", "code": "DA202"}]';
  elsif rule.hidden_characters(p_text) then
    return '[{"field": "conditions", "code": "DA209"}]';
  end if;
  return '[]';
end $$;
comment on function rule.condition_faults(text) is 'Faults of written conditions: too many, too long, or too short to mean anything.';
