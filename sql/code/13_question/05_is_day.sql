create function rule.is_day(p_text text) returns boolean
  language plpgsql immutable as $$
begin
  if p_text !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then
    return false;
  end if;
  perform make_date(left(p_text, 4)::integer, substr(p_text, 6, 2)::integer, right(p_text, 2)::integer);
  return true;
exception when datetime_field_overflow then
  return false;
end $$;
comment on function rule.is_day(text) is 'Whether a text is a day of the calendar, written 2026-11-27.';
