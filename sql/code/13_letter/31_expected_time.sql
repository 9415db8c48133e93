create function rule.expected_time(p_service text, p_applicant_class text, p_kind text, p_day date, p_language text) returns text
  language plpgsql stable as $$
begin
  return (select t.amount || ' ' || rule.word_of(case t.amount when 1 then 'unit_one' else 'unit_many' end, t.unit, p_language)
            from data.target_time t
           where t.service = p_service and (t.applicant_class is null or t.applicant_class = p_applicant_class) and (t.kind is null or t.kind = p_kind) and t.valid_from <= p_day
           order by t.kind nulls last, t.applicant_class nulls last, t.valid_from desc limit 1);
end $$;
comment on function rule.expected_time(text, text, text, date, text) is 'The processing time that may be expected of an application that arrives on a day (HALL 23 a §), in words.';
