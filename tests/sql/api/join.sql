-- A client of an intermediary, by the commands alone: from the question whether it may join to its own permit in force under the framework
-- permit, and what of that permit follows the intermediary's.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.at(p_object text, p_id bigint) returns text language sql volatile return p_id || ', ' || t.version(p_object, p_id);
create function t.faults(o api.outcome) returns text language sql immutable
  return coalesce((select string_agg(concat_ws(' ', f ->> 'field', f ->> 'question', f ->> 'code'), ', ' order by 1) from jsonb_array_elements(o.detail -> 'faults') f), t.code(o));
create temporary table f as select t.make_permit('in_force', 'a', 'interface') as id, t.make_permit('in_force', 'b', 'browser') as other, t.make_application('draft', 'b', 'interface') as own;
update data.permit set kind = 'framework' where id = (select id from f);
create function t.client_see(p_query text) returns jsonb language sql volatile return t.see('b_permit_contact', p_query);

-- The draft, and the agreement.
create temporary table begun as select t.act('b_permit_contact', 'save_application', format($$null, null, %s, 'interface', 'framework_join', '{"framework_permit_id": %s,
  "purpose": "Asiakkaan tunnistaminen sopimusta tehtäessä", "justification": "Sopimusosapuoli on tunnistettava luotettavasti.", "legal_basis": "444/2017 3 luku", "protection": "Selvitys tietojen suojauksesta on liitteenä.",
  "yearly_queries": 4000, "contact_person_id": %s, "purposes": ["Asiakkaan tunteminen"],
  "items": [{"item_id": 1, "legal_basis": "444/2017 3 luku"}, {"item_id": 2, "legal_basis": "444/2017 3 luku"}, {"item_id": 3, "legal_basis": "444/2017 3 luku"}]}'$$,
  t.org('b'), (select id from f), t.id('b_permit_contact'))) as o;
select is((select t.code(o) from begun), 'ok', 'the client begins a draft that names the framework permit');
create function t.draft() returns bigint language sql stable return (select (o).id from begun);
select is(t.client_see(format('select count(*) as asked from ui.application_question where application_id = %s and section = ''connection''', t.draft())), '[{"asked": 0}]',
  'a client is not asked about a link of its own: it uses the intermediary''s');
select is((select count(*)::integer from rule.visible_questions((select own from f)) q where q.question = 'connection.way'), 1, 'whoever has its own permit is');
select t.answer(t.draft());
select is(t.faults(t.act('b_permit_contact', 'submit_application', t.at('application', t.draft()))), 'framework_permit_id DA233', 'the agreement alone is missing, and nothing is sent without it');
select is(t.code(t.act('b_permit_contact', 'ask_join', t.at('application', t.draft()) || ', ''Voimmeko liittyä?''')), 'ok', 'the intermediary is asked');
create temporary table j as select j.id from data.join_request j where j.application_id = t.draft();
select is(t.code(t.act('expert', 'approve_join', (select id from j) || ', 1')), 'DA001', 'the agency does not agree for it');
select is(t.code(t.act('responsible_user', 'approve_join', (select id from j) || ', 1')), 'DA001', 'nor does anybody but its permit contact');
select is(t.code(t.act('permit_contact', 'approve_join', (select id from j) || ', 2')), 'DA002', 'nor on what it has not seen');
select is(t.code(t.act('permit_contact', 'refuse_join', (select id from j) || ', 1, ''Sopimus puuttuu''')), 'ok', 'it declines first');
select is(t.faults(t.act('b_permit_contact', 'submit_application', t.at('application', t.draft()))), 'framework_permit_id DA233', 'then nothing is sent');
select is(t.client_see(format('select state, reason from ui.join_request where application_id = %s', t.draft())), '[{"state": "refused", "reason": "Sopimus puuttuu"}]', 'the client reads why');
select is(t.code(t.act('b_permit_contact', 'ask_join', t.at('application', t.draft()) || ', ''Sopimus on nyt allekirjoitettu.''')), 'ok', 'asks again');
update j set id = (select max(x.id) from data.join_request x where x.application_id = t.draft());
select is(t.code(t.act('permit_contact', 'approve_join', t.at('join', (select id from j)))), 'ok', 'and the intermediary agrees');

-- At the agency.
create temporary table sent as select t.act('b_permit_contact', 'submit_application', t.at('application', t.draft())) as o;
select is((select t.code(o) from sent), 'ok', 'the application is sent');
select is(t.see('permit_contact', format('select id from ui.application_list where id = %s', t.draft())), '[]', 'the intermediary does not see it');
select is(t.code(t.act('expert', 'claim_application', t.at('application', t.draft()))), 'ok', 'an expert takes it in handling');
select is(t.code(t.act('expert', 'assess_items', t.at('application', t.draft()) || ', ''[{"item_id": 1, "outcome": "granted"}, {"item_id": 2, "outcome": "limited", "reason_code": "narrower_suffices", "reason": "Vain nykyinen nimi"},
  {"item_id": 3, "outcome": "refused", "reason_code": "not_necessary", "reason": "Ei tarvita tunnistamiseen"}]''')), 'ok', 'judges item by item');
select is(t.code(t.act('expert', 'present_application', t.at('application', t.draft()) || ', ''granted_in_part'', ''Asiakkaan tunnistaminen on lakisääteinen tehtävä.'', ''Tietoja käytetään vain tunnistamiseen'', rule.today(), rule.today() + 700')),
  'ok', 'and presents a grant in part');
select results_eq('select x ->> ''effect'' from jsonb_array_elements(t.see(''decider'', format(''select effect from ui.decision_rehearsal where application_id = %s order by no'', t.draft()))) x',
  $$ values ('make_permit') $$, 'the decider is told what it makes');
create temporary table decided as select t.act('decider', 'decide_application', t.at('application', t.draft())) as o;
select is((select t.code(o) from decided), 'ok', 'another person decides');
create function t.permit() returns bigint language sql stable return (select ((o).detail ->> 'permit_id')::bigint from decided);
select is((select (p.kind, p.state, p.org_id, p.roof_permit_id)::text from data.permit p where p.id = t.permit()), (select ('client', 'awaiting_commitment', t.org('b'), f.id)::text from f),
  'the client has a permit of its own under the framework permit');
select results_eq('select i.item_id from data.permit_item i join data.permit_content c on c.id = i.content_id where c.permit_id = t.permit() order by 1', 'values (1), (2)', 'it holds what was granted');
select is(t.client_see(format('select step, done from ui.permit_missing where permit_id = %s order by no', t.permit())),
  '[{"done": true, "step": "decision"}, {"done": true, "step": "first_day"}, {"done": false, "step": "commitment"}, {"done": true, "step": "roof"}]',
  'to start it needs its commitment and the framework permit, no link of its own');
select is(t.see('permit_contact', format('select id from ui.permit_list where id = %s union all select id from ui.decision_version_list where application_id = %s union all select id from ui.letter_list where application_id = %s',
  t.permit(), t.draft(), t.draft())), '[]', 'the intermediary sees neither permit, decision nor letters of its client');

-- In force, and with the framework permit in all that happens to it.
select is(t.code(t.act('permit_contact', 'give_commitment', t.at('permit', t.permit()) || ', ''Kalle Johtaja'', ''2020-1''')), 'DA001', 'the intermediary does not commit for its client');
select is(t.code(t.act('b_permit_contact', 'give_commitment', t.at('permit', t.permit()) || ', ''Bea Beeta'', ''2020-1''')), 'ok', 'the client commits');
select is((select p.state || ' ' || (p.opened_at is not null) from data.permit p where p.id = t.permit()), 'in_force true', 'and its permit is in force');
select is((select c.signatory from data.commitment c where c.permit_id = t.permit()), 'Bea Beeta', 'with the signatory of the client');
select is(t.code(t.act('b_technical_contact', 'register_connection', t.permit() || ', ''palveluvayla'', ''COM'', ''0202602-8'', ''oma'', ''PERUSLT1'', null')), 'DA152', 'nor is a connection registered under it');
select is((select x from jsonb_array_elements(t.see('b_technical_contact', format('select allowed, code from ui.allowed_creation(''permit'', %s) where act = ''register_connection''', t.permit()))) x), '{"allowed": false, "code": "DA152"}', 'as its button says');
select is(t.see('b_technical_contact', format('select has_connections from ui.permit_detail where id = %s', t.permit())), '[{"has_connections": false}]', 'and its page shows no list of them');
select is(t.code(t.act('technical_contact', 'register_connection', (select id from f) || ', ''palveluvayla'', ''MUN'', ''0202602-8'', ''valitys'', ''PERUSLT1'', null')), 'ok', 'the intermediary registers its own');
select is(t.code(t.act('decider', 'suspend_permit', t.at('permit', (select id from f)) || ', ''Selvitetään välittäjän käyttöä''')), 'ok', 'the framework permit is suspended');
select is((select p.state from data.permit p where p.id = t.permit()), 'suspended', 'the client''s with it');
select is(t.code(t.act('decider', 'resume_permit', t.at('permit', t.permit()))), 'DA142', 'which does not go on by itself');
select is(t.code(t.act('decider', 'resume_permit', t.at('permit', (select id from f)))), 'ok', 'the framework permit goes on');
select is((select p.state from data.permit p where p.id = t.permit()), 'in_force', 'the client''s with it');
create temporary table more as select t.act('b_permit_contact', 'save_application', format('null, null, %s, null, ''amendment'', ''{"base_permit_id": %s}''', t.org('b'), t.permit())) as o;
select is((select t.code(o) from more), 'ok', 'a change is applied for under the same permit');
select is((select count(*)::integer from rule.visible_questions((select (o).id from more)) q where q.section = 'connection'), 0, 'without questions about a link either');
select is(t.code(t.act('permit_contact', 'end_permit', t.at('permit', (select id from f)) || ', ''terminated'', ''Välitystoiminta loppuu''')), 'ok', 'the intermediary gives its permit up');
select is((select p.state || ' ' || p.end_reason from data.permit p where p.id = t.permit()), 'ended roof_ended', 'the client''s ends with it');
select is((select r.change #>> '{cause,object_id}' from audit.record r where r.object = 'permit' and r.object_id = t.permit() and r.act = 'end_permit'), (select id::text from f), 'its record names the cause');
select is((select string_agg(l.kind, ' ' order by l.id) from data.letter l where l.permit_id = t.permit()), 'opening suspension resumption permit_ended', 'and the client has been written to each time');
select is((select p.state from data.permit p join f on f.other = p.id), 'in_force', 'its own permit of the other service goes on');
select * from finish();
rollback;
