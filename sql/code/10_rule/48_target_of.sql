-- The row of the table of targets by which data.target_due promises; the same order of precedence, and a test compares the two.
create function rule.target_of(p_service text, p_class text, p_kind text, p_arrived date) returns data.target_time
  language plpgsql stable as $$
declare
  t data.target_time;
begin
  select * into t from data.target_time x
   where x.service = p_service and (x.applicant_class is null or x.applicant_class = p_class) and (x.kind is null or x.kind = p_kind) and x.valid_from <= p_arrived
   order by x.kind nulls last, x.applicant_class nulls last, x.valid_from desc limit 1;
  return t;
end $$;
comment on function rule.target_of(text, text, text, date) is 'The target that holds for a case that arrived on a day.';
