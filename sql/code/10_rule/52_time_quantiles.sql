-- Percentiles as percentile_cont works them out, over the cases of summed-up years and a list of others together: the day in which a place
-- lies is found by counting, and only the cases of that day are put in order.
create function rule.time_quantiles(p_shares double precision[], p_measure text, p_noughts bigint, p_others bigint[], p_first integer, p_last integer,
                                    p_service text, p_kind text, p_class text) returns double precision[]
  language plpgsql stable as $$
declare
  v_day   integer[];
  v_upto  bigint[];
  v_all   bigint;
  v_share double precision;
  v_place bigint;
  v_pair  double precision[];
  v_found double precision[];
  i       integer;
begin
  if p_first is null then
    return (select percentile_cont(p_shares) within group (order by x.us)
              from (select o.us::double precision from unnest(p_others) o (us) union all select 0 from generate_series(1, p_noughts)) x (us));
  end if;
  select array_agg(x.day order by x.day), array_agg(x.upto order by x.day)
    into v_day, v_upto
    from (select d.day, sum(sum(d.n)) over (order by d.day) as upto
            from (select y.day, y.cases as n from data.case_year y
                   where y.measure = p_measure and y.year between p_first and p_last
                     and (p_service is null or y.service = p_service) and (p_kind is null or y.kind = p_kind) and (p_class is null or y.applicant_class = p_class)
                  union all select o.us / 86400000000, 1 from unnest(p_others) o (us)) d
           group by d.day) x;
  v_all := p_noughts + coalesce(v_upto[cardinality(v_upto)], 0);
  if v_all = 0 then
    return null;
  end if;
  foreach v_share in array p_shares loop
    v_pair := '{}';
    for v_place in select unnest(array[floor(v_share * (v_all - 1)), ceil(v_share * (v_all - 1))])::bigint - p_noughts loop
      if v_place < 0 then
        v_pair := v_pair || 0::double precision;
        continue;
      end if;
      i := 1;
      while v_upto[i] <= v_place loop
        i := i + 1;
      end loop;
      v_pair := v_pair || (
        select x.us::double precision
          from (select a.us from data.case_year y, unnest(y.all_us) a (us)
                 where y.measure = p_measure and y.day = v_day[i] and y.year between p_first and p_last
                   and (p_service is null or y.service = p_service) and (p_kind is null or y.kind = p_kind) and (p_class is null or y.applicant_class = p_class)
                union all select o.us from unnest(p_others) o (us) where o.us / 86400000000 = v_day[i]) x
         order by x.us offset v_place - coalesce(v_upto[i - 1], 0) limit 1);
    end loop;
    v_found := v_found || (v_pair[1] + (v_share * (v_all - 1) - floor(v_share * (v_all - 1))) * (v_pair[2] - v_pair[1]));
  end loop;
  return v_found;
end $$;
comment on function rule.time_quantiles(double precision[], text, bigint, bigint[], integer, integer, text, text, text) is
  'Percentiles of the total or of a phase over summed-up years, cases beside them, and cases that did not have it at all.';
