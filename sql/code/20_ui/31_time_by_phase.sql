-- Means of phases add up to the mean of the whole; medians do not, and say what is usual. A phase that fewer than half of the cases had has
-- the median nought: only the others are sorted for it.
create function ui.time_by_phase(p_service text, p_kind text, p_class text, p_from date, p_until date)
  returns table (id integer, phase text, party text, cases integer, mean_days double precision, median_days double precision, share double precision)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  v_phase text[] := array['waiting', 'handling', 'completion', 'negotiation', 'assessment', 'statement', 'hearing', 'decision'];
  w       record;
  v_all   bigint;
  v_total numeric;
  v_sum   numeric[];
  v_cases bigint[];
  v_waiting bigint[]; v_handling bigint[]; v_completion bigint[]; v_negotiation bigint[];
  v_assessment bigint[]; v_statement bigint[]; v_hearing bigint[]; v_decision bigint[];
begin
  select * into w from rule.summed_years(p_from, p_until);
  select count(*), coalesce(sum(c.total_us), 0),
         array[sum(c.waiting_us), sum(c.handling_us), sum(c.completion_us), sum(c.negotiation_us), sum(c.assessment_us), sum(c.statement_us), sum(c.hearing_us), sum(c.decision_us)],
         array_agg(c.waiting_us) filter (where c.waiting_us > 0), array_agg(c.handling_us) filter (where c.handling_us > 0),
         array_agg(c.completion_us) filter (where c.completion_us > 0), array_agg(c.negotiation_us) filter (where c.negotiation_us > 0),
         array_agg(c.assessment_us) filter (where c.assessment_us > 0), array_agg(c.statement_us) filter (where c.statement_us > 0),
         array_agg(c.hearing_us) filter (where c.hearing_us > 0), array_agg(c.decision_us) filter (where c.decision_us > 0)
    into v_all, v_total, v_sum, v_waiting, v_handling, v_completion, v_negotiation, v_assessment, v_statement, v_hearing, v_decision
    from data.case_time c
   where (c.ended_on between p_from and w.before or c.ended_on between w.after and p_until) and c.ended_by = 'decided'
     and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class);
  with year as (
    select s.measure, sum(s.cases) as cases, sum(s.sum_us) as us from data.case_year s
     where s.year between w.first and w.last and s.measure <> 'not_decided'
       and (p_service is null or s.service = p_service) and (p_kind is null or s.kind = p_kind) and (p_class is null or s.applicant_class = p_class)
     group by s.measure)
  select v_all + coalesce(max(y.cases) filter (where y.measure = 'total'), 0), v_total + coalesce(max(y.us) filter (where y.measure = 'total'), 0),
         (select array_agg(coalesce(v_sum[p.no], 0) + coalesce(m.us, 0) order by p.no) from unnest(v_phase) with ordinality p (phase, no) left join year m on m.measure = p.phase),
         (select array_agg(coalesce(cardinality(case p.no when 1 then v_waiting when 2 then v_handling when 3 then v_completion when 4 then v_negotiation
                                                          when 5 then v_assessment when 6 then v_statement when 7 then v_hearing else v_decision end), 0) + coalesce(m.cases, 0) order by p.no)
            from unnest(v_phase) with ordinality p (phase, no) left join year m on m.measure = p.phase)
    into v_all, v_total, v_sum, v_cases
    from year y;
  if v_all = 0 then
    return;
  end if;
  for i in 1 .. 8 loop
    id := i; phase := v_phase[i]; party := data.party_of(v_phase[i]); cases := v_cases[i];
    mean_days := v_sum[i] / v_all / 86400000000.0;
    median_days := 0;
    if 2 * v_cases[i] >= v_all then
      median_days := (rule.time_quantiles(array[0.5], phase, v_all - v_cases[i], case i when 1 then v_waiting when 2 then v_handling when 3 then v_completion when 4 then v_negotiation
                        when 5 then v_assessment when 6 then v_statement when 7 then v_hearing else v_decision end, w.first, w.last, p_service, p_kind, p_class))[1] / 86400000000.0;
    end if;
    share := 100 * v_sum[i] / nullif(v_total, 0);
    return next;
  end loop;
end $$;
comment on function ui.time_by_phase(text, text, text, date, date) is 'Mean and median days per phase over all decided cases of a period; cases: how many had the phase at all.';
