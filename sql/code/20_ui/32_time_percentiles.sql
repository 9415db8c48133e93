-- Step by step (rule.time_step) how long decisions took and how many promises were kept; a step without decisions has empty figures.
create function ui.time_percentiles(p_service text, p_kind text, p_class text, p_from date, p_until date)
  returns table (id integer, step text, began_on date, decided integer, p50_days double precision, p75_days double precision, p90_days double precision,
                 promise_days double precision, kept integer, kept_share double precision)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  v_step text := rule.time_step(p_from, p_until);
begin
  return query
  with figure as (
    select date_trunc(v_step, c.ended_on::timestamp)::date as day, count(*)::integer as decided,
           percentile_cont(array[0.5, 0.75, 0.9]) within group (order by c.total_us::double precision) as p,
           avg(c.due_on - c.arrived_on) as promise, (count(*) filter (where c.ended_on <= c.due_on))::integer as kept
      from data.case_time c
     where c.ended_on between p_from and p_until and c.ended_by = 'decided'
       and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class)
     group by 1)
  select (row_number() over (order by s.day))::integer, v_step, s.day::date, coalesce(f.decided, 0), f.p[1] / 86400000000.0, f.p[2] / 86400000000.0, f.p[3] / 86400000000.0,
         f.promise::double precision, coalesce(f.kept, 0), (100.0 * f.kept / nullif(f.decided, 0))::double precision
    from generate_series(date_trunc(v_step, p_from::timestamp), p_until::timestamp, ('1 ' || case v_step when 'quarter' then 'month' else v_step end)::interval * case v_step when 'quarter' then 3 else 1 end) s (day)
    left join figure f on f.day = s.day::date
   order by s.day;
end $$;
comment on function ui.time_percentiles(text, text, text, date, date) is
  'Median, 75th and 90th percentile of total days per month, quarter or year, the mean promise beside them, and the share of promises kept.';
