-- Sorting, identity-code checks, the Finnish calendar, and the tables of reference data.
-- The functions are fit for checks and generated columns, and bound to their names whatever search path the caller has: an SQL-standard body, or a search path of its own.

-- ── Sorting ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

create function data.sort_key(p_text text) returns text
  language sql immutable strict parallel safe
  return replace(replace(replace(translate(lower(regexp_replace(btrim(p_text, E' \t\r\n'), '\s+', ' ', 'g') collate pg_catalog."default"),
                 'éèêëęáàâãąíìîïóòôõőúùûüűçčćđłñńŋšśŧžźżýæø', 'eeeeeaaaaaiiiiooooouuuyycccdlnnnsstzzzyäö'), 'å', '{a'), 'ä', '{b'), 'ö', '{c');
comment on function data.sort_key(text) is
  'Key that compares bytewise in Finnish and Swedish alphabetical order (z, å, ä, ö), case folded, blanks collapsed; prefixes are searched in the same form. Columns that hold it have collation C.';

-- ── Identity codes: null = fine, else the fault (blocks) or the warning (asks) ──────────────────────────────────────────────

create function data.check_character(p_number bigint) returns text
  language sql immutable strict parallel safe
  return substr('0123456789ABCDEFHJKLMNPRSTUVWXY', (p_number % 31)::integer + 1, 1);
comment on function data.check_character(bigint) is
  'Check character shared by the personal identity code, the electronic client identifier and the permanent building identifier: the number modulo 31 in a table of 31.';

create function data.business_id(p_text text) returns text
  language sql immutable strict parallel safe
  return case when btrim(p_text) ~ '^[0-9]{6,7}-?[0-9]$'
              then lpad(left(replace(btrim(p_text), '-', ''), -1), 7, '0') || '-' || right(btrim(p_text), 1)
              else btrim(p_text) end;
comment on function data.business_id(text) is
  'A business ID as typed, in the stored form 1234567-8: hyphen put in, an old six-digit number padded; anything else is given back as it is.';

create function data.business_id_fault(p_text text) returns text
  language sql immutable strict parallel safe
  return case
    when p_text !~ '^[0-9]{7}-[0-9]$' then 'form'
    when (7 * substr(p_text, 1, 1)::integer + 9 * substr(p_text, 2, 1)::integer + 10 * substr(p_text, 3, 1)::integer + 5 * substr(p_text, 4, 1)::integer
        + 8 * substr(p_text, 5, 1)::integer + 4 * substr(p_text, 6, 1)::integer + 2 * substr(p_text, 7, 1)::integer) % 11 = 1 then 'never_issued'
    when (11 - (7 * substr(p_text, 1, 1)::integer + 9 * substr(p_text, 2, 1)::integer + 10 * substr(p_text, 3, 1)::integer + 5 * substr(p_text, 4, 1)::integer
        + 8 * substr(p_text, 5, 1)::integer + 4 * substr(p_text, 6, 1)::integer + 2 * substr(p_text, 7, 1)::integer) % 11) % 11
        <> substr(p_text, 9, 1)::integer then 'check' end;
comment on function data.business_id_fault(text) is
  'Null when the text is a business ID in stored form with a right check digit; else form, never_issued (remainder 1) or check.';

create function data.personal_identity_code_fault(p_text text) returns text
  language sql immutable strict parallel safe
  return case
    when p_text !~ '^[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-FHJ-NPR-Y]$' then 'form'
    when substr(p_text, 3, 2)::integer not between 1 and 12
      or substr(p_text, 1, 2)::integer not between 1 and
         case substr(p_text, 3, 2) when '02' then 29 when '04' then 30 when '06' then 30 when '09' then 30 when '11' then 30 else 31 end then 'date'
    when data.check_character((left(p_text, 6) || substr(p_text, 8, 3))::bigint) <> right(p_text, 1) then 'check' end;
comment on function data.personal_identity_code_fault(text) is
  'Null when the form, the day of the month and the check character of a personal identity code are right; else form, date or check. The separator is not part of the sum.';

create function data.personal_identity_code_warning(p_text text) returns text
  language sql immutable strict parallel safe
  return case
    when data.personal_identity_code_fault(p_text) is not null then null
    when left(p_text, 4) = '2902' and
         not case when substr(p_text, 5, 2) <> '00' then substr(p_text, 5, 2)::integer % 4 = 0
                  else substr(p_text, 7, 1) between 'A' and 'F' end then 'no_such_day'
    when substr(p_text, 8, 3)::integer < 2 then 'number_not_given'
    when substr(p_text, 8, 3)::integer >= 900 then 'temporary' end;
comment on function data.personal_identity_code_warning(text) is
  'What makes a well-formed personal identity code implausible: no_such_day (29 February of a common year), number_not_given (000, 001) or temporary (900-999, test use only).';

create function data.electronic_client_id_fault(p_text text) returns text
  language sql immutable strict parallel safe
  return case
    when p_text !~ '^[0-9]{8}[0-9A-FHJ-NPR-Y]$' then 'form'
    when left(p_text, 8) <= '10000000' then 'range'
    when data.check_character(left(p_text, 8)::bigint) <> right(p_text, 1) then 'check' end;
comment on function data.electronic_client_id_fault(text) is 'Null when the text is an electronic client identifier (SATU) with a right check character; else form, range or check.';

create function data.electronic_client_id_warning(p_text text) returns text
  language sql immutable strict parallel safe
  return case when data.electronic_client_id_fault(p_text) is null and left(p_text, 1) = '9' then 'test_range' end;
comment on function data.electronic_client_id_warning(text) is 'test_range for a well-formed SATU above the range given to people (test cards).';

create function data.building_id_fault(p_text text) returns text
  language sql immutable strict parallel safe
  return case
    when p_text !~ '^[0-9]{9}[0-9A-Z]$' then 'form'
    when data.check_character(left(p_text, 9)::bigint) <> right(p_text, 1) then 'check' end;
comment on function data.building_id_fault(text) is
  'Null when the text is a permanent building identifier (VTJ-PRT) with a right check character; else form or check. For what is typed now, never for reading old data.';

create function data.building_id_warning(p_text text) returns text
  language sql immutable strict parallel safe
  return case when data.building_id_fault(p_text) is null and left(p_text, 1) <> '1' then 'test_range' end;
comment on function data.building_id_warning(text) is 'test_range for a well-formed building identifier that does not begin with 1 (test data only).';

create function data.property_id(p_text text) returns text
  language sql immutable strict parallel safe
  return case
    when upper(btrim(p_text)) ~ '^[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}-[0-9]{1,4}(-?[A-Z][0-9]{1,4})?$'
    then lpad(split_part(btrim(p_text), '-', 1), 3, '0') || lpad(split_part(btrim(p_text), '-', 2), 3, '0')
      || lpad(split_part(btrim(p_text), '-', 3), 4, '0') || lpad(substring(btrim(p_text) from '^[0-9]+-[0-9]+-[0-9]+-([0-9]+)'), 4, '0')
      || coalesce((select m[1] || lpad(m[2], 4, '0') from regexp_match(upper(btrim(p_text)), '([A-Z])([0-9]+)$') as m), '')
    when btrim(p_text) ~ '^[0-9]{14}[a-z][0-9]{4}$' then upper(btrim(p_text))
    else btrim(p_text) end;
comment on function data.property_id(text) is
  'A property identifier as typed (91-9-9901-1, also with an unseparated parcel M601), in the stored form of 14 digits, or 19 characters with the parcel.';

create function data.property_id_fault(p_text text) returns text
  language sql immutable strict parallel safe
  return case
    when p_text !~ '^[0-9]{14}([A-Z][0-9]{4})?$' then 'form'
    when left(p_text, 3) = '000' then 'range' end;
comment on function data.property_id_fault(text) is
  'Null when the text is a property identifier in stored form (municipality 3, location area 3, group 4, unit 4 digits, parcel letter and 4 digits); else form or range.';

create function data.residence_id_fault(p_text text) returns text
  language sql immutable strict parallel safe
  return case when p_text !~ '^([0-9]{9}[0-9A-Z][1-9 ][A-ZÅÄÖ ][0-9 ]{3}[a-zåäö ]|200[0-9]{3}00000000)$' then 'form' end;
comment on function data.residence_id_fault(text) is
  'Null when the text has the form of a place-of-residence code: 16 characters with significant blanks (building, address number, stair, apartment, dividing letter), or 14 abroad.';

-- ── Calendar and deadlines (act 150/1930) ─────────────────────────────────────────────────────────────────────────────────

create function data.easter(p_year integer) returns date
  language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_golden  integer := p_year % 19;
  v_century integer := p_year / 100;
  v_rest    integer := p_year % 100;
  v_moon    integer := (19 * v_golden + v_century - v_century / 4 - (v_century - (v_century + 8) / 25 + 1) / 3 + 15) % 30;
  v_weekday integer := (32 + 2 * (v_century % 4) + 2 * (v_rest / 4) - v_moon - v_rest % 4) % 7;
  v_day     integer := v_moon + v_weekday - 7 * ((v_golden + 11 * v_moon + 22 * v_weekday) / 451) + 114;
begin
  return make_date(p_year, v_day / 31, v_day % 31 + 1);
end $$;
comment on function data.easter(integer) is 'Easter Sunday of a year in the Gregorian calendar.';

create function data.holiday(p_day date) returns text
  language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_day     text := to_char(p_day, 'MMDD');
  v_weekday integer := extract(isodow from p_day);
begin
  return case
    when v_day = '0101' then 'new_year'
    when v_day = '0106' then 'epiphany'
    when v_day = '0501' then 'may_day'
    when v_day = '1206' then 'independence_day'
    when v_day = '1224' then 'christmas_eve'
    when v_day = '1225' then 'christmas_day'
    when v_day = '1226' then 'boxing_day'
    when v_weekday = 5 and v_day between '0619' and '0625' then 'midsummer_eve'
    when v_weekday = 6 and v_day between '0620' and '0626' then 'midsummer_day'
    when v_weekday = 6 and v_day between '1031' and '1106' then 'all_saints_day'
    else case p_day - data.easter(extract(year from p_day)::integer)
           when -2 then 'good_friday' when 0 then 'easter_sunday' when 1 then 'easter_monday'
           when 39 then 'ascension_day' when 49 then 'whit_sunday' end
  end;
end $$;
comment on function data.holiday(date) is
  'Which church holiday, national day or eve a day is, null when none; the calendar as it has stood since 1991. May Day wins when Ascension Day falls on it.';

create function data.is_holiday(p_day date) returns boolean
  language sql immutable strict parallel safe
  return extract(isodow from p_day) = 7 or data.holiday(p_day) is not null;
comment on function data.is_holiday(date) is 'Sunday, other church holiday, Independence Day, May Day, Christmas Eve or Midsummer Eve.';

create function data.is_working_day(p_day date) returns boolean
  language sql immutable strict parallel safe
  return extract(isodow from p_day) < 6 and data.holiday(p_day) is null;
comment on function data.is_working_day(date) is 'A day on which a deadline may end: no holiday and no Saturday.';

create function data.next_working_day(p_day date) returns date
  language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare v_day date := p_day;
begin
  while not data.is_working_day(v_day) loop
    v_day := v_day + 1;
  end loop;
  return v_day;
end $$;
comment on function data.next_working_day(date) is 'The day itself when it is a working day, else the first one after it.';

create function data.deadline_raw(p_start date, p_amount integer, p_unit text) returns date
  language sql immutable strict parallel safe
  return case p_unit when 'day'   then p_start + p_amount
                     when 'week'  then p_start + 7 * p_amount
                     when 'month' then (p_start + make_interval(months => p_amount))::date
                     when 'year'  then (p_start + make_interval(years => p_amount))::date end;
comment on function data.deadline_raw(date, integer, text) is
  'Where a period ends by the calendar: the starting day is not counted; months and years end on the day of the same number, or on the last day of a shorter month. Units: day, week, month, year; null for another.';

create function data.deadline(p_start date, p_amount integer, p_unit text) returns date
  language sql immutable strict parallel safe
  return data.next_working_day(data.deadline_raw(p_start, p_amount, p_unit));
comment on function data.deadline(date, integer, text) is 'The last day on which something may still be done: the raw end, moved to the next working day.';

-- ── Catalogue of data items ─────────────────────────────────────────────────────────────────────────────────────────────

create table data.data_group (
  code       text constraint data_group_pkey primary key constraint data_group_code_check check (code ~ '^[A-Z][A-Z0-9.]{0,11}$'),
  sort_order integer not null constraint data_group_sort_order_key unique,
  name_fi    text not null constraint data_group_name_fi_key unique,
  name_sv    text not null,
  name_en    text not null
);
comment on table data.data_group is 'Groups of the catalogue of data items, in catalogue order.';

create table data.data_item (
  id          integer constraint data_item_pkey primary key constraint data_item_id_check check (id between 1 and 511),
  code        text not null constraint data_item_code_key unique,
  group_code  text not null constraint data_item_group_code_fkey references data.data_group,
  name_fi     text not null,
  name_sv     text not null,
  name_en     text not null,
  name_fi_key text collate "C" not null generated always as (data.sort_key(name_fi)) stored,
  name_sv_key text collate "C" not null generated always as (data.sort_key(name_sv)) stored,
  name_en_key text collate "C" not null generated always as (data.sort_key(name_en)) stored,
  xml_path    text not null,
  subject     text not null constraint data_item_subject_check check (subject in ('person', 'building', 'apartment')),
  sensitivity text not null constraint data_item_sensitivity_check check (sensitivity in ('low', 'normal', 'protected', 'elevated', 'special')),
  notes       text not null default '',
  source      text not null default ''
);
create index data_item_group_code_idx on data.data_item (group_code, id);
create index data_item_name_fi_key_idx on data.data_item (name_fi_key, id);
create index data_item_name_sv_key_idx on data.data_item (name_sv_key, id);
create index data_item_name_en_key_idx on data.data_item (name_en_key, id);
comment on table data.data_item is
  'The catalogue of data items. A number, once given, stays with its item for ever: rights store their items as bit(512), bit n standing for item n.';

create table data.product (
  code       text constraint product_pkey primary key constraint product_code_check check (length(code) between 1 and 50 and code = btrim(code)),
  content_fi text not null,
  content_sv text not null,
  content_en text not null,
  source     text not null
);
comment on table data.product is 'Ready-made and tailored products (message types) of the query interface; the name is opaque text of up to 50 characters.';

-- ── Code lists, bodies, targets ─────────────────────────────────────────────────────────────────────────────────────────────

create table data.code_list (
  code    text constraint code_list_pkey primary key constraint code_list_code_check check (code ~ '^[a-z][a-z_]+$'),
  name_fi text not null,
  name_sv text not null,
  name_en text not null
);
comment on table data.code_list is 'Code lists that answers of the register use.';

create table data.code_value (
  list_code  text not null constraint code_value_list_code_fkey references data.code_list,
  code       text not null,
  sort_order integer not null,
  name_fi    text not null,
  name_sv    text not null,
  name_en    text not null,
  constraint code_value_pkey primary key (list_code, code)
);
comment on table data.code_value is 'One value of a code list.';

create table data.wellbeing_county (
  code            text constraint wellbeing_county_pkey primary key constraint wellbeing_county_code_check check (code ~ '^[A-Z]{2}$'),
  name_fi         text not null,
  name_sv         text not null,
  short_name_fi   text not null,
  short_name_sv   text not null,
  population_2020 integer not null
);
comment on table data.wellbeing_county is 'Wellbeing services counties.';

create table data.municipality (
  code             text constraint municipality_pkey primary key constraint municipality_code_check check (code ~ '^[0-9]{3}$'),
  name_fi          text not null,
  name_sv          text not null,
  wellbeing_county text constraint municipality_wellbeing_county_fkey references data.wellbeing_county,
  population_2020  integer not null
);
create index municipality_wellbeing_county_idx on data.municipality (wellbeing_county);
comment on table data.municipality is 'Municipalities (309, year 2021); Helsinki and the municipalities of Åland belong to no wellbeing county.';

create table data.target_time (
  id              integer generated always as identity constraint target_time_pkey primary key,
  service         text not null constraint target_time_service_check check (service in ('browser', 'interface')),
  applicant_class text constraint target_time_applicant_class_check check (applicant_class in
                    ('state', 'municipality', 'joint_authority', 'wellbeing_county', 'other_public', 'company', 'association', 'intermediary')),
  kind            text constraint target_time_kind_check check (kind in ('new_permit', 'municipal_order', 'amendment', 'renewal')),
  amount          integer not null constraint target_time_amount_check check (amount between 1 and 1000),
  unit            text not null constraint target_time_unit_check check (unit in ('day', 'week', 'month', 'year')),
  valid_from      date not null,
  constraint target_time_key unique nulls not distinct (service, applicant_class, kind, valid_from)
);
comment on table data.target_time is
  'Published promises of processing time. An empty class or kind stands for all; the row naming the kind wins, then the one naming the class, then the latest in force.';

create function data.target_due(p_service text, p_class text, p_kind text, p_arrived date) returns date
  language sql stable parallel safe
begin atomic
  select data.deadline(p_arrived, amount, unit)
  from data.target_time
  where service = p_service and (applicant_class is null or applicant_class = p_class) and (kind is null or kind = p_kind) and valid_from <= p_arrived
  order by kind nulls last, applicant_class nulls last, valid_from desc
  limit 1;
end;
comment on function data.target_due(text, text, text, date) is 'The day by which a matter that arrived on a day is promised to be decided: total time, never stopped by completions.';
