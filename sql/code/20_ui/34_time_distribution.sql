-- How the total days of decided cases are spread: classes of one, two, four … weeks, so that there are some twenty of them, the last one open.
create function ui.time_distribution(p_service text, p_kind text, p_class text, p_from date, p_until date)
  returns table (id integer, from_day integer, until_day integer, cases integer, share double precision, share_up_to double precision)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  w record;
  v_others bigint[];
  v_most double precision;
  v_width integer := 7;
  v_last integer;
begin
  select * into w from rule.summed_years(p_from, p_until);
  v_others := array(select c.total_us from data.case_time c
   where (c.ended_on between p_from and w.before or c.ended_on between w.after and p_until) and c.ended_by = 'decided'
     and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class));
  v_most := (rule.time_quantiles(array[0.99], 'total', 0, v_others, w.first, w.last, p_service, p_kind, p_class))[1] / 86400000000.0;
  if v_most is null then
    return;
  end if;
  while v_most / v_width > 20 loop
    v_width := v_width * 2;
  end loop;
  v_last := floor(v_most / v_width);
  return query
  with figure as (
    select least(d.day / v_width, v_last) as class, sum(d.n)::integer as n
      from (select y.day, y.cases as n from data.case_year y
             where y.measure = 'total' and y.year between w.first and w.last
               and (p_service is null or y.service = p_service) and (p_kind is null or y.kind = p_kind) and (p_class is null or y.applicant_class = p_class)
            union all select (o.us / 86400000000)::integer, 1 from unnest(v_others) o (us)) d
     group by 1)
  select s.no + 1, s.no * v_width, case when s.no < v_last then (s.no + 1) * v_width end, coalesce(f.n, 0),
         (100.0 * coalesce(f.n, 0) / sum(f.n) over ())::double precision, (100.0 * sum(coalesce(f.n, 0)) over (order by s.no) / sum(f.n) over ())::double precision
    from generate_series(0, v_last) s (no) left join figure f on f.class = s.no
   order by s.no;
end $$;
comment on function ui.time_distribution(text, text, text, date, date) is 'Decided cases by total days in classes of equal width; until_day is empty in the last class.';
