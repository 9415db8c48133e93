-- Copies of earlier applications, and what an expert registers from paper.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.app(p_id bigint) returns text language sql volatile return p_id || ', ' || t.version('application', p_id);
create function t.fault(o api.outcome) returns text language sql immutable
  return (select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ' order by f ->> 'field', f ->> 'code') from jsonb_array_elements(o.detail -> 'faults') f);

-- copy_application
create temporary table s as select t.make_application('decided') as id, gen_random_uuid() as request;
create temporary table c as select t.act('permit_contact', format('api.copy_application(%L, %s)', request, id)) as o from s;
create function t.copy() returns bigint language sql stable return (select (o).id from c);
select is((select t.code(o) from c), 'ok', 'an earlier application is copied');
select isnt(t.copy(), (select id from s), 'into an application of its own');
select is((select t.act('permit_contact', format('api.copy_application(%L, %s)', request, id)) from s), (select o from c), 'the same request again makes no second one');
select is((select (a.state, a.copied_from_id, a.diary_number, a.submitted_at, a.handler_id, a.proposed_outcome)::text from data.application a where a.id = t.copy()), (select format('(draft,%s,,,,)', id) from s), 'a draft that points at it');
select is((select to_jsonb(a) - array['id', 'state', 'copied_from_id', 'diary_number', 'submitted_at', 'due_on', 'handler_id', 'presenter_id', 'proposed_outcome', 'proposed_reasons', 'valid_from', 'version', 'changed_at', 'created_by'] from data.application a where a.id = t.copy()),
          (select to_jsonb(a) - array['id', 'state', 'copied_from_id', 'diary_number', 'submitted_at', 'due_on', 'handler_id', 'presenter_id', 'proposed_outcome', 'proposed_reasons', 'valid_from', 'version', 'changed_at', 'created_by'] from data.application a where a.id = (select id from s)), 'every field of the applicant is there');
select results_eq('select item_id, purpose_no, search_key, legal_basis, outcome from data.application_item where application_id = t.copy() order by 1',
                  'select item_id, purpose_no, search_key, legal_basis, ''open'' from data.application_item where application_id = (select id from s) order by 1', 'every item, not judged');
select results_eq('select question, answer from data.application_answer where application_id = t.copy() order by 1',
                  'select question, answer from data.application_answer where application_id = (select id from s) and question <> ''terms.accepted'' order by 1', 'every answer; the terms are accepted anew');
select is(t.fault(t.act('permit_contact', 'submit_application', t.app(t.copy()))), 'terms.accepted DA201', 'nothing else is missing');
select is((t.see('permit_contact', 'select copied_from_id from ui.application_detail where id = ' || t.copy())) -> 0 ->> 'copied_from_id', (select id::text from s), 'the copy leads to the original');
select is((t.see('permit_contact', 'select id, state from ui.application_copy where application_id = ' || (select id from s))) -> 0, jsonb_build_object('id', t.copy(), 'state', 'draft'), 'and the original to the copy');
select is(t.see('expert', 'select * from ui.application_copy where application_id = ' || (select id from s)), '[]', 'of a draft the agency sees nothing');
select is(t.code(t.act('b_permit_contact', format('api.copy_application(gen_random_uuid(), %s)', (select id from s)))), 'DA001', 'another organisation''s is not copied');
select is(t.code(t.act('permit_contact', 'api.copy_application(gen_random_uuid(), 999999)')), 'DA001', 'nor one that there is not');
select is(t.code(t.act('expert', format('api.copy_application(gen_random_uuid(), %s)', (select id from s)))), 'DA001', 'the agency copies nothing');
select is(t.code(t.act('permit_contact', format('api.copy_application(null, %s)', (select id from s)))), 'DA005', 'a request id is needed');
update data.application set kind = 'municipal_order' where id = t.copy();
update data.organisation set standing_cover = false where id = t.org('a');
create temporary table again as select (t.act('permit_contact', format('api.copy_application(gen_random_uuid(), %s)', t.copy()))).id;
select is((select a.kind from data.application a join again using (id)), 'new_permit', 'a kind that is not open any more becomes a new permit');
update data.organisation set standing_cover = true where id = t.org('a');

-- register_application
create function t.register(p_rest text, p_who text default 'expert') returns api.outcome language sql volatile return t.act(p_who, format('api.register_application(gen_random_uuid(), %s)', p_rest));
select is(t.fault(t.register(t.org('b') || ', ''browser'', ''new_permit'', rule.today() + 1')), 'arrived_on DA164', 'nothing arrives tomorrow');
select is(t.fault(t.register(t.org('b') || ', ''browser'', ''new_permit'', rule.today() - 31')), 'arrived_on DA164', 'nor is it registered after a month');
select is(t.fault(t.register(t.org('b') || ', ''browser'', ''municipal_order'', null')), 'arrived_on DA201, kind DA208', 'the day is needed, and a kind open to the organisation');
select is(t.code(t.register(t.org('agency') || ', ''browser'', ''new_permit'', rule.today()')), 'DA004', 'for the agency itself nothing is registered: it would be one''s own matter');
select is(t.code(t.register(t.org('b') || ', ''interface'', ''new_permit'', rule.today()', 'browser_expert')), 'DA001', 'an expert registers for the services of his scope');
select is(t.code(t.register(t.org('b') || ', ''browser'', ''new_permit'', rule.today()', 'permit_contact')), 'DA001', 'a customer registers nothing');
create temporary table g as select t.register(t.org('b') || ', ''browser'', ''new_permit'', rule.today() - 20, ''{"purpose": "Asiakkaan tunteminen paperilla"}''') as o;
create function t.reg() returns bigint language sql stable return (select (o).id from g);
select is((select t.code(o) from g), 'ok', 'registered');
select is((t.see('expert', 'select registered_by_name, arrived_on, state from ui.application_detail where id = ' || t.reg())) -> 0, jsonb_build_object('registered_by_name', 'Expert Koe', 'arrived_on', rule.today() - 20, 'state', 'draft'), 'a draft that says who entered it and when it came');
select is((t.see('expert', 'select task from ui.worklist where object_id = ' || t.reg())) -> 0 ->> 'task', 'registration_to_finish', 'on the worklist of him who enters it');
select is(t.code(t.act('b_permit_contact', 'save_application', t.app(t.reg()) || ', null, null, null, ''{}''')), 'DA160', 'the organisation does not write in it');
select is(t.code(t.act('expert2', 'save_application', t.app(t.reg()) || ', null, null, null, ''{}''')), 'DA001', 'nor a colleague');
select is(t.fault(t.act('expert', 'submit_application', t.app(t.reg()))), 'items DA203, purposes DA201', 'what is taken in has at least purposes and content');
select is(t.code(t.act('expert', 'save_application', t.app(t.reg()) || ', null, null, null, ''{"purposes": ["Asiakkaan tunteminen"], "items": [{"item_id": 1}, {"item_id": 2}]}''')), 'ok', 'entered');
select is(t.code(t.act('expert', 'submit_application', t.app(t.reg()))), 'ok', 'what is missing besides is asked for later');
select is((select (a.submitted_at at time zone 'Europe/Helsinki')::date from data.application a where a.id = t.reg()), rule.today() - 20, 'it arrived on its day');
select is((select a.due_on from data.application a where a.id = t.reg()), data.target_due('browser', 'company', 'new_permit', rule.today() - 20), 'and the promise is counted from there');
select is(t.code(t.act('expert', 'claim_application', t.app(t.reg()))), 'ok', 'who registered may handle');
select is(t.code(t.act('expert', 'assess_items', t.app(t.reg()) || ', ''[{"item_id": 1, "outcome": "granted"}, {"item_id": 2, "outcome": "granted"}]''')), 'ok', 'judge');
update data.application set handler_id = t.id('expert2') where id = t.reg();
select is(t.code(t.act('expert2', 'present_application', t.app(t.reg()) || ', ''granted'', ''Edellytykset täyttyvät'', '''', rule.today(), null')), 'ok', 'a colleague presents');
insert into data.membership (person_id, org_id, role, valid_from) values (t.id('expert'), t.org('agency'), 'decider', rule.today());
select is(t.code(t.act('expert', 'decide_application', t.app(t.reg()))), 'DA004', 'but whoever registered does not decide');
select is(t.code(t.act('decider', 'decide_application', t.app(t.reg()))), 'ok', 'another does');
select is(t.code(t.act('expert', 'save_application', t.app(t.make_application('draft')) || ', null, null, null, ''{}''')), 'DA001', 'a customer''s own draft is not there for the agency');
select * from finish();
rollback;
