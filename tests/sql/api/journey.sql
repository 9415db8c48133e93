-- The whole way: from a draft with faults to a revoked right that is refused from the commit on.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
update data.appointment set state = 'ended' where org_id = t.org('a');   -- the municipality starts without a responsible user
create temporary table step (name text primary key, o api.outcome);
create function t.step(p_name text, o api.outcome) returns text language sql as $$ insert into step values (p_name, o); select t.code(o) $$;
create function t.got(p_name text) returns api.outcome language sql stable as $$ select s.o from step s where s.name = p_name $$;
create function t.version_of(p_object text, p_step text) returns text language sql stable return (t.got(p_step)).id || ', ' || t.version(p_object, (t.got(p_step)).id);

select is(t.step('draft', t.act('permit_contact', 'save_application', format('null, null, %s, ''browser'', ''new_permit'', ''{"purpose": "Lyhyt"}''', t.org('a')))), 'ok', 'a draft with faults is saved');
select is((select array_agg(distinct f ->> 'field' order by f ->> 'field') from jsonb_array_elements((t.got('draft')).detail -> 'faults') f where not f ? 'section'),
  array['contact_person_id', 'items', 'justification', 'legal_basis', 'protection', 'purpose', 'purposes', 'user_count', 'yearly_queries'], 'its faults are told together');
select is(t.step('too early', t.act('permit_contact', 'submit_application', t.version_of('application', 'draft'))), 'DA005', 'with faults it is not sent');
select is((select array_agg(distinct f ->> 'section' order by f ->> 'section') from jsonb_array_elements((t.got('draft')).detail -> 'faults') f where f ? 'section'),
  array['applicant', 'security', 'terms', 'use'], 'and the questions not answered, with their sections');
select is((t.got('too early')).detail -> 'faults', (t.got('draft')).detail -> 'faults', 'all faults come with the refusal');
select is(t.step('saved', t.act('permit_contact', 'save_application', t.version_of('application', 'draft') || format($$, null, null, null, '{
  "purpose": "Varhaiskasvatuksen hakemusten käsittely", "justification": "Huoltajien tiedot tarvitaan päätöksiin.", "legal_basis": "540/2018", "protection": "Selvitys tietojen suojauksesta liitteenä.",
  "user_count": 12, "yearly_queries": 5000, "contact_person_id": %s, "purposes": ["Varhaiskasvatus", "Maksut"],
  "answers": {"applicant.invoicing": "Verkkolasku 0037", "use.storing": false, "use.passing_on": false, "use.processors": true, "use.processors_named": "Konesali Oy, Suomi",
    "use.abroad": false, "security.responsibility": "Tietosuojavastaava", "security.users": "Tehtävän mukaan", "security.authentication": "Varmennekortti", "security.logging": "Viisi vuotta",
    "security.monitoring": "Kuukausittain", "security.premises": "Lukittu tila", "security.transfer": "TLS 1.2 tai uudempi", "security.processors": "Sopimus konesalista", "security.destruction": "Ei tallenneta",
    "security.breach": "Ilmoitus heti", "security.training": "Ennen oikeutta", "terms.accepted": true},
  "items": [{"item_id": 1, "purpose_no": 1}, {"item_id": 2, "purpose_no": 1, "legal_basis": "540/2018"}, {"item_id": 3, "purpose_no": 2, "search_key": "identity_code", "legal_basis": "1503/2016"}]}'$$, t.id('permit_contact')))), 'ok', 'completed');
select is((t.got('saved')).detail -> 'faults', '[]', 'no fault is left');
select is(t.step('sent', t.act('permit_contact', 'submit_application', t.version_of('application', 'draft'))), 'ok', 'sent');
select matches((t.got('sent')).detail ->> 'diary_number', '^DVV/[0-9]+/[0-9]{4}$', 'it has a diary number');
select is(t.step('claimed', t.act('expert', 'claim_application', t.version_of('application', 'draft'))), 'ok', 'claimed');
select is(t.code(t.act('expert', 'present_application', t.version_of('application', 'draft') || ', ''granted'', ''Edellytykset täyttyvät'', '''', rule.today(), null')), 'DA107', 'not presented before every item is judged');
select is(t.code(t.act('expert2', 'assess_items', t.version_of('application', 'draft') || ', ''[{"item_id": 1, "outcome": "granted"}]''')), 'DA113', 'only its handler judges the items');
select is(t.step('assessed', t.act('expert', 'assess_items', t.version_of('application', 'draft') || $$, '[{"item_id": 1, "outcome": "granted"}, {"item_id": 2, "outcome": "granted"},
  {"item_id": 3, "purpose_no": 2, "outcome": "refused", "reason_code": "not_necessary", "reason": "Ei tarvita"}]'$$)), 'ok', 'judged item by item');
select is(t.code(t.act('expert', 'present_application', t.version_of('application', 'draft') || ', ''granted'', ''Edellytykset täyttyvät'', '''', rule.today(), null')), 'DA108', 'granted in full does not fit a refused item');
select is(t.step('presented', t.act('expert', 'present_application', t.version_of('application', 'draft') || ', ''granted_in_part'', ''Edellytykset täyttyvät osin'', '''', rule.today(), null')), 'ok', 'presented');
insert into data.membership (person_id, org_id, role, valid_from) values (t.id('expert'), t.org('agency'), 'decider', rule.today());
select is(t.code(t.act('expert', 'decide_application', t.version_of('application', 'draft'))), 'DA004', 'the presenter does not decide, whatever his roles');
select is(t.step('decided', t.act('decider', 'decide_application', t.version_of('application', 'draft'))), 'ok', 'decided by another');
create function t.permit() returns bigint language sql stable return ((t.got('decided')).detail ->> 'permit_id')::bigint;
create function t.permit_call() returns text language sql stable return t.permit() || ', ' || t.version('permit', t.permit());
select is((select p.state from data.permit p where p.id = t.permit()), 'awaiting_commitment', 'the permit waits for the commitment');
select is((select array_agg(i.item_id order by i.item_id) from data.permit_item i join data.permit_content c on c.id = i.content_id where c.permit_id = t.permit() and c.version_no = 1), '{1,2}', 'content version 1 holds what was granted');
select is((select d.snapshot -> 'organisation' ->> 'name_fi' from data.decision d where d.id = ((t.got('decided')).detail ->> 'decision_id')::bigint), 'Aakkosten kunta', 'the decision keeps the names of its day');
select is(t.step('committed', t.act('permit_contact', 'give_commitment', t.permit_call() || ', ''Kalle Johtaja'', ''2020-1''')), 'ok', 'commitment given');
select is((select p.state from data.permit p where p.id = t.permit()), 'awaiting_commitment', 'without a responsible user it does not open');
select is(t.step('applied', t.act('permit_contact', 'apply_appointment', format('%s, %s, rule.today(), null, ''Tehtävä''', t.org('a'), t.id('responsible_user')))), 'DA005', 'who is not of the organisation cannot be appointed');
insert into data.membership (person_id, org_id, role, valid_from) values (t.id('responsible_user'), t.org('a'), 'user', rule.today());
select is(t.step('applied again', t.act('permit_contact', 'apply_appointment', format('%s, %s, rule.today(), null, ''Tehtävä''', t.org('a'), t.id('responsible_user')))), 'ok', 'appointment applied for');
select is(t.step('granted', t.act('access_administrator', 'grant_appointment', t.version_of('appointment', 'applied again'))), 'ok', 'and granted');
select is((select p.state from data.permit p where p.id = t.permit()), 'in_force', 'with that the permit opens by itself');
select is((select count(*)::integer from audit.record r where r.act = 'open_permit' and r.object_id = t.permit()), 1, 'which stands in the record');
select is(t.step('person', t.act('responsible_user', 'add_person', format('%s, ''Maija'', ''Ärsytys'', ''palveluohjaaja'', ''Kotka'', ''maija@example.test'', ''040''', t.org('a')))), 'ok', 'a colleague is added');
create function t.purpose() returns bigint language sql stable return (select u.id from data.permit_purpose u where u.permit_id = t.permit() and u.purpose_no = 1);
select is(t.code(t.act('responsible_user', 'propose_right', format('%s, %s, %s, ''{1,3}'', ''palveluohjaaja'', rule.today(), null', t.permit(), (t.got('person')).id, t.purpose()))), 'DA102', 'an item outside the content is refused');
select is(t.step('right', t.act('responsible_user', 'propose_right', format('%s, %s, %s, ''{2}'', ''palveluohjaaja'', rule.today(), null', t.permit(), (t.got('person')).id, t.purpose()))), 'ok', 'a right is proposed');
select is(t.code(t.act('responsible_user', 'approve_right', t.version_of('access_right', 'right'))), 'DA001', 'the organisation does not approve it itself');
select is(t.code(t.act('access_administrator', 'approve_right', t.version_of('access_right', 'right'))), 'ok', 'the agency approves');
select is(t.step('code', t.act('access_administrator', 'deliver_user_code', t.version_of('access_right', 'right'))), 'ok', 'the user id is delivered');
create function t.decision(p_items text default 'array[2]') returns text language plpgsql volatile as $$
declare v text;
begin
  execute format('select (access.decide(%L, %s, %s, rule.item_mask(%s))).code', (t.got('code')).detail ->> 'user_code', t.permit(), t.purpose(), p_items) into v;
  return v;
end $$;
select is(t.decision(), 'NOT_YET', 'before it is taken into use a look-up is refused');
select is(t.code(t.act('responsible_user', 'activate_right', t.version_of('access_right', 'right'))), 'ok', 'taken into use');
select is(t.decision(), 'ALLOWED', 'now the look-up is allowed');
select is(t.decision('array[1]'), 'OUTSIDE_ITEMS', 'though not of an item that the right leaves out');
select is(t.code(t.act('responsible_user', 'block_right', t.version_of('access_right', 'right') || ', ''Epäily''')), 'ok', 'blocked');
select is(t.decision(), 'BLOCKED', 'refused from then on');
select is(t.code(t.act('responsible_user', 'restore_right', t.version_of('access_right', 'right') || ', ''Selvitetty''')), 'ok', 'restored');
select is(t.decision(), 'ALLOWED', 'allowed again');
select is(t.code(t.act('responsible_user', 'end_right', t.version_of('access_right', 'right') || ', ''left_employment'', ''''')), 'ok', 'ended');
select is(t.decision(), 'ENDED', 'refused from then on');
select is(t.code(t.act('responsible_user', 'restore_right', t.version_of('access_right', 'right') || ', ''Palasi töihin''')), 'ok', 'what the organisation ended it may restore');
select is(t.code(t.act('permit_contact', 'end_permit', t.permit_call() || ', ''terminated'', ''Toiminta loppui''')), 'ok', 'the permit is given up');
select is(t.decision(), 'PERMIT_NOT_IN_FORCE', 'and takes the right along');
select is((select r.change -> 'cause' ->> 'object_id' from audit.record r where r.object = 'right' and r.object_id = (t.got('right')).id order by r.id desc limit 1), t.permit()::text, 'whose record names the cause');
select is(t.code(t.act('access_administrator', 'restore_right', t.version_of('access_right', 'right') || ', ''Palautus''')), 'DA003', 'nobody restores what ended with its permit');
select * from finish();
rollback;
