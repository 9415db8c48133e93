-- Days of a right, an appointment or a permit: the first is needed and not past, the last not before it, both within reach of a calendar.
create function rule.period_faults(p_from date, p_until date) returns jsonb
  language plpgsql stable as $$
declare
  v_faults jsonb := '[]';
begin
  if p_from is null then
    v_faults := v_faults || '[{"field": "valid_from", "code": "DA201"}]';
  elsif p_from < rule.today() then
    v_faults := v_faults || '[{"field": "valid_from", "code": "DA206"}]';
  elsif p_from > rule.today() + 36525 then
    v_faults := v_faults || '[{"field": "valid_from", "code": "DA207"}]';
  end if;
  if p_until < p_from then
    v_faults := v_faults || '[{"field": "valid_until", "code": "DA205"}]';
  elsif p_until > rule.today() + 36525 then
    v_faults := v_faults || '[{"field": "valid_until", "code": "DA207"}]';
  end if;
  return v_faults;
end $$;
comment on function rule.period_faults(date, date) is 'Faults of a first and a last day, as a list of {field, code}.';
