create function rule.read_moment(p_text text) returns timestamptz
  language plpgsql stable strict as $$
begin
  return p_text::timestamptz;
exception when data_exception then
  return null;
end $$;
comment on function rule.read_moment(text) is 'A moment written with its offset; empty when there is no such moment.';
