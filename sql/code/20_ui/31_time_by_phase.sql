-- Means of phases add up to the mean of the whole; medians do not, and say what is usual.
create function ui.time_by_phase(p_service text, p_kind text, p_class text, p_from date, p_until date)
  returns table (id integer, phase text, party text, cases integer, mean_days double precision, median_days double precision, share double precision)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return query
  with kept as (
    select c.waiting_us, c.handling_us, c.completion_us, c.negotiation_us, c.assessment_us, c.statement_us, c.hearing_us, c.decision_us
      from data.case_time c
     where c.ended_on between p_from and p_until and c.ended_by = 'decided'
       and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class)),
  figure as (
    select s.no, s.phase, (count(*) filter (where s.us > 0))::integer as cases, avg(s.us) / 86400000000.0 as mean_days,
           percentile_cont(0.5) within group (order by s.us::double precision) / 86400000000.0 as median_days
      from kept k cross join lateral (values (1, 'waiting', k.waiting_us), (2, 'handling', k.handling_us), (3, 'completion', k.completion_us), (4, 'negotiation', k.negotiation_us),
             (5, 'assessment', k.assessment_us), (6, 'statement', k.statement_us), (7, 'hearing', k.hearing_us), (8, 'decision', k.decision_us)) s (no, phase, us)
     group by s.no, s.phase)
  select f.no, f.phase, data.party_of(f.phase), f.cases, f.mean_days::double precision, f.median_days, (100 * f.mean_days / nullif(sum(f.mean_days) over (), 0))::double precision
    from figure f order by f.no;
end $$;
comment on function ui.time_by_phase(text, text, text, date, date) is 'Mean and median days per phase over all decided cases of a period; cases: how many had the phase at all.';
