create function rule.usual_fee_basis(p_service text, p_class text, p_day date) returns text
  language plpgsql stable as $$
begin
  return (select f.basis from data.fee_basis f
           where f.applicant_class = p_class and (f.service is null or f.service = p_service) and f.preferred
             and f.valid_from <= p_day and (f.valid_until is null or f.valid_until >= p_day)
           order by f.service nulls last, f.valid_from desc limit 1);
end $$;
comment on function rule.usual_fee_basis(text, text, date) is 'The ground of fee, or of freedom from it, that is usual for a class of customer on a day.';
