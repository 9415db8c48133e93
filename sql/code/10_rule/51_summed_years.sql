-- Which part of a period is taken from data.case_year: its whole years that are summed up and that the reader may see. The days before and
-- after are read case by case; where no year is, before is all of the period and after begins never.
create function rule.summed_years(p_from date, p_until date, out first integer, out last integer, out before date, out after date)
  language plpgsql stable as $$
begin
  first := extract(year from p_from - 1) + 1;
  last := (select max(y.year) from data.case_year y);
  if last >= extract(year from p_until + 1) then
    last := extract(year from p_until + 1) - 1;
  end if;
  if first <= last then
    before := make_date(first, 1, 1) - 1;
    after := make_date(last + 1, 1, 1);
  else
    first := null; last := null; before := p_until; after := 'infinity';
  end if;
end $$;
comment on function rule.summed_years(date, date) is 'The whole years of a period that are summed up, and where the days around them end and begin.';
