-- The people, bodies and cases that the tests of rules and commands play with, and how a test acts as one of them.
-- Each run makes logins of its own, so that tests running side by side do not wait for each other.
set client_min_messages = warning;
set statement_timeout = 0;   -- a test that plays a thousand acts in one statement may take its time on a busy machine
create schema t;
create table t.cast_member (handle text primary key, id bigint not null, login text not null);
create function t.id(p_handle text) returns bigint language sql stable return (select c.id from t.cast_member c where c.handle = p_handle);
create function t.login(p_handle text) returns text language sql stable return (select c.login from t.cast_member c where c.handle = p_handle);

create function t.make_org(p_class text, p_name text, p_cover boolean default false) returns bigint language plpgsql as $$
declare v_id bigint;
begin
  insert into data.organisation (class, name_fi, name_sv, standing_cover) values (p_class, p_name, p_name || ' sv', p_cover) returning id into v_id;
  return v_id;
end $$;

create function t.make_person(p_handle text, p_org bigint, p_role text, p_scope text default 'both') returns bigint language plpgsql as $$
declare
  v_id bigint;
  v_login text := 'u_' || substr(encode(sha256(uuid_send(gen_random_uuid())), 'hex'), 1, 12);
begin
  insert into data.person (login_name, given_names, family_name) values (v_login, initcap(p_handle), 'Koe') returning id into v_id;
  if p_role is not null then
    insert into data.membership (person_id, org_id, role, service_scope, duty, valid_from) values (v_id, p_org, p_role, p_scope, 'duty', rule.today() - 30);
  end if;
  execute format('create role %I login connection limit 6', v_login);
  execute format('grant %I to %I', case when rule.is_agency_role(p_role) then 'lv_agency' else 'lv_customer' end, v_login);
  insert into t.cast_member values (p_handle, v_id, v_login);
  return v_id;
end $$;

-- One command as that person; the command's own rights and policies count, not the tester's.
create function t.act(p_handle text, p_call text) returns api.outcome language plpgsql as $$
declare
  o api.outcome;
begin
  perform set_config('session_authorization', t.login(p_handle), true);
  execute 'select * from ' || p_call into o;
  reset session authorization;
  return o;
end $$;
-- The same in short: request id made here. {act}('handle', 'approve_right', '12, 1').
create function t.act(p_handle text, p_function text, p_arguments text) returns api.outcome language sql volatile
  return t.act(p_handle, format('api.%I(%L::uuid, %s)', p_function, gen_random_uuid(), p_arguments));
create function t.code(o api.outcome) returns text language sql immutable return case when o.accepted then 'ok' else o.code end;
-- A query as that person, its rows as JSON.
create function t.see(p_handle text, p_query text) returns jsonb language plpgsql as $$
declare
  v jsonb;
begin
  perform set_config('session_authorization', t.login(p_handle), true);
  execute format('select coalesce(jsonb_agg(to_jsonb(x)), ''[]'') from (%s) x', p_query) into v;
  reset session authorization;
  return v;
end $$;
-- Runs an act, tells its outcome, and undoes everything it did.
create function t.try(p_handle text, p_function text, p_arguments text) returns api.outcome language plpgsql as $$
declare
  o api.outcome;
begin
  begin
    o := t.act(p_handle, p_function, p_arguments);
    raise exception using errcode = 'ZZ001';
  exception when sqlstate 'ZZ001' then null;
  end;
  return o;
end $$;

do $$
declare
  v_agency bigint := t.make_org('agency', 'Testivirasto');
  v_a bigint := t.make_org('municipality', 'Aakkosten kunta', true);
  v_b bigint := t.make_org('company', 'Beeta Oy');
  r text;
begin
  create table t.org (handle text primary key, id bigint not null);
  insert into t.org values ('agency', v_agency), ('a', v_a), ('b', v_b);
  foreach r in array array['expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor', 'administrator'] loop
    perform t.make_person(r, v_agency, r);
  end loop;
  perform t.make_person('expert2', v_agency, 'expert');
  perform t.make_person('decider2', v_agency, 'decider');
  perform t.make_person('access2', v_agency, 'access_administrator');
  perform t.make_person('browser_expert', v_agency, 'expert', 'browser');
  foreach r in array array['permit_contact', 'responsible_user', 'deputy', 'technical_contact', 'user'] loop
    perform t.make_person(r, v_a, case r when 'responsible_user' then null else r end);
    perform t.make_person('b_' || r, v_b, case r when 'responsible_user' then null else r end);
  end loop;
  perform t.make_person('second', v_a, 'user');
  perform t.make_person('third', v_a, 'user');
end $$;
create function t.org(p_handle text) returns bigint language sql stable return (select o.id from t.org o where o.handle = p_handle);

-- The decision of an application with the first version of its document; served so long ago that the time for seeking a change is over.
create function t.make_decision(p_application bigint, p_served boolean default false) returns bigint language plpgsql as $$
declare
  a data.application;
  d data.decision;
begin
  select * into a from data.application x where x.id = p_application;
  insert into data.decision (application_id, org_id, outcome, reasons, presenter_id, decider_id, decided_at, snapshot)
  values (a.id, a.org_id, a.proposed_outcome, a.proposed_reasons, a.presenter_id, t.id('decider2'), rule.moment(), rule.decision_snapshot(a, t.id('decider2'))) returning * into d;
  insert into data.decision_version (decision_id, org_id, version_no, language, title, body, reasons, provisions, made_at, made_by)
  values (d.id, d.org_id, 1, 'fi', 'Päätös', '{}', d.reasons, 'Hallintolaki (434/2003)', d.decided_at, d.decider_id);
  if p_served then
    insert into data.decision_service (decision_id, org_id, way, given_on, served_on, remedy_until, recorded_at, recorded_by)
    values (d.id, d.org_id, 'electronic', rule.today() - 50, rule.today() - 47, rule.today() - 16, rule.moment(), t.id('expert2'));
  end if;
  return d.id;
end $$;

-- A good answer to every question that is asked and not answered yet; an answer may bring the next question.
create function t.answer(p_id bigint) returns void language plpgsql as $$
begin
  for i in 1 .. 3 loop
    insert into data.application_answer (application_id, question, answer)
    select p_id, q.question, case when q.type = 'choice' then q.choices[1] when q.type = 'flag' then (q.question = 'terms.accepted')::text
             when q.type = 'number' then '12' when q.type = 'date' then rule.today()::text
             when q.question = 'connection.member_code' then '0245437-2' when q.question = 'connection.subsystem' then 'Koe-Palvelu'
             else 'Vastaus, josta asia selviää' end
      from rule.visible_questions(p_id) q where q.required and q.answer is null;
  end loop;
end $$;

-- A text file attached by hand; security reports are secret.
create function t.attach(p_application bigint, p_side text, p_kind text, p_name text, p_text text) returns bigint language plpgsql as $$
declare
  v_id bigint;
begin
  insert into data.attachment (application_id, org_id, kind, name, media_type, size, sha256, publicity, secrecy_ground, side, added_by, added_at)
  select a.id, a.org_id, p_kind, p_name, 'text/plain', length(convert_to(p_text, 'UTF8')), sha256(convert_to(p_text, 'UTF8')), d.publicity, d.ground, p_side,
         case p_side when 'agency' then t.id('expert2') else a.created_by end, rule.moment()
    from data.application a, rule.default_publicity(p_kind) d where a.id = p_application returning id into v_id;
  insert into data.attachment_content values (v_id, convert_to(p_text, 'UTF8'));
  return v_id;
end $$;

-- A valid application, moved into a state by hand; items 1 (low) and 2.
create function t.make_application(p_state text, p_org text default 'a', p_service text default 'browser') returns bigint language plpgsql as $$
declare
  v_id bigint;
begin
  insert into data.application (org_id, service, purpose, justification, legal_basis, protection, user_count, yearly_queries, contact_person_id, created_by)
  values (t.org(p_org), p_service, 'Päivähoidon hakemusten käsittely', 'Tiedot tarvitaan päätösten tekemiseen', '540/2018 15 §', 'Selvitys suojauksesta on liitteenä',
          10, 2000, t.id(case p_org when 'a' then 'permit_contact' else 'b_permit_contact' end), t.id(case p_org when 'a' then 'permit_contact' else 'b_permit_contact' end))
  returning id into v_id;
  insert into data.application_purpose values (v_id, 1, 'Päivähoito'), (v_id, 2, 'Laskutus');
  insert into data.application_item (application_id, item_id, purpose_no, legal_basis)
  select v_id, d.id, case when d.id > 3 then 2 else 1 end, '540/2018 15 §' from data.data_item d where d.id <= 5;
  perform t.answer(v_id);
  perform t.attach(v_id, 'applicant', 'security_report', 'Selvitys.txt', 'Selvitys suojauksesta');
  if p_state <> 'draft' then
    perform t.attach(v_id, 'agency', 'other', 'Muistio.txt', 'Neuvottelun muistio');
    update data.application set state = 'submitted', diary_number = 'TESTI/' || v_id, submitted_at = rule.moment(), due_on = rule.today() + 42 where id = v_id;
    update data.application set state = 'in_handling', handler_id = t.id('expert') where id = v_id;
    update data.application_item set outcome = 'granted', assessed_by = t.id('expert') where application_id = v_id;
    update data.application set presenter_id = t.id('expert2'), proposed_outcome = 'granted', proposed_reasons = 'Edellytykset täyttyvät.', valid_from = rule.today() where id = v_id;
    update data.application set state = p_state where id = v_id;
    if p_state in ('decided', 'served', 'closed') then
      perform t.make_decision(v_id, p_state <> 'decided');
    end if;
    perform t.furnish(v_id, p_state);
  end if;
  return v_id;
end $$;

-- What stands beside an application in a state of handling, so that the acts of that state are possible: answers and wishes are there already.
create function t.furnish(p_id bigint, p_state text) returns void language plpgsql as $$
declare
  v_org bigint := (select a.org_id from data.application a where a.id = p_id);
  v_id bigint;
begin
  if p_state in ('submitted', 'in_handling', 'completion_asked', 'negotiation', 'technical_assessment', 'statement_asked', 'hearing', 'presented', 'decided') then
    insert into data.application_message (application_id, org_id, side, person_id, text, sent_at) values
      (p_id, v_org, 'customer', t.id('permit_contact'), 'Milloin päätös on odotettavissa?', rule.moment()), (p_id, v_org, 'agency', t.id('expert'), 'Ensi viikolla.', rule.moment());
  end if;
  if p_state = 'completion_asked' then
    insert into data.completion_request (application_id, org_id, no, due_on, asked_by, asked_at, wished_until, wish_state)
    values (p_id, v_org, 1, rule.today() + 21, t.id('expert'), rule.moment(), rule.today() + 30, 'asked') returning id into v_id;
    insert into data.completion_item (request_id, org_id, no, field, question, state, answer, answered_by, answered_at) values
      (v_id, v_org, 1, 'purpose', 'Täsmennä käyttötarkoitusta', 'answered', 'Päivähoidon maksut', t.id('permit_contact'), rule.moment()),
      (v_id, v_org, 2, 'items', 'Miksi osoitetiedot?', 'answered', 'Laskut postitetaan', t.id('permit_contact'), rule.moment());
  elsif p_state = 'negotiation' then
    insert into data.negotiation (application_id, org_id, no, topic, begun_by, begun_at) values (p_id, v_org, 1, 'Tietosisällön rajaus', t.id('expert'), rule.moment());
  elsif p_state = 'statement_asked' then
    insert into data.statement (application_id, question, due_on, asked_of, asked_by, asked_at)
    select p_id, 'Onko suojaus riittävä?', rule.today() + 14, t.id(w), t.id('expert2'), rule.moment() from unnest(array['expert', 'decider', 'supervisor', 'access_administrator', 'log_officer']) w;
  elsif p_state = 'hearing' then
    insert into data.hearing (application_id, org_id, no, proposal, due_on, begun_by, begun_at, wished_until, wish_state)
    values (p_id, v_org, 1, 'Osa tiedoista aiotaan hylätä.', rule.today() - 1, t.id('expert'), rule.moment(), rule.today() + 9, 'asked');
  elsif p_state in ('in_handling', 'technical_assessment') then
    insert into data.assessment (application_id, kind, no, begun_by, begun_at)
    select p_id, k, 1, t.id('expert'), rule.moment() from unnest(case p_state when 'in_handling' then array['examination'] else array['examination', 'security'] end) k;
    insert into data.assessment_line (assessment_id, line, verdict)
    select s.id, c.line, case s.kind when 'examination' then 'sufficient' else 'open' end
      from data.assessment s join rule.checklist c on c.kind = s.kind where s.application_id = p_id and c.service is null;
  end if;
end $$;

create function t.make_permit(p_state text, p_org text default 'a', p_service text default 'browser', p_until date default null) returns bigint language plpgsql as $$
declare
  v_application bigint := t.make_application('presented', p_org, p_service);
  v_decision bigint;
  v_id bigint;
begin
  insert into data.decision (application_id, org_id, outcome, reasons, presenter_id, decider_id, decided_at, snapshot)
  values (v_application, t.org(p_org), 'granted', 'Edellytykset täyttyvät.', t.id('expert2'), t.id('decider2'), rule.moment(), '{}') returning id into v_decision;
  update data.application set state = 'decided' where id = v_application;
  insert into data.permit (number, org_id, service, state, valid_from, valid_until) values ('T' || v_decision, t.org(p_org), p_service, 'awaiting_commitment', rule.today() - 10, p_until) returning id into v_id;
  perform rule.make_content(v_id, v_decision, v_application, '', rule.moment());
  if p_state = 'awaiting_commitment' then
    return v_id;
  end if;
  insert into data.commitment (permit_id, org_id, person_id, terms_version, signatory, given_at)
  values (v_id, t.org(p_org), t.id('permit_contact'), '1', 'Kalle Johtaja', rule.moment());
  update data.permit set state = 'in_force', opened_at = rule.moment() where id = v_id;
  if p_state = 'suspended' then
    update data.permit set state = 'suspended' where id = v_id;
  elsif p_state = 'ended' then
    update data.permit set state = 'ended', end_reason = 'terminated', ended_at = rule.moment() where id = v_id;
  end if;
  return v_id;
end $$;

-- The organisation of a permit is being heard, and has asked for more time.
create function t.make_hearing(p_permit bigint) returns bigint language plpgsql as $$
declare
  v_id bigint;
begin
  insert into data.permit_hearing (permit_id, org_id, grounds, due_on, begun_by, begun_at, wished_until, wish_reason, wish_state)
  select p.id, p.org_id, 'Lokissa on hakuja ilman työtehtävää.', rule.today() + 14, t.id('expert2'), rule.moment(), rule.today() + 30, 'Sairastumisen vuoksi', 'asked' from data.permit p where p.id = p_permit returning id into v_id;
  return v_id;
end $$;

-- A connection of an interface permit in a state; made with a permit of its own when none is given.
create function t.make_connection(p_state text, p_permit bigint default null, p_kind text default 'palveluvayla') returns bigint language plpgsql as $$
declare
  v_id bigint;
  v_permit bigint := coalesce(p_permit, t.make_permit('in_force', 'a', 'interface'));
begin
  insert into data.connection (permit_id, org_id, kind, member_class, member_code, subsystem, product_name, state, accepted_by, accepted_at)
  select p.id, p.org_id, p_kind, 'MUN', '0202602-8', 'haku' || nextval('data.permit_number'), 'PERUSLT1', p_state, t.id('expert'), rule.moment()
    from data.permit p where p.id = v_permit returning id into v_id;
  return v_id;
end $$;

create function t.make_appointment(p_state text, p_person text, p_org text default 'a') returns bigint language plpgsql as $$
declare
  v_id bigint;
begin
  insert into data.appointment (org_id, person_id, state, valid_from, applied_by, decided_by)
  values (t.org(p_org), t.id(p_person), p_state, rule.today() - 5, t.id(case p_org when 'a' then 'permit_contact' else 'b_permit_contact' end),
          case p_state when 'applied' then null else t.id('access2') end) returning id into v_id;
  return v_id;
end $$;

-- A right in a state, for a person of the permit's organisation, on purpose 1 of the permit.
create function t.make_right(p_state text, p_permit bigint, p_person text default 'user', p_items integer[] default '{1,2}', p_until date default null) returns bigint
  language plpgsql as $$
declare
  v_id bigint;
  v_account bigint;
  p data.permit;
  v_proposer bigint;
begin
  select * into p from data.permit x where x.id = p_permit;
  v_proposer := t.id(case when p.org_id = t.org('a') then 'responsible_user' else 'b_responsible_user' end);
  if p_state not in ('proposed', 'completion_asked', 'approved', 'refused') then
    insert into data.user_account (org_id, person_id, user_code, delivered_at) values (p.org_id, t.id(p_person), 'TK' || lpad(nextval('data.user_code_number')::text, 6, '0'), rule.moment())
    on conflict (org_id, person_id) do nothing;
    select a.id into v_account from data.user_account a where a.org_id = p.org_id and a.person_id = t.id(p_person);
  end if;
  insert into data.access_right (org_id, permit_id, purpose_id, person_id, account_id, items, duty, state, valid_from, valid_until, proposed_by, approved_by, active_from, end_reason, ended_at, changed_at)
  values (p.org_id, p_permit, (select u.id from data.permit_purpose u where u.permit_id = p_permit and u.purpose_no = 1), t.id(p_person), v_account, rule.item_mask(p_items), 'duty',
          p_state, rule.today() - 2, p_until, v_proposer, case when p_state in ('proposed', 'completion_asked', 'refused') then null else t.id('access2') end,
          case when p_state in ('active', 'blocked', 'ended', 'expired') then rule.moment() end,
          case p_state when 'ended' then 'not_needed' when 'expired' then 'expired' end, case when p_state in ('ended', 'expired') then rule.moment() end, rule.moment())
  returning id into v_id;
  return v_id;
end $$;
-- A client's draft under a framework permit, and its question to the intermediary.
create function t.make_joining(p_org text default 'b', p_intermediary text default 'a') returns bigint language plpgsql as $$
declare
  v_id bigint := t.make_application('draft', p_org, 'interface');
  v_permit bigint := t.make_permit('in_force', p_intermediary, 'interface');
begin
  update data.permit set kind = 'framework' where id = v_permit;
  update data.application set kind = 'framework_join', framework_permit_id = v_permit where id = v_id;
  return v_id;
end $$;
create function t.make_join(p_state text) returns bigint language plpgsql as $$
declare
  v_application bigint := t.make_joining();
  v_id bigint;
begin
  insert into data.join_request (application_id, permit_id, org_id, client_org_id, client_name_fi, client_name_sv, state, asked_by, asked_at, answered_at)
  select a.id, a.framework_permit_id, t.org('a'), a.org_id, 'Beeta Oy', 'Beeta Oy sv', p_state, a.created_by, rule.moment(), case when p_state in ('approved', 'refused') then rule.moment() end
    from data.application a where a.id = v_application returning id into v_id;
  return v_id;
end $$;

create function t.version(p_object text, p_id bigint) returns integer language plpgsql volatile as $$
declare v integer;
begin
  execute format('select version from data.%I where id = %s', case p_object when 'right' then 'access_right' when 'join' then 'join_request' else p_object end, p_id) into v;
  return v;
end $$;
-- Both organisations have their responsible user.
select t.make_appointment('in_force', 'responsible_user'), t.make_appointment('in_force', 'b_responsible_user', 'b');
