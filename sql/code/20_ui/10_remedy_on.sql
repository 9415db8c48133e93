-- The instruction is kept as the decision prints it, under headings. Where a change is sought stands under the first of them, where it is
-- sent under the last.
create function ui.remedy_on(p_day date)
  returns table (id integer, kind text, service text, outcome text, days integer, valid_from date, valid_until date, title_fi text, title_sv text,
                 sentence_fi text, sentence_sv text, authority_fi text, authority_sv text, address_fi text, address_sv text, text_fi text, text_sv text)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return query
  with r as (
    select x.*, regexp_split_to_array(x.text_fi, '(^|\n)# [^\n]*\n+') as fi, regexp_split_to_array(x.text_sv, '(^|\n)# [^\n]*\n+') as sv
      from data.remedy x where x.valid_from <= p_day and (x.valid_until is null or x.valid_until >= p_day))
  select r.id, r.kind, coalesce(r.service, 'both'), coalesce(r.outcome, 'all'), r.days, r.valid_from, r.valid_until, r.title_fi, r.title_sv, r.sentence_fi, r.sentence_sv,
         btrim(r.fi[2], E' \n'), btrim(r.sv[2], E' \n'),
         case when cardinality(r.fi) > 2 then btrim(r.fi[cardinality(r.fi)], E' \n') end, case when cardinality(r.sv) > 2 then btrim(r.sv[cardinality(r.sv)], E' \n') end,
         regexp_replace(r.text_fi, '(^|\n)# ', '\1', 'g'), regexp_replace(r.text_sv, '(^|\n)# ', '\1', 'g')
    from r
   order by array_position(array['rectification', 'appeal', 'none', 'fee'], r.kind), r.outcome nulls first, r.service nulls first, r.id;
end $$;
comment on function ui.remedy_on(date) is 'How a change is sought in decisions of a day, by kind of decision: authority, days, address and the whole instruction.';
