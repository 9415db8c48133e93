-- Prices, grounds of a fee and remedies as they are in force on a day: what the agency reads, and what a customer may read as well.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.on_day(p_function text, p_columns text, p_day text default '2026-06-01', p_who text default 'expert') returns jsonb language sql volatile
  return t.see(p_who, format('select %s from ui.%I(%L)', p_columns, p_function, p_day));

-- Price lists: made here, for an installation has none of its own.
select is(t.on_day('price_on', '*'), '[]', 'without a price list there is no price');
with l as (insert into data.price_list (code, name_fi, name_sv, source, valid_from, valid_until)
  values ('A', 'Hinnasto A', 'Prislista A', 'Asetus 1/2025', '2025-01-01', '2025-12-31'), ('B', 'Hinnasto B', 'Prislista B', 'Asetus 2/2026', '2026-01-01', null) returning id, code)
insert into data.price_row (price_list_id, service, applicant_class, line, amount)
select l.id, r.service, r.class, r.line, r.amount + case l.code when 'B' then 1 else 0 end
  from l, (values ('browser', null, 'query', 0.45), ('browser', 'association', 'query', 0.3), ('browser', null, 'permit', 300), ('interface', null, 'opening', 1234.5)) r (service, class, line, amount);
select is(t.on_day('price_list_on', 'code, state, lines, source'), '[{"code": "B", "lines": 4, "state": "in_force", "source": "Asetus 2/2026"}, {"code": "A", "lines": 4, "state": "past", "source": "Asetus 1/2025"}]', 'each list with its source and what it is on the day');
select is(t.on_day('price_list_on', 'code, state', '2025-12-31'), '[{"code": "B", "state": "coming"}, {"code": "A", "state": "in_force"}]', 'on another day it is another');
select is(t.on_day('price_on', 'service, applicant_class as class, line, amount::numeric(8, 2) as amount'),
  '[{"line": "permit", "class": "all", "amount": 301.00, "service": "browser"}, {"line": "query", "class": "all", "amount": 1.45, "service": "browser"},
    {"line": "query", "class": "association", "amount": 1.30, "service": "browser"}, {"line": "opening", "class": "all", "amount": 1235.50, "service": "interface"}]', 'the lines of the list in force, those for all before those of a class');
select is(t.on_day('price_on', 'price', '2025-06-01') -> 3 ->> 'price', '1' || chr(160) || '234,50' || chr(160) || '€', 'an amount as Finns write it');
select is(t.on_day('price_on', '*', '2024-12-31'), '[]', 'before the first list there are no lines');

-- Grounds: those of the installation.
select is((select count(*)::integer from jsonb_array_elements(t.on_day('fee_basis_on', '*')) x), (select count(*)::integer from data.fee_basis where valid_from <= '2026-06-01' and (valid_until is null or valid_until >= '2026-06-01')), 'grounds of the day');
select is_empty($$ select x from jsonb_array_elements(t.on_day('fee_basis_on', '*')) x where x ->> 'text_fi' !~ '[0-9]' and x ->> 'basis' = 'free' $$, 'each ground of freedom names its provision');
select is(t.on_day('fee_basis_on', '*', '2000-01-01'), '[]', 'none before their time');

-- Remedies: those of the installation, and the same as a decision gets.
select is(t.on_day('remedy_on', 'kind, outcome, service, days'),
  '[{"days": 30, "kind": "rectification", "outcome": "all", "service": "both"}, {"days": 30, "kind": "appeal", "outcome": "dismissed", "service": "both"}, {"days": 30, "kind": "appeal", "outcome": "lapsed", "service": "both"}, {"days": null, "kind": "fee", "outcome": "all", "service": "both"}]', 'by kind of decision');
select is_empty($$ select x from jsonb_array_elements(t.on_day('remedy_on', '*')) x
  where coalesce(x ->> 'authority_fi', '') = '' or coalesce(x ->> 'authority_sv', '') = '' or concat_ws('', x ->> 'authority_fi', x ->> 'address_fi') ~ '^#|\n#'
     or (x ->> 'kind' <> 'fee' and (coalesce(x ->> 'address_fi', '') = '' or coalesce(x ->> 'address_sv', '') = '')) $$, 'each names its authority and its address, in both languages');
select matches(t.on_day('remedy_on', 'address_fi') -> 0 ->> 'address_fi', 'kirjaamo@dvv\.fi', 'with the address itself');
select is(t.on_day('remedy_on', 'title_fi') -> 1 ->> 'title_fi', rule.remedy('browser', 'dismissed', '2026-06-01', 'fi', false) ->> 'title', 'what a decision of the day gets');

-- It is public reading, and nobody's writing.
select is(t.on_day('remedy_on', 'kind', '2026-06-01', 'b_permit_contact'), t.on_day('remedy_on', 'kind'), 'remedies are no secret');
select throws_ok($$ select t.see('administrator', 'with x as (update data.price_row set amount = 0 returning 1) select * from x') $$, null, null, 'not even the administrator changes a price here');
reset session authorization;
select * from finish();
rollback;
