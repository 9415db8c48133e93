-- The fee as the decision says it. Nothing when the ground may not be used for such a customer on that day.
create function rule.fee(p_service text, p_class text, p_basis text, p_day date, p_language text) returns jsonb
  language plpgsql stable as $$
declare
  f data.fee_basis;
  l data.price_list;
begin
  select * into f from data.fee_basis x
   where x.basis = p_basis and x.applicant_class = p_class and (x.service is null or x.service = p_service)
     and x.valid_from <= p_day and (x.valid_until is null or x.valid_until >= p_day)
   order by x.service nulls last, x.valid_from desc limit 1;
  if not found then
    return null;
  end if;
  if p_basis = 'price_list' then
    select * into l from data.price_list x where x.valid_from <= p_day and (x.valid_until is null or x.valid_until >= p_day);
  end if;
  return jsonb_strip_nulls(jsonb_build_object('basis', p_basis, 'text', case p_language when 'sv' then f.text_sv else f.text_fi end,
    'price_list', l.code, 'price_list_name', case p_language when 'sv' then l.name_sv else l.name_fi end,
    'lines', (select jsonb_agg(jsonb_build_object('line', d.line, 'name', rule.word_of('price_line', d.line, p_language), 'amount', d.amount) order by d.place)
                from (select distinct on (r.line) r.line, r.amount, array_position(array['permit', 'opening', 'month', 'minimum', 'query', 'data_unit', 'printout'], r.line) as place
                        from data.price_row r
                       where r.price_list_id = l.id and r.service = p_service and (r.applicant_class is null or r.applicant_class = p_class)
                       order by r.line, r.applicant_class nulls last) d)));
end $$;
comment on function rule.fee(text, text, text, date, text) is 'Ground of the fee with its text, and the lines of the price list in force on the day when the price list applies.';
