-- Kinds of applications: what each needs, and what its decision makes of permits and rights.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.app(p_id bigint) returns text language sql volatile return p_id || ', ' || t.version('application', p_id);
create function t.fault(o api.outcome) returns text language sql immutable
  return (select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ' order by f ->> 'field', f ->> 'code') from jsonb_array_elements(o.detail -> 'faults') f);
create function t.begin(p_who text, p_org text, p_kind text, p_fields text, p_service text default null) returns api.outcome language sql volatile
  return t.act(p_who, 'save_application', format('null, null, %s, %L, %L, %L', t.org(p_org), p_service, p_kind, p_fields));
-- Sent, claimed, judged and presented; items named fall.
create function t.bring(p_id bigint, p_refused integer[] default '{}', p_until date default null, p_from date default rule.today(), p_outcome text default null) returns text language plpgsql as $$
declare
  o api.outcome;
begin
  perform t.answer(p_id);
  o := t.act('permit_contact', 'submit_application', t.app(p_id));
  if not o.accepted then return coalesce(t.fault(o), o.code); end if;
  o := t.act('expert', 'claim_application', t.app(p_id));
  if not o.accepted then return o.code; end if;
  o := t.act('expert', 'assess_items', t.app(p_id) || ', ' || quote_literal((select jsonb_agg(jsonb_build_object('item_id', i.item_id, 'purpose_no', i.purpose_no)
      || case when i.item_id = any (p_refused) then '{"outcome": "refused", "reason_code": "not_necessary"}' else '{"outcome": "granted"}'::jsonb end)
      from data.application_item i where i.application_id = p_id)::text));
  if not o.accepted then return o.code; end if;
  o := t.act('expert', 'present_application', t.app(p_id) || format(', %L, ''Edellytykset täyttyvät'', '''', %L, %L',
    coalesce(p_outcome, case when p_refused = '{}' then 'granted' else 'granted_in_part' end), p_from, p_until));
  return t.code(o);
end $$;

-- ── Amendment ────────────────────────────────────────────────────────────────────────────────────────────────────────────
create temporary table p as select t.make_permit('in_force', 'a', 'browser', rule.today() + 100) as id;   -- items 1-3 for Päivähoito, 4-5 for Laskutus
create temporary table r as select h.who, t.make_right(h.state, p.id, h.who, h.items::integer[], rule.today() + 90) as id
  from p, (values ('user', 'active', '{1}'), ('second', 'active', '{1,2}'), ('third', 'proposed', '{2}'), ('deputy', 'blocked', '{2,3}')) h (who, state, items);
select is(t.fault(t.begin('permit_contact', 'a', 'amendment', '{}')), 'base_permit_id DA201', 'an amendment names its permit');
select is(t.fault(t.begin('permit_contact', 'a', 'amendment', '{"base_permit_id": 999999}')), 'base_permit_id DA232', 'one that there is');
select is(t.fault(t.begin('b_permit_contact', 'b', 'amendment', format('{"base_permit_id": %s}', (select id from p)))), 'base_permit_id DA232', 'and of the own organisation');
select is(t.fault(t.begin('permit_contact', 'a', 'amendment', format('{"base_permit_id": %s}', (select id from p)), 'interface')), 'base_permit_id DA232', 'and of the service applied for');
create temporary table am as select (t.begin('permit_contact', 'a', 'amendment', format('{"base_permit_id": %s}', (select id from p)))).id;
select is((select a.service || ' ' || a.purpose from data.application a join am using (id)), 'browser Päivähoidon hakemusten käsittely', 'service and words come from the permit');
select results_eq('select item_id, purpose_no from data.application_item join am on am.id = application_id order by 1', 'values (1, 1), (2, 1), (3, 1), (4, 2), (5, 2)', 'purposes and items too');
select is((select count(*)::integer from ui.application_difference d join am on am.id = d.application_id), 0, 'so far nothing differs');
select t.answer((select id from am));
select is(t.fault(t.act('permit_contact', 'submit_application', t.app((select id from am)))), 'items DA162', 'what differs in nothing is no amendment');
select is(t.fault(t.act('permit_contact', 'save_application', t.app((select id from am)) || ', null, null, ''renewal'', ''{}''')), 'kind DA208', 'the kind stays');
select is(t.fault(t.act('permit_contact', 'save_application', t.app((select id from am)) || ', null, ''interface'', null, ''{}''')), 'service DA208', 'so does the service');
select is(t.code(t.act('permit_contact', 'save_application', t.app((select id from am)) || $$, null, null, null, '{"purposes": ["Päivähoito", "Kuljetukset"], "items": [
  {"item_id": 1, "purpose_no": 1, "legal_basis": "540/2018 15 §"}, {"item_id": 3, "purpose_no": 1, "legal_basis": "540/2018 16 §"}, {"item_id": 6, "purpose_no": 1, "legal_basis": "540/2018 15 §"},
  {"item_id": 2, "purpose_no": 2, "legal_basis": "540/2018 15 §"}]}'$$)), 'ok', 'item 2 goes, 6 comes, a purpose ends and another begins');
select results_eq('select purpose_name, item_id, change from ui.application_difference d join am on am.id = d.application_id order by 1, 2',
  $$ values ('Kuljetukset', 2, 'added'), ('Laskutus', 4, 'removed'), ('Laskutus', 5, 'removed'), ('Päivähoito', 2, 'removed'), ('Päivähoito', 3, 'changed'), ('Päivähoito', 6, 'added') $$, 'the comparison says so');
select is((select (d.present_basis, d.legal_basis) from ui.application_difference d join am on am.id = d.application_id where d.change = 'changed'), row ('540/2018 15 §'::text, '540/2018 16 §'::text), 'a changed provision with both');
create temporary table am2 as select (t.begin('permit_contact', 'a', 'amendment', format('{"base_permit_id": %s, "user_count": 5}', (select id from p)))).id;
select is(t.bring((select id from am), '{6}'), 'ok', 'sent and presented, one item refused');
select is((select a.valid_until from data.application a join am using (id)), rule.today() + 100, 'with the last day of its permit, which an amendment keeps');
select is((select string_agg(f ->> 'field' || ' ' || (f ->> 'code') || ' ' || (f ->> 'number'), ', ') from jsonb_array_elements(rule.kind_faults(a)) f), 'base_permit_id DA161 ' || (select x.diary_number from data.application x join am using (id)),
  'the next amendment waits until this one is decided') from data.application a join am2 using (id);
create temporary table told as select d.* from ui.decision_rehearsal d with no data;
insert into told select x.* from am, lateral jsonb_populate_recordset(null::told, t.see('decider', format('select d.* from ui.decision_rehearsal d where application_id = %s', am.id))) x;
select results_eq('select effect, person_name, purpose_name from told where effect like ''right%'' order by 2',
  $$ values ('right_ended', 'Deputy Koe', 'Päivähoito'), ('right_ended', 'Second Koe', 'Päivähoito'), ('right_ended', 'Third Koe', 'Päivähoito') $$, 'before signing it is told whose rights end');
select results_eq('select effect, purpose_name, count(*)::integer from told where effect like ''item%'' group by 1, 2 order by 1, 2',
  $$ values ('item_added', 'Kuljetukset', 1), ('item_removed', 'Laskutus', 2), ('item_removed', 'Päivähoito', 1) $$, 'and what comes and goes: not the item that is refused');
select is(t.see('permit_contact', format('select * from ui.decision_rehearsal where application_id = %s', (select id from am))), '[]', 'the organisation learns it with the decision');
create function pg_temp.steps(p_sql text) returns text language plpgsql as $$
declare
  v_line text;
  v_all text := '';
begin
  for v_line in execute 'explain (costs off) ' || p_sql loop
    v_all := v_all || v_line || E'\n';
  end loop;
  return v_all;
end $$;
select matches(pg_temp.steps('select * from ui.decision_rehearsal where application_id = 7'), '\(id = ''?7', 'whoever asks about one case has the effects of no other worked out');
create temporary table decided as select t.act('decider', 'decide_application', t.app((select id from am))) as o;
select is((select t.code(o) from decided), 'ok', 'decided');
select is((select ((o).detail ->> 'permit_id')::bigint from decided), (select id from p), 'the permit is the same one');
select is((select x.state || ' ' || x.valid_until::text from data.permit x join p using (id)), 'in_force ' || (rule.today() + 100), 'with its state and last day');
select is((select d.snapshot ->> 'valid_until' from data.decision d join am on am.id = d.application_id), (rule.today() + 100)::text, 'which the document says too: an amendment gives no other');
select results_eq('select c.version_no, c.valid_until is null, c.applied_at is not null from data.permit_content c join p on p.id = c.permit_id order by 1', 'values (1, false, true), (2, true, true)', 'the second version follows the first');
select is((select c1.valid_until = c2.valid_from from data.permit_content c1 join data.permit_content c2 using (permit_id) join p on p.id = permit_id where c1.version_no = 1 and c2.version_no = 2), true, 'without a gap');
select results_eq('select u.name, rule.mask_items(u.items) from data.permit_purpose u join p on p.id = u.permit_id order by 1', $$ values ('Kuljetukset', '{2}'::integer[]), ('Laskutus', '{}'), ('Päivähoito', '{1,3}') $$, 'purposes go on by their name');
select results_eq('select r.who, a.state, a.end_reason from r join data.access_right a using (id) order by 1',
  $$ values ('deputy', 'ended', 'permit_changed'), ('second', 'ended', 'permit_changed'), ('third', 'ended', 'permit_changed'), ('user', 'active', null) $$, 'rights outside the content end, those inside stay');
select is((select count(*)::integer from audit.record x join r on r.id = x.object_id where x.object = 'right' and x.change ->> 'end_reason' = 'permit_changed' and x.change #>> '{cause,object_id}' = (select id::text from p)), 3, 'each end names the permit as its cause');
select is((select count(*)::integer from data.effective_right e join r on r.id = e.right_id and r.who = 'second' where e.open), 0, 'look-ups of an ended right are refused');
select is(t.code(t.act('responsible_user', 'restore_right', format('%s, %s, ''Palautus''', (select id from r where who = 'second'), t.version('right', (select id from r where who = 'second'))))), 'DA003', 'it is proposed anew, not restored');
select is((select x.change ->> 'rights_ended' from audit.record x join p on p.id = x.object_id where x.object = 'permit' and x.act = 'change_permit'), '3', 'the permit''s record counts them');
select is((select count(*)::integer from ui.application_difference d join am on am.id = d.application_id), 6, 'what was asked stays compared with the version it replaced');
select is(t.code(t.act('responsible_user', 'propose_right', format('%s, %s, %s, ''{2}'', ''kuljetus'', rule.today(), null', p.id, t.id('third'), u.id))), 'ok', 'a right for the new purpose can be proposed') from p join data.permit_purpose u on u.permit_id = p.id and u.name = 'Kuljetukset';
select is(t.code(t.act('responsible_user', 'propose_right', format('%s, %s, %s, null, ''laskutus'', rule.today(), null', p.id, t.id('second'), u.id))), 'DA102', 'for the one that ended none') from p join data.permit_purpose u on u.permit_id = p.id and u.name = 'Laskutus';

-- Decided for a later day: everything happens on that day, even when nobody looked for a week.
create temporary table am3 as select (t.begin('permit_contact', 'a', 'amendment', format('{"base_permit_id": %s, "purposes": ["Kuljetukset"], "items": [{"item_id": 2, "legal_basis": "540/2018 15 §"}]}', (select id from p)))).id;
select is(t.bring((select id from am3), p_from => rule.today() + 10), 'ok', 'the purpose Päivähoito would end in ten days');
select is(t.code(t.act('decider', 'decide_application', t.app((select id from am3)))), 'ok', 'decided');
select results_eq('select a.state from r join data.access_right a using (id) where r.who = ''user''', $$ values ('active') $$, 'until then the right goes on');
select is((select count(*)::integer from data.permit_content c join p on p.id = c.permit_id where c.applied_at is null), 1, 'the new version waits');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return clock_timestamp() + interval '17 days';
select is((t.act('auditor', 'api.run_due_work()')).detail ->> 'contents_begun', '1', 'then it begins');
select results_eq('select a.state, a.end_reason from r join data.access_right a using (id) where r.who = ''user''', $$ values ('ended', 'permit_changed') $$, 'and the right outside it ends');
select is((select (x.change ->> 'due_at')::timestamptz from audit.record x where x.act = 'begin_content'), rule.day_start(rule.today() - 7), 'the record names the day on which it was due');
select is((t.act('auditor', 'api.run_due_work()')).detail ->> 'contents_begun', '0', 'once');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return clock_timestamp();

-- ── Renewal ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
create temporary table q as select t.make_permit('in_force', 'a', 'interface', rule.today() + 20) as id, t.make_permit('ended', 'a', 'interface') as terminated;
create temporary table qr as select t.make_right('active', q.id, 'user', '{1}', rule.today() + 20) as id from q;
select is(t.fault(t.begin('permit_contact', 'a', 'renewal', format('{"base_permit_id": %s}', (select terminated from q)))), 'base_permit_id DA232', 'what was given up is not renewed');
create temporary table re as select (t.begin('permit_contact', 'a', 'renewal', format('{"base_permit_id": %s}', (select id from q)))).id;
select is((select count(*)::integer from rule.visible_questions((select id from re)) v where v.question = 'change.update_service'), 1, 'on renewal it is asked whether the change service would do');
select is(t.bring((select id from re), p_until => rule.today() + 400, p_from => rule.today() + 21), 'ok', 'a renewal needs no difference');
update data.application set valid_from = rule.today(), valid_until = rule.today() + 10 where id = (select id from re);
select is(t.code(t.act('decider', 'decide_application', t.app((select id from re)))), 'DA103', 'it does not shorten');
update data.application set valid_from = rule.today() + 21, valid_until = rule.today() + 400 where id = (select id from re);
select is(t.code(t.act('decider', 'decide_application', t.app((select id from re)))), 'ok', 'decided');
select is((select x.valid_until from data.permit x join q using (id)), rule.today() + 400, 'the permit goes on to its new last day');
select is((select c.valid_from from data.permit_content c join q on q.id = c.permit_id where c.version_no = 2), rule.day_start(rule.today() + 21), 'its new content begins when the old time is over');
select is((select a.valid_until from data.access_right a join qr using (id)), rule.today() + 20, 'a right ends on its own day as before');
create temporary table gone as select t.make_permit('in_force', 'a', 'browser', rule.today()) as id;
update data.permit set valid_from = rule.today() - 500, valid_until = rule.today() - 40 where id = (select id from gone);
select t.act('auditor', 'api.run_due_work()');
create temporary table re2 as select (t.begin('permit_contact', 'a', 'renewal', format('{"base_permit_id": %s}', (select id from gone)))).id;
select is(t.bring((select id from re2), p_until => rule.today() + 300), 'ok', 'what ran out lately is renewed');
create temporary table renewed as select t.act('decider', 'decide_application', t.app((select id from re2))) as o;
select isnt((select ((o).detail ->> 'permit_id')::bigint from renewed), (select id from gone), 'by a permit of its own');
select is((select x.state from data.permit x join gone using (id)), 'ended', 'the old one stays ended');
create temporary table old as select t.make_permit('in_force', 'a', 'browser', rule.today()) as id;
update data.permit set state = 'ended', end_reason = 'expired', ended_at = rule.moment(), valid_from = rule.today() - 900, valid_until = rule.today() - 400 where id = (select id from old);
select is(t.fault(t.begin('permit_contact', 'a', 'renewal', format('{"base_permit_id": %s}', (select id from old)))), 'base_permit_id DA232', 'what ran out more than a year ago is applied for anew');
create temporary table am4 as select (t.begin('permit_contact', 'a', 'amendment', format('{"base_permit_id": %s, "items": [{"item_id": 1, "legal_basis": "540/2018"}]}', (select id from p)))).id;
select is(t.bring((select id from am4)), 'ok', 'an amendment is presented');
select is(t.code(t.act('permit_contact', 'end_permit', format('%s, %s, ''terminated'', ''Ei tarvetta''', p.id, t.version('permit', p.id)))), 'ok', 'and the permit ends meanwhile') from p;
select is(t.code(t.act('decider', 'decide_application', t.app((select id from am4)))), 'DA104', 'then there is nothing to amend');

-- ── Municipal order ──────────────────────────────────────────────────────────────────────────────────────────────────────
create temporary table ord as select t.make_application('draft') as id;
update data.application set kind = 'municipal_order', justification = '', legal_basis = '' where id = (select id from ord);
update data.appointment set state = 'ended' where org_id = t.org('a');
select t.answer((select id from ord));
select is(t.fault(t.act('permit_contact', 'submit_application', t.app((select id from ord)))), 'responsible_person_id DA201', 'an order without a responsible user names one');
select is(t.fault(t.act('permit_contact', 'save_application', t.app((select id from ord)) || format(', null, null, null, ''{"responsible_person_id": %s}''', t.id('b_user')))), 'responsible_person_id DA208', 'of its own people');
select is(t.code(t.act('permit_contact', 'save_application', t.app((select id from ord)) || format(', null, null, null, ''{"responsible_person_id": %s}''', t.id('second')))), 'ok', 'named');
update data.permit set valid_until = rule.today() + 900 where kind = 'standing' and service = 'browser';
select is(t.bring((select id from ord)), 'ok', 'without grounds in law, which the standing permit has');
select is((select string_agg(x ->> 'effect', ', ') from jsonb_array_elements(t.see('decider', format('select effect from ui.decision_rehearsal where application_id = %s order by no', (select id from ord)))) x), 'make_permit, apply_appointment', 'the decider is told what it makes');
select is(t.code(t.act('decider', 'decide_application', t.app((select id from ord)))), 'ok', 'decided');
select results_eq($$ select a.person_id, a.state, a.applied_by from data.appointment a where a.org_id = t.org('a') and a.state = 'applied' $$, $$ values (t.id('second'), 'applied', t.id('permit_contact')) $$, 'the application for the responsible user stands before the access administrator');
select results_eq($$ select p.valid_until, (d.snapshot ->> 'valid_until')::date from data.decision d join ord on ord.id = d.application_id join data.permit_content c on c.decision_id = d.id join data.permit p on p.id = c.permit_id $$,
  'values (rule.today() + 900, rule.today() + 900)', 'permit and document end with the standing permit, though no end was presented');

-- ── Joining a framework permit ───────────────────────────────────────────────────────────────────────────────────────────
create temporary table joining as select t.make_joining() as id;
select is(t.fault(t.act('b_permit_contact', 'submit_application', t.app((select id from joining)))), 'framework_permit_id DA233', 'a client does not apply before the intermediary agrees');
create temporary table seen as select t.see('b_permit_contact', 'select number, name_fi from ui.framework_permit') as v;
select is((select jsonb_array_length(v) from seen), 1, 'it finds the intermediaries that take clients');
select is(t.code(t.act('permit_contact', 'ask_join', t.app(t.make_application('draft')) || ', ''Hei''')), 'DA003', 'only a client''s application asks');
select is(t.code(t.act('b_permit_contact', 'ask_join', t.app((select id from joining)) || ', ''Liittyisimme lupaanne.''')), 'ok', 'asked');
select is(t.code(t.act('b_permit_contact', 'ask_join', t.app((select id from joining)) || ', ''Uudestaan''')), 'DA163', 'once');
select is(t.code(t.try('b_permit_contact', 'ask_join', (select id || ', ' || t.version('application', id) - 1 from joining) || ', ''''')), 'DA002', 'and not on a draft that has changed');
select is(t.see('permit_contact', 'select client_name_fi, message, state from ui.join_request'), '[{"client_name_fi": "Beeta Oy", "message": "Liittyisimme lupaanne.", "state": "asked"}]', 'the intermediary sees who asks');
select is(t.see('permit_contact', 'select * from ui.application_list where org_id = ' || t.org('b')), '[]', 'and nothing else of the client');
select is(t.see('permit_contact', 'select task from ui.worklist where task = ''join_to_answer'''), '[{"task": "join_to_answer"}]', 'it is on its worklist');
create temporary table j as select j.id from data.join_request j join joining x on x.id = j.application_id;
select is(t.code(t.act('b_permit_contact', 'approve_join', (select id from j) || ', 1')), 'DA001', 'the client does not answer itself');
select is(t.code(t.act('permit_contact', 'approve_join', (select id from j) || ', 1')), 'ok', 'the intermediary agrees');
select is(t.code(t.act('permit_contact', 'refuse_join', (select id from j) || ', 2, ''''')), 'DA005', 'taken back only with a reason');
insert into data.application_item (application_id, item_id, legal_basis) select id, 9, '444/2017' from joining;
select t.answer((select id from joining));
select is(t.fault(t.act('b_permit_contact', 'submit_application', t.app((select id from joining)))), 'items DA234', 'a client has no more than the framework permit');
delete from data.application_item where application_id = (select id from joining) and item_id = 9;
select is(t.code(t.act('b_permit_contact', 'submit_application', t.app((select id from joining)))), 'ok', 'sent');
select is(t.code(t.act('permit_contact', 'refuse_join', (select id from j) || ', 2, ''Sopimus purettu''')), 'DA003', 'after that the agreement stands');
create temporary table asking as select t.make_joining() as id;
select is(t.code(t.act('b_permit_contact', 'ask_join', t.app((select id from asking)) || ', ''Liittyisimme.''')), 'ok', 'another client asks');
select is(t.code(t.act('b_permit_contact', 'withdraw_application', t.app((select id from asking)) || ', ''Ei tarvetta''')), 'ok', 'and withdraws its draft');
select is(t.see('permit_contact', 'select task from ui.worklist where task = ''join_to_answer'''), '[]', 'then the intermediary has nothing to answer any more');
select is(t.code(t.act('permit_contact', 'approve_join', (select id || ', ' || version from data.join_request where application_id = (select id from asking)))), 'DA003', 'and can agree to nothing');
select * from finish();
rollback;
