-- What the reference data must hold: the whole catalogue in three languages, the bodies under the standing permits, the published targets.
begin;
set local search_path = tap, public, pg_catalog;
select no_plan();

select is((select array_agg(id order by id) from data.data_item), array(select generate_series(1, 460)), '460 items, numbered without gaps from 1');
select is((select array_agg(n order by s) from (select subject as s, count(*)::integer as n from data.data_item group by 1) as t), array[20, 66, 374], 'apartment, building and person items');
select is((select count(*) from data.data_item where '' in (btrim(name_fi), btrim(name_sv), btrim(name_en), btrim(xml_path))), 0::bigint, 'every item is named in three languages');
select is((select count(*) from data.data_group), 44::bigint, '44 groups');
select is((select count(*) from data.data_group where '' in (btrim(name_fi), btrim(name_sv), btrim(name_en))), 0::bigint, 'every group is named in three languages');
select is((select count(*) from data.data_group g where not exists (select from data.data_item i where i.group_code = g.code)), 0::bigint, 'no group is empty');
select is((select array_agg(i.id order by g.sort_order, i.id) from data.data_item i join data.data_group g on g.code = i.group_code),
          array(select generate_series(1, 460)), 'groups stand in the order of the items');
select is((select (id, code)::text from data.data_item where name_fi = 'Henkilötunnus' and group_code = 'H.TUN'), '(13,H.TUN.01)', 'the number of an item is the place in the catalogue');
select throws_ok($$ insert into data.data_item (id, code, group_code, name_fi, name_sv, name_en, xml_path, subject, sensitivity)
                    values (512, 'X', 'M', 'x', 'x', 'x', 'x', 'person', 'low') $$, '23514', null, 'a number that bit(512) cannot hold is refused');

select is((select count(*) from data.code_list), 16::bigint, 'sixteen code lists');
select is((select string_agg(code, ' ') from data.code_list l where (select count(*) from data.code_value v where v.list_code = l.code) < 2), null, 'each with values');
select is((select name_en from data.code_value where (list_code, code) = ('return_code', '-1904')), 'The end user is missing', 'return code -1904');
select is((select count(*) from data.product), 15::bigint, 'fifteen products seen in public sources');

select is((select count(*) from data.municipality), 309::bigint, 'municipalities');
select is((select count(*) from data.wellbeing_county), 21::bigint, 'wellbeing counties');
select is((select count(*) from data.municipality where wellbeing_county is null), 17::bigint, 'Helsinki and Åland belong to none');
select is((select array_agg(n order by c) from (select class as c, count(*)::integer as n from data.organisation
            where class in ('municipality', 'wellbeing_county') and standing_cover and official_code is not null group by 1) as t),
          array[309, 21], 'each is a body covered by the standing permits');
select is((select count(*) from data.organisation where class = 'municipality' and language = 'sv' and official_code is not null), 16::bigint, 'Swedish is the language of Åland');
select is((select count(*) from data.organisation where class = 'agency'), 1::bigint, 'one agency');

select is(data.target_due(s, c, k, arrived), due, format('%s, %s, %s arrived %s', s, c, k, arrived)) from (values
  ('interface', 'company', 'new_permit', date '2026-11-23', date '2027-02-23'), ('interface', 'state', 'renewal', '2026-11-30', '2027-03-01'),
  ('browser', 'company', 'new_permit', '2026-11-23', '2027-01-04'), ('browser', 'municipality', 'new_permit', '2026-11-23', '2027-01-04'),
  ('browser', 'municipality', 'municipal_order', '2026-11-23', '2026-12-07'), ('interface', 'joint_authority', 'municipal_order', '2026-11-23', '2026-12-07'),
  ('browser', 'company', 'new_permit', '2019-12-31', null)) as t (s, c, k, arrived, due);
insert into data.target_time (service, applicant_class, kind, amount, unit, valid_from) values ('browser', null, null, 3, 'week', '2027-01-01'), ('browser', 'state', null, 10, 'day', '2027-01-01');
select is(data.target_due('browser', 'company', 'new_permit', '2026-12-31'), date '2027-02-11', 'a new target does not touch what arrived before it');
select is(data.target_due('browser', 'company', 'new_permit', '2027-01-01'), date '2027-01-22', 'and holds from its day on');
select is(data.target_due('browser', 'state', 'new_permit', '2027-01-11'), date '2027-01-21', 'the row naming the class wins');
select is(data.target_due('browser', 'state', 'municipal_order', '2027-01-11'), date '2027-01-25', 'the row naming the kind wins over it');

select is(array(select w from unnest(array['Öljy', 'äiti', 'Aalto', 'ÅLAND', 'zorro', 'Ahti', 'van  der Ö']) as w order by data.sort_key(w) collate "C"),
          array['Aalto', 'Ahti', 'van  der Ö', 'zorro', 'ÅLAND', 'äiti', 'Öljy'], 'Finnish alphabetical order');
select is(data.sort_key('  Étienne   Müller '), 'etienne myller', 'case, accents and blanks do not count; ü sorts as y');
select is(data.sort_key('Čázeluokta Ŋáŋ Đorđe Łódź Þ Ærø'), 'cazeluokta nan dorde lodz þ {br{c', 'letters of Sámi and of the neighbours stand by their Latin ones');
select ok(starts_with(data.sort_key('Äänekosken kaupunki'), data.sort_key('ÄÄN')), 'a prefix keeps being one');
select is((select string_agg(p.oid::regprocedure::text, ', ') from pg_proc p where p.pronamespace = 'data'::regnamespace and obj_description(p.oid, 'pg_proc') is null), null, 'every function says what it is for');
select * from finish();
rollback;
