-- The decision and what follows: provisions, fee and its ground, the way to seek a change, conditions one by one, service and its deadlines,
-- closing, and the correction that keeps the old.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
-- Everything happens in November 2026, before Christmas.
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2026-11-17 10:00+02';
update data.membership set valid_from = '2026-01-01';
update data.organisation set language = 'sv' where id = t.org('b');
create function t.app(p_id bigint) returns text language sql volatile return p_id || ', ' || t.version('application', p_id);
create function t.fault(o api.outcome) returns text language sql immutable
  return coalesce((select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ' order by f ->> 'field') from jsonb_array_elements(o.detail -> 'faults') f), t.code(o));
create function t.handled(p_org text, p_service text default 'browser') returns bigint language plpgsql volatile as $$
declare v bigint := t.make_application('in_handling', p_org, p_service);
begin
  update data.application set presenter_id = null, proposed_outcome = null, proposed_reasons = '', valid_from = null where id = v;
  return v;
end $$;
create function t.present(p_id bigint, p_rest text) returns api.outcome language sql volatile
  return t.act('expert', 'present_application', t.app(p_id) || ', ' || p_rest);
create function t.decide(p_id bigint) returns api.outcome language sql volatile return t.act('decider', 'decide_application', t.app(p_id));
create function t.text(p_id bigint, p_no integer default 1) returns text language sql volatile
  return (select string_agg(coalesce(b ->> 'text', b::text), E'\n') from data.decision d join data.decision_version v on v.decision_id = d.id, jsonb_array_elements(v.body -> 'blocks') b
           where d.application_id = p_id and v.version_no = p_no);

-- ── Fee: ground by class and date ─────────────────────────────────────────────────────────────────────────────────────────
select is(rule.usual_fee_basis('browser', c, '2026-11-17'), b, c || ': ' || b) from (values ('state', 'free'), ('municipality', 'free'), ('joint_authority', 'free'), ('wellbeing_county', 'free'),
  ('other_public', 'cost_price'), ('company', 'price_list'), ('association', 'price_list'), ('intermediary', 'price_list')) x (c, b);
select is(rule.usual_fee_basis('browser', 'state', '2022-12-31'), null, 'before the decree nothing is usual');
insert into data.price_list (code, name_fi, name_sv, valid_from, valid_until) values ('K-2025', 'Koehinnasto 2025', 'Provprislista 2025', '2025-01-01', '2025-12-31'), ('K-2026', 'Koehinnasto 2026', 'Provprislista 2026', '2026-01-01', null);
insert into data.price_row (price_list_id, service, applicant_class, line, amount)
select l.id, r.service, r.class, r.line, r.amount from data.price_list l join (values
  ('K-2025', 'browser', null, 'query', 0.5), ('K-2026', 'browser', null, 'query', 0.625), ('K-2026', 'browser', 'association', 'query', 0.3), ('K-2026', 'browser', null, 'opening', 1250),
  ('K-2026', 'interface', null, 'opening', 9000)) r (list, service, class, line, amount) on l.code = r.list;
select throws_ok($$ insert into data.price_list (code, name_fi, name_sv, valid_from) values ('X', 'x', 'x', '2026-06-01') $$, '23P01', null, 'two price lists are not in force on one day');
select is(rule.fee('browser', 'company', 'price_list', '2026-11-17', 'fi') -> 'lines',
  '[{"line": "opening", "name": "Palvelun avaaminen", "amount": 1250}, {"line": "query", "name": "Kysely", "amount": 0.625}]'::jsonb, 'the lines of the list in force, of that service');
select is(rule.fee('browser', 'association', 'price_list', '2026-11-17', 'fi') #>> '{lines,1,amount}', '0.3000', 'a price for the class goes before the common one');
select is(rule.fee('browser', 'company', 'price_list', '2025-05-01', 'sv') ->> 'price_list_name', 'Provprislista 2025', 'an earlier day has the earlier list');
select is(rule.fee('browser', 'company', 'free', '2026-11-17', 'fi'), null, 'a company is not free of it');
select is(rule.fee('browser', 'other_public', 'free', '2026-11-17', 'fi') ->> 'basis', 'free', 'another public body may be, by its task');
select is(rule.money(1250), '1' || chr(160) || '250,00' || chr(160) || '€', 'amounts as Finns write them');
select is(rule.money(0.625), '0,625' || chr(160) || '€', 'prices of a unit with more decimals');

-- ── Instruction: by outcome and date ────────────────────────────────────────────────────────────────────────────────────────
select is(rule.remedy('browser', o, '2026-11-17', 'fi', false) ->> 'kind', k, o || ': ' || k) from (values ('granted', 'rectification'), ('granted_conditionally', 'rectification'), ('granted_in_part', 'rectification'),
  ('refused', 'rectification'), ('dismissed', 'appeal'), ('lapsed', 'appeal')) x (o, k);
select ok(rule.remedy('browser', 'granted', '2026-11-17', 'sv', true) ->> 'fee_text' ~ 'sex månader' and rule.remedy('browser', 'granted', '2026-11-17', 'sv', false) ->> 'fee_text' is null, 'a fee has its own instruction, when there is one');
insert into data.remedy (kind, service, outcome, days, valid_from, valid_until, sentence_fi, sentence_sv, title_fi, title_sv, text_fi, text_sv)
values ('appeal', 'interface', 'refused', 30, '2026-01-01', '2026-06-30', 'V', 'B', 'Valitusosoitus', 'Besvärsanvisning', 'Valitus.', 'Besvär.');
select is(rule.remedy('interface', 'refused', '2026-06-30', 'fi', false) ->> 'sentence', 'V', 'the row that names more wins');
select is(rule.remedy('interface', 'refused', '2026-07-01', 'fi', false) ->> 'kind', 'rectification', 'while it is in force');

-- ── Conditions ────────────────────────────────────────────────────────────────────────────────────────────────────────────
select is(rule.condition_list(E'1. Ensimmäinen ehto\n\n - Toinen ehto \r\nKolmas 3) ehto'), array['Ensimmäinen ehto', 'Toinen ehto', 'Kolmas 3) ehto'], 'a condition per line, its number or dash left out');
create temporary table c as select t.handled('b') as id;
select is(t.fault(t.present((select id from c), $$'granted_conditionally', 'Edellytykset täyttyvät', E'Hyvä ehto\nx', rule.today(), null$$)), 'conditions DA202', 'a condition of one letter means nothing');
select is(t.fault(t.present((select id from c), $$'granted', 'Edellytykset täyttyvät', '', rule.today(), null, 'Lak', 'free'$$)), 'fee_basis DA215, provisions DA202', 'a company is not free of the fee, and provisions are named');
select is(t.code(t.present((select id from c), $$'granted_conditionally', 'Edellytykset täyttyvät', E'1. Luettelo käyttäjistä\n2. Ilmoitus muutoksista', rule.today(), '2029-12-31'$$)), 'ok', 'presented with the usual provisions and ground');
select is((select provisions ~ '661/2009' and fee_basis = 'price_list' from data.application where id = (select id from c)), true, 'which stand in the proposal');
select is(t.code(t.decide((select id from c))), 'ok', 'decided');
select results_eq($$ select condition_no, text from data.decision_condition x join data.decision d on d.id = x.decision_id where d.application_id = (select id from c) order by 1 $$,
  $$ values (1, 'Luettelo käyttäjistä'), (2, 'Ilmoitus muutoksista') $$, 'each condition is a row of its own');
select results_eq($$ select language, fee_basis, snapshot #>> '{fee,price_list}', snapshot #>> '{remedy,kind}', snapshot ->> 'arrived_on' from data.decision where application_id = (select id from c) $$,
  $$ values ('sv', 'price_list', 'K-2026', 'rectification', '2026-11-17') $$, 'the decision keeps language, fee, instruction and arrival');

-- ── Its document ──────────────────────────────────────────────────────────────────────────────────────────────────────────
select results_eq($$ select version_no, v.language, title, publicity, corrects from data.decision_version v join data.decision d on d.id = v.decision_id where d.application_id = (select id from c) $$,
  $$ values (1, 'sv', 'Beslut', 'public', '') $$, 'version 1 in the language of the organisation, public');
select ok(t.text((select id from c)) ~ x, 'it says ' || x) from unnest(array['på de villkor som anges nedan', 'Luettelo käyttäjistä', 'gäller från och med 17\.11\.2026 till och med 31\.12\.2029\.', 'Edellytykset täyttyvät',
  '661/2009', 'Provprislista 2026', '1.250,00.€', 'Omprövning av detta beslut får begäras inom 30 dagar', 'Expert Koe', 'Decider Koe', 'Bilaga 1\. Datainnehåll', 'Bilaga 2\. Anvisning om begäran om omprövning',
  'Beviljade uppgifter', 'Personbeteckning', 'sex månader']) x;
select is((select jsonb_array_length(b -> 'rows') from data.decision d join data.decision_version v on v.decision_id = d.id, jsonb_array_elements(v.body -> 'blocks') b
            where d.application_id = (select id from c) and b ->> 'type' = 'table'), 5, 'the content list has every item');
select is((select v.body #>> '{head,rows,2,1}' from data.decision d join data.decision_version v on v.decision_id = d.id where d.application_id = (select id from c)),
          (select p.number from data.permit p join data.permit_content x on x.permit_id = p.id join data.decision d on d.id = x.decision_id where d.application_id = (select id from c)), 'and the number of the permit');
select unalike(t.text((select id from c)), '%' || (select protection from data.application where id = (select id from c)) || '%', 'but nothing of the security arrangements (621/1999 24 §)');
update data.organisation set name_sv = 'Nytt Namn Ab' where id = t.org('b');

-- ── Every outcome ────────────────────────────────────────────────────────────────────────────────────────────────────────
create temporary table every as select o, t.handled('a') as id from unnest(array['granted', 'granted_in_part', 'refused', 'dismissed', 'lapsed']) o;
update data.application_item set outcome = 'refused', reason_code = 'not_necessary' where application_id in (select id from every where o = 'refused');
update data.application_item set outcome = 'limited', reason_code = 'narrower_suffices', reason = 'Vain nykyinen nimi' where application_id = (select id from every where o = 'granted_in_part') and item_id = 2;
insert into data.completion_request (application_id, org_id, no, state, due_on, asked_by, asked_at, closed_at)
select id, t.org('a'), 1, 'unanswered', '2026-11-10', t.id('expert'), '2026-11-01', '2026-11-16' from every where o = 'lapsed';
update data.application_item set outcome = 'open' where application_id in (select id from every where o in ('dismissed', 'lapsed'));
select is(t.code(t.present((select id from every where o = 'lapsed'), $$'granted', 'Edellytykset täyttyvät', '', rule.today(), null$$)), 'DA107', 'to be granted, every item is assessed');
select is(t.code(t.present(id, format('%L, ''Päätöksen perustelut tässä'', '''', %s, null', o, case when o like 'granted%' then 'rule.today()' else 'null' end))), 'ok', o || ' is presented') from every order by o;
select is(t.code(t.decide(id)), 'ok', o || ' is decided') from every order by o;
select ok(t.text(id) ~ s, o || ': ' || s) from every join (values ('granted', 'hakemuksen mukaisesti'), ('granted_in_part', 'Muilta osin hakemus hylätään'), ('granted_in_part', 'suppeampi tieto riittää\. Vain nykyinen nimi'), ('refused', 'hylkää hakemuksen'), ('refused', 'Evättyjä tietoja'),
  ('dismissed', 'jättää hakemuksen tutkimatta'), ('dismissed', 'Liite 1\. Valitusosoitus'), ('lapsed', 'Asian käsittely raukeaa'), ('lapsed', 'hallinto-oikeuteen 30 päivän'), ('granted', 'maksuton')) x (w, s) on o = w;
select ok(t.text(id) !~ 'Tietosisältö' and t.text(id) !~ 'Voimassaolo', o || ' has no content and no validity') from every where o in ('dismissed', 'lapsed');
select is((select count(*)::integer from data.permit_content x join data.decision d on d.id = x.decision_id join every e on e.id = d.application_id), 2, 'permits follow from the two that grant');
create temporary table opened as select t.handled('a', 'interface') as id;
select is(t.code(t.present(id, $$'granted', 'Edellytykset täyttyvät', '', rule.today(), null$$)), 'ok', 'the interface for an authority') from opened;
select is(t.code(t.decide(id)), 'ok', 'is granted') from opened;
select is((select d.snapshot #>> '{fee,basis}' from data.decision d join opened o on o.id = d.application_id), 'free', 'its queries are free');
select ok((select d.snapshot #>> '{remedy,fee_text}' ~ '150/1992' from data.decision d join opened o on o.id = d.application_id), 'but opening it costs, so the decision tells how a change is sought in that');
select is((select count(d.snapshot #>> '{remedy,fee_text}')::integer from data.decision d join every e on e.id = d.application_id), 0, 'where nothing costs there is nothing to tell');

-- ── Service ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
select is(rule.served_on(w, d::date), e::date, format('%s of %s: received %s', w, d, e)) from (values ('letter', '2026-11-17', '2026-11-24'), ('electronic', '2026-11-17', '2026-11-20'), ('provable', '2026-11-17', '2026-11-17'), ('letter', '2026-12-18', '2026-12-25')) x (w, d, e);
create function t.serve(p_id bigint, p_rest text, p_who text default 'expert') returns api.outcome language sql volatile return t.act(p_who, 'serve_decision', t.app(p_id) || ', ' || p_rest);
select is(t.fault(t.serve((select id from c), 'null, null')), 'given_on DA201, way DA201', 'way and day are needed');
select is(t.fault(t.serve((select id from c), '''pigeon'', ''2026-11-16''')), 'given_on DA216, way DA208', 'not before the decision');
select is(t.fault(t.serve((select id from c), '''letter'', ''2026-11-18''')), 'given_on DA216', 'nor to come');
select is((t.serve((select id from c), '''letter'', ''2026-11-17''')).detail, '{"served_on": "2026-11-24", "remedy_until": "2026-12-28"}'::jsonb,
  'a letter counts on the seventh day; thirty days end on Christmas Eve, so on the next working day');
select is((t.serve((select id from every where o = 'granted'), '''electronic'', ''2026-11-17''', 'decider')).detail, '{"served_on": "2026-11-20", "remedy_until": "2026-12-21"}'::jsonb, 'an electronic notice on the third; a Sunday moves to Monday');
select is((t.serve((select id from every where o = 'dismissed'), '''provable'', ''2026-11-17''')).detail, '{"served_on": "2026-11-17", "remedy_until": "2026-12-17"}'::jsonb, 'with proof on the day itself');
select is(t.code(t.serve((select id from c), '''letter'', ''2026-11-17''')), 'DA003', 'once');
select results_eq($$ select l.kind, l.language, l.delivery, l.body -> 'missing' from data.letter l where l.application_id = (select id from c) order by l.id desc limit 1 $$, $$ values ('decision', 'sv', 'post', '[]'::jsonb) $$, 'the letter goes with it');
select is(t.see('permit_contact', format('select service_way, served_on, remedy_until, remedy_kind from ui.application_detail where id = %s', (select id from every where o = 'dismissed'))),
  '[{"served_on": "2026-11-17", "service_way": "provable", "remedy_kind": "appeal", "remedy_until": "2026-12-17"}]', 'the applicant sees until when he may appeal');

-- ── Closing ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
select is(t.code(t.act('expert', 'close_application', t.app((select id from every where o = 'dismissed')))), 'DA131', 'not closed while a change may be sought');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2026-12-17 23:59+02';
select is(t.code(t.act('expert', 'close_application', t.app((select id from every where o = 'dismissed')))), 'DA131', 'up to the end of the last day');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2026-12-18 00:01+02';
select is(t.code(t.act('expert', 'close_application', t.app((select id from every where o = 'dismissed')))), 'ok', 'closed the day after');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2026-12-24 09:00+02';
select is((t.act('auditor', 'api.run_due_work()')).detail -> 'applications_closed', '1', 'the calendar closes what nobody closed');
select results_eq($$ select x.role, x.change #>> '{state,1}', x.change ->> 'due_at' from audit.record x where x.act = 'close_application' and x.object_id = (select id from every where o = 'granted') $$,
  $$ values ('system', 'closed', '2026-12-21T22:00:00+00:00') $$, 'with the moment it was due');
select is((select state from data.application where id = (select id from c)), 'served', 'a period moved by Christmas goes on');

-- ── Correction ──────────────────────────────────────────────────────────────────────────────────────────────────────────
create function t.correct(p_rest text, p_who text default 'decider') returns api.outcome language sql volatile
  return t.act(p_who, 'correct_decision', t.app((select id from c)) || ', ' || p_rest);
select is(t.code(t.correct('''Paremmat perustelut tässä'', '''', '''', ''Kirjoitusvirhe perusteluissa''', 'expert')), 'DA001', 'an expert does not correct a decision');
insert into data.membership (person_id, org_id, role, valid_from) values (t.id('expert'), t.org('agency'), 'decider', '2026-01-01');
select is(t.code(t.correct('''Paremmat perustelut tässä'', '''', '''', ''Kirjoitusvirhe perusteluissa''', 'expert')), 'DA004', 'nor its presenter, whatever his roles');
select is(t.fault(t.correct('''Lyhyt'', ''Vain yksi ehto'', '''', ''''')), 'conditions DA217, reason DA201, reasons DA202', 'a reason is needed, and no condition is added or taken away');
select is(t.code(t.correct('null, '''', null, ''Mitään ei korjattu''')), 'DA133', 'something is corrected');
select is(t.code(t.correct('''Edellytykset täyttyvät kaikilta osin'', E''Luettelo käyttäjistä vuosittain\nIlmoitus muutoksista'', '''', ''Kirjoitusvirhe ehdossa 1''')), 'ok', 'corrected');
select results_eq($$ select v.version_no, v.reasons, v.corrects from data.decision_version v join data.decision d on d.id = v.decision_id where d.application_id = (select id from c) order by 1 $$,
  $$ values (1, 'Edellytykset täyttyvät', ''), (2, 'Edellytykset täyttyvät kaikilta osin', 'Kirjoitusvirhe ehdossa 1') $$, 'a new version beside the old one');
select ok(t.text((select id from c), 2) ~ 'Luettelo käyttäjistä vuosittain' and t.text((select id from c), 1) !~ 'vuosittain', 'the old document stays as it was');
select ok(t.text((select id from c), 2) ~ 'Beeta Oy sv' and t.text((select id from c), 2) !~ 'Nytt Namn', 'names are those of the day of the decision');
select is((select conditions || reasons from data.decision where application_id = (select id from c)), E'1. Luettelo käyttäjistä\n2. Ilmoitus muutoksistaEdellytykset täyttyvät', 'the decision too');
select is((select string_agg(text, '; ' order by condition_no) from ui.decision_condition_list where application_id = (select id from c)), 'Luettelo käyttäjistä vuosittain; Ilmoitus muutoksista', 'the page shows the newest wording');
select results_eq($$ select l.kind, l.body -> 'missing', l.body #> '{facts,corrected}' from data.letter l where l.application_id = (select id from c) order by l.id desc limit 1 $$,
  $$ values ('correction', '[]'::jsonb, '["Motivering", "Tillståndsvillkorens ordalydelse"]'::jsonb) $$, 'the party is told what was corrected');
select is((select change from audit.record where act = 'correct_decision' and result = 'accepted'), '{"corrected": ["reasons", "conditions"], "document_version": 2}'::jsonb, 'and the record knows');
select is((select count(*)::integer from data.decision_version v join data.decision d on d.id = v.decision_id where d.application_id = (select id from c) and d.outcome = 'granted_conditionally'), 2, 'the outcome is untouched');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '2031-11-18 09:00+02';
select is(t.code(t.correct('''Vielä paremmat perustelut'', '''', '''', ''Kirjoitusvirhe perusteluissa''')), 'DA132', 'not after five years');
select throws_ok('update data.decision_version set title = ''x''', '23514', null, 'a version is not changed');
select throws_ok('delete from data.decision_condition', '23514', null, 'nor a condition');
select throws_ok('update data.decision_service set served_on = served_on + 1', '23514', null, 'nor the service');
-- Seen by whom it concerns.
select is(jsonb_array_length(t.see('b_permit_contact', 'select id from ui.decision_document')), 2, 'the organisation sees its documents');
select is(jsonb_array_length(t.see('permit_contact', format('select id from ui.decision_document where org_id = %s', t.org('b')))), 0, 'another one does not');
select is(jsonb_array_length(t.see('user', 'select id from ui.decision_document')), 0, 'a user sees none');
select * from finish();
rollback;
