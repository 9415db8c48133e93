-- Day on which a decision counts as received. The presumptions are days of the calendar, not deadlines: they may fall on a holiday.
create function rule.served_on(p_way text, p_given_on date) returns date
  language plpgsql immutable strict as $$
begin
  return p_given_on + case p_way when 'letter' then 7 when 'electronic' then 3 else 0 end;
end $$;
comment on function rule.served_on(text, date) is
  'Ordinary letter: the seventh day from sending (HALL 59 §). Ordinary electronic service: the third (13/2003 19 §). Provable: the day of receipt.';
