-- What comes in, what goes out, and what stands open at the end of each step; counted by day first, since a step is worked out for some
-- thousands of days sooner than for every case.
create function ui.time_flow(p_service text, p_kind text, p_class text, p_from date, p_until date)
  returns table (id integer, step text, began_on date, arrived integer, ended integer, backlog integer)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  v_step text := rule.time_step(p_from, p_until);
  v_first date := date_trunc(v_step, p_from::timestamp)::date;
  v_before integer;
begin
  -- Open at the beginning: arrived before and not ended before. What is open today, and what ended since, is little beside the archive.
  select count(*) into v_before from data.case_time c
   where c.arrived_on < v_first and (c.ended_on is null or c.ended_on >= v_first)
     and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class);
  return query
  with come as (
    select date_trunc(v_step, d.day::timestamp)::date as day, sum(d.n)::integer as n
      from (select c.arrived_on as day, count(*) as n from data.case_time c
             where c.arrived_on between v_first and p_until
               and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class)
             group by c.arrived_on) d
     group by 1),
  gone as (
    select date_trunc(v_step, d.day::timestamp)::date as day, sum(d.n)::integer as n
      from (select c.ended_on as day, count(*) as n from data.case_time c
             where c.ended_on between v_first and p_until
               and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class)
             group by c.ended_on) d
     group by 1)
  select (row_number() over (order by s.day))::integer, v_step, s.day::date, coalesce(i.n, 0), coalesce(o.n, 0),
         (v_before + sum(coalesce(i.n, 0) - coalesce(o.n, 0)) over (order by s.day))::integer
    from generate_series(v_first::timestamp, p_until::timestamp, ('1 ' || case v_step when 'quarter' then 'month' else v_step end)::interval * case v_step when 'quarter' then 3 else 1 end) s (day)
    left join come i on i.day = s.day::date
    left join gone o on o.day = s.day::date
   order by s.day;
end $$;
comment on function ui.time_flow(text, text, text, date, date) is 'Arrivals, cases ended, and the backlog at the end of each month, quarter or year.';
