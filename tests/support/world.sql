set client_min_messages = warning;
-- A world for hostile tests: the agency, organisation 9011 (whose people attack) and organisation 9012 (whose every text holds CANARY).
-- Both have everything: applications in all stages, decision, permit, content, commitment, appointments, rights, records.
-- Logins are real roles. Numbers from 9000 stay clear of reference data.
insert into data.organisation (id, class, name_fi, name_sv) overriding system value values
  (9001, 'agency', 'Virasto', 'Ämbetsverket'),
  (9011, 'municipality', 'Alfan kunta', 'Alfa kommun'),
  (9012, 'company', 'CANARY Beeta Oy', 'CANARY Beta Ab');
update data.organisation set business_id = '0202602-8', street_address = 'CANARY katu 1', postal_address = '00100 CANARY', email = 'canary@example.test', invoicing = 'CANARY lasku'
 where id = 9012;
update data.organisation set business_id = '2341528-4', street_address = 'Alfantie 1', postal_address = '00100 Alfa', email = 'alfa@example.test' where id = 9011;

insert into data.organisation_name (org_id, name_fi, name_sv, valid_until) values (9011, 'Alfan pitäjä', 'Alfa socken', '2025-01-01'), (9012, 'CANARY Vanha Oy', 'CANARY Gamla Ab', '2025-01-01');

insert into data.person (id, login_name, given_names, family_name) overriding system value values
  (9101, 'u_00000000e001', 'Erkki', 'Esittelijä'),
  (9102, 'u_00000000e002', 'Elina', 'Rajapinta'),
  (9103, 'u_00000000d001', 'Päivi', 'Päättäjä'),
  (9104, 'u_00000000a001', 'Kalle', 'Käyttöoikeus'),
  (9105, 'u_00000000b001', 'Lauri', 'Loki'),
  (9106, 'u_00000000c001', 'Sirpa', 'Valvoja'),
  (9107, 'u_0000000a0001', 'Tuire', 'Tarkastaja'),
  (9108, 'u_0000000ad001', 'Heli', 'Hoitaja'),
  (9201, 'u_0000000f0001', 'Anna', 'Alfa'),        -- responsible user
  (9202, 'u_0000000f0002', 'Antti', 'Alfa'),       -- deputy
  (9203, 'u_0000000f0003', 'Aino', 'Alfa'),        -- permit contact
  (9204, 'u_0000000f0004', 'Arvo', 'Alfa'),        -- technical contact
  (9205, 'u_0000000f0005', 'Asta', 'Alfa'),        -- user
  (9206, 'u_0000000f0006', 'Aki', 'Alfa'),         -- user, right of his own
  (9301, 'u_00000000cb01', 'CANARY', 'Beeta'),     -- responsible user
  (9302, 'u_00000000cb02', 'CANARY', 'Kaksi'),     -- permit contact
  (9303, 'u_00000000cb03', 'CANARY', 'Kolme'),     -- user
  (9304, 'u_00000000cb04', 'CANARY', 'Neljä'),     -- user
  (9401, 'u_00000000dd01', 'Eero', 'Entinen'),     -- was responsible user of 9012 until the day before yesterday
  (9402, 'u_00000000dd02', 'Lopetettu', 'Tunnus'); -- responsible user of 9012 whose login was ended
insert into data.membership (id, person_id, org_id, role, service_scope, duty, unit, email, valid_from, valid_until) overriding system value values
  (9101, 9101, 9001, 'expert', 'browser', '', '', '', '2020-01-01', null),
  (9102, 9102, 9001, 'expert', 'interface', '', '', '', '2020-01-01', null),
  (9103, 9103, 9001, 'decider', 'both', '', '', '', '2020-01-01', null),
  (9104, 9104, 9001, 'access_administrator', 'both', '', '', '', '2020-01-01', null),
  (9105, 9105, 9001, 'log_officer', 'both', '', '', '', '2020-01-01', null),
  (9106, 9106, 9001, 'supervisor', 'both', '', '', '', '2020-01-01', null),
  (9107, 9107, 9001, 'auditor', 'both', '', '', '', '2020-01-01', null),
  (9108, 9108, 9001, 'administrator', 'both', '', '', '', '2020-01-01', null),
  (9202, 9202, 9011, 'deputy', 'both', 'sijainen', 'palvelu', 'a2@example.test', '2020-01-01', null),
  (9203, 9203, 9011, 'permit_contact', 'both', 'päällikkö', 'hallinto', 'a3@example.test', '2020-01-01', null),
  (9204, 9204, 9011, 'technical_contact', 'both', 'tekniikka', 'tieto', 'a4@example.test', '2020-01-01', null),
  (9205, 9205, 9011, 'user', 'both', 'käsittelijä', 'palvelu', 'a5@example.test', '2020-01-01', null),
  (9206, 9206, 9011, 'user', 'both', 'käsittelijä', 'palvelu', 'a6@example.test', '2020-01-01', null),
  (9302, 9302, 9012, 'permit_contact', 'both', 'CANARY duty', 'CANARY unit', 'canary2@example.test', '2020-01-01', null),
  (9303, 9303, 9012, 'user', 'both', 'CANARY duty', 'CANARY unit', 'canary3@example.test', '2020-01-01', null),
  (9304, 9304, 9012, 'user', 'both', 'CANARY duty', 'CANARY unit', 'canary4@example.test', '2020-01-01', null),
  (9401, 9401, 9012, 'responsible_user', 'both', 'CANARY duty', 'CANARY unit', 'canary5@example.test', '2020-01-01', rule.today() - 2),
  (9402, 9402, 9012, 'responsible_user', 'both', 'CANARY duty', 'CANARY unit', 'canary6@example.test', '2020-01-01', null);
insert into data.appointment (id, org_id, person_id, state, reason, valid_from, applied_by, decided_by) overriding system value values
  (9201, 9011, 9201, 'in_force', 'tarve', '2020-01-01', 9203, 9104),
  (9202, 9011, 9202, 'applied', 'toinen', '2020-01-01', 9203, null),
  (9301, 9012, 9301, 'in_force', 'CANARY reason', '2020-01-01', 9302, 9104),
  (9302, 9012, 9303, 'applied', 'CANARY reason', '2020-01-01', 9302, null),
  (9303, 9012, 9304, 'suspended', 'CANARY reason', '2020-01-01', 9302, 9104);

-- For each organisation: applications 1 draft, 2 submitted, 3 in handling, 4 presented, 5 decided (browser), 6 decided (interface).
do $$
declare
  o record;
  n integer;
  v_app bigint;
  v_permit bigint;
  v_content bigint;
  v_right bigint;
begin
  for o in select * from (values (9011, 9203, 9201, 9205, 9206, 'Alfa'), (9012, 9302, 9301, 9303, 9304, 'CANARY')) as t (org, contact, responsible, one, two, word) loop
    for n in 1 .. 6 loop
      v_app := (o.org - 9000) * 100 + n;
      insert into data.application (id, org_id, service, state, purpose, justification, legal_basis, protection, user_count, yearly_queries,
                                    contact_person_id, created_by)
        overriding system value
        values (v_app, o.org, case n when 6 then 'interface' else 'browser' end, 'draft', o.word || ' purpose', o.word || ' justification', o.word || ' basis',
                o.word || ' protection', 10 + n, 1000 + n, o.contact, o.contact);
      insert into data.application_purpose values (v_app, 1, o.word || ' purpose one'), (v_app, 2, o.word || ' purpose two');
      insert into data.application_item (application_id, item_id, purpose_no, legal_basis, reason)
        select v_app, i, 1 + i % 2, o.word || ' item basis', o.word || ' item reason' from generate_series(1, 6) i;
      insert into data.attachment (id, application_id, org_id, kind, name, media_type, size, sha256, publicity, secrecy_ground, side, added_by, added_at) overriding system value
        values (v_app, v_app, o.org, 'security_report', o.word || '.txt', 'text/plain', length(o.word), sha256(convert_to(o.word, 'UTF8')), 'secret', o.word || ' ground', 'applicant', o.contact, '2026-09-30 09:00+03');
      insert into data.attachment_content values (v_app, convert_to(o.word, 'UTF8'));
      if n = 2 then
        insert into data.application_delivery values (v_app, o.org, 'e_service', o.word || '-' || n, jsonb_build_object('purpose', o.word), 9101, '2026-10-01 09:00+03');
      end if;
      if n > 1 then
        update data.application set state = 'submitted', diary_number = 'DVV/' || v_app || '/2026', submitted_at = '2026-10-01 09:00+03', due_on = '2026-12-01' where id = v_app;
      end if;
      if n > 2 then
        update data.application set state = 'in_handling', handler_id = case n when 6 then 9102 else 9101 end where id = v_app;
      end if;
      if n = 3 then
        insert into data.completion_request (id, application_id, org_id, no, state, intro, due_on, asked_by, asked_at, wished_until, wish_reason, wish_state, closed_at) overriding system value
          values (v_app, v_app, o.org, 1, 'answered', o.word || ' intro', '2026-10-20', 9101, '2026-10-02 09:00+03', '2026-10-25', o.word || ' wish', 'granted', '2026-10-15 09:00+03');
        insert into data.completion_item (id, request_id, org_id, no, field, question, state, answer, answered_by, answered_at) overriding system value
          values (v_app, v_app, o.org, 1, 'purpose', o.word || ' question', 'answered', o.word || ' answer', o.contact, '2026-10-14 09:00+03');
        insert into data.application_message (application_id, org_id, side, person_id, text, sent_at) values
          (v_app, o.org, 'customer', o.contact, o.word || ' message', '2026-10-03 09:00+03'), (v_app, o.org, 'agency', 9101, o.word || ' reply', '2026-10-03 10:00+03');
        insert into data.application_note (application_id, org_id, audience, person_id, text, written_at) values
          (v_app, o.org, 'agency', 9101, 'CANARY internal note', '2026-10-03 11:00+03'), (v_app, o.org, 'all', 9101, o.word || ' note', '2026-10-03 12:00+03');
        insert into data.negotiation (application_id, org_id, no, state, topic, begun_by, begun_at, held_on, participants, minutes, agreed, ended_at)
          values (v_app, o.org, 1, 'held', o.word || ' topic', 9101, '2026-10-05 09:00+03', '2026-10-06', o.word || ' people', o.word || ' minutes', o.word || ' agreed', '2026-10-06 15:00+03');
        insert into data.assessment (id, application_id, kind, no, state, result, summary, begun_by, begun_at, finished_by, finished_at) overriding system value
          values (v_app, v_app, 'security', 1, 'finished', 'sufficient', 'CANARY summary', 9101, '2026-10-07 09:00+03', 9101, '2026-10-08 09:00+03');
        insert into data.assessment_line (assessment_id, line, verdict, note) values (v_app, 'logging', 'sufficient', 'CANARY line');
        insert into data.statement (application_id, state, question, due_on, asked_of, asked_by, asked_at, text, closed_at)
          values (v_app, 'given', 'CANARY statement question', '2026-10-20', 9103, 9101, '2026-10-08 09:00+03', 'CANARY statement', '2026-10-09 09:00+03');
        insert into data.hearing (application_id, org_id, no, state, proposal, due_on, begun_by, begun_at, answer, answered_by, answered_at)
          values (v_app, o.org, 1, 'answered', o.word || ' proposal', '2026-11-20', 9101, '2026-10-10 09:00+03', o.word || ' view', o.contact, '2026-10-12 09:00+03');
      end if;
      if n > 3 then
        update data.application_item set outcome = 'granted', assessed_by = 9101 where application_id = v_app;
        update data.application set state = 'presented', presenter_id = handler_id, proposed_outcome = 'granted', proposed_reasons = o.word || ' reasons',
               conditions = o.word || ' conditions', valid_from = '2026-01-01' where id = v_app;
      end if;
      if n > 4 then
        insert into data.decision (id, application_id, org_id, outcome, reasons, conditions, presenter_id, decider_id, decided_at, snapshot) overriding system value
          values (v_app, v_app, o.org, 'granted', o.word || ' reasons', o.word || ' conditions', (select presenter_id from data.application where id = v_app), 9103,
                  '2026-10-10 10:00+03', jsonb_build_object('name', o.word));
        update data.application set state = 'decided' where id = v_app;
        v_permit := v_app;
        insert into data.permit (id, number, org_id, service, state, valid_from, opened_at) overriding system value
          values (v_permit, o.word || '-' || v_permit, o.org, case n when 6 then 'interface' else 'browser' end, 'awaiting_commitment', '2026-01-01', null);
        insert into data.permit_content (id, permit_id, version_no, decision_id, valid_from, conditions) overriding system value
          values (v_app, v_permit, 1, v_app, '2026-10-10 10:00+03', o.word || ' conditions');
        insert into data.permit_purpose (id, permit_id, purpose_no, name) overriding system value
          values (v_app * 10 + 1, v_permit, 1, o.word || ' purpose one'), (v_app * 10 + 2, v_permit, 2, o.word || ' purpose two');
        insert into data.permit_item (content_id, item_id, purpose_id, search_key, legal_basis, condition)
          select v_app, i, v_app * 10 + 1 + i % 2, 'identity_code', o.word || ' item basis', o.word || ' item condition' from generate_series(1, 6) i;
      end if;
      if n = 5 then
        insert into data.commitment (permit_id, org_id, person_id, terms_version, signatory, given_at) values (v_permit, o.org, o.contact, '1', o.word || ' signatory', '2026-10-12 10:00+03');
        update data.permit set state = 'in_force', opened_at = '2026-10-12 10:00+03', changed_at = '2026-10-12 10:00+03' where id = v_permit;
        insert into data.user_account (id, org_id, person_id, user_code, delivered_at) overriding system value values
          (o.org * 10 + 1, o.org, o.one, case o.org when 9011 then 'AL90001' else 'CN90001' end || '1', '2026-10-13 10:00+03'),
          (o.org * 10 + 2, o.org, o.two, case o.org when 9011 then 'AL90002' else 'CN90002' end || '2', '2026-10-13 10:00+03');
        v_right := (o.org - 9000) * 1000;
        insert into data.access_right (id, org_id, permit_id, purpose_id, person_id, account_id, items, duty, state, valid_from, reason, proposed_by, approved_by,
                                       active_from, ended_at, end_reason, changed_at) overriding system value values
          (v_right + 1, o.org, v_permit, v_app * 10 + 1, o.one, o.org * 10 + 1, rule.item_mask(array[2, 4]), o.word || ' duty', 'active', '2026-10-13', o.word || ' why', o.responsible, 9104, '2026-10-13 10:00+03', null, null, '2026-10-13 10:00+03'),
          (v_right + 2, o.org, v_permit, v_app * 10 + 2, o.one, null, rule.item_mask(array[1, 3]), o.word || ' duty', 'proposed', '2026-10-13', o.word || ' why', o.responsible, null, null, null, null, '2026-10-13 10:00+03'),
          (v_right + 3, o.org, v_permit, v_app * 10 + 1, o.two, o.org * 10 + 2, rule.item_mask(array[2]), o.word || ' duty', 'blocked', '2026-10-13', o.word || ' why', o.responsible, 9104, '2026-10-13 10:00+03', null, null, '2026-10-13 10:00+03'),
          (v_right + 4, o.org, v_permit, v_app * 10 + 2, o.two, o.org * 10 + 2, rule.item_mask(array[1]), o.word || ' duty', 'ended', '2026-10-13', o.word || ' why', o.responsible, 9104, '2026-10-13 10:00+03', '2026-11-01 10:00+03', 'left_employment', '2026-11-01 10:00+03'),
          (v_right + 5, o.org, v_permit, v_app * 10 + 2, o.contact, null, rule.item_mask(array[1]), o.word || ' duty', 'approved', '2026-10-13', o.word || ' why', o.responsible, 9104, null, null, null, '2026-10-13 10:00+03');
      end if;
      if n = 6 then
        insert into data.connection (id, permit_id, org_id, kind, member_class, member_code, subsystem, product_name, state) overriding system value
          values (v_app, v_permit, o.org, 'palveluvayla', 'COM', '0202602-8', o.word || '-subsystem', o.word || ' product', 'test');
        insert into data.certificate (id, connection_id, org_id, subject, issuer, serial, valid_from, valid_until, added_by, added_at) overriding system value
          values (v_app, v_app, o.org, 'CN=' || o.word, 'CN=' || o.word || ' CA', '0A' || v_app, '2026-01-01', '2036-01-01', o.contact, '2026-10-12 10:00+03');
        insert into data.permit_hearing (id, permit_id, org_id, grounds, due_on, begun_by, begun_at) overriding system value
          values (v_app, v_permit, o.org, o.word || ' grounds of hearing', '2036-01-01', 9102, '2026-10-12 10:00+03');
        insert into data.revocation (permit_id, org_id, hearing_id, reasons, proposed_by, proposed_at) values (v_permit, o.org, v_app, o.word || ' reasons of revocation', 9102, '2026-10-12 10:00+03');
        insert into data.end_warning (kind, permit_id, org_id, threshold, ends_on, sent_at) values ('permit', v_permit, o.org, 90, '2036-01-01', '2026-10-12 10:00+03');
      end if;
    end loop;
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, code, reason, change, request_id, version, audience)
      select now(), 'u_' || o.word, o.responsible, 'responsible_user', 'some_act', x.object, x.id, o.org, 'accepted', null, o.word || ' reason',
             jsonb_build_object('word', o.word), gen_random_uuid(), 1, a.audience
      from (values ('application', (o.org - 9000) * 100 + 5), ('permit', (o.org - 9000) * 100 + 5), ('right', (o.org - 9000) * 1000 + 1),
                   ('appointment', case o.org when 9011 then 9201 else 9301 end), ('organisation', o.org), ('person', o.one)) as x (object, id),
           (values ('all'), ('agency')) as a (audience);
    insert into audit.record (login_name, person_id, act, object, object_id, org_id, result, code, reason, audience)
      values ('u_' || o.word, o.responsible, 'some_act', 'right', (o.org - 9000) * 1000 + 1, o.org, 'refused', 'DA001', o.word || ' refusal', 'agency');
  end loop;
end $$;
insert into data.request (login_name, request_id, act, object_id, accepted, detail)
  select r.login_name, r.request_id, r.act, r.object_id, true, r.change from audit.record r where r.request_id is not null;
update data.person set login_ended_at = '2026-11-01 10:00+03' where id = 9402;

do $$
declare
  p record;
begin
  for p in select x.login_name, exists (select from data.membership m where m.person_id = x.id and m.org_id = 9001) as agency
           from data.person x where x.id >= 9000 and x.login_name is not null loop
    if not exists (select from pg_roles where rolname = p.login_name) then
      execute format('create role %I login connection limit 6', p.login_name);
    end if;
    execute format('grant %I to %I', case when p.agency then 'lv_agency' else 'lv_customer' end, p.login_name);
  end loop;
  for p in select * from (values ('test_gateway', 'lv_gateway'), ('test_loader', 'lv_loader'), ('u_000000000000', 'lv_customer'), ('test_stranger', null)) as t (login_name, role) loop
    if not exists (select from pg_roles where rolname = p.login_name) then
      execute format('create role %I login connection limit 6', p.login_name);
    end if;
    if p.role is not null then
      execute format('grant %I to %I', p.role, p.login_name);
    end if;
  end loop;
end $$;
select audit.seal_pending();
analyze;
