-- How a change is sought in a decision: the row in force on the day that names most of service and outcome.
create function rule.remedy(p_service text, p_outcome text, p_day date, p_language text, p_fee_set boolean) returns jsonb
  language plpgsql stable as $$
declare
  r data.remedy;
  v_fee text;
begin
  select * into r from data.remedy x
   where x.kind <> 'fee' and (x.service is null or x.service = p_service) and (x.outcome is null or x.outcome = p_outcome)
     and x.valid_from <= p_day and (x.valid_until is null or x.valid_until >= p_day)
   order by x.outcome nulls last, x.service nulls last, x.valid_from desc limit 1;
  if not found then
    return null;
  end if;
  if p_fee_set then
    select case p_language when 'sv' then x.text_sv else x.text_fi end into v_fee from data.remedy x
     where x.kind = 'fee' and x.valid_from <= p_day and (x.valid_until is null or x.valid_until >= p_day) order by x.valid_from desc limit 1;
  end if;
  return jsonb_strip_nulls(jsonb_build_object('kind', r.kind, 'days', r.days, 'sentence', case p_language when 'sv' then r.sentence_sv else r.sentence_fi end,
    'title', case p_language when 'sv' then r.title_sv else r.title_fi end, 'text', case p_language when 'sv' then r.text_sv else r.text_fi end, 'fee_text', v_fee));
end $$;
comment on function rule.remedy(text, text, date, text, boolean) is 'Instruction for rectification or appeal of an outcome (HALL 46-49), with that for a fee when one is set.';
