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
select n, m.document, t.take(m.document) as o, (select count(*) from data.application) as applications, (select count(*) from data.application_delivery) as deliveries
  from generate_series(1, 400) n cross join lateral (select t.mutate(t.document('{}', 'MUT-' || n), n) as document) m;
select is_empty($$ select n, document, o from mutant where not (o).accepted and (((o).code is distinct from 'DA177' and (o).code not in ('DA001', 'DA004', 'DA176')) or (o).code = 'DA177' and exists (
  select from jsonb_array_elements((o).detail -> 'faults') f where f ->> 'path' !~ '^\$' or f ->> 'code' !~ '^DA2')) $$, 'a refused mutant has paths and codes');
select is_empty($$ select n, document from mutant where (o).accepted <> ((o).code is null) $$, 'accepted or refused, nothing between');
select cmp_ok((select count(*)::integer from mutant where not (o).accepted), '>', 150, 'many mutants are refused');
select cmp_ok((select count(*)::integer from mutant where (o).accepted), '>', 20, 'some are not harmed');
select is((select count(*) from data.application_delivery), (select count(*) from data.application), 'every application here has its delivery, every delivery its application');
select is_empty($$ select a.id from data.application a where a.state <> 'submitted' and a.id <> (select id from took) or not exists (select from data.application_item i where i.application_id = a.id)
  or not exists (select from data.application_purpose p where p.application_id = a.id) $$, 'nothing half is left');
select * from finish();
rollback;
