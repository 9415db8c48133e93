-- A due day that the agency sets for somebody: needed, not past, at most six months away (reasonable: 434/2003 33 §). What falls on a Sunday,
-- another holiday or a Saturday may be done on the next working day (150/1930 5 §): for a party that is the day which is stored, told and waited for.
create function rule.due_faults(p_field text, p_due_on date) returns jsonb
  language plpgsql stable as $$
begin
  return case
    when p_due_on is null then jsonb_build_array(jsonb_build_object('field', p_field, 'code', 'DA201'))
    when p_due_on < rule.today() then jsonb_build_array(jsonb_build_object('field', p_field, 'code', 'DA206'))
    when p_due_on > data.deadline(rule.today(), 6, 'month') then jsonb_build_array(jsonb_build_object('field', p_field, 'code', 'DA211'))
    else '[]'::jsonb end;
end $$;
comment on function rule.due_faults(text, date) is 'Faults of a due day as a list of {field, code}; empty when it will do.';
