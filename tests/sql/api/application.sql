-- Commands on applications: what each refuses beyond the door, and what it leaves behind.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.app(p_id bigint) returns text language sql volatile return p_id || ', ' || t.version('application', p_id);
create function t.fault(o api.outcome) returns text language sql immutable
  return (select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ' order by f ->> 'field', f ->> 'code') from jsonb_array_elements(o.detail -> 'faults') f);

-- save_application
create function t.save(p_fields text, p_service text default 'browser', p_kind text default 'new_permit') returns api.outcome language sql volatile
  return t.act('permit_contact', 'save_application', format('null, null, %s, %L, %L, %L', t.org('a'), p_service, p_kind, p_fields));
select is(t.fault(t.save('{}', 'pigeon')), 'service DA208', 'an unknown service');
select is(t.fault(t.save('{}', null)), 'service DA201', 'a service is needed');
select is(t.fault(t.save('{}', 'browser', 'amendment')), 'base_permit_id DA201', 'an amendment names the permit to be amended');
select is(t.fault(t.save('{}', 'browser', 'gift')), 'kind DA208', 'an unknown kind');
select is(t.code(t.save('{}', 'browser', 'municipal_order')), 'ok', 'a covered municipality orders lightly');
select is(t.fault(t.act('b_permit_contact', 'save_application', format('null, null, %s, ''browser'', ''municipal_order'', ''{}''', t.org('b')))), 'kind DA208', 'who is not covered does not');
select is(t.fault(t.save('{"user_count": 0, "yearly_queries": "many", "non_disclosure": 7, "purpose": ["x"], "colour": "red", "contact_person_id": 1}')),
  'colour DA208, contact_person_id DA208, non_disclosure DA208, purpose DA208, user_count DA207, yearly_queries DA208', 'values that cannot be stored, all together');
select is(t.fault(t.save('{"items": [{"item_id": "one"}], "purposes": ["x"]}')), 'items DA208, purposes DA207', 'lists are looked into');
select is(t.fault(t.save('[]')), 'fields DA208', 'fields are an object');
select is(t.fault(t.save(jsonb_build_object('items', (select jsonb_agg('{}'::jsonb) from generate_series(1, 10221)))::text)), 'items DA207', 'no more items than there are');
select is(t.fault(t.save((select jsonb_object_agg('f' || i, i)::text from generate_series(1, 101) i))), 'fields DA207', 'nor fields');
select is(t.code(t.save('{"items": [{"item_id": 511}]}')), 'DA112', 'an item that is not in the catalogue');
select is(t.code(t.act('permit_contact', 'save_application', format('null, null, %s, ''browser'', ''new_permit'', ''{}''', t.org('b')))), 'DA001', 'not for another organisation');
select is((select count(*)::integer from data.application a where a.org_id = t.org('b')), 0, 'nothing came to be there');
select is(t.code(t.save('{"user_count": null, "purpose": null, "items": null}')), 'ok', 'emptied fields are stored as empty');

-- submit_application
create temporary table draft as select t.make_application('draft') as id;
update data.application set protection = '', non_disclosure = true, non_disclosure_basis = '' where id = (select id from draft);
update data.application_item set legal_basis = '' where application_id = (select id from draft) and item_id = 2;
select is(t.fault(t.act('permit_contact', 'submit_application', t.app((select id from draft)))), 'items DA204, non_disclosure_basis DA201, protection DA201', 'every fault of the draft, with the item that lacks its basis');
select is((select r.change #>> '{detail,faults,0,code}' is not null from audit.record r where r.code = 'DA005' order by r.id desc limit 1), true, 'the refusal is recorded with its faults');
update data.application set protection = 'Selvitys suojauksesta on liitteenä', non_disclosure = false, contact_person_id = t.id('second') where id = (select id from draft);
update data.membership set valid_until = rule.today() - 1 where person_id = t.id('second');
select is(t.fault(t.act('permit_contact', 'submit_application', t.app((select id from draft)))), 'contact_person_id DA208', 'whoever has left is not the contact person any more');
update data.application set contact_person_id = t.id('permit_contact') where id = (select id from draft);
select is(t.code(t.act('permit_contact', 'submit_application', t.app((select id from draft)))), 'ok', 'sent without the asked non-disclosure');
select is((select a.due_on from data.application a where a.id = (select id from draft)), data.target_due('browser', 'municipality', 'new_permit', rule.today()), 'due as promised');
select throws_ok(format('delete from data.application_item where application_id = %s', (select id from draft)), '23514', null, 'what was asked is frozen');
select is(t.code(t.act('permit_contact', 'save_application', t.app((select id from draft)) || ', null, null, null, ''{}''')), 'DA003', 'and cannot be saved again');

-- claim, assess, present
select is(t.code(t.act('browser_expert', 'claim_application', t.app(t.make_application('submitted', 'a', 'interface')))), 'DA001', 'an expert of the other service does not see it as his');
create temporary table handled as select t.make_application('in_handling') as id;
select is(t.code(t.act('expert', 'claim_application', t.app((select id from handled)))), 'DA003', 'what one handles one does not claim');
create function t.assess(p_items text) returns api.outcome language sql volatile return t.act('expert', 'assess_items', t.app((select id from handled)) || ', ' || quote_literal(p_items));
select is(t.fault(t.assess('[]')), 'items DA201', 'nothing to judge');
select is(t.fault(t.assess('[{"item_id": 1, "outcome": "refused"}]')), 'reason_code DA201', 'a refused item needs its reason');
select is(t.fault(t.assess('[{"item_id": 1, "outcome": "maybe", "reason_code": "because"}]')), 'outcome DA208, reason_code DA208', 'unknown words');
select is(t.code(t.assess('[{"item_id": 9, "outcome": "granted"}]')), 'DA112', 'an item that was not asked');
select is(t.code(t.assess('[{"item_id": 1, "outcome": "limited", "reason_code": "narrower_suffices", "reason": "Vain asuinkunta"}]')), 'ok', 'limited with its reason');
create function t.present(p_rest text) returns api.outcome language sql volatile return t.act('expert', 'present_application', t.app((select id from handled)) || ', ' || p_rest);
select is(t.fault(t.present('null, '''', '''', null, null')), 'outcome DA201, reasons DA201', 'outcome and reasons are needed');
select is(t.fault(t.present('''granted_conditionally'', ''lyhyt'', '''', rule.today() - 1, rule.today() - 2')), 'conditions DA201, reasons DA202, valid_from DA206, valid_until DA205', 'all faults of a proposal');
select is(t.code(t.present('''refused'', ''Edellytykset eivät täyty'', '''', null, null')), 'DA108', 'refused does not fit granted items');
select is(t.code(t.present('''granted'', ''Edellytykset täyttyvät'', '''', rule.today(), null')), 'DA108', 'granted does not fit a limited item');
select is(t.code(t.present('''dismissed'', ''Ei kuulu toimivaltaan'', '''', null, null')), 'ok', 'dismissed whatever the items are');
select is(t.code(t.act('decider', 'return_application', t.app((select id from handled)) || ', ''''')), 'DA005', 'returned only with a reason');
select is(t.code(t.act('decider', 'return_application', t.app((select id from handled)) || ', ''Perustele''')), 'ok', 'returned');
select is((select a.presenter_id from data.application a where a.id = (select id from handled)), null, 'nobody presents it now');
select is(t.code(t.present('''granted_in_part'', ''Edellytykset täyttyvät osin'', '''', rule.today() + 3, rule.today() + 300')), 'ok', 'presented anew');
insert into data.membership (person_id, org_id, role, valid_from) values (t.id('decider'), t.org('b'), 'user', rule.today());
select is(t.code(t.act('decider', 'decide_application', t.app((select id from handled)))), 'ok', 'belonging to another organisation hinders nobody');
select is((select p.valid_from - rule.today() from data.permit p order by p.id desc limit 1), 3, 'the permit begins on its day');
select is((select i.condition from data.permit_item i where i.item_id = 1 order by i.content_id desc limit 1), 'Vain asuinkunta', 'a limited item carries its limit as a condition');
select throws_ok(format('update data.decision set reasons = ''x'' where application_id = %s', (select id from handled)), '23514', null, 'a decision is never changed');
select throws_ok(format('insert into data.decision (application_id, org_id, outcome, reasons, presenter_id, decider_id, decided_at, snapshot) select application_id, org_id, outcome, reasons, presenter_id, decider_id, decided_at, snapshot from data.decision where application_id = %s', (select id from handled)),
  '23505', null, 'one decision per application');
create temporary table refused as select t.make_application('presented') as id;
update data.application set state = 'in_handling' where id = (select id from refused);
update data.application_item set outcome = 'refused', reason_code = 'not_necessary' where application_id = (select id from refused);
update data.application set state = 'presented', proposed_outcome = 'refused' where id = (select id from refused);
select is(t.code(t.act('decider', 'decide_application', t.app((select id from refused)))), 'ok', 'a refusal is decided too');
select is((select count(*)::integer from data.permit_content c join data.decision d on d.id = c.decision_id where d.application_id = (select id from refused)), 0, 'and makes no permit');
create temporary table late as select t.make_application('presented') as id;
update data.application set valid_from = rule.today() - 20, valid_until = rule.today() - 1 where id = (select id from late);
select is(t.code(t.act('decider', 'decide_application', t.app((select id from late)))), 'DA103', 'nothing is granted for days that are past');

-- withdraw_application
select is(t.fault(t.act('permit_contact', 'withdraw_application', t.app(t.make_application('submitted')) || ', ''''')), 'reason DA201', 'withdrawn with a reason');
select is(t.code(t.act('permit_contact', 'withdraw_application', t.app(t.make_application('presented')) || ', ''Ei tarvetta''')), 'ok', 'up to the decision');
select * from finish();
rollback;
