-- The figures of processing times are functions, since what they are asked for (service, kind, class, period) decides what is summed up;
-- each runs under the policies of the reader. Empty parameters stand for all. The period counts by the day of the decision.
-- Years that are summed up (rule.summed_years) come from data.case_year, the days around them case by case: to the microsecond the same.
create function ui.time_summary(p_service text, p_kind text, p_class text, p_from date, p_until date)
  returns table (id integer, decided integer, kept integer, kept_share double precision, mean_days double precision, median_days double precision,
                 p75_days double precision, p90_days double precision, agency_mean_days double precision,
                 applicant_mean_days double precision, arrived integer, withdrawn integer, open integer, open_late integer, open_near integer)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  v_rest double precision[];
  v_day date := rule.today();
  w record;
  y record;
  v_total numeric;
  v_agency numeric;
  v_others bigint[];
begin
  select * into w from rule.summed_years(p_from, p_until);
  select coalesce(sum(s.cases) filter (where s.measure = 'total'), 0) as decided, coalesce(sum(s.cases) filter (where s.measure = 'not_decided'), 0) as withdrawn,
         coalesce(sum(s.kept), 0) as kept, coalesce(sum(s.sum_us) filter (where s.measure = 'total'), 0) as total, coalesce(sum(s.agency_us), 0) as agency
    into y from data.case_year s
   where s.measure in ('total', 'not_decided') and s.year between w.first and w.last
     and (p_service is null or s.service = p_service) and (p_kind is null or s.kind = p_kind) and (p_class is null or s.applicant_class = p_class);
  select y.decided + count(*) filter (where c.ended_by = 'decided'), y.withdrawn + count(*) filter (where c.ended_by <> 'decided'),
         y.kept + count(*) filter (where c.ended_by = 'decided' and c.ended_on <= c.due_on), y.total + coalesce(sum(c.total_us) filter (where c.ended_by = 'decided'), 0),
         y.agency + coalesce(sum(c.agency_us) filter (where c.ended_by = 'decided'), 0), array_agg(c.total_us) filter (where c.ended_by = 'decided')
    into decided, withdrawn, kept, v_total, v_agency, v_others
    from data.case_time c
   where (c.ended_on between p_from and w.before or c.ended_on between w.after and p_until)
     and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class);
  mean_days := v_total / nullif(decided, 0) / 86400000000.0;
  agency_mean_days := v_agency / nullif(decided, 0) / 86400000000.0;
  applicant_mean_days := (v_total - v_agency) / nullif(decided, 0) / 86400000000.0;
  v_rest := rule.time_quantiles(array[0.5, 0.75, 0.9], 'total', 0, v_others, w.first, w.last, p_service, p_kind, p_class);
  kept_share := 100.0 * kept / nullif(decided, 0);
  median_days := v_rest[1] / 86400000000.0; p75_days := v_rest[2] / 86400000000.0; p90_days := v_rest[3] / 86400000000.0;
  select count(*) into arrived from data.case_time c
   where c.arrived_on between p_from and p_until
     and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class);
  select count(*), count(*) filter (where c.due_on < v_day), count(*) filter (where v_day between c.near_on and c.due_on)
    into open, open_late, open_near from data.case_time c
   where c.ended_on is null
     and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class);
  id := 1;
  return next;
end $$;
comment on function ui.time_summary(text, text, text, date, date) is 'Processing times of a period in one row: decided, kept promises, both clocks, what is open now.';
