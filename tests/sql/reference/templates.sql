-- Templates of content, contents of products, types of attachments: they name only what the catalogue has.
begin;
\ir ../support/cast.sql
set search_path = tap, public, pg_catalog;
select no_plan();
select is((select array_agg(distinct applicant_class order by applicant_class) from data.item_template),
  array['company', 'intermediary', 'joint_authority', 'municipality', 'other_public', 'state', 'wellbeing_county'], 'templates for every class that has a usual task');
select is((select count(*)::integer from data.item_template), 13, 'thirteen of them');
select is_empty($$ select code from data.item_template where '' in (btrim(name_fi), btrim(name_sv), btrim(name_en), btrim(purpose_fi), btrim(purpose_sv), btrim(legal_basis)) $$, 'named in three languages, with purpose and basis');
select is_empty($$ select t.code from data.item_template t where (select count(*) from data.item_template_item i where i.template_code = t.code) not between 5 and 60 $$, 'none is empty, none asks for everything');
select is_empty($$ select i.template_code, d.code from data.item_template_item i join data.data_item d on d.id = i.item_id
  where i.search_key <> case d.subject when 'person' then 'identity_code' else 'building_code' end $$, 'each item is found by the usual key of its subject');
select is_empty($$ select i.template_code, d.code from data.item_template_item i join data.data_item d on d.id = i.item_id where d.group_code = 'H.USK' and i.template_code <> 'parish' $$, 'religion for parishes alone');
select is((select count(*)::integer from data.item_template_item i join data.data_item d on d.id = i.item_id where d.group_code in ('M', 'TR')), 0, 'no headers of messages, no change groups');
select throws_ok($$ insert into data.item_template_item (template_code, item_id) values ('bank', 500) $$, '23503', null, 'an item that the catalogue lacks is refused');

select is((select string_agg(p.code, ', ' order by p.code) from data.product p where p.tailored), 'OPHREK, ROV1, ROV2, ROV3, ROV4', 'tailored products');
select is((select count(*)::integer from data.product_item where product_code = 'OPHREK'), (select count(*)::integer from data.data_item where source ~ 'OPHREK.xsd'), 'the content of OPHREK is that of its schema');
select is((select count(distinct product_code)::integer from data.product_item), 7, 'products whose content is known');
select is((select count(*)::integer from data.data_item where hidden_by_non_disclosure and sensitivity <> 'protected' or not hidden_by_non_disclosure and sensitivity = 'protected'), 0, 'protected means hidden by non-disclosure');
select is_empty($$ select code from data.data_item where group_code in ('H.OS1', 'H.LO1', 'H.KUN') and name_fi ~ '(osoite: (katu|postin|lähi)|^Kotikunta)' and not hidden_by_non_disclosure $$, 'addresses and the municipality are hidden');
select ok(not (select hidden_by_non_disclosure from data.data_item where code = 'H.YHT.03'), 'the contact address is not');

-- Which product is enough
create temporary table a as select t.make_application('draft', 'a', 'interface') as id;
delete from data.application_item where application_id = (select id from a);
insert into data.application_item (application_id, item_id) select a.id, d.id from a, data.data_item d where d.code in ('H.TUN.01', 'H.NIM.01', 'H.HTV.1.01');
select is(t.see('permit_contact', format('select covered, missing, extra, suffices from ui.product_fit where application_id = %s and product_code = ''HUOLTAJA-HUOLLETTAVAT''', (select id from a))),
  '[{"extra": 5, "covered": 3, "missing": 0, "suffices": true}]', 'one that holds everything asked, and five items besides');
select is(t.see('permit_contact', format('select product_code from ui.product_fit where application_id = %s and suffices and not tailored order by extra limit 1', (select id from a))), '[{"product_code": "HUOLTAJA-HUOLLETTAVAT"}]', 'the one with the fewest besides');
select is(jsonb_array_length(t.see('b_permit_contact', 'select 1 from ui.product_fit')), 0, 'of another organisation nothing');
insert into data.product_item (product_code, version_no, item_id, valid_from) select 'HUOLTAJA-HUOLLETTAVAT', 2, d.id, rule.today() from data.data_item d where d.code = 'H.TUN.01';
insert into data.product_item (product_code, version_no, item_id, valid_from) select 'HUOLTAJA-HUOLLETTAVAT', 3, d.id, rule.today() + 1 from data.data_item d where d.code in ('H.TUN.01', 'H.NIM.01');
select is(t.see('permit_contact', 'select version_no, item_count from ui.product where code = ''HUOLTAJA-HUOLLETTAVAT'''), '[{"item_count": 1, "version_no": 2}]', 'a product is what its version in force says');
select is(t.see('permit_contact', format('select covered, missing from ui.product_fit where application_id = %s and product_code = ''HUOLTAJA-HUOLLETTAVAT''', (select id from a))), '[{"covered": 1, "missing": 2}]', 'and is compared as such');
select is((select count(*)::integer from data.attachment_type where (magic is null) <> (extension in ('txt', 'csv', 'xml', 'json'))), 0, 'every type that is no text is known by its beginning');
select * from finish();
rollback;
