create function rule.publicity_faults(p_publicity text, p_ground text) returns jsonb
  language plpgsql immutable as $$
begin
  if p_publicity is not null and p_publicity not in ('public', 'partly_secret', 'secret') then
    return '[{"field": "publicity", "code": "DA208"}]';
  elsif p_publicity in ('partly_secret', 'secret') then
    return rule.text_fault('secrecy_ground', p_ground, 3, 200);
  end if;
  return '[]';
end $$;
comment on function rule.publicity_faults(text, text) is 'Faults of a publicity class: what is secret names the provision.';
