create function rule.money(p_amount numeric) returns text
  language plpgsql immutable as $$
begin
  return replace(replace(case when p_amount = round(p_amount, 2) then to_char(p_amount, 'FM999G999G990.00') else to_char(p_amount, 'FM999G999G990.0099') end, ',', chr(160)), '.', ',') || chr(160) || '€';
end $$;
comment on function rule.money(numeric) is 'An amount as Finns write it: 1 234,50 €; prices of a unit with up to four decimals.';
