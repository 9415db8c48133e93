-- People: who sees them, with what; each right of a person says why.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create temporary table p as select t.make_permit('in_force') as id, t.make_permit('in_force', 'b') as other;
create temporary table r as select t.make_right('active', p.id, 'user') as mine, t.make_right('active', p.other, 'b_user') as theirs, t.make_right('ended', p.id, 'second') as ended from p;
create function t.names(p_who text, p_where text default 'true') returns text language sql volatile return
  (select string_agg(x ->> 'person_name', ', ' order by x ->> 'person_name') from jsonb_array_elements(t.see(p_who, 'select person_name from ui.people_list where ' || p_where)) x);

select ok((select count(*) from jsonb_array_elements(t.see('auditor', 'select id from ui.people_list'))) >= (select count(*) from t.cast_member), 'the agency sees everybody');
select is(t.names('responsible_user', format('id = %s', t.id('user'))), 'User Koe', 'an organisation its own people');
select is(t.names('responsible_user', format('id = %s', t.id('b_user'))), null, 'not those of others');
select is(t.names('technical_contact', format('id <> %s', t.id('technical_contact'))), null, 'a technical contact himself only');
select is(t.names('auditor', format('starts_with(person_name_key, data.sort_key(%L)) and id = %s', 'Koe us', t.id('user'))), 'User Koe', 'the family name comes first in the order');
select is(t.see('auditor', format('select org_name_fi, role, rights_active, login_state, has_login from ui.people_list where id = %s', t.id('user'))),
  '[{"role": "user", "has_login": true, "org_name_fi": "Aakkosten kunta", "login_state": "open", "rights_active": 1}]', 'one line says it all');
select is(t.see('administrator', format('select rights_active from ui.people_list where id = %s', t.id('user'))), '[{"rights_active": null}]', 'whoever sees no rights is told no count');

-- several roles: the strongest is named; an old one does not hide a standing one
insert into data.membership (person_id, org_id, role, duty, valid_from, valid_until) values
  (t.id('user'), t.org('b'), 'technical_contact', 'Tekniikka', rule.today() - 40, rule.today() - 1), (t.id('user'), t.org('a'), 'deputy', '', rule.today() + 5, null);
select is(t.see('auditor', format('select role, org_name_fi from ui.people_list where id = %s', t.id('user'))), '[{"role": "deputy", "org_name_fi": "Aakkosten kunta"}]', 'role and organisation of today before those of the past');
select is(t.see('auditor', format('select role, validity from ui.person_role_list where person_id = %s order by id', t.id('user'))),
  '[{"role": "user", "validity": "valid"}, {"role": "technical_contact", "validity": "ended"}, {"role": "deputy", "validity": "coming"}]', 'roles with their time');
select is(t.see('responsible_user', format('select role from ui.person_role_list where person_id = %s order by id', t.id('user'))),
  '[{"role": "user"}, {"role": "deputy"}]', 'an organisation sees the roles in itself');
select is(t.see('auditor', format('select agency_side, customer_side, org_id = %s as own from ui.person_detail where id = %s', t.org('a'), t.id('user'))),
  '[{"own": true, "agency_side": false, "customer_side": true}]', 'on which side he works');
select is(t.see('auditor', format('select agency_side, customer_side from ui.person_detail where id = %s', t.id('decider'))), '[{"agency_side": true, "customer_side": false}]', 'and a person of the agency');

-- why
select is(t.see('auditor', format('select permit_number is not null as permit, purpose_name, duty, state, active_from is not null as since, approved_by_name from ui.person_right_list where person_id = %s', t.id('user'))),
  '[{"duty": "duty", "since": true, "state": "active", "permit": true, "purpose_name": "Päivähoito", "approved_by_name": "Access2 Koe"}]', 'a right says under what, for what, since when and by whom');
select is(jsonb_array_length(t.see('responsible_user', 'select 1 as one from ui.person_right_list')), 2, 'the organisation sees the rights of its people, ended ones too');
select is(t.see('responsible_user', format('select 1 as one from ui.person_right_list where id = %s', (select theirs from r))), '[]', 'not those of others');
select is(t.see('administrator', 'select 1 as one from ui.person_right_list'), '[]', 'nor does the administrator of logins');
select is(t.see('permit_contact', 'select 1 as one from ui.person_account_list'), '[]', 'user ids are for those who look after rights');
select is(jsonb_array_length(t.see('responsible_user', 'select 1 as one from ui.person_account_list')), (select count(*)::integer from data.user_account a where a.org_id = t.org('a')), 'of the own organisation');

-- what was done: to the person, the rights and the appointments; each reader his own part
create function t.done(p_who text, p_person text) returns text language sql volatile return
  (select string_agg(x ->> 'act' || coalesce(' ' || (x ->> 'about'), ''), ', ' order by (x ->> 'id')::bigint)
     from jsonb_array_elements(t.see(p_who, format('select h.id, h.act, case when h.object = ''appointment'' then h.about_fi else right(h.about_fi, 10) end as about from ui.person_history h where h.subject_id = %s', t.id(p_person)))) x);
create temporary table elsewhere as select t.make_right('active', p.other, 'user') as id from p;
create temporary table applied as select t.make_appointment('applied', 'user') as id;
select is((t.act('responsible_user', 'block_right', format('%s, %s, ''Epäily''', r.mine, t.version('right', r.mine)))).code, null, 'an act on a right') from r;
select is((t.act('b_responsible_user', 'block_right', format('%s, %s, ''Epäily''', e.id, t.version('right', e.id)))).code, null, 'one on a right in another organisation') from elsewhere e;
select is((t.act('access_administrator', 'grant_appointment', format('%s, %s', a.id, t.version('appointment', a.id)))).code, null, 'one on the appointment') from applied a;
select is(t.done('auditor', 'user'), 'block_right Päivähoito, block_right Päivähoito, grant_appointment Aakkosten kunta', 'the agency sees everything in one history');
select is(t.done('responsible_user', 'user'), 'block_right Päivähoito, grant_appointment Aakkosten kunta', 'the organisation what concerns itself');
select is(t.done('b_responsible_user', 'user'), 'block_right Päivähoito', 'and so the other one');
select is(t.done('administrator', 'user'), null, 'who sees no rights sees nothing done to them');
select is(t.done('second', 'user'), null, 'nor does a colleague');

-- a login that ended
update data.person set login_ended_at = rule.moment() where id = t.id('second');
select is(t.see('auditor', format('select login_state, has_login from ui.people_list where id = %s', t.id('second'))), '[{"has_login": false, "login_state": "ended"}]', 'an ended login');
update data.person set login_name = null, login_ended_at = null where id = t.id('third');
select is(t.see('auditor', format('select login_state from ui.people_list where id = %s', t.id('third'))), '[{"login_state": "none"}]', 'and none');
select * from finish();
rollback;
