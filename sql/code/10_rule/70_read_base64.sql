create function rule.read_base64(p_text text) returns bytea
  language plpgsql immutable as $$
begin
  return decode(p_text, 'base64');
exception when data_exception then
  return null;
end $$;
comment on function rule.read_base64(text) is 'The bytes that a text in base64 stands for; empty when it is none.';
