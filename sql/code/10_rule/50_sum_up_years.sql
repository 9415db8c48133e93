-- Sums up the next year that is over, one at a time, so that the daily work stays short in an archive of any age; years without a case have
-- nothing to sum up. A day is left to whatever still ran at midnight; the trigger on data.case_time holds a summed-up year shut. Whoever
-- comes at the same moment works out the same rows.
create function rule.sum_up_years() returns void
  language plpgsql volatile as $$
declare
  v_after integer := coalesce((select max(y.year) from data.case_year y), 0);
  v_year  integer := extract(year from (select min(c.ended_on) from data.case_time c where c.ended_on >= make_date(v_after + 1, 1, 1)));
begin
  if v_year is null or v_year >= extract(year from rule.today() - 1) then
    return;
  end if;
  insert into data.case_year (year, service, kind, applicant_class, measure, day, cases, kept, sum_us, agency_us, all_us)
  select v_year, c.service, c.kind, c.applicant_class, m.measure, m.us / 86400000000, count(*),
         count(*) filter (where m.measure = 'total' and c.ended_on <= c.due_on), sum(m.us), coalesce(sum(c.agency_us) filter (where m.measure = 'total'), 0), array_agg(m.us order by m.us)
    from data.case_time c
   cross join lateral (values ('waiting', c.waiting_us), ('handling', c.handling_us), ('completion', c.completion_us), ('negotiation', c.negotiation_us), ('assessment', c.assessment_us),
                              ('statement', c.statement_us), ('hearing', c.hearing_us), ('decision', c.decision_us), ('total', c.total_us), ('not_decided', 0)) m (measure, us)
   where c.ended_on between make_date(v_year, 1, 1) and make_date(v_year, 12, 31)
     and case m.measure when 'total' then c.ended_by = 'decided' when 'not_decided' then c.ended_by <> 'decided' else c.ended_by = 'decided' and m.us > 0 end
   group by 1, 2, 3, 4, 5, 6
  on conflict do nothing;
end $$;
comment on function rule.sum_up_years() is 'Adds the next year that is over to data.case_year.';
