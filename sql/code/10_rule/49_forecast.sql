-- What the own history says of an open case: cases of the same service, kind and class that were decided within three years, and at the
-- same age were in the same phase; how much longer they took. The latest three hundred of them are asked: quartiles do not get better with
-- more, older ones tell less, and the page does not slow down with the archive. Fewer than ten say nothing. Runs under the policies of
-- the reader, so a customer's forecast rests on his own organisation's cases alone.
create function rule.forecast(p_application_id bigint, out cases integer, out early_on date, out median_on date, out late_on date)
  language plpgsql stable set enable_sort = off as $$   -- the order of the index, so that it can stop
declare
  c data.case_time;
  v_age interval;
  v_rest double precision[];
begin
  select * into c from data.case_time x where x.application_id = p_application_id;
  if c.phase is null then
    return;
  end if;
  v_age := rule.moment() - c.arrived_at;
  select count(*), percentile_cont(array[0.25, 0.5, 0.75]) within group (order by extract(epoch from t.ended_at - t.arrived_at - v_age)::double precision)
    into cases, v_rest
    from (
      select x.arrived_at, x.ended_at from data.case_time x
       where x.service = c.service and x.kind = c.kind and x.applicant_class = c.applicant_class and x.ended_by = 'decided'
         and x.ended_on between rule.today() - 1096 and rule.today() and x.ended_at > x.arrived_at + v_age
         and exists (select from data.case_phase p
                      where p.application_id = x.application_id and p.phase = c.phase
                        and p.began_at <= x.arrived_at + v_age and p.ended_at > x.arrived_at + v_age)
       order by x.ended_on desc, x.application_id desc limit 300) t;
  if cases >= 10 then
    early_on  := (rule.moment() + make_interval(secs => v_rest[1]))::timestamptz at time zone 'Europe/Helsinki';
    median_on := (rule.moment() + make_interval(secs => v_rest[2]))::timestamptz at time zone 'Europe/Helsinki';
    late_on   := (rule.moment() + make_interval(secs => v_rest[3]))::timestamptz at time zone 'Europe/Helsinki';
  end if;
end $$;
comment on function rule.forecast(bigint) is 'From which to which day (25th to 75th percentile) an open case is likely decided, and on how many cases that rests.';
