-- Brings the reference tables to what the CSV files of this folder say. Each was copied into a temporary table reference_<file name>, all columns text.
-- Can be repeated. Nothing is deleted: old permits and decisions point to it. A number of a data item never changes its item.
insert into data.data_group (code, sort_order, name_fi, name_sv, name_en)
select code, sort_order::integer, name_fi, name_sv, name_en from reference_data_group
on conflict (code) do update set sort_order = excluded.sort_order, name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en
where (data_group.sort_order, data_group.name_fi, data_group.name_sv, data_group.name_en)
   is distinct from (excluded.sort_order, excluded.name_fi, excluded.name_sv, excluded.name_en);

-- A changed code under an old number ends on the unique code or here, never in a right that silently means another item.
do $$
begin
  if exists (select from data.data_item i join reference_data_item s on s.id::integer = i.id where s.code <> i.code) then
    raise exception 'a data item number of the catalogue was given to another item';
  end if;
end $$;
insert into data.data_item (id, code, group_code, name_fi, name_sv, name_en, xml_path, subject, sensitivity, notes, source)
select id::integer, code, group_code, name_fi, name_sv, name_en, xml_path, subject, sensitivity, coalesce(notes, ''), coalesce(source, '') from reference_data_item
on conflict (id) do update set group_code = excluded.group_code, name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en,
  xml_path = excluded.xml_path, subject = excluded.subject, sensitivity = excluded.sensitivity, notes = excluded.notes, source = excluded.source
where (data_item.group_code, data_item.name_fi, data_item.name_sv, data_item.name_en, data_item.xml_path, data_item.subject, data_item.sensitivity, data_item.notes, data_item.source)
   is distinct from (excluded.group_code, excluded.name_fi, excluded.name_sv, excluded.name_en, excluded.xml_path, excluded.subject, excluded.sensitivity, excluded.notes, excluded.source);

insert into data.code_list (code, name_fi, name_sv, name_en)
select code, name_fi, name_sv, name_en from reference_code_list
on conflict (code) do update set name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en;

insert into data.code_value (list_code, code, sort_order, name_fi, name_sv, name_en)
select list_code, code, sort_order::integer, name_fi, name_sv, name_en from reference_code_value
on conflict (list_code, code) do update
set sort_order = excluded.sort_order, name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en;

insert into data.product (code, content_fi, content_sv, content_en, source, tailored)
select code, content_fi, content_sv, content_en, source, tailored::boolean from reference_product
on conflict (code) do update
set content_fi = excluded.content_fi, content_sv = excluded.content_sv, content_en = excluded.content_en, source = excluded.source, tailored = excluded.tailored;

insert into data.wellbeing_county (code, name_fi, name_sv, short_name_fi, short_name_sv, population_2020)
select code, name_fi, name_sv, short_name_fi, short_name_sv, population_2020::integer from reference_wellbeing_county
on conflict (code) do update set name_fi = excluded.name_fi, name_sv = excluded.name_sv, short_name_fi = excluded.short_name_fi,
  short_name_sv = excluded.short_name_sv, population_2020 = excluded.population_2020;

insert into data.municipality (code, name_fi, name_sv, wellbeing_county, population_2020)
select code, name_fi, name_sv, wellbeing_county, population_2020::integer from reference_municipality
on conflict (code) do update set name_fi = excluded.name_fi, name_sv = excluded.name_sv, wellbeing_county = excluded.wellbeing_county,
  population_2020 = excluded.population_2020;

insert into data.target_time (service, applicant_class, kind, amount, unit, valid_from)
select service, applicant_class, kind, amount::integer, unit, valid_from::date from reference_target_time
on conflict on constraint target_time_key do nothing;   -- the administrator may have dated new targets: those stand

insert into data.fee_basis (service, applicant_class, basis, preferred, valid_from, valid_until, text_fi, text_sv)
select service, applicant_class, basis, preferred::boolean, valid_from::date, valid_until::date, text_fi, text_sv from reference_fee_basis
on conflict on constraint fee_basis_key do nothing;

insert into data.remedy (kind, service, outcome, days, valid_from, valid_until, sentence_fi, sentence_sv, title_fi, title_sv, text_fi, text_sv)
select kind, service, outcome, days::integer, valid_from::date, valid_until::date, sentence_fi, sentence_sv, title_fi, title_sv, text_fi, text_sv from reference_remedy
on conflict on constraint remedy_key do nothing;

-- The agency, and the bodies covered by the standing permits of both search services. Their business ids come with their first application;
-- a name that the body itself has changed since is left alone.
insert into data.organisation (class, business_id, name_fi, name_sv, language)
select 'agency', '0245437-2', 'Digi- ja väestötietovirasto', 'Myndigheten för digitalisering och befolkningsdata', 'fi'
where not exists (select from data.organisation where class = 'agency');

insert into data.organisation (class, official_code, name_fi, name_sv, standing_cover, language)
select 'wellbeing_county', code, name_fi, name_sv, true, 'fi' from reference_wellbeing_county
union all   -- Åland: no wellbeing county, Swedish only; Helsinki (091) has none either
select 'municipality', code, name_fi, name_sv, true, case when wellbeing_county is null and code <> '091' then 'sv' else 'fi' end
from reference_municipality
order by 1, 2
on conflict (class, official_code) where official_code is not null do nothing;
