-- The figures of processing times are functions, since what they are asked for (service, kind, class, period) decides what is summed up;
-- each runs under the policies of the reader. Empty parameters stand for all. The period counts by the day of the decision.
create function ui.time_summary(p_service text, p_kind text, p_class text, p_from date, p_until date)
  returns table (id integer, decided integer, kept integer, kept_share double precision, mean_days double precision, median_days double precision,
                 p75_days double precision, p90_days double precision, agency_mean_days double precision,
                 applicant_mean_days double precision, arrived integer, withdrawn integer, open integer, open_late integer, open_near integer)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  v_rest double precision[];
  v_day date := rule.today();
begin
  select count(*), count(*) filter (where c.ended_on <= c.due_on), avg(c.total_us) / 86400000000.0, avg(c.agency_us) / 86400000000.0,
         avg(c.completion_us + c.hearing_us) / 86400000000.0,
         percentile_cont(array[0.5, 0.75, 0.9]) within group (order by c.total_us::double precision)
    into decided, kept, mean_days, agency_mean_days, applicant_mean_days, v_rest
    from data.case_time c
   where c.ended_on between p_from and p_until and c.ended_by = 'decided'
     and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class);
  kept_share := 100.0 * kept / nullif(decided, 0);
  median_days := v_rest[1] / 86400000000.0; p75_days := v_rest[2] / 86400000000.0; p90_days := v_rest[3] / 86400000000.0;
  select count(*) into arrived from data.case_time c
   where c.arrived_on between p_from and p_until
     and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class);
  select count(*) into withdrawn from data.case_time c
   where c.ended_on between p_from and p_until and c.ended_by <> 'decided'
     and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class);
  select count(*), count(*) filter (where c.due_on < v_day), count(*) filter (where v_day between c.near_on and c.due_on)
    into open, open_late, open_near from data.case_time c
   where c.ended_on is null
     and (p_service is null or c.service = p_service) and (p_kind is null or c.kind = p_kind) and (p_class is null or c.applicant_class = p_class);
  id := 1;
  return next;
end $$;
comment on function ui.time_summary(text, text, text, date, date) is 'Processing times of a period in one row: decided, kept promises, both clocks, what is open now.';
