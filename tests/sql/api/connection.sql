-- Connections of the query interface, their certificates, and how a permit of the interface opens by them.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
select set_config('t.moment', '2026-03-02 10:00+02', true);
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return current_setting('t.moment')::timestamptz;
update data.membership set valid_from = '2020-01-01';
create function t.at(p_object text, p_id bigint) returns text language sql volatile return p_id || ', ' || t.version(p_object, p_id);
create function t.register(p_who text, p_permit bigint, p_more text default '''palveluvayla'', ''MUN'', ''0202602-8'', ''haku'', null, null') returns api.outcome language sql volatile
  return t.act(p_who, 'register_connection', format('%s, %s', p_permit, p_more));
create function t.fault(o api.outcome) returns text language sql immutable return coalesce((select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ') from jsonb_array_elements(o.detail -> 'faults') f), t.code(o));
create function t.state(p_id bigint) returns text language sql volatile return (select p.state from data.permit p where p.id = p_id);
create function t.missing(p_id bigint) returns text language sql volatile return (select string_agg(s.step, ' ' order by s.no) from rule.permit_step s where s.permit_id = p_id and not s.done);
create temporary table p as select t.make_permit('awaiting_commitment', 'a', 'interface') as id, t.make_permit('awaiting_commitment', 'b', 'interface') as of_b, t.make_permit('in_force') as browser,
       t.make_permit('ended', 'a', 'interface') as ended;

-- Who registers, and what is wrong.
select is(t.missing((select id from p)), 'commitment product connection', 'what an interface permit lacks');
select is(t.code(t.register('b_technical_contact', (select id from p))), 'DA001', 'not the technical contact of another organisation');
select is(t.code(t.register('permit_contact', (select id from p))), 'DA001', 'nor a permit contact');
select is(t.code(t.register('browser_expert', (select id from p))), 'DA001', 'nor an expert of the other service');
select is(t.code(t.register('technical_contact', (select browser from p))), 'DA141', 'a VTJkysely permit has no connection');
select is(t.code(t.register('technical_contact', (select ended from p))), 'DA146', 'nor one that has ended');
select is(t.fault(t.register('technical_contact', (select id from p), '''certificate'', null, null, null, null, null')), 'kind DA220', 'an authority uses the data exchange layer');
select is(t.fault(t.register('technical_contact', (select id from p), '''palveluvayla'', null, null, null, null, null')), 'member_class DA201, member_code DA201, subsystem DA201', 'all faults together');
select is(t.fault(t.register('technical_contact', (select id from p), '''palveluvayla'', ''KUN'', ''0202602-1'', ''oma haku'', null, ' || t.id('b_user'))),
          'member_class DA208, member_code DA221, subsystem DA222, contact_person_id DA208', 'each with its own code');
select is(t.fault(t.register('technical_contact', (select id from p), 'null, null, null, null, ''' || repeat('x', 51) || ''', null')), 'kind DA201, product_name DA207', 'a product name is at most fifty characters');
create temporary table c as select (t.register('technical_contact', (select id from p))).id as id;
select isnt((select id from c), null, 'registered');
select is((select member_code || ' ' || state from data.connection where id = (select id from c)), '0202602-8 planned', 'planned');
select is(t.fault(t.register('technical_contact', (select id from p))), 'subsystem DA208', 'the same subsystem is not registered twice');
select is(t.code(t.register('expert', (select of_b from p), '''certificate'', null, null, null, null, null')), 'ok', 'a company may use a server certificate; an expert may register it');
create temporary table cb as select c.id from data.connection c where c.permit_id = (select of_b from p);

-- From the plan to production.
select is(t.code(t.act('expert', 'accept_connection', t.at('connection', (select id from c)) || ', ''PERUSLT1'', ''Kunnossa''')), 'DA003', 'nothing untested goes to production');
select is(t.code(t.act('technical_contact', 'change_connection', t.at('connection', (select id from c)) || ', ''palveluvayla'', ''MUN'', ''02026028'', ''haku2'', ''PERUSLT1'', ' || t.id('technical_contact'))), 'ok', 'put right');
select is(t.see('technical_contact', 'select address, product_name, contact_name, state from ui.connection_list'),
  '[{"state": "planned", "address": "FI.MUN.0202602-8.haku2", "contact_name": "Technical_Contact Koe", "product_name": "PERUSLT1"}]', 'as the technical contact sees it');
select is(t.code(t.act('technical_contact', 'test_connection', t.at('connection', (select id from c)))), 'ok', 'to the test environment');
select is(t.code(t.act('technical_contact', 'accept_connection', t.at('connection', (select id from c)) || ', ''PERUSLT1'', ''Kunnossa''')), 'DA001', 'the agency accepts it, not the customer');
select is(t.fault(t.act('expert', 'accept_connection', t.at('connection', (select id from c)) || ', '''', ''''')), 'product_name DA201, acceptance DA201', 'with the product name and what was found');
select is(t.code(t.act('permit_contact', 'give_commitment', t.at('permit', (select id from p)) || ', ''Kalle Johtaja'', ''2020-1''')), 'ok', 'the commitment is given');
select is(t.state((select id from p)), 'awaiting_commitment', 'and does not open the permit: its connection is not ready');
select is(t.code(t.act('expert', 'accept_connection', t.at('connection', (select id from c)) || ', ''PERUSLT1'', ''Kyselyt vastaavat sovittua''')), 'ok', 'accepted');
select is(t.state((select id from p)), 'in_force', 'the permit opens by it');
select is((select l.body #>> '{facts,product}' from data.letter l where l.kind = 'opening' and l.permit_id = (select id from p)), (select c.product_name from data.connection c where c.permit_id = (select id from p) and c.state = 'production'), 'and the letter names the product');
select is((select r.change #>> '{cause,object}' from audit.record r where r.act = 'open_permit' and r.object_id = (select id from p)), 'connection', 'the record names the cause');
select is(t.missing((select id from p)), null, 'nothing is missing any more');
select is(t.code(t.act('technical_contact', 'change_connection', t.at('connection', (select id from c)) || ', ''palveluvayla'', ''MUN'', ''0202602-8'', ''haku3'', ''PERUSLT1'', null')), 'DA003', 'what is in production the technical contact does not change');
select is(t.fault(t.act('expert', 'change_connection', t.at('connection', (select id from c)) || ', ''palveluvayla'', ''MUN'', ''0202602-8'', ''haku3'', null, null')), 'product_name DA201', 'nor is its product name taken away');

-- A certificate.
select is(t.code(t.act('b_technical_contact', 'test_connection', t.at('connection', (select id from cb)))), 'ok', 'the company tests');
select is(t.code(t.act('expert', 'accept_connection', t.at('connection', (select id from cb)) || ', ''PERUSLT1'', ''Kunnossa''')), 'DA143', 'without a valid certificate it is not accepted');
select is(t.fault(t.act('b_technical_contact', 'add_certificate', t.at('connection', (select id from cb)) || ', '''', '''', ''xyz'', null, date ''2026-03-01''')),
          'subject DA201, issuer DA201, serial DA223, valid_from DA201, valid_until DA224', 'faults of a certificate');
select is(t.fault(t.act('b_technical_contact', 'add_certificate', t.at('connection', (select id from cb)) || ', ''CN=haku.beeta.example'', ''CN=Testi CA'', ''0a:1b'', date ''2026-03-10'', date ''2026-03-09''')), 'valid_until DA205', 'its end is not before its start');
create temporary table t1 as select t.act('b_technical_contact', 'add_certificate', t.at('connection', (select id from cb)) || ', ''CN=haku.beeta.example'', ''CN=Testi CA'', ''0a:1b 2c'', date ''2026-01-01'', date ''2026-06-10''') as o;
select is((select t.code(o) from t1), 'ok', 'added');
select is((select serial from data.certificate where connection_id = (select id from cb)), '0A1B2C', 'its serial number in one form');
select is(t.fault(t.act('b_technical_contact', 'add_certificate', t.at('connection', (select id from cb)) || ', ''CN=haku.beeta.example'', ''CN=Testi CA'', ''0A1B2C'', date ''2026-01-01'', date ''2026-06-10''')), 'serial DA208', 'not twice');
select throws_ok('update data.certificate set valid_until = ''2030-01-01''', '23514', null, 'what was told of a certificate stays');
select is(t.code(t.act('b_permit_contact', 'give_commitment', t.at('permit', (select of_b from p)) || ', ''Kalle Johtaja'', ''2020-1''')), 'ok', 'the commitment');
select is(t.code(t.act('expert', 'accept_connection', t.at('connection', (select id from cb)) || ', ''PERUSLT1'', ''Kunnossa''')), 'ok', 'accepted with it');
select is(t.state((select of_b from p)), 'in_force', 'and open');
select is(t.see('technical_contact', 'select id from ui.certificate_list'), '[]', 'another organisation sees no certificate of it');

-- Warnings: 90, 30 and 7 days before, each once, and none for what has its follower.
create function t.run() returns integer language sql volatile return ((t.act('auditor', 'api.run_due_work()')).detail ->> 'warnings_given')::integer;
create function t.given() returns text language sql volatile return (select string_agg(w.threshold::text, ' ' order by w.id) from data.end_warning w where w.kind = 'certificate');
create function t.day(p text) returns void language sql volatile return set_config('t.moment', p || ' 04:00+03', true);
create function t.tasks(p_who text) returns text language sql volatile return (select string_agg(x ->> 'due_on', ' ') from jsonb_array_elements(t.see(p_who, 'select due_on from ui.worklist where task = ''certificate_ending''')) x);
select is(t.run(), 0, '100 days before: nothing');
select is(t.tasks('b_technical_contact'), null, 'and no task');
select t.day('2026-03-12');
select is(t.run(), 1, '90 days before: a warning');
select is(t.run(), 0, 'once');
select is(t.tasks('b_technical_contact'), '2026-06-10', 'a task for the technical contact');
select is(t.tasks('b_permit_contact'), '2026-06-10', 'for the permit contact');
select is(t.tasks('expert'), '2026-06-10', 'for the expert of the interface');
select is(t.tasks('browser_expert'), null, 'not for the expert of the other service');
select is(t.tasks('technical_contact'), null, 'nor for another organisation');
select t.day('2026-05-10'); select is(t.run(), 0, '31 days before: nothing new');
select t.day('2026-05-11'); select is(t.run(), 1, '30 days before');
select t.day('2026-06-05'); select is(t.run(), 1, 'the seventh day was missed: told late');
select t.day('2026-06-06'); select is(t.run(), 0, 'but once');
select is(t.given(), '90 30 7', 'one warning for each threshold');
select is((select string_agg(r.change ->> 'threshold', ' ' order by r.id) from audit.record r where r.act = 'warn_of_end' and r.object = 'connection' and r.object_id = (select id from cb)), '90 30 7', 'each stands in the record of the connection');
select is((select count(*)::integer from data.letter where kind = 'certificate_reminder' and permit_id = (select of_b from p)), 3, 'and is told by letter');
select is(t.code(t.act('b_technical_contact', 'add_certificate', t.at('connection', (select id from cb)) || format(', ''CN=haku.beeta.example'', ''CN=Testi CA'', ''FF01'', rule.today(), date ''2026-08-01'', %s', (select max(id) from data.certificate)))), 'ok', 'the follower');
select is(t.tasks('b_technical_contact'), '2026-08-01', 'takes the old task away and has its own end');
select is(t.run(), 1, 'and is warned of on its own');
select is(t.see('b_technical_contact', 'select serial, state from ui.certificate_list order by id'), '[{"state": "followed", "serial": "0A1B2C"}, {"state": "valid", "serial": "FF01"}]', 'states of the two');
create temporary table e as select t.make_permit('in_force', 'a', 'browser', rule.today() + 6) as id;
select is(t.run(), 1, 'a permit that ends in six days');
select is((select threshold from data.end_warning where permit_id = (select id from e)), 7, 'is warned of at the threshold reached, the missed ones are not made up for');

-- Closing.
select is(t.code(t.act('technical_contact', 'close_connection', t.at('connection', (select id from c)) || ', ''''')), 'DA005', 'closed with a reason');
select is(t.code(t.act('technical_contact', 'close_connection', t.at('connection', (select id from c)) || ', ''Järjestelmä vaihtuu''')), 'ok', 'closed');
select throws_ok(format('update data.connection set state = ''test'' where id = %s', (select id from c)), '23514', null, 'and never comes back');
select is(t.state((select id from p)), 'in_force', 'the permit stays: a new connection may be on its way');
select is(t.code(t.register('technical_contact', (select id from p))), 'ok', 'registered anew');
select is(t.code(t.act('permit_contact', 'end_permit', t.at('permit', (select id from p)) || ', ''terminated'', ''Ei tarvetta''')), 'ok', 'the permit ends');
select is((select count(*)::integer from data.connection where permit_id = (select id from p) and state <> 'closed'), 0, 'and closes its connections');
select is((select r.change #>> '{cause,object}' from audit.record r where r.act = 'close_connection' and r.role = 'system'), 'permit', 'the record names the permit');
select * from finish();
rollback;
