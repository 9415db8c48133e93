-- Commands of handling: completion rounds, messages and notes, negotiation, assessments, statements, hearing, transfer, handing over.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.fault(o api.outcome) returns text language sql immutable
  return (select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ' order by f ->> 'field', f ->> 'code') from jsonb_array_elements(o.detail -> 'faults') f);
create function t.state(p_id bigint) returns text language sql volatile return (select a.state || coalesce(' of ' || c.handle, ' of nobody') from data.application a left join t.cast_member c on c.id = a.handler_id where a.id = p_id);
-- {act} on an application as it stands now.
create function t.do(p_who text, p_act text, p_id bigint, p_rest text default '') returns api.outcome language sql volatile
  return t.act(p_who, p_act, format('%s, %s%s', p_id, t.version('application', p_id), case when p_rest <> '' then ', ' || p_rest else '' end));
create function t.tasks(p_who text, p_id bigint) returns text language sql volatile
  return (select string_agg(x ->> 'task', ' ' order by x ->> 'task') from jsonb_array_elements(t.see(p_who, format('select task from ui.worklist where object = ''application'' and object_id = %s', p_id))) x);
-- A clean case in handling.
create function t.case_in_handling(p_org text default 'a', p_service text default 'browser') returns bigint language plpgsql as $$
declare v_id bigint := t.make_application('in_handling', p_org, p_service);
begin
  delete from data.assessment_line l using data.assessment s where s.id = l.assessment_id and s.application_id = v_id;
  delete from data.assessment where application_id = v_id;
  update data.application_message set read_at = rule.moment() where application_id = v_id;
  return v_id;
end $$;

-- Claim, hand over, assign.
create temporary table c as select t.case_in_handling() as id;
select is(t.fault(t.do('expert', 'hand_over_application', (select id from c), 'null, ''''')), 'note DA201, to DA201', 'to whom, and why');
select is(t.code(t.do('expert', 'hand_over_application', (select id from c), format('%s, ''Ota tämä''', t.id('expert')))), 'DA120', 'not to oneself');
select is(t.code(t.do('expert', 'hand_over_application', (select id from c), format('%s, ''Ota tämä''', t.id('decider')))), 'DA120', 'nor to somebody who is no expert');
select is(t.code(t.do('expert2', 'hand_over_application', (select id from c), format('%s, ''Ota tämä''', t.id('browser_expert')))), 'DA113', 'nor what one does not handle');
select is(t.code(t.do('expert', 'hand_over_application', t.case_in_handling('a', 'interface'), format('%s, ''Ota tämä''', t.id('browser_expert')))), 'DA120', 'nor to an expert of another service');
insert into data.membership (person_id, org_id, role, valid_from, valid_until) values (t.id('browser_expert'), t.org('a'), 'user', rule.today() - 500, rule.today() - 100);
select is(t.code(t.do('expert', 'hand_over_application', (select id from c), format('%s, ''Ota tämä''', t.id('browser_expert')))), 'DA120', 'nor to somebody with an interest');
delete from data.membership where person_id = t.id('browser_expert') and org_id = t.org('a');
select is(t.code(t.do('expert', 'hand_over_application', (select id from c), format('%s, ''Loma alkaa''', t.id('browser_expert')))), 'ok', 'handed over');
select is(t.state((select id from c)), 'in_handling of browser_expert', 'a colleague handles it');
select is(t.see('decider', format('select audience, text from ui.application_note_list where application_id = %s', (select id from c))), '[{"text": "Loma alkaa", "audience": "agency"}]', 'the note stays');
select is(t.code(t.do('supervisor', 'assign_application', (select id from c), 'null, ''''')), 'ok', 'a supervisor takes it away');
select is(t.state((select id from c)), 'in_handling of nobody', 'nobody handles it');
select is(t.tasks('expert', (select id from c)), 'application_to_claim', 'it waits to be claimed');
select is(t.code(t.do('supervisor', 'assign_application', (select id from c), 'null, ''''')), 'DA120', 'what nobody has is not taken away');
select is(t.code(t.do('supervisor', 'assign_application', (select id from c), format('%s, ''''', t.id('expert')))), 'ok', 'and gives it');
select is(t.state((select id from c)), 'in_handling of expert', 'to an expert');
create temporary table fresh as select t.make_application('submitted') as id;
update data.application set handler_id = null where id = (select id from fresh);
select is(t.fault(t.do('supervisor', 'assign_application', (select id from fresh), 'null, ''''')), 'to DA201', 'a new case is given to somebody');
select is(t.code(t.do('supervisor', 'assign_application', (select id from fresh), format('%s, ''Kiireinen''', t.id('expert2')))), 'ok', 'who need not claim it');
select is(t.state((select id from fresh)), 'in_handling of expert2', 'and handles it at once');
select is(t.code(t.do('expert', 'assign_application', (select id from fresh), format('%s, ''''', t.id('expert')))), 'DA001', 'an expert assigns nothing');

-- Completion: asking.
create function t.ask(p_due text, p_items text, p_intro text default 'Hakemus on puutteellinen.') returns api.outcome language sql volatile
  return t.do('expert', 'ask_completion', (select id from c), format('%s, %L, %L', p_due, p_intro, p_items));
select is(t.fault(t.ask('null', '[]')), 'due_on DA201, items DA201', 'a day and questions are needed');
select is(t.fault(t.ask('rule.today() - 1', '[{"field": "colour", "question": "Miksi?"}, {"field": "purpose"}]')), 'due_on DA206, items DA201, items DA208', 'a day that is not past, fields that exist, questions in words');
select is(t.fault(t.ask('rule.today() + 200', '[{"field": "purpose", "question": "Miksi näin?"}]')), 'due_on DA211', 'not more than six months');
select is(t.code(t.ask('rule.today() + 21', '[{"field": "purpose", "question": "Täsmennä käyttötarkoitusta"}, {"field": "security.logging", "question": "Kuinka kauan lokit säilytetään?"}, {"field": "other", "question": "Kuka on käsittelijä?"}]')), 'ok', 'asked');
select is(t.state((select id from c)), 'completion_asked of expert', 'the applicant has the turn');
select is(t.see('permit_contact', format('select no, state, items, answered, due_on - data.next_working_day(current_date + 21) as days from ui.completion_request_list where application_id = %s', (select id from c))),
  '[{"no": 1, "days": 0, "items": 3, "state": "open", "answered": 0}]', 'the applicant sees the request');
select is(t.see('b_permit_contact', 'select * from ui.completion_request_list'), '[]', 'another organisation does not');
select is(t.tasks('permit_contact', (select id from c)), 'completion_to_answer', 'and has it on the worklist');
create function t.item(p_no integer) returns bigint language sql volatile return (select i.id from data.completion_item i join data.completion_request r on r.id = i.request_id where r.application_id = (select id from c) and r.state = 'open' and i.no = p_no);

-- Completion: answering.
create function t.answer(p_answers text, p_act text default 'answer_completion') returns api.outcome language sql volatile return t.do('permit_contact', p_act, (select id from c), quote_nullable(p_answers));
select is(t.fault(t.answer('[]')), 'answers DA201', 'no answer is nothing');
select is(t.fault(t.answer('[{"item_id": "x"}]')), 'answers DA208', 'an item is named by its number');
select is(t.code(t.answer('[{"item_id": 999999999, "answer": "Vastaus"}]')), 'DA112', 'only what was asked is answered');
select is(t.code(t.answer(format('[{"item_id": %s, "answer": "Lokit viisi vuotta"}]', t.item(2)))), 'ok', 'one answer at a time');
select is(t.code(t.answer(null, 'send_completion')), 'DA121', 'not sent before all is answered');
select is(t.fault(t.answer(null, 'send_completion')), format('answer_%s DA213, answer_%s DA213', t.item(1), t.item(3)), 'and told what is missing');
select is(t.code(t.answer(format('[{"item_id": %s, "answer": ""}]', t.item(2)))), 'ok', 'an answer can be taken back');
select is((select i.state from data.completion_item i where i.id = t.item(2)), 'open', 'and is open again');

-- Completion: the application itself.
create function t.edit(p_fields text, p_service text default null) returns api.outcome language sql volatile return t.do('permit_contact', 'save_application', (select id from c), format('null, %L, null, %L', p_service, p_fields));
select is(t.code(t.edit('{"purpose": "Päivähoidon hakemusten käsittely ja maksut"}')), 'ok', 'the asked field is edited');
select is(t.fault(t.edit('{"purpose": "Päivähoito", "legal_basis": "1 §", "items": []}', 'interface')), 'items DA210, legal_basis DA210, service DA210', 'others are not');
select is(t.code(t.edit('{"protection": "Selvitys suojauksesta, lokit viisi vuotta"}')), 'ok', 'a section of the security clarification opens the clarification');
select is(t.code(t.edit('{"answers": {"security.logging": "Lokit viisi vuotta, seuranta kuukausittain"}}')), 'ok', 'and the answer of that section');
select is(t.fault(t.edit('{"answers": {"security.training": "Verkkokurssi"}}')), 'security.training DA210', 'but not of another');
select throws_ok(format('delete from data.application_item where application_id = %s', (select id from c)), '23514', null, 'items that were not asked stay frozen below the commands, too');

-- Completion: time.
select is(t.fault(t.do('permit_contact', 'ask_extension', (select id from c), 'rule.today() + 10, ''''')), 'due_on DA212, reason DA201', 'more time is later, and has a reason');
select is(t.code(t.do('permit_contact', 'ask_extension', (select id from c), 'rule.today() + 40, ''Lomien vuoksi''')), 'ok', 'more time is asked');
select is(t.tasks('expert', (select id from c)), 'extension_to_decide', 'the handler decides on it');
select is(t.code(t.do('expert', 'refuse_extension', (select id from c), '''Aikaa on ollut''')), 'ok', 'no');
select is(t.code(t.do('expert', 'refuse_extension', (select id from c), '''Aikaa on ollut''')), 'DA003', 'no wish, no answer');
select is(t.code(t.do('permit_contact', 'ask_extension', (select id from c), 'rule.today() + 30, ''Sairastumisen vuoksi''')), 'ok', 'asked anew');
select is(t.fault(t.do('expert', 'extend_completion', (select id from c), 'rule.today() + 21, ''''')), 'due_on DA212', 'the same day is no extension');
select is(t.code(t.do('expert', 'extend_completion', (select id from c), 'rule.today() + 30, ''''')), 'ok', 'yes');
select is((select r.wish_state || ' ' || (r.due_on - data.next_working_day(rule.today() + 30)) from data.completion_request r where r.application_id = (select id from c)), 'granted 0', 'until then');
select is(t.code(t.do('expert', 'remind_completion', (select id from c))), 'ok', 'reminded by hand');
select is(t.code(t.do('expert', 'resume_handling', (select id from c))), 'DA123', 'the day has not passed');
update data.completion_request set reminded_at = null, due_on = rule.today() + 7, asked_at = rule.moment() - interval '20 days' where application_id = (select id from c);
create temporary table before as select a.version from data.application a where a.id = (select id from c);
select t.act('auditor', 'api.run_due_work()');
select t.act('auditor', 'api.run_due_work()');
select is((select a.version - b.version from data.application a, before b where a.id = (select id from c)), 1, 'a week before its day it is reminded of by the calendar, once');
select is((select r.role from audit.record r where r.act = 'remind_completion' order by r.id desc limit 1), 'system', 'by nobody');
update data.completion_request set due_on = rule.today() - 1 where application_id = (select id from c);
select is(t.tasks('expert', (select id from c)), 'completion_overdue', 'past its day it comes to the handler');
select is(t.code(t.do('permit_contact', 'ask_extension', (select id from c), 'rule.today() + 30, ''Unohtui''')), 'DA122', 'too late to ask for time');
select is(t.code(t.answer(format('[{"item_id": %s, "answer": "Tarkoitus on täsmennetty"}, {"item_id": %s, "answer": "Lokit viisi vuotta"}, {"item_id": %s, "answer": "Toimittajaa ei ole valittu", "not_given": true}]', t.item(1), t.item(2), t.item(3)), 'send_completion')),
  'ok', 'but not too late to complete, the last answers along with the sending');
select is(t.state((select id from c)), 'in_handling of expert', 'handled on');
select is(t.see('expert', format('select place, state from ui.completion_item_list where application_id = %s order by no', (select id from c))),
  '[{"place": "1.1", "state": "answered"}, {"place": "1.2", "state": "answered"}, {"place": "1.3", "state": "not_given"}]', 'with every answer');
select is(t.see('expert', format('select field, change, after from ui.application_change where application_id = %s order by field', (select id from c))),
  '[{"after": "Lokit viisi vuotta, seuranta kuukausittain", "field": "answers", "change": "changed"}, {"after": "Selvitys suojauksesta, lokit viisi vuotta", "field": "protection", "change": "changed"}, {"after": "Päivähoidon hakemusten käsittely ja maksut", "field": "purpose", "change": "changed"}]', 'and what changed');
set enable_nestloop = off;   -- a join in which every key is read as that of an item would break on the key of an answer
select is(jsonb_array_length(t.see('expert', format('select field, name_fi from ui.application_change where application_id = %s', (select id from c)))), 3, 'however it is joined');
reset enable_nestloop;
select is(t.see('b_permit_contact', 'select * from ui.application_change'), '[]', 'for those who see the application');
set local enable_nestloop = off;
select lives_ok('select count(*) from ui.application_change', 'read in any order of its conditions');
reset enable_nestloop;
select is(t.code(t.edit('{"purpose": "Toinen tarkoitus kokonaan"}')), 'DA003', 'what is sent is frozen again');

-- Completion: items and their judgement.
select is(t.code(t.ask('rule.today() + 21', '[{"field": "items", "question": "Miksi nämä tiedot?"}]')), 'ok', 'a second round');
select is((select max(r.no) from data.completion_request r where r.application_id = (select id from c)), 2, 'numbered');
select is(t.code(t.edit('{"items": [{"item_id": 1, "purpose_no": 1, "legal_basis": "540/2018 15 §"}, {"item_id": 2, "purpose_no": 1, "legal_basis": "540/2018 16 §"}, {"item_id": 9, "purpose_no": 1, "legal_basis": "540/2018 15 §"}]}')), 'ok', 'items are edited when asked');
select is((select string_agg(i.item_id || ' ' || i.outcome, ', ' order by i.item_id) from data.application_item i where i.application_id = (select id from c)), '1 granted, 2 open, 9 open', 'what stayed the same stays judged');

-- Completion: silence.
update data.completion_request set due_on = rule.today() - 1 where application_id = (select id from c) and state = 'open';
select is(t.code(t.do('expert2', 'resume_handling', (select id from c))), 'DA113', 'only the handler');
select is(t.code(t.do('expert', 'resume_handling', (select id from c))), 'ok', 'handled on without it');
select is((select r.state from data.completion_request r where r.application_id = (select id from c) and r.no = 2), 'unanswered', 'the request stays as unanswered');
create function t.present(p_outcome text) returns api.outcome language sql volatile return t.do('expert', 'present_application', (select id from c), format('%L, ''Hakija ei ole täydentänyt'', '''', rule.today(), null', p_outcome));
select is(t.code(t.present('granted')), 'DA107', 'a grant needs every item judged');
select is(t.code(t.present('lapsed')), 'ok', 'a lapse does not');
select is(t.code(t.do('decider', 'decide_application', (select id from c))), 'ok', 'decided by another');
select is((select d.outcome from data.decision d where d.application_id = (select id from c)), 'lapsed', 'lapsed');
create temporary table d as select t.case_in_handling() as id;
select is(t.code(t.do('expert', 'present_application', (select id from d), '''lapsed'', ''Hakija ei ole täydentänyt'', '''', null, null')), 'DA124', 'nothing lapses that was not asked');

-- Messages and notes.
select is(t.fault(t.do('permit_contact', 'send_message', (select id from d), '''''')), 'text DA201', 'an empty message');
select is(t.code(t.do('permit_contact', 'send_message', (select id from d), '''Milloin päätös tulee?''')), 'ok', 'the applicant writes');
select is(t.tasks('expert', (select id from d)), 'application_to_handle message_unread', 'the handler has it to read');
select is(t.code(t.do('permit_contact', 'read_messages', (select id from d))), 'DA003', 'nobody reads his own');
select is(t.code(t.do('expert', 'send_message', (select id from d), '''Kahden viikon kuluessa.''')), 'ok', 'an answer');
select is(t.tasks('expert', (select id from d)), 'application_to_handle', 'reads what it answers');
select is(t.tasks('permit_contact', (select id from d)), 'message_unread', 'the applicant has it to read');
select is(t.code(t.do('permit_contact', 'read_messages', (select id from d))), 'ok', 'and reads');
select is(t.tasks('permit_contact', (select id from d)), null, 'nothing more');
select is(t.code(t.do('b_permit_contact', 'send_message', (select id from d), '''Vakoilija''')), 'DA001', 'others do not write');
select is(jsonb_array_length(t.see('b_permit_contact', 'select * from ui.application_message_list')), 0, 'nor read');
select throws_ok(format('update data.application_message set text = ''x'' where application_id = %s', (select id from d)), '23514', null, 'what was written stays');
select is(t.fault(t.do('expert', 'add_note', (select id from d), '''everybody'', ''''')), 'audience DA208, text DA201', 'a note has its audience and its text');
select is(t.code(t.do('expert', 'add_note', (select id from d), '''agency'', ''Sisäinen havainto''')), 'ok', 'inside');
select is(t.code(t.do('decider', 'add_note', (select id from d), '''all'', ''Hakijallekin''')), 'ok', 'for both');
select is(t.see('permit_contact', format('select text from ui.application_note_list where application_id = %s', (select id from d))), '[{"text": "Hakijallekin"}]', 'the applicant sees the one');
select is((select count(*)::integer from jsonb_array_elements(t.see('permit_contact', format('select * from ui.history where object_id = %s and act = ''add_note''', (select id from d))))), 1, 'and its record only');
select is(t.code(t.do('permit_contact', 'add_note', (select id from d), '''all'', ''Oma''')), 'DA001', 'notes are the agency''s');

-- Negotiation.
select is(t.fault(t.do('expert', 'begin_negotiation', (select id from d), ''''', rule.today() - 1')), 'planned_on DA206, topic DA201', 'what about, and when');
select is(t.code(t.do('expert', 'begin_negotiation', (select id from d), '''Tietosisällön rajaus'', null')), 'ok', 'begun');
select is(t.tasks('expert', (select id from d)), 'negotiation_to_record', 'its minutes are awaited');
select is(t.fault(t.do('expert', 'end_negotiation', (select id from d), 'rule.today() + 1, '''', ''lyhyt'', ''''')), 'held_on DA207, minutes DA202, participants DA201', 'minutes are whole');
select is(t.code(t.do('expert', 'end_negotiation', (select id from d), 'rule.today(), ''Hakija, virasto'', ''Sovittiin osoitetietojen rajaamisesta'', ''Osoitteet pois''')), 'ok', 'ended');
select is(t.see('permit_contact', format('select state, minutes, agreed from ui.negotiation_list where application_id = %s', (select id from d))),
  '[{"state": "held", "agreed": "Osoitteet pois", "minutes": "Sovittiin osoitetietojen rajaamisesta"}]', 'both sides see the minutes');

-- Assessments.
select is(t.fault(t.do('expert', 'begin_technical_assessment', (select id from d), 'false, null')), 'security DA201', 'one of them at least');
select is(t.code(t.do('expert', 'save_assessment', (select id from d), '''security'', ''[{"line": "logging", "verdict": "sufficient"}]''')), 'DA126', 'none is open');
select is(t.code(t.do('expert', 'begin_technical_assessment', (select id from d), 'true, true')), 'ok', 'both begin');
select is(t.see('expert', format('select kind, lines, judged from ui.assessment_list where application_id = %s order by kind', (select id from d))),
  '[{"kind": "security", "lines": 11, "judged": 0}, {"kind": "technical", "lines": 5, "judged": 0}]', 'with the lines of the service');
select is(t.see('permit_contact', 'select * from ui.assessment_list'), '[]', 'which the applicant does not see');
select is(t.fault(t.do('expert2', 'save_assessment', (select id from d), '''security'', ''[{"line": "beauty", "verdict": "sufficient"}]''')), 'lines DA208', 'only lines of the list');
select is(t.fault(t.do('expert2', 'save_assessment', (select id from d), '''beauty'', ''[]''')), 'kind DA208, lines DA201', 'of a kind that exists');
select is(t.code(t.do('expert2', 'save_assessment', (select id from d), '''security'', (select jsonb_agg(jsonb_build_object(''line'', c.line, ''verdict'', case c.line when ''logging'' then ''needs_completion'' else ''sufficient'' end, ''note'', c.line)) from ui.checklist c where c.kind = ''security'' and c.service = ''browser'')')), 'ok', 'a colleague helps');
select is(t.code(t.do('expert', 'finish_assessment', (select id from d), '''technical'', ''sufficient'', ''Kunnossa''')), 'DA127', 'not finished with open lines');
select is(t.fault(t.do('expert', 'finish_assessment', (select id from d), '''security'', ''fine'', ''''')), 'result DA208, summary DA201', 'a result and a summary');
select is(t.code(t.do('expert', 'finish_assessment', (select id from d), '''security'', ''needs_completion'', ''Lokitus puuttuu''')), 'ok', 'finished');
select is(t.state((select id from d)), 'technical_assessment of expert', 'the other goes on');
select is(t.code(t.do('expert', 'save_assessment', (select id from d), '''technical'', (select jsonb_agg(jsonb_build_object(''line'', c.line, ''verdict'', ''not_applicable'')) from ui.checklist c where c.kind = ''technical'' and c.service = ''browser'')')), 'ok', 'judged');
select is(t.code(t.do('expert', 'finish_assessment', (select id from d), '''technical'', ''sufficient'', ''Kunnossa''')), 'ok', 'finished too');
select is(t.state((select id from d)), 'in_handling of expert', 'and the matter is handled on');
select is(t.code(t.do('expert', 'save_assessment', (select id from d), '''examination'', ''[{"line": "purpose", "verdict": "sufficient", "note": "Selvä"}]''')), 'ok', 'the examination begins with its first line');
select is(t.see('expert', format('select lines, judged from ui.assessment_list where application_id = %s and kind = ''examination''', (select id from d))), '[{"lines": 11, "judged": 1}]', 'of those of the service');
select throws_ok(format('update data.assessment set summary = ''x'' where application_id = %s and kind = ''security''', (select id from d)), '23514', null, 'what is finished stays');

-- Statements.
select is(t.code(t.do('expert', 'ask_statement', (select id from d), format('%s, ''Onko suojaus riittävä?'', rule.today() + 14', t.id('auditor')))), 'DA120', 'an auditor gives none');
select is(t.fault(t.do('expert', 'ask_statement', (select id from d), 'null, '''', null')), 'asked_of DA201, due_on DA201, question DA201', 'of whom, what, by when');
select is(t.code(t.do('expert', 'ask_statement', (select id from d), format('%s, ''Onko suojaus riittävä?'', rule.today() + 14', t.id('expert2')))), 'ok', 'one');
select is(t.code(t.do('expert', 'ask_statement', (select id from d), format('%s, ''Onko suojaus riittävä?'', rule.today() + 14', t.id('expert2')))), 'DA128', 'not the same twice');
select is(t.code(t.do('expert', 'ask_statement', (select id from d), format('%s, ''Onko peruste riittävä?'', rule.today() + 14', t.id('supervisor')))), 'ok', 'another at the same time');
select is(t.tasks('expert2', (select id from d)), 'statement_to_give', 'who is asked has it on the worklist');
select is(t.code(t.do('decider', 'give_statement', (select id from d), '''Minun mielestäni on''')), 'DA125', 'who is not asked does not answer');
select is(t.fault(t.do('expert2', 'give_statement', (select id from d), '''''')), 'text DA201', 'nor with nothing');
select is(t.code(t.do('expert2', 'give_statement', (select id from d), '''Suojaus on riittävä''')), 'ok', 'given');
select is(t.state((select id from d)), 'statement_asked of expert', 'one is still open');
select is(t.code(t.do('expert', 'cancel_statement', (select id from d), format('%s, ''Ei tarvita''', t.id('expert2')))), 'DA125', 'what is given is not taken back');
select is(t.code(t.do('expert', 'cancel_statement', (select id from d), format('%s, ''Ei tarvita''', t.id('supervisor')))), 'ok', 'what is open is');
select is(t.state((select id from d)), 'in_handling of expert', 'none is open');
select is((select count(*)::integer from jsonb_array_elements(t.see('permit_contact', format('select * from ui.history where object_id = %s and act in (''ask_statement'', ''give_statement'', ''save_assessment'')', (select id from d))))), 0, 'the applicant learns nothing of it');

-- A statement of another unit: who deals with logs sees of the case what is applied for, from the question on, and nothing of its neighbours.
select is(t.see('log_officer', 'select id from ui.application_list'), '[]', 'who is not asked sees no application');
select is(t.code(t.do('expert', 'ask_statement', (select id from d), format('%s, ''Riittävätkö lokit?'', rule.today() + 14', t.id('log_officer')))), 'ok', 'the log officer is asked');
select is(t.see('log_officer', 'select id, diary_number, my_question from ui.application_detail'),
  (select jsonb_build_array(jsonb_build_object('id', a.id, 'diary_number', a.diary_number, 'my_question', 'Riittävätkö lokit?')) from data.application a where a.id = (select id from d)), 'and sees that case alone, with the question');
select is(t.tasks('log_officer', (select id from d)), 'statement_to_give', 'it is on the worklist');
select cmp_ok(jsonb_array_length(t.see('log_officer', 'select * from ui.application_question')), '>', 5, 'with what is applied for and how it is protected');
select is(t.see('log_officer', 'select * from ui.application_note_list') || t.see('log_officer', 'select * from ui.application_message_list') || t.see('log_officer', 'select * from ui.assessment_list'), '[]', 'without what is written on the way');
select is(t.code(t.do('expert', 'add_attachment', (select id from d), format('%L, %L, %L::bytea, %L, %L, %L', 'other', 'Salainen.txt', 'x', encode(sha256('x'), 'hex'), 'secret', '621/1999 24 §'))), 'ok', 'a secret document is attached');
select is(t.see('log_officer', 'select name, readable from ui.attachment_list where name = ''Salainen.txt'''), '[{"name": "Salainen.txt", "readable": false}]', 'of which he sees that it is there');
select is(t.see('log_officer', 'select c.id from ui.attachment_content c join ui.attachment_list l using (id) where l.name = ''Salainen.txt'''), '[]', 'and no content');
select is(t.see('access_administrator', 'select id from ui.application_list'), '[]', 'a neighbour of his sees nothing');
select is((select string_agg(x ->> 'act', ' ') from jsonb_array_elements(t.see('log_officer', format('select act from ui.allowed_action(''application'', %s) where allowed', (select id from d)))) x), 'give_statement', 'he may give the statement and nothing else');
select is(t.code(t.do('log_officer', 'give_statement', (select id from d), '''Lokit riittävät''')), 'ok', 'given');
select is(t.see('log_officer', 'select state, text from ui.statement_list'), '[{"text": "Lokit riittävät", "state": "given"}]', 'what he said stays before him');
select is(t.state((select id from d)), 'in_handling of expert', 'and the case goes on');

-- Hearing.
select is(t.fault(t.do('expert', 'begin_hearing', (select id from d), '''lyhyt'', null')), 'due_on DA201, proposal DA202', 'what is proposed, by when to answer');
select is(t.code(t.do('expert', 'begin_hearing', (select id from d), '''Osoitetiedot aiotaan hylätä tarpeettomina.'', rule.today() + 21')), 'ok', 'heard');
select is(t.tasks('permit_contact', (select id from d)), 'hearing_to_answer', 'the applicant is asked');
select is(t.code(t.do('expert', 'end_hearing', (select id from d))), 'DA123', 'not over before an answer or the day');
select is(t.code(t.do('expert', 'refuse_hearing_extension', (select id from d), '''Aikaa on ollut''')), 'DA003', 'no wish, no answer to it');
select is(t.fault(t.do('permit_contact', 'ask_hearing_extension', (select id from d), 'rule.today() + 21, ''''')), 'due_on DA212, reason DA201', 'more time is later, and has a reason');
select is(t.fault(t.do('permit_contact', 'ask_hearing_extension', (select id from d), 'rule.today() + 400, ''Lomien vuoksi''')), 'due_on DA211', 'and not for ever');
select is(t.code(t.do('b_permit_contact', 'ask_hearing_extension', (select id from d), 'rule.today() + 40, ''Lomien vuoksi''')), 'DA001', 'another organisation asks for nothing');
select is(t.code(t.do('user', 'ask_hearing_extension', (select id from d), 'rule.today() + 40, ''Lomien vuoksi''')), 'DA001', 'nor does a user of the same one');
select is(t.code(t.act('permit_contact', format('api.ask_hearing_extension(gen_random_uuid(), %s, %s, rule.today() + 40, ''Lomien vuoksi'')', (select id from d), t.version('application', (select id from d)) - 1))), 'DA002', 'nor he who has not seen the latest');
select is(t.code(t.do('permit_contact', 'ask_hearing_extension', (select id from d), 'rule.today() + 40, ''Lomien vuoksi''')), 'ok', 'more time to answer is asked');
select is(t.tasks('expert', (select id from d)), 'hearing_extension_to_decide', 'the handler decides on it');
select is(t.code(t.do('expert2', 'extend_hearing', (select id from d), 'rule.today() + 40, ''''')), 'DA113', 'only he');
select is(t.code(t.do('expert', 'refuse_hearing_extension', (select id from d), '''Aikaa on ollut''')), 'ok', 'no');
select is((select wish_state || ' ' || (due_on - data.next_working_day(rule.today() + 21)) from data.hearing where application_id = (select id from d)), 'refused 0', 'the day stays');
select is(t.code(t.do('permit_contact', 'ask_hearing_extension', (select id from d), 'rule.today() + 30, ''Sairastumisen vuoksi''')), 'ok', 'asked anew');
select is(t.fault(t.do('expert', 'extend_hearing', (select id from d), 'rule.today() + 21, ''''')), 'due_on DA212', 'the same day is no extension');
create temporary table days as select due_on from data.hearing where application_id = (select id from d);
update data.hearing set due_on = rule.today() - 1 where application_id = (select id from d);
select is(t.code(t.do('expert', 'end_hearing', (select id from d))), 'DA123', 'a hearing does not end over a wish that waits for an answer');
update data.hearing set due_on = (select due_on from days) where application_id = (select id from d);
create temporary table clock as select c.due_on, c.near_on, c.phase from data.case_time c where c.application_id = (select id from d);
select is(t.code(t.do('expert', 'extend_hearing', (select id from d), 'rule.today() + 30, ''Hyvä syy''')), 'ok', 'yes');
select is((select wish_state || ' ' || (due_on - data.next_working_day(rule.today() + 30)) from data.hearing where application_id = (select id from d)), 'granted 0', 'until then');
select is(t.see('permit_contact', format('select body #>> ''{facts,message}'' as m, body -> ''missing'' as n from ui.letter_detail where application_id = %s and kind = ''hearing_extension''', (select id from d))), '[{"m": "Hyvä syy", "n": []}]', 'by a letter that lacks nothing');
select is((select row(c.due_on, c.near_on, c.phase)::text from data.case_time c where c.application_id = (select id from d)), (select row(k.due_on, k.near_on, k.phase)::text from clock k), 'the clocks go on as they did');
select is(t.state((select id from d)), 'hearing of expert', 'the hearing goes on');
update data.hearing set due_on = rule.today() - 1 where application_id = (select id from d);
select is(t.code(t.do('permit_contact', 'ask_hearing_extension', (select id from d), 'rule.today() + 40, ''Unohtui''')), 'DA129', 'too late to ask for time');
select is(t.code(t.do('expert', 'extend_hearing', (select id from d), 'rule.today() + 30, ''''')), 'ok', 'but not to give it');
select is(t.fault(t.do('permit_contact', 'answer_hearing', (select id from d), '''''')), 'answer DA201', 'an answer says something');
select is(t.code(t.do('permit_contact', 'answer_hearing', (select id from d), '''Osoite on välttämätön laskutuksessa.''')), 'ok', 'answered');
select is(t.code(t.do('permit_contact', 'answer_hearing', (select id from d), '''Vielä yksi asia''')), 'DA003', 'once');
select is(t.tasks('expert', (select id from d)), 'hearing_to_end', 'back to the handler');
select is(t.code(t.do('expert', 'extend_hearing', (select id from d), 'rule.today() + 60, ''''')), 'DA003', 'what is answered needs no more time');
select is(t.code(t.do('expert', 'end_hearing', (select id from d))), 'ok', 'over');

-- A completion request names any section and any question of the application's own kind and service.
create temporary table q as select t.case_in_handling() as id;
create function t.ask_of(p_fields text) returns api.outcome language sql volatile
  return t.do('expert', 'ask_completion', (select id from q), format('rule.today() + 21, '''', (select jsonb_agg(jsonb_build_object(''field'', f, ''question'', ''Täsmennä tätä'')) from unnest(%L::text[]) f)', p_fields));
select is(t.fault(t.ask_of(format('{%s}', f))), 'items DA208', f || ' is not asked of this application') from unnest(array['connection.way', 'connection', 'order.units', 'order', 'change.reason', 'group.H.PER', 'groups', 'use.colour']) f;
select is(t.code(t.ask_of('{use,applicant.reference,security}')), 'ok', 'a section, a question, a section of the protection');
select is((select body #>> '{blocks,2,items}' from data.letter where application_id = (select id from q) and kind = 'completion_request'),
  '["Tallentaminen ja edelleenluovutus: Täsmennä tätä", "Laskun viite: Täsmennä tätä", "Selvitys tietojen suojauksesta: Täsmennä tätä"]', 'the letter calls them by their names');
select is((select publicity from data.letter where application_id = (select id from q) and kind = 'completion_request'), 'secret', 'and is secret, for it tells of the protection');
create function t.answered(p_answers text) returns api.outcome language sql volatile return t.do('permit_contact', 'save_application', (select id from q), format('null, null, null, %L', jsonb_build_object('answers', p_answers::jsonb)));
select is(t.fault(t.answered('{"applicant.invoicing": "Uusi osoite 1"}')), 'applicant.invoicing DA210', 'the neighbour of an asked question stays closed');
select is((select string_agg(x ->> 'question', ' ' order by x ->> 'question') from jsonb_array_elements(t.see('permit_contact', format('select question from ui.application_question where application_id = %s and editable and section in (''applicant'', ''use'')', (select id from q)))) x),
  'applicant.reference use.abroad use.passing_on use.processors use.storing', 'and the editor is told so');
select is(t.code(t.answered('{"use.storing": true, "use.storing_law": "540/2018 15 §", "applicant.reference": "VK-7", "security.training": "Verkkokurssi vuosittain"}')), 'ok', 'every question of an asked section is open, and what its answers bring');
select is(t.code(t.do('permit_contact', 'send_completion', (select id from q), format('%L', (select jsonb_agg(jsonb_build_object('item_id', i.id, 'answer', 'Täsmennetty'))::text
  from data.completion_item i join data.completion_request r on r.id = i.request_id where r.application_id = (select id from q))))), 'ok', 'sent');
select is(t.see('expert', format('select question, change, after, after_code from ui.application_change where application_id = %s and field = ''answers'' and question !~ ''^security'' order by question', (select id from q))),
  '[{"after": "VK-7", "change": "added", "question": "applicant.reference", "after_code": null}, {"after": null, "change": "changed", "question": "use.storing", "after_code": "true"}, {"after": "540/2018 15 §", "change": "added", "question": "use.storing_law", "after_code": null}]',
  'what changed in the answers stands with what changed, a choice as its code');
create temporary table qi as select t.make_application('in_handling', 'a', 'interface') as id;
select is(t.code(t.do('expert', 'ask_completion', (select id from qi), 'rule.today() + 21, '''', ''[{"field": "connection.way", "question": "Kumpi liittymistapa?"}, {"field": "groups", "question": "Täsmennä"}]''')), 'ok', 'of the interface its connection and its groups are asked');

-- Withdrawal and transfer leave nothing open.
create temporary table w as select s as state, t.make_application(s) as id from unnest(array['completion_asked', 'negotiation', 'technical_assessment', 'statement_asked', 'hearing']) s;
select is(t.code(t.do('permit_contact', 'withdraw_application', id, '''Ei tarvetta''')), 'ok', 'withdrawn from ' || state) from w;
select is_empty($$ select 1 from data.completion_request r join w on w.id = r.application_id where r.state = 'open' union all select 1 from data.negotiation n join w on w.id = n.application_id where n.state = 'open'
  union all select 1 from data.assessment s join w on w.id = s.application_id where s.state = 'open' union all select 1 from data.statement s join w on w.id = s.application_id where s.state = 'open'
  union all select 1 from data.hearing h join w on w.id = h.application_id where h.state = 'open' $$, 'nothing of them is open any more');
select is(t.fault(t.do('expert', 'transfer_application', (select id from d), ''''', ''''')), 'authority DA201, reason DA201', 'where to and why');
select is(t.code(t.do('expert', 'transfer_application', (select id from d), '''Verohallinto'', ''Asia kuuluu sille''')), 'ok', 'transferred');
select is(t.see('permit_contact', format('select state, transferred_to from ui.application_detail where id = %s', (select id from d))), '[{"state": "transferred", "transferred_to": "Verohallinto"}]', 'and the sender is told');

-- Every state that is not the end has a way out: an act to another state, for a role that people hold.
select is_empty($$ select s from unnest(array['draft', 'submitted', 'in_handling', 'completion_asked', 'negotiation', 'technical_assessment', 'statement_asked', 'hearing', 'presented']) s
  where (select count(distinct r.role) from rule.transition r where r.object = 'application' and r.from_state = s and r.to_state <> s
           and (rule.is_agency_role(r.role) or s = 'draft')) = 0 $$, 'no state without a way out for the agency');
select is_empty($$ select s from unnest(array['draft', 'submitted', 'in_handling', 'completion_asked', 'negotiation', 'technical_assessment', 'statement_asked', 'hearing', 'presented']) s
  where not exists (select from rule.transition r where r.object = 'application' and r.from_state = s and r.to_state = 'withdrawn' and r.role = 'permit_contact') $$, 'nor for the applicant');
-- A line of a checklist leads to a field that can be asked to be completed.
insert into q select t.case_in_handling('a', 'interface');
select is_empty($$ select c.kind, c.line, c.field from rule.checklist c where c.field not in (select f.field from q, rule.completion_fields(q.id) f) $$, 'every line of a checklist names a field that exists');
select * from finish();
rollback;
