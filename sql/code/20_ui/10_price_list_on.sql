create function ui.price_list_on(p_day date)
  returns table (id integer, code text, name_fi text, name_sv text, source text, valid_from date, valid_until date, lines integer, state text)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return query
  select l.id, l.code, l.name_fi, l.name_sv, l.source, l.valid_from, l.valid_until,
         (select count(*)::integer from data.price_row r where r.price_list_id = l.id),
         case when l.valid_until < p_day then 'past' when l.valid_from > p_day then 'coming' else 'in_force' end
    from data.price_list l order by l.valid_from desc, l.id;
end $$;
comment on function ui.price_list_on(date) is 'Every price list, with what it is on a day: in force, past or coming.';

create function ui.price_on(p_day date)
  returns table (id integer, service text, applicant_class text, line text, amount numeric, price text, list_fi text, list_sv text)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return query
  select r.id, r.service, coalesce(r.applicant_class, 'all'), r.line, r.amount, rule.money(r.amount), l.name_fi, l.name_sv
    from data.price_list l join data.price_row r on r.price_list_id = l.id
   where l.valid_from <= p_day and (l.valid_until is null or l.valid_until >= p_day)
   order by r.service, r.applicant_class nulls first, array_position(array['permit', 'opening', 'month', 'minimum', 'query', 'data_unit', 'printout'], r.line);
end $$;
comment on function ui.price_on(date) is 'Lines of the price list in force on a day; an empty class of customer stands for all.';

create function ui.fee_basis_on(p_day date)
  returns table (id integer, service text, applicant_class text, basis text, preferred boolean, valid_from date, valid_until date, text_fi text, text_sv text)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return query
  select f.id, coalesce(f.service, 'both'), f.applicant_class, f.basis, f.preferred, f.valid_from, f.valid_until, f.text_fi, f.text_sv
    from data.fee_basis f
   where f.valid_from <= p_day and (f.valid_until is null or f.valid_until >= p_day)
   order by f.applicant_class, f.service nulls first, f.preferred desc, f.id;
end $$;
comment on function ui.fee_basis_on(date) is 'Grounds of a fee, or of freedom from it, that may be used on a day; the usual one first.';
