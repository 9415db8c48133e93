-- Means of phases add up to the mean of the whole; medians do not, and say what is usual. A phase that fewer than half of the cases had has
-- the median nought: only the others are sorted for it.
create function ui.time_by_phase(p_service text, p_kind text, p_class text, p_from date, p_until date)
  returns table (id integer, phase text, party text, cases integer, mean_days double precision, median_days double precision, share double precision)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  v_phase text[] := array['waiting', 'handling', 'completion', 'negotiation', 'assessment', 'statement', 'hearing', 'decision'];
  v_all    integer;
  v_total  numeric;
  v_sum    numeric[];
  v_cases  integer[];
  v_often  boolean[];
  v_median double precision[];
begin
  select count(*), sum(c.total_us),
         array[sum(c.waiting_us), sum(c.handling_us), sum(c.completion_us), sum(c.negotiation_us), sum(c.assessment_us), sum(c.statement_us), sum(c.hearing_us), sum(c.decision_us)],
         array[count(*) filter (where c.waiting_us > 0), count(*) filter (where c.handling_us > 0), count(*) filter (where c.completion_us > 0), count(*) filter (where c.negotiation_us > 0),
               count(*) filter (where c.assessment_us > 0), count(*) filter (where c.statement_us > 0), count(*) filter (where c.hearing_us > 0), count(*) filter (where c.decision_us > 0)]::integer[]
    into v_all, v_total, v_sum, v_cases
    from data.case_time c
   where c.ended_on between p_from and p_until and c.ended_by = 'decided'
     and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class);
  if v_all = 0 then
    return;
  end if;
  v_often := (select array_agg(2 * n >= v_all order by i) from unnest(v_cases) with ordinality u (n, i));
  select array[percentile_cont(0.5) within group (order by c.waiting_us::double precision) filter (where v_often[1]),
               percentile_cont(0.5) within group (order by c.handling_us::double precision) filter (where v_often[2]),
               percentile_cont(0.5) within group (order by c.completion_us::double precision) filter (where v_often[3]),
               percentile_cont(0.5) within group (order by c.negotiation_us::double precision) filter (where v_often[4]),
               percentile_cont(0.5) within group (order by c.assessment_us::double precision) filter (where v_often[5]),
               percentile_cont(0.5) within group (order by c.statement_us::double precision) filter (where v_often[6]),
               percentile_cont(0.5) within group (order by c.hearing_us::double precision) filter (where v_often[7]),
               percentile_cont(0.5) within group (order by c.decision_us::double precision) filter (where v_often[8])]
    into v_median
    from data.case_time c
   where c.ended_on between p_from and p_until and c.ended_by = 'decided'
     and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class);
  for i in 1 .. 8 loop
    id := i; phase := v_phase[i]; party := data.party_of(v_phase[i]); cases := v_cases[i];
    mean_days := v_sum[i] / v_all / 86400000000.0;
    median_days := coalesce(v_median[i], 0) / 86400000000.0;
    share := 100 * v_sum[i] / nullif(v_total, 0);
    return next;
  end loop;
end $$;
comment on function ui.time_by_phase(text, text, text, date, date) is 'Mean and median days per phase over all decided cases of a period; cases: how many had the phase at all.';
