-- People of an organisation: added by it, seen by it.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.add(p_who text, p_org text, p_rest text) returns api.outcome language sql volatile return t.act(p_who, 'add_person', t.org(p_org) || ', ' || p_rest);
select is(t.code(t.add('responsible_user', 'a', ''''', '''', '''', null, ''x'', null')), 'DA005', 'faults');
select is((t.add('responsible_user', 'a', ''''', '''', '''', null, ''x'', null')).detail -> 'faults',
  '[{"code": "DA201", "field": "given_names"}, {"code": "DA201", "field": "family_name"}, {"code": "DA201", "field": "duty"}, {"code": "DA208", "field": "email"}]', 'all together');
select is(t.code(t.add('responsible_user', 'b', '''Ada'', ''Öljy'', ''työ'', null, null, null')), 'DA001', 'not in another organisation');
select is(t.code(t.add('responsible_user', 'a', '''Ada'', ''Öljy'', ''työ'', null, null, null')), 'ok', 'responsible user');
select is(t.code(t.add('deputy', 'a', '''Ada'', ''Äes'', ''työ'', ''yksikkö'', ''ada@example.test'', ''1'''  )), 'ok', 'deputy');
select is(t.code(t.add('permit_contact', 'a', '''Ada'', ''Zorro'', ''työ'', null, null, null')), 'ok', 'permit contact');
select is(t.code(t.add('technical_contact', 'a', '''Ada'', ''Zorro'', ''työ'', null, null, null')), 'DA001', 'nobody else');
select is(t.code(t.act('responsible_user', 'add_person', 'null, ''Ada'', ''Zorro'', ''työ'', null, null, null')), 'DA001', 'nor nowhere');
select is(t.see('deputy', 'select person_name from ui.person_list where person_name like ''Ada%'' order by person_name_key'),
  '[{"person_name": "Ada Zorro"}, {"person_name": "Ada Äes"}, {"person_name": "Ada Öljy"}]', 'they are listed as Finns sort');
select is(t.see('b_deputy', 'select person_name from ui.person_list where person_name like ''Ada%'''), '[]', 'to their own organisation only');
select throws_ok(format('insert into data.membership (person_id, org_id, role, valid_from) values (%s, %s, ''expert'', rule.today())', t.id('user'), t.org('a')), '23514', null, 'no role of the agency outside it');
select throws_ok(format('insert into data.membership (person_id, org_id, role, valid_from) values (%s, %s, ''deputy'', rule.today())', t.id('user'), t.org('agency')), '23514', null, 'and none of the others inside');
select throws_ok('delete from data.person', '23514', null, 'people are never deleted');
-- The copy of the name in rights follows the person.
create temporary table r as select t.make_right('active', t.make_permit('in_force')) as id;
update data.person set family_name = 'Ääri' where id = t.id('user');
select is((select person_name || ' ' || person_name_key from data.access_right where id = (select id from r)), 'User Ääri {b{bri user', 'a renamed person is found under the new name');
create temporary table l as select rule.write_letter(jsonb_populate_record(null::rule.actor, jsonb_build_object('person_id', t.id('expert'), 'role', 'expert', 'act', 'test', 'at', rule.moment())), 'opening', null, (select permit_id from data.access_right where id = (select id from r)), '{}') as id;
update data.organisation set name_fi = 'Ölkkölän kunta', name_sv = 'Öby kommun' where id = t.org('a');
select is((select distinct org_name_key || ', ' || org_name_sv_key from data.permit where org_id = t.org('a')), '{clkk{cl{bn kunta, {cby kommun', 'a renamed organisation too, in both languages');
select is((select org_name_key || ', ' || org_name_sv_key from data.letter where id = (select id from l)), '{clkk{cl{bn kunta, {cby kommun', 'and its letters in the list');
select throws_ok('update data.letter set title = ''other''', '23514', null, 'which say what they said');
update data.organisation set name_sv = 'Åby kommun' where id = t.org('a');
select is((select distinct org_name_key || ', ' || org_name_sv_key from data.permit where org_id = t.org('a')), '{clkk{cl{bn kunta, {aby kommun', 'one renamed in Swedish only');
select * from finish();
rollback;
