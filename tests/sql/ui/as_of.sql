-- Cases and permits as they stood on a day of the past, and to whom.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
select set_config('t.moment', '2026-03-02 09:00+02', true);
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return current_setting('t.moment')::timestamptz;
create function t.at(p_time text) returns void language sql volatile return set_config('t.moment', p_time, true);
create function t.on(p_id bigint) returns text language sql volatile return p_id || ', ' || t.version('application', p_id);
update data.membership set valid_from = '2020-01-01';
create function t.was(p_who text, p_id bigint, p_day text, p_columns text default 'state') returns jsonb language sql volatile
  return t.see(p_who, format('select %s from ui.application_on(%s, %L)', p_columns, p_id, p_day));

create temporary table c as select (t.act('permit_contact', 'save_application', format('null, null, %s, ''browser'', ''new_permit'', ''{}''', t.org('a')))).id as id;
update data.application a set purpose = 'Päivähoidon hakemusten käsittely', justification = 'Tiedot tarvitaan päätösten tekemiseen', legal_basis = '540/2018 15 §', protection = 'Selvitys suojauksesta on liitteenä',
       user_count = 10, yearly_queries = 2000, contact_person_id = t.id('permit_contact') where a.id = (select id from c);
insert into data.application_purpose select id, 1, 'Päivähoito' from c;
insert into data.application_item (application_id, item_id, purpose_no, legal_basis) select id, n, 1, '540/2018 15 §' from c, generate_series(1, 2) n;
-- Its life by hand, as each command would write it.
create function t.step(p_at text, p_who text, p_act text, p_from text, p_to text, p_more jsonb default '{}') returns void language plpgsql as $$
begin
  perform t.at(p_at);
  update data.application set state = p_to, changed_at = rule.moment(), version = version + 1, submitted_at = coalesce(submitted_at, rule.moment()), due_on = coalesce(due_on, rule.today() + 42),
         handler_id = coalesce((p_more ->> 'handler_id')::bigint, handler_id), diary_number = coalesce(diary_number, 'TESTI/1') where id = (select id from c);
  insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, version, audience)
  select rule.moment(), 'x', t.id(p_who), 'expert', p_act, 'application', c.id, t.org('a'), 'accepted', jsonb_build_object('state', jsonb_build_array(p_from, p_to)) || p_more, 2, 'all' from c;
end $$;
select t.step('2026-03-04 10:00+02', 'permit_contact', 'submit_application', 'draft', 'submitted');
select t.step('2026-03-06 23:30+02', 'expert', 'claim_application', 'submitted', 'in_handling', jsonb_build_object('handler_id', t.id('expert')));
select t.step('2026-03-10 10:00+02', 'expert', 'ask_completion', 'in_handling', 'completion_asked');
-- The completion asks about the content, and brings a third item.
with r as (insert into data.completion_request (application_id, org_id, no, due_on, asked_by, asked_at) select id, t.org('a'), 1, rule.today() + 21, t.id('expert'), rule.moment() from c returning id)
insert into data.completion_item (request_id, org_id, no, field, question) select r.id, t.org('a'), 1, 'items', 'Riittääkö tämä?' from r;
select t.at('2026-03-18 10:00+02');
insert into data.application_item (application_id, item_id, purpose_no, legal_basis) select id, 3, 1, '540/2018 15 §' from c;
select t.step('2026-03-20 10:00+02', 'permit_contact', 'send_completion', 'completion_asked', 'in_handling');
update data.completion_request set state = 'answered', closed_at = rule.moment() where application_id = (select id from c);
select rule.keep_submission(id, t.org('a'), 'completed', rule.moment()) from c;
select t.step('2026-03-21 10:00+02', 'expert2', 'claim_application', 'in_handling', 'in_handling', jsonb_build_object('handler_id', t.id('expert2')));
select t.step('2026-03-25 10:00+02', 'permit_contact', 'withdraw_application', 'in_handling', 'withdrawn');
select t.at('2026-04-30 12:00+03');

select is(t.was('expert', id, '2026-03-01'), '[{"state": null}]', 'before it was begun there was nothing') from c;
select is(t.was('permit_contact', id, '2026-03-02'), '[{"state": "draft"}]', 'a draft') from c;
select is(t.was('expert', id, '2026-03-05', 'state, handler_name, total_days::numeric(9, 4) as total'), '[{"state": "submitted", "handler_name": null, "total": 1.5833}]', 'waiting for a handler, at the end of the day') from c;
select is(t.was('expert', id, '2026-03-06', 'state, handler_name'), '[{"state": "in_handling", "handler_name": "Expert Koe"}]', 'the Finnish day decides: half past eleven in the evening is still that day') from c;
select is(t.was('permit_contact', id, '2026-03-15', 'state, total_days::numeric(9, 4) as total, agency_days::numeric(9, 4) as agency, lateness'), '[{"state": "completion_asked", "total": 11.5833, "agency": 6.0000, "lateness": "on_time"}]', 'both clocks of that day') from c;
select is(t.was('expert', id, '2026-03-21', 'state, handler_name'), '[{"state": "in_handling", "handler_name": "Expert2 Koe"}]', 'handed over') from c;
select is(t.was('expert', id, '2026-04-15', 'state, total_days, agency_days, lateness'), '[{"state": "withdrawn", "total_days": 21, "agency_days": 11, "lateness": "on_time"}]', 'after its end it stands still') from c;
select is(t.was('expert', id, '2026-05-30', 'state'), '[{"state": "withdrawn"}]', 'a day to come is as today') from c;
select is(t.was('expert', id, '2026-03-02', 'items'), '[{"items": null}]', 'of a draft nothing has been asked yet') from c;
select is(t.was('expert', id, '2026-03-05', 'items'), '[{"items": 2}]', 'the items asked are those of the submission') from c;
select is(t.was('expert', id, '2026-03-19', 'items'), '[{"items": 2}]', 'as long as the completion has not been sent') from c;
select is(t.was('permit_contact', id, '2026-03-20', 'items'), '[{"items": 3}]', 'then those of the completion') from c;
select is(t.was('b_permit_contact', id, '2026-03-15'), '[]', 'nothing for others') from c;
select is(t.was('responsible_user', id, '2026-03-15'), '[]', 'nor for who sees no applications') from c;
select is(jsonb_array_length(t.was('administrator', id, '2026-03-15')), 0, 'nor for the administrator') from c;

-- A permit with two versions of its content, suspended for a while, with a right that is blocked later.
select t.at('2026-01-10 10:00+02');
create temporary table p as select t.make_permit('in_force') as id;
insert into audit.record (at, login_name, act, object, object_id, org_id, result, change, version, audience)
select x.at, 'x', x.act, 'permit', p.id, t.org('a'), 'accepted', x.change, 1, 'all' from p, (values
  (timestamptz '2026-01-10 10:00+02', 'make_permit', '{"state": ["none", "awaiting_commitment"]}'::jsonb), ('2026-01-12 10:00+02', 'open_permit', '{"state": ["awaiting_commitment", "in_force"]}'),
  ('2026-02-20 10:00+02', 'suspend_permit', '{"state": ["in_force", "suspended"], "due_at": "2026-02-18T22:00:00+00:00"}')) x (at, act, change);
create temporary table r as select t.make_right('active', (select id from p), 'user') as id;
alter table data.effective_right disable trigger user;
update data.effective_right set valid_from = '2026-01-15 10:00+02', valid_until = '2026-02-01 10:00+02', open = false where right_id = (select id from r);
select t.at('2026-04-30 12:00+03');
create function t.permit_was(p_who text, p_day text, p_columns text) returns jsonb language sql volatile
  return t.see(p_who, format('select %s from ui.permit_on(%s, %L)', p_columns, (select id from p), p_day));
select is(t.permit_was('expert', '2026-01-09', 'state, content_version, rights_used'), '[{"state": null, "content_version": null, "rights_used": null}]', 'before its decision');
select is(t.permit_was('expert', '2026-01-11', 'state, content_version, content_items, rights_used'), '[{"state": "awaiting_commitment", "content_version": 1, "content_items": 5, "rights_used": 0}]', 'decided, not open');
select is(t.permit_was('responsible_user', '2026-01-20', 'state, rights_used'), '[{"state": "in_force", "rights_used": 1}]', 'in force, with its right in use');
select is(t.permit_was('responsible_user', '2026-02-10', 'state, rights_used'), '[{"state": "in_force", "rights_used": 0}]', 'the right no longer');
select is(t.permit_was('expert', '2026-02-18', 'state'), '[{"state": "in_force"}]', 'the day before the suspension was due');
select is(t.permit_was('expert', '2026-02-19', 'state'), '[{"state": "suspended"}]', 'suspended from its due time on, though recorded a day later');
-- The organisation is renamed: each day has the name of its time, the present name stands where things are today.
select t.at('2026-03-15 10:00+02');
update data.organisation set name_fi = 'Alfan kaupunki', name_sv = 'Alfa stad' where id = t.org('a');
select t.at('2026-04-10 10:00+03');
update data.organisation set name_sv = 'Staden Alfa' where id = t.org('a');
select t.at('2026-04-30 12:00+03');
create function t.called(p_day text, p_view text default 'permit_on', p_id bigint default null) returns text language sql volatile
  return (select x ->> 'org_name_fi' || ', ' || (x ->> 'org_name_sv') from jsonb_array_elements(t.see('permit_contact', format('select org_name_fi, org_name_sv from ui.%I(%s, %L)', p_view, coalesce(p_id, (select id from p)), p_day))) x);
select is(t.called('2026-03-14'), 'Aakkosten kunta, Aakkosten kunta sv', 'the name of before');
select is(t.called('2026-03-15'), 'Alfan kaupunki, Alfa stad', 'the new one from its day on');
select is(t.called('2026-04-29'), 'Alfan kaupunki, Staden Alfa', 'and the next');
select is(t.called('2026-03-14', 'application_on', (select id from c)), 'Aakkosten kunta, Aakkosten kunta sv', 'a case too');
select is(t.called('2026-04-30', 'application_on', (select id from c)), 'Alfan kaupunki, Staden Alfa', 'with the present one today');
select is(t.see('permit_contact', format('select name_then_fi, name_then_sv from ui.permit_detail where id = %s', (select id from p))), '[{"name_then_fi": "Aakkosten kunta", "name_then_sv": "Aakkosten kunta sv"}]', 'the page of the permit tells the name at its decision');
select is(t.see('permit_contact', format('select name_then_fi, name_then_sv from ui.application_detail where id = %s', (select id from c))), '[{"name_then_fi": "Aakkosten kunta", "name_then_sv": "Aakkosten kunta sv"}]', 'that of the case the name under which it was sent');
select is(t.see('permit_contact', 'select name_fi, name_sv, valid_from is null as first from ui.organisation_name_list order by valid_until'),
  '[{"first": true, "name_fi": "Aakkosten kunta", "name_sv": "Aakkosten kunta sv"}, {"first": false, "name_fi": "Alfan kaupunki", "name_sv": "Alfa stad"}]', 'the organisation lists its former names');
select is(t.see('b_permit_contact', 'select * from ui.organisation_name_list'), '[]', 'another one does not see them');
update data.organisation set name_fi = name_fi, email = 'alfa@alfa.example' where id = t.org('a');
select is((select count(*)::integer from data.organisation_name), 2, 'other changes are no new name');
select throws_ok('update data.organisation_name set name_fi = ''x''', '23514', null, 'a former name is never changed');
select throws_ok('delete from data.organisation_name', '23514', null, 'nor removed');
select is(t.permit_was('permit_contact', '2026-01-20', 'state, rights_used'), '[{"state": "in_force", "rights_used": null}]', 'who sees no rights is not told how many');
select is(t.permit_was('b_responsible_user', '2026-01-20', 'state'), '[]', 'others are told nothing');
select * from finish();
rollback;
