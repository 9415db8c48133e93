-- Taking in applications delivered as files: each fault by its path, nothing half, a reference once.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
update data.organisation set business_id = '9000001-1' where id = t.org('a');
update data.organisation set business_id = '9000138-0' where id = t.org('b');
update data.membership set email = 'Permit.Contact@a.example' where person_id = t.id('permit_contact');
create function t.document(p_more jsonb default '{}', p_reference text default 'ASIOINTI-1') returns jsonb language sql volatile return jsonb_build_object(
  'format', 'lupavahti-application', 'format_version', 1, 'external_reference', p_reference,
  'arrived_at', to_char((rule.moment() - interval '3 days') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'service', 'browser', 'kind', 'new_permit',
  'organisation', jsonb_build_object('business_id', '9000001-1', 'name', 'Aakkosten kunta'),
  'contact', jsonb_build_object('given_names', 'Permit_Contact', 'family_name', 'Koe', 'email', 'permit.contact@A.example'),
  'purpose', 'Päivähoidon hakemusten käsittely', 'justification', 'Tiedot tarvitaan päätösten tekemiseen', 'legal_basis', '540/2018 15 §', 'protection', 'Selvitys suojauksesta on liitteenä',
  'user_count', 10, 'yearly_queries', 2000, 'purposes', '[{"name": "Päivähoito"}, {"name": "Laskutus"}]'::jsonb,
  'items', '[{"code": "H.TUN.01", "legal_basis": "540/2018"}, {"code": "H.NIM.01", "purpose": 2, "search_key": "name"}, {"code": "R.TUN.01"}]'::jsonb) || p_more;
create function t.take(p_document jsonb, p_who text default 'expert') returns api.outcome language sql volatile return t.act(p_who, 'take_in_application', quote_nullable(p_document) || '::jsonb');
create function t.faults(p_document jsonb) returns text language sql volatile return
  (select string_agg((f ->> 'path') || ' ' || (f ->> 'code'), ', ' order by f ->> 'path') from jsonb_array_elements((t.take(p_document)).detail -> 'faults') f);
create function t.dry(p_document jsonb, p_who text default 'expert') returns text language sql volatile return
  (select string_agg((f ->> 'path') || ' ' || (f ->> 'code'), ', ' order by f ->> 'path') from jsonb_array_elements(t.see(p_who, format('select * from ui.intake_fault(%L)', p_document))) f);

-- Each fault by path, the same from the command and from the dry run
create temporary table bad as select * from (values
  ('no object', '[]'::jsonb, '$ DA239'), ('null', 'null', '$ DA239'),
  ('unknown member', t.document('{"colour": "red"}'), '$.colour DA235'), ('unknown member inside', t.document('{"contact": {"given_names": "A", "family_name": "B", "email": "a@b", "shoe": 43}}'), '$.contact.shoe DA235'),
  ('missing members', t.document() - 'purpose' - 'contact', '$.contact DA201, $.purpose DA201'), ('blank text', t.document('{"purpose": "  \t"}'), '$.purpose DA201'),
  ('another format', t.document('{"format": "other", "format_version": 2}'), '$.format DA236, $.format_version DA207'),
  ('wrong types', t.document('{"purpose": 1, "user_count": "10", "purposes": {}, "organisation": "x", "items": [7]}'), '$.items[0] DA239, $.organisation DA239, $.purpose DA239, $.purposes DA239, $.user_count DA239'),
  ('bounds', t.document('{"user_count": 0, "yearly_queries": 1.5, "purposes": [{"name": "ab"}], "items": []}'), '$.items DA203, $.purposes[0].name DA202, $.user_count DA207, $.yearly_queries DA207'),
  ('too long', t.document(jsonb_build_object('purpose', repeat('x', 4001))), '$.purpose DA207'),
  ('a huge number', t.document('{"user_count": 1e300}'), '$.user_count DA207'),
  ('enumerations', t.document('{"service": "pigeon", "kind": "gift", "items": [{"code": "H.TUN.01", "search_key": "shoe"}]}'), '$.items[0].search_key DA236, $.kind DA236, $.service DA236'),
  ('catalogue', t.document('{"items": [{"code": "H.TUN.01"}, {"code": "H.XYZ.99"}, {"code": "H.TUN.01"}, {"code": "H.NIM.01", "purpose": 3}]}'), '$.items[1].code DA236, $.items[2] DA238, $.items[3].purpose DA236'),
  ('patterns', t.document('{"external_reference": "a b", "contact": {"given_names": "A", "family_name": "B", "email": "nobody"}}'), '$.contact.email DA208, $.external_reference DA208'),
  ('business id', t.document('{"organisation": {"business_id": "90000011"}}'), '$.organisation.business_id DA202'), ('its form', t.document('{"organisation": {"business_id": "900000011"}}'), '$.organisation.business_id DA208'),
  ('its check digit', t.document('{"organisation": {"business_id": "9000001-2"}}'), '$.organisation.business_id DA208'), ('an unknown body', t.document('{"organisation": {"business_id": "9000275-4"}}'), '$.organisation.business_id DA236'),
  ('the agency itself', t.document('{"organisation": {"business_id": "0245437-2"}}'), '$.organisation.business_id DA236'),
  ('an order of one who is not covered', t.document('{"kind": "municipal_order", "organisation": {"business_id": "9000138-0"}}'), '$.kind DA208'),
  ('a product for the browser', t.document('{"product": "PERUSLT1"}'), '$.product DA236'), ('an unknown product', t.document('{"service": "interface", "product": "X"}'), '$.product DA236'),
  ('arrived tomorrow', t.document('{"arrived_at": "2999-01-01T00:00:00Z"}'), '$.arrived_at DA237'), ('arrived long ago', t.document('{"arrived_at": "2020-01-01T00:00:00+02:00"}'), '$.arrived_at DA237'),
  ('no such day', t.document('{"arrived_at": "2026-02-30T00:00:00+02:00"}'), '$.arrived_at DA208'), ('no offset', t.document('{"arrived_at": "2026-11-20T09:15:00.1"}'), '$.arrived_at DA208')) b (name, document, faults);
select is(t.faults(document), faults, name) from bad;
select is(t.dry(document), faults, name || ' (dry run)') from bad;
select is(t.code(t.take(t.document('{"colour": 1}'))), 'DA177', 'with one code for all');
select is((t.take(t.document('{"service": "pigeon"}'))).detail #>> '{faults,0,value}', 'pigeon', 'the value is told');
select is(jsonb_array_length((t.take(t.document(jsonb_build_object('items', (select jsonb_agg('{}'::jsonb) from generate_series(1, 500)))))).detail -> 'faults'), 200, 'no endless list of faults');
select is(t.faults(t.document(jsonb_build_object('items', (select jsonb_agg('{}'::jsonb) from generate_series(1, 10221))))), '$.items DA207', 'nor of items');
select is((select count(*)::integer from data.application), 0, 'nothing has come to be');
select is((select count(*)::integer from audit.record r where r.act = 'take_in_application' and r.code = 'DA177' and r.result = 'refused'), 30, 'each attempt stands in the record');

-- What is whole is taken in
create temporary table took as select o.* from t.take(t.document()) o;
select is((select accepted from took), true, 'a whole document is taken in');
select is((select (a.state, a.service, a.kind, a.purpose, a.user_count, a.contact_person_id = t.id('permit_contact'), a.created_by = t.id('permit_contact'))::text from data.application a join took on took.id = a.id),
  '(submitted,browser,new_permit,"Päivähoidon hakemusten käsittely",10,t,t)', 'as the applicant''s');
select is((select a.due_on from data.application a join took on took.id = a.id), data.target_due('browser', 'municipality', 'new_permit', ((rule.moment() - interval '3 days') at time zone 'Europe/Helsinki')::date),
  'its promised day counts from its arrival');
select is((select string_agg(d.code || ' ' || i.purpose_no || ' ' || i.search_key || ' ' || i.legal_basis, ', ' order by d.id) from data.application_item i join data.data_item d on d.id = i.item_id join took on took.id = i.application_id),
  'H.TUN.01 1 identity_code 540/2018, H.NIM.01 2 name , R.TUN.01 1 building_code ', 'its items, found by their codes');
select is((select string_agg(p.name, ', ' order by p.purpose_no) from data.application_purpose p join took on took.id = p.application_id), 'Päivähoito, Laskutus', 'its purposes');
select is((select (d.source, d.external_reference, d.taken_in_by = t.id('expert'), d.document ->> 'purpose')::text from data.application_delivery d join took on took.id = d.application_id), '(e_service,ASIOINTI-1,t,"Päivähoidon hakemusten käsittely")', 'the delivery is kept');
select is(t.see('permit_contact', format('select external_reference, taken_in_by_name from ui.application_delivery where id = %s', (select id from took))), '[{"external_reference": "ASIOINTI-1", "taken_in_by_name": "Expert Koe"}]', 'its organisation sees where it came from');
select is(t.see('b_permit_contact', 'select * from ui.application_delivery'), '[]', 'others do not');
select is((select detail ? 'diary_number' and detail ->> 'due_on' is not null from took), true, 'the diary number is told');
select throws_ok($$ update data.application_delivery set document = '{}' $$, '23514', null, 'a delivery is never changed');
select is(t.code(t.act('expert', 'claim_application', format('%s, %s', (select id from took), (select version from took)))), 'ok', 'who took it in may handle it');

-- Once only
select is(t.code(t.take(t.document('{"purpose": "Toinen yritys"}'))), 'DA176', 'the same reference is refused');
select is((t.take(t.document())).detail ->> 'diary_number', (select detail ->> 'diary_number' from took), 'with the diary number of the first');
select is(t.dry(t.document()), '$.external_reference DA176', 'the dry run says so as well');
create temporary table req as select gen_random_uuid() as id, t.document('{}', 'ASIOINTI-2') as document;
create function t.again() returns api.outcome language sql volatile return t.act('expert', (select format('api.take_in_application(%L::uuid, %L::jsonb)', id, document) from req));
select is(t.again(), t.again(), 'a repeated request gives the same answer');

-- Incomplete is no fault, what lacks is told; a contact nobody knows becomes known
create temporary table bare as select o.* from t.take(t.document('{"contact": {"given_names": "Uusi", "family_name": "Ihminen", "email": "uusi@a.example", "duty": "Rehtori"}}', 'ASIOINTI-3') - 'protection' - 'user_count' - 'justification') o;
select is((select string_agg(f ->> 'field', ' ' order by f ->> 'field') from bare, jsonb_array_elements(detail -> 'faults') f where f ->> 'field' in ('protection', 'user_count', 'justification')), 'justification protection user_count', 'what is to be completed');
select is((select (p.full_name, m.role, m.duty, p.login_name is null)::text from data.application a join bare on bare.id = a.id join data.person p on p.id = a.contact_person_id join data.membership m on m.person_id = p.id), '("Uusi Ihminen",user,Rehtori,t)', 'the new contact has no login');
create temporary table same as select o.* from t.take(t.document('{"contact": {"given_names": "UUSI", "family_name": "ihminen", "email": "toinen@a.example"}}', 'ASIOINTI-4')) o;
select is((select a.contact_person_id from data.application a join same on same.id = a.id), (select a.contact_person_id from data.application a join bare on bare.id = a.id), 'and is known by name the next time');

-- Who
select is(t.code(t.take(t.document('{}', 'ASIOINTI-5'), who)), code, who || ' ' || code) from (values ('decider', 'DA001'), ('supervisor', 'DA001'), ('permit_contact', 'DA001'), ('administrator', 'DA001'), ('browser_expert', 'ok')) w (who, code);
select is(t.code(t.take(t.document('{"service": "interface"}', 'ASIOINTI-6'), 'browser_expert')), 'DA001', 'not of a service that is not his');
select is(t.dry(t.document('{"service": "interface"}', 'ASIOINTI-6'), 'browser_expert'), '$.service DA001', 'the dry run says so as well');
select is(t.dry(t.document('{}', 'ASIOINTI-1'), 'permit_contact'), '$ DA001', 'nobody else learns by a dry run what has been delivered');
insert into data.membership (person_id, org_id, role, valid_from) values (t.id('expert2'), t.org('a'), 'user', rule.today());
select is(t.code(t.take(t.document('{}', 'ASIOINTI-7'), 'expert2')), 'DA004', 'not for one''s own organisation');

-- Every kind: what each needs, may not have, and builds on
create temporary table built as select t.make_permit('in_force') as permit, t.make_permit('ended') as ended, t.make_permit('in_force', 'b', 'interface') as roof, t.make_permit('in_force') as whole;
update data.permit set kind = 'framework' where id = (select roof from built);
create function t.number(p_permit bigint) returns text language sql stable return (select p.number from data.permit p where p.id = p_permit);
create function t.change(p_more jsonb default '{}', p_reference text default 'MUUTOS-1', p_kind text default 'amendment') returns jsonb language sql volatile return
  (t.document('{}', p_reference) - 'service') || jsonb_build_object('kind', p_kind, 'permit', (select t.number(permit) from built)) || p_more;
create function t.named(p_more jsonb default '{}', p_reference text default 'VASTUU-1') returns jsonb language sql volatile return
  (t.document('{}', p_reference) - array['service', 'purpose', 'justification', 'legal_basis', 'protection', 'user_count', 'yearly_queries', 'purposes', 'items'])
  || jsonb_build_object('kind', 'appointment', 'valid_from', rule.today() + 3, 'reason', 'Vastuukäyttäjä vaihtuu',
       'responsible_user', jsonb_build_object('given_names', 'Raija', 'family_name', 'Uusi', 'email', 'raija@a.example')) || p_more;
create function t.client(p_more jsonb default '{}', p_reference text default 'LIITTO-1') returns jsonb language sql volatile return
  t.document(jsonb_build_object('kind', 'framework_join', 'service', 'interface', 'framework', (select t.number(roof) from built)) || p_more, p_reference);
select is(t.faults(document), faults, name) from (values
  ('a new permit builds on nothing', t.document(jsonb_build_object('permit', 'T1', 'framework', 'T2x')), '$.framework DA240, $.permit DA240'),
  ('a new permit has content', t.document() - 'items' - 'purposes' - 'service', '$.items DA201, $.purposes DA201, $.service DA201'),
  ('an amendment names its permit', t.change() - 'permit', '$.permit DA201'),
  ('and its content', t.change() - 'items', '$.items DA201'),
  ('of another organisation', t.change(jsonb_build_object('permit', t.number((select roof from built)))), '$.permit DA232'),
  ('there is no such permit', t.change('{"permit": "DVV/0"}'), '$.permit DA232'),
  ('a permit that has ended', t.change(jsonb_build_object('permit', t.number((select ended from built)))), '$.permit DA232'),
  ('of another service', t.change('{"service": "interface"}'), '$.permit DA232'),
  ('a renewal has content and purposes or neither', t.change('{}', 'U', 'renewal') - 'purposes', '$.purposes DA201'),
  ('a client names the framework', t.client() - 'framework', '$.framework DA201'),
  ('which is one', t.client(jsonb_build_object('framework', t.number((select permit from built)))), '$.framework DA232'),
  ('not its own', t.client('{"organisation": {"business_id": "9000138-0"}}'), '$.framework DA232'),
  ('an appointment has no content', t.named('{"purpose": "x", "items": [{"code": "H.TUN.01"}]}'), '$.items DA240, $.purpose DA240'),
  ('but a person and a day', t.named() - 'responsible_user' - 'valid_from', '$.responsible_user DA201, $.valid_from DA201'),
  ('no such day', t.named('{"valid_from": "2026-02-30"}'), '$.valid_from DA208'),
  ('not yesterday, and not backwards', t.named(jsonb_build_object('valid_from', rule.today() - 1, 'valid_until', rule.today() - 2)), '$.valid_from DA206, $.valid_until DA205')) k (name, document, faults);

create temporary table change as select o.* from t.take(t.change('{"items": [{"code": "H.TUN.01", "legal_basis": "540/2018"}], "purposes": [{"name": "Päivähoito"}]}')) o;
select is((select accepted from change), true, 'an amendment is taken in');
select is((select (a.kind, a.service, a.base_permit_id = permit, a.state, a.created_by = t.id('permit_contact'), a.registered_by is null)::text from data.application a join change using (id), built), '(amendment,browser,t,submitted,t,t)', 'of its permit''s service');
select is((select count(*)::integer from data.application_item i join change on change.id = i.application_id), 1, 'with what it asks, not what is agreed');
select isnt_empty('select 1 from rule.application_difference((select id from change))', 'compared with its permit');
select is(t.faults(t.change('{}', 'MUUTOS-2')), '$.permit DA161', 'one change at a time');
select is((t.take(t.change('{}', 'MUUTOS-2'))).detail #>> '{faults,0,value}', (select detail ->> 'diary_number' from change), 'which one is told');
create temporary table again2 as select o.* from t.take(t.change(jsonb_build_object('permit', t.number((select whole from built))), 'UUSI-1', 'renewal') - array['items', 'purposes', 'purpose']) o;
select is((select accepted from again2), true, 'a renewal without content is taken in');
select is((select count(*)::integer from data.application_item i join again2 on again2.id = i.application_id), (select count(*)::integer from data.permit_item i join data.permit_content c on c.id = i.content_id, built where c.permit_id = whole), 'it asks for what is agreed');

create temporary table joined as select o.* from t.take(t.client()) o;
select is((select accepted from joined), true, 'a client''s application is taken in');
select is((select (a.framework_permit_id = roof, j.state, j.org_id = t.org('b'))::text from data.application a join joined using (id) join data.join_request j on j.application_id = a.id, built), '(t,asked,t)', 'and its intermediary is asked');
select is((select string_agg(f ->> 'code', ' ') from joined, jsonb_array_elements(detail -> 'faults') f where f ->> 'field' = 'framework_permit_id'), 'DA233', 'which is told as still lacking');
select is((t.see('b_permit_contact', 'select count(*)::integer as n from ui.worklist where task = ''join_to_answer''')) -> 0 ->> 'n', '1', 'it stands on the intermediary''s worklist');

create temporary table named as select o.* from t.take(t.named()) o;
select is((select (accepted, detail ->> 'object', detail ->> 'diary_number')::text from named), '(t,appointment,)', 'an appointment is taken in');
select is((select (a.state, p.full_name, a.applied_by = t.id('permit_contact'), a.reason, m.role)::text from data.appointment a join named using (id) join data.person p on p.id = a.person_id join data.membership m on m.person_id = p.id),
  '(applied,"Raija Uusi",t,"Vastuukäyttäjä vaihtuu",user)', 'applied for by the contact, the person made known');
select is((select (r.object, r.object_id = named.id)::text from named, audit.record r where r.act = 'take_in_application' and r.change ->> 'external_reference' = 'VASTUU-1'), '(appointment,t)', 'and recorded as one');
select is(t.faults(t.named('{}', 'VASTUU-2')), '$.responsible_user DA111', 'not twice for the same person');
select is(t.code(t.take(t.named('{"responsible_user": {"given_names": "Eeva", "family_name": "Toinen", "email": "eeva@a.example"}}', 'VASTUU-1'))), 'DA176', 'a reference once, whatever comes with it');
select is(t.code(t.take(t.document('{}', 'VASTUU-1'))), 'DA176', 'be it an application');
select is(t.code(t.act('access_administrator', 'grant_appointment', format('%s, %s', (select id from named), (select version from named)))), 'ok', 'the access administrator decides on it');
select is((t.see('permit_contact', 'select count(*)::integer as n from data.application_delivery where appointment_id is not null')) -> 0 ->> 'n', '1', 'its organisation sees the delivery');
select is((t.see('b_permit_contact', 'select count(*)::integer as n from data.application_delivery where appointment_id is not null')) -> 0 ->> 'n', '0', 'others do not');

select is(t.see('access_administrator', format('select external_reference, taken_in_by_name from ui.appointment_list where id = %s', (select id from named))), '[{"external_reference": "VASTUU-1", "taken_in_by_name": "Expert Koe"}]', 'its page tells where it came from');

-- Answers and attachments
create function t.file(p_name text, p_content bytea, p_kind text default 'other', p_sha text default null) returns jsonb language sql immutable return
  jsonb_build_object('name', p_name, 'kind', p_kind, 'content', encode(p_content, 'base64'), 'sha256', coalesce(p_sha, encode(sha256(p_content), 'hex')));
create function t.with_files(variadic p_files jsonb[]) returns jsonb language sql volatile return t.document(jsonb_build_object('attachments', to_jsonb(p_files)), 'LIITE-1');
select is(t.faults(document), faults, name) from (values
  ('unknown and wrong answers', t.document('{"answers": {"use.storing": "perhaps", "novel.title": "x", "connection.start": "2026-02-30"}}'), '$.answers.connection.start DA208, $.answers.novel.title DA208, $.answers.use.storing DA208'),
  ('a member code with a wrong check digit', t.document('{"answers": {"connection.member_code": "0245437-3"}}'), '$.answers.connection.member_code DA221'),
  ('and one of another form', t.document('{"answers": {"connection.member_code": "FI.GOV"}}'), '$.answers.connection.member_code DA221'),
  ('a right one', t.document('{"answers": {"connection.member_code": "0245437-2", "connection.subsystem": ""}}', 'OIKEA-1'), null),
  ('answers are an object', t.document('{"answers": ["x"]}'), '$.answers DA239'),
  ('no base64', t.with_files(t.file('Liite.txt', 'x') || '{"content": "ä*§!"}'), '$.attachments[0].content DA208'),
  ('a broken one', t.with_files(t.file('Liite.txt', 'x') || '{"content": "abcde"}'), '$.attachments[0].content DA208'),
  ('a hash that does not fit', t.with_files(t.file('Liite.txt', 'x', p_sha => repeat('0', 64))), '$.attachments[0].sha256 DA175'),
  ('an image that calls itself PDF', t.with_files(t.file('a.pdf', '%PDF-1.7'), t.file('b.pdf', '\x89504e470d0a1a0a01')), '$.attachments[1].content DA171'),
  ('a program', t.with_files(t.file('a.pdf', '\x4d5a9000')), '$.attachments[0].content DA172'),
  ('the same twice', t.with_files(t.file('a.txt', 'sama'), t.file('b.txt', 'sama')), '$.attachments[1].content DA174'),
  ('a path in the name', t.with_files(t.file('../a.txt', 'x')), '$.attachments[0].name DA208'),
  ('unknown kind', t.with_files(t.file('a.txt', 'x', 'novel')), '$.attachments[0].kind DA236'),
  ('too many', t.document(jsonb_build_object('attachments', (select jsonb_agg(t.file(n || 'a.txt', n::text::bytea)) from generate_series(1, 21) n))), '$.attachments DA207')) f (name, document, faults);
update data.attachment_limit set most_bytes = 10, most_total_bytes = 15;
select is(t.faults(t.with_files(t.file('a.txt', repeat('x', 11)::bytea))), '$.attachments[0].content DA173', 'the limits of attachments hold here too');
select is(t.faults(t.with_files(t.file('a.txt', 'xxxxxxxxx1'), t.file('b.txt', 'xxxxxxxxx2'))), '$.attachments DA173', 'also for all of them together');
update data.attachment_limit set most_bytes = 10485760, most_total_bytes = 52428800;
create temporary table filed as select o.* from t.take(t.document('{"answers": {"use.storing": false, "applicant.reference": "Viite 12", "connection.peak": 5}}'::jsonb
  || jsonb_build_object('attachments', jsonb_build_array(t.file('Selvitys.pdf', '%PDF-1.7 selvitys', 'security_report'), t.file('Luettelo.csv', convert_to('päivä;määrä', 'UTF8')))), 'LIITE-2')) o;
select is((select accepted from filed), true, 'with answers and files it is taken in');
select is((select string_agg(x.question || '=' || x.answer, ' ' order by x.question) from data.application_answer x join filed on filed.id = x.application_id where x.question <> 'applicant.invoicing'), 'applicant.reference=Viite 12 connection.peak=5 use.storing=false', 'the answers');
select is((select string_agg(format('%s %s %s %s %s', x.name, x.kind, x.publicity, x.side, convert_from(c.content, 'UTF8')), ', ' order by x.id) from data.attachment x join data.attachment_content c on c.attachment_id = x.id join filed on filed.id = x.application_id),
  'Selvitys.pdf security_report secret applicant %PDF-1.7 selvitys, Luettelo.csv other public applicant päivä;määrä', 'the files, byte by byte, security reports secret');
select is((select bool_and(x.added_by = t.id('permit_contact')) from data.attachment x join filed on filed.id = x.application_id), true, 'as the applicant''s');
select is((select (s.occasion, s.content ->> 'answers.use.storing', s.content ->> 'purpose')::text from data.application_submission s join filed on filed.id = s.application_id), '(submitted,false,"Päivähoidon hakemusten käsittely")', 'what it said is kept as of any submission');
select is((select d.document -> 'attachments' from data.application_delivery d join filed on filed.id = d.application_id) @? '$[*].content', false, 'the delivery is kept without the contents');
select is((select d.document #>> '{attachments,1,name}' from data.application_delivery d join filed on filed.id = d.application_id), 'Luettelo.csv', 'but with all the rest');

-- Property: whatever is done to a valid document, it is taken in whole or refused with paths, and nothing half is left.
create function t.mutate(p_document jsonb, p_round integer) returns jsonb language plpgsql as $$
declare
  v_paths text[][];
  v_path text[];
  v_junk jsonb := (array['null', '0', '-7', '1e30', '""', '" "', '"x"', '[]', '{}', '[[]]', '{"a": 1}', 'true', '"9000001-1"', '"2026-11-20T09:15:00Z"', '"\u20ac\ud83d\ude00"'])[1 + p_round % 15]::jsonb;
  v_all jsonb;
begin
  with recursive walk (path, value) as (
    select array[k], p_document -> k from jsonb_object_keys(p_document) k
    union all
    select w.path || s.step, w.value #> array[s.step] from walk w cross join lateral (
      select k as step from jsonb_object_keys(case jsonb_typeof(w.value) when 'object' then w.value else '{}' end) k
      union all select (n - 1)::text from generate_series(1, case jsonb_typeof(w.value) when 'array' then jsonb_array_length(w.value) else 0 end) n) s)
  select jsonb_agg(to_jsonb(w.path) order by w.path) into v_all from walk w;
  v_path := array(select jsonb_array_elements_text(v_all -> ((p_round * 7919) % jsonb_array_length(v_all))));
  return case p_round % 3 when 0 then p_document #- v_path when 1 then jsonb_set(p_document, v_path, v_junk) else jsonb_set(p_document, v_path || case jsonb_typeof(p_document #> v_path) when 'array' then '99' else 'junk' end, v_junk) end;
end $$;
create temporary table mutant as
select n, m.document, t.take(m.document) as o
  from generate_series(1, 600) n cross join lateral (select t.mutate(case n % 6
         when 0 then t.named(jsonb_build_object('responsible_user', jsonb_build_object('given_names', 'N' || n, 'family_name', 'Uusi', 'email', n || '@n.example')), 'MUT-' || n)
         when 1 then t.client('{}', 'MUT-' || n)
         when 2 then t.document(jsonb_build_object('attachments', jsonb_build_array(t.file('a.txt', ('sisältö ' || n)::bytea)), 'answers', '{"use.storing": false, "use.abroad": true}'::jsonb), 'MUT-' || n)
         else t.document('{}', 'MUT-' || n) end, n / 6 * 7 + n) as document) m;
select is_empty($$ select n, document, o from mutant where not (o).accepted and (((o).code is distinct from 'DA177' and (o).code not in ('DA001', 'DA004', 'DA176')) or (o).code = 'DA177' and exists (
  select from jsonb_array_elements((o).detail -> 'faults') f where f ->> 'path' !~ '^\$' or f ->> 'code' !~ '^DA2')) $$, 'a refused mutant has paths and codes');
select is_empty($$ select n, document from mutant where (o).accepted <> ((o).code is null) $$, 'accepted or refused, nothing between');
select cmp_ok((select count(*)::integer from mutant where not (o).accepted), '>', 150, 'many mutants are refused');
select cmp_ok((select count(*)::integer from mutant where (o).accepted), '>', 20, 'some are not harmed');
select is((select count(*) from data.application_delivery where application_id is not null), (select count(*) from data.application where created_by = t.id('permit_contact') and id not in (select d.application_id from data.decision d)
          or contact_person_id <> t.id('permit_contact') and id not in (select d.application_id from data.decision d)), 'every application here has its delivery, every delivery its application');
select is((select count(*) from data.application_delivery where appointment_id is not null), (select count(*) from data.appointment where state = 'applied') + 1, 'and so has every appointment');
select is_empty($$ select a.id from data.application a where a.id not in (select d.application_id from data.decision d) and a.state <> 'submitted' and a.id <> (select id from took) or not exists (select from data.application_item i where i.application_id = a.id)
  or not exists (select from data.application_purpose p where p.application_id = a.id) $$, 'nothing half is left');
select * from finish();
rollback;
