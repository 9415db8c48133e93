-- Identity codes: every published value, the stored forms, and what the check characters promise over many numbers.
begin;
set local search_path = tap, public, pg_catalog;
\ir ../support/identity_codes.sql
select no_plan();

select is(case kind when 'business_id' then data.business_id_fault(value)
                    when 'personal_identity_code' then data.personal_identity_code_fault(value)
                    when 'electronic_client_id' then data.electronic_client_id_fault(value)
                    when 'building_id' then data.building_id_fault(value)
                    when 'property_id' then data.property_id_fault(value) end,
          fault, format('%s %s: fault (%s)', kind, value, origin))
from identity_code;

select is(case kind when 'personal_identity_code' then data.personal_identity_code_warning(value)
                    when 'electronic_client_id' then data.electronic_client_id_warning(value)
                    when 'building_id' then data.building_id_warning(value) end,
          warning, format('%s %s: warning (%s)', kind, value, origin))
from identity_code;

select is(case kind when 'business_id' then data.business_id(typed) else data.property_id(typed) end, stored, format('%s typed as %s', kind, typed))
from identity_code_typed;

-- 29 February: well-formed in every year, plausible in leap years of the right century only.
with c as (
  select yy, sep, '2902' || lpad(yy::text, 2, '0') || sep || '123' || data.check_character(('2902' || lpad(yy::text, 2, '0') || '123')::bigint) as code
  from generate_series(0, 99) as yy, unnest(array['+', '-', 'Y', 'X', 'W', 'V', 'U', 'A', 'B', 'C', 'D', 'E', 'F']) as sep)
select is((select count(*) from c where data.personal_identity_code_fault(code) is not null), 0::bigint, '29 February passes the form check in every year')
union all
select is((select string_agg(code, ' ') from c
           where (data.personal_identity_code_warning(code) is null)
             <> (extract(day from (make_date(case when sep = '+' then 1800 when sep in ('-', 'Y', 'X', 'W', 'V', 'U') then 1900 else 2000 end + yy, 3, 1) - 1)) = 29)),
          null, '29 February is plausible exactly in leap years of the century that the separator tells');

select is(data.personal_identity_code_warning('010190-' || n || data.check_character(('010190' || n)::bigint)), w, 'individual number ' || n)
from (values ('000', 'number_not_given'), ('001', 'number_not_given'), ('002', null), ('899', null), ('900', 'temporary')) as v (n, w);

-- A single wrong digit, and two neighbours changed over, never pass.
with numbers as (select 100000000 + (n::bigint * 7919017) % 800000000 as n from generate_series(1, 2000) as n),
     codes as (select n, n::text || data.check_character(n) as code from numbers)
select is((select count(*) from codes, generate_series(1, 9) as place, generate_series(0, 9) as digit
           where substr(code, place, 1) <> digit::text and data.building_id_fault(overlay(code placing digit::text from place for 1)) is distinct from 'check'),
          0::bigint, 'a wrong digit in a building identifier is found, whichever and wherever')
union all
select is((select count(*) from codes, generate_series(1, 8) as place
           where substr(code, place, 1) <> substr(code, place + 1, 1)
             and data.building_id_fault(overlay(code placing substr(code, place + 1, 1) || substr(code, place, 1) from place for 2)) is distinct from 'check'),
          0::bigint, 'two neighbouring digits of a building identifier changed over are found');

with codes as (
  select lpad(n::text, 7, '0') || '-' || d as code
  from generate_series(12345, 9999999, 9973) as n, generate_series(0, 9) as d
  where data.business_id_fault(lpad(n::text, 7, '0') || '-' || d) is null)
select cmp_ok((select count(*) from codes), '>', 800::bigint, 'about ten of eleven numbers have a check digit')
union all
select is((select count(*) from (select left(code, 7) from codes group by 1 having count(*) > 1) as t), 0::bigint, 'and only one')
union all
select is((select count(*) from codes, generate_series(1, 7) as place, generate_series(0, 9) as digit
           where substr(code, place, 1) <> digit::text and data.business_id_fault(overlay(code placing digit::text from place for 1)) is null),
          0::bigint, 'a wrong digit in a business ID is found');

select is((select string_agg(data.check_character(n), '' order by n) from generate_series(0, 30) as n), '0123456789ABCDEFHJKLMNPRSTUVWXY', 'table of check characters');
select is(data.residence_id_fault(v), f, 'place of residence ' || v)
from (values ('900000759J1C003 ', null), ('900000759J1C003', 'form'), ('20075200000000', null), ('2007520000000', 'form')) as t (v, f);
select * from finish();
rollback;
