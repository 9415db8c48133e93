-- Permits under a roof: members of the standing permits, clients of a framework permit. What happens to the roof happens to them.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.at(p_object text, p_id bigint) returns text language sql volatile return p_id || ', ' || t.version(p_object, p_id);
create function t.state(p_id bigint) returns text language sql volatile return (select p.state from data.permit p where p.id = p_id);
create temporary table roof as select p.id, p.service from data.permit p where p.kind = 'standing';
select is((select count(*)::integer from roof), 2, 'one standing permit for each service');
select is((select count(*)::integer from data.organisation o where o.class = 'agency' and o.browser_permits_in_force <> 0), 0, 'they ask for no responsible user at the agency');
select cmp_ok(bit_count(rule.permit_mask((select id from roof where service = 'browser'))), '>', 200::bigint, 'their content is wide');
select is((select count(*)::integer from rule.permit_step s join roof r on r.id = s.permit_id), 0, 'and they lack nothing to start');

-- A municipal order makes a member.
create function t.order_of(p_org text default 'a', p_kind text default 'municipal_order', p_items integer[] default null) returns bigint language plpgsql as $$
declare
  v_id bigint := t.make_application('draft', p_org);
begin
  delete from data.application_item where application_id = v_id;
  insert into data.application_item (application_id, item_id, purpose_no, legal_basis)
  select v_id, d.id, 1, '540/2018' from data.data_item d where d.id = any (coalesce(p_items, array(select i.id from data.data_item i where i.code in ('H.TUN.01', 'H.NIM.01', 'H.NIM.02'))));
  update data.application set kind = p_kind where id = v_id;
  update data.application set state = 'submitted', diary_number = 'TESTI/' || v_id, submitted_at = rule.moment(), due_on = rule.today() + 14 where id = v_id;
  update data.application set state = 'in_handling', handler_id = t.id('expert') where id = v_id;
  update data.application_item set outcome = 'granted', assessed_by = t.id('expert') where application_id = v_id;
  update data.application set presenter_id = t.id('expert2'), proposed_outcome = 'granted', proposed_reasons = 'Kunta kuuluu lupaan.', valid_from = rule.today() where id = v_id;
  update data.application set state = 'presented' where id = v_id;
  return v_id;
end $$;
create temporary table ordered as select t.order_of() as id;
create temporary table member as select (t.act('decider', 'decide_application', t.at('application', (select id from ordered)))) as o;
select is((select t.code(o) from member), 'ok', 'an order is granted');
create function t.member() returns bigint language sql stable return (select ((o).detail ->> 'permit_id')::bigint from member);
select is((select kind || ' ' || (roof_permit_id = (select id from roof where service = 'browser')) from data.permit where id = t.member()), 'member true', 'its permit stands under the roof');
select is(t.see('permit_contact', format('select roof_number, roof_state from ui.permit_detail where id = %s', t.member())), '[{"roof_state": "in_force", "roof_number": "K1/410/2020"}]', 'the member reads which');
select is(t.see('permit_contact', 'select id from ui.permit_list where kind = ''standing'''), '[]', 'though the roof is not its own');
select is((select count(*)::integer from jsonb_array_elements(t.see('expert', format('select id from ui.permit_member_list where roof_permit_id = %s', (select id from roof where service = 'browser'))))), 1, 'the agency reads who stands under it');
select is(t.see('permit_contact', format('select step from ui.permit_missing where permit_id = %s and step = ''roof''', t.member())), '[{"step": "roof"}]', 'the roof is one of the steps');
create temporary table outside as select t.order_of('a', 'municipal_order', array(select i.id from data.data_item i where i.group_code = 'H.USK')) as id;
select is(t.code(t.act('decider', 'decide_application', t.at('application', (select id from outside)))), 'DA147', 'content outside the roof is not granted under it');
select throws_ok(format('insert into data.permit (number, org_id, org_name_key, service, kind, roof_permit_id, state, valid_from) values (''X1'', %s, '''', ''interface'', ''member'', %s, ''awaiting_commitment'', rule.today())', t.org('a'), (select id from roof where service = 'browser')), '23514', null, 'a roof is of the same service');
select throws_ok(format('insert into data.access_right (org_id, permit_id, purpose_id, person_id, items, duty, valid_from, proposed_by) select p.org_id, p.id, u.id, %s, u.items, ''x'', rule.today(), %s from data.permit p join data.permit_purpose u on u.permit_id = p.id where p.id = %s', t.id('user'), t.id('expert'), (select id from roof where service = 'browser')), '23514', null, 'nobody has a right under the roof itself');

-- The life of the roof.
select is(t.code(t.act('permit_contact', 'give_commitment', t.at('permit', t.member()) || ', ''Kalle Johtaja'', ''2020-1''')), 'ok', 'the member commits');
select is(t.state(t.member()), 'in_force', 'and opens');
create temporary table r as select t.make_right('active', t.member(), 'user', array[(select id from data.data_item where code = 'H.TUN.01')]) as id;
select is(t.code(t.act('expert', 'begin_permit_hearing', t.at('permit', (select id from roof where service = 'browser')) || ', ''Koko lupa on arvioitava uudelleen.'', 2')), 'DA148', 'a standing permit is not heard');
create temporary table second as select t.order_of() as id;
create temporary table second_member as select (t.act('decider', 'decide_application', t.at('application', (select id from second)))) as o;
create function t.second() returns bigint language sql stable return (select ((o).detail ->> 'permit_id')::bigint from second_member);
select is(t.code(t.act('permit_contact', 'give_commitment', t.at('permit', t.second()) || ', ''Kalle Johtaja'', ''2020-1''')), 'ok', 'a second order of the same body');
select is(t.code(t.act('decider', 'suspend_permit', t.at('permit', t.second()) || ', ''Selvitetään käyttöä''')), 'ok', 'it is suspended by itself');
create temporary table told as select x from jsonb_array_elements(t.see('decider', format('select part, object_id, effect from ui.permit_rehearsal where permit_id = %s and act = ''suspend_permit''', (select id from roof where service = 'browser')))) x;
select is((select array_agg((x ->> 'object_id')::bigint) from told where x ->> 'part' = 'permit'), array[t.member()], 'the rehearsal tells which permits follow');
select is((select array_agg((x ->> 'object_id')::bigint) from told where x ->> 'part' = 'right'), array[(select id from r)], 'and whose rights');
select is(t.code(t.act('decider', 'suspend_permit', t.at('permit', (select id from roof where service = 'browser')) || ', ''Lakimuutos selvitettävänä'', rule.today()')), 'ok', 'the roof is suspended');
select is(t.state(t.member()), 'suspended', 'its member with it');
select is((select suspended_until from data.permit where id = t.member()), rule.today(), 'until the same day');
select is(t.code(t.act('decider', 'extend_suspension', t.at('permit', t.member()) || ', rule.today() + 3, ''Selvitys kesken''')), 'DA142', 'which is extended for the roof');
select is(t.code(t.act('decider', 'extend_suspension', t.at('permit', (select id from roof where service = 'browser')) || ', rule.today() + 3, ''Selvitys kesken''')), 'ok', 'as it is here');
select is((select string_agg(id::text, ' ') from data.permit where suspended_until = rule.today() + 3), (select id from roof where service = 'browser') || ' ' || t.member(), 'and the member with it, not one that stands still by itself');
select is((select x.change #>> '{cause,number}' || ' ' || (x.version = p.version) || ' ' || x.reason from audit.record x join data.permit p on p.id = x.object_id where x.object = 'permit' and x.object_id = t.member() and x.act = 'extend_suspension' and x.result = 'accepted'),
  'K1/410/2020 true Selvitys kesken', 'with a record of its own that names the roof');
select is((select count(*)::integer from data.letter where kind = 'suspension' and permit_id = t.member()), 2, 'each is told of both');
select is((select count(*)::integer from data.effective_right where right_id = (select id from r) and open), 0, 'no look-up works');
select is((select x.change #>> '{cause,number}' from audit.record x where x.object = 'permit' and x.object_id = t.member() and x.act = 'suspend_permit'), 'K1/410/2020', 'its record names the roof');
select is(t.code(t.act('decider', 'resume_permit', t.at('permit', t.member()))), 'DA142', 'it does not resume by itself');
create temporary table third as select t.order_of() as id;
select is(t.code(t.act('decider', 'decide_application', t.at('application', (select id from third)))), 'DA142', 'and nothing new comes under it');
select is(t.code(t.act('decider', 'resume_permit', t.at('permit', (select id from roof where service = 'browser')))), 'ok', 'resumed');
select is(t.state(t.member()), 'in_force', 'the member with it');
select is((select count(*)::integer from data.letter where kind = 'resumption'), 1, 'and told so, it alone');
select is(t.state(t.second()), 'suspended', 'not the one that stood still by itself');
select is((select count(*)::integer from data.effective_right where right_id = (select id from r) and open), 1, 'look-ups work again');
-- A member that lost its responsible user meanwhile does not go on with the roof.
create function t.roof() returns text language sql volatile return t.at('permit', (select id from roof where service = 'browser'));
select is(t.code(t.act('decider', 'suspend_permit', t.roof() || ', ''Uusi selvitys''')), 'ok', 'the roof is suspended anew');
create temporary table alone as select a.id from data.appointment a where a.org_id = (select p.org_id from data.permit p where p.id = t.member()) and a.state = 'in_force';
update data.appointment set state = 'suspended' where id in (select id from alone);
select is(t.code(t.act('decider', 'resume_permit', t.roof())), 'ok', 'and resumed');
select is((select state || ' ' || suspended_by_roof from data.permit where id = t.member()), 'suspended false', 'the member stands still by itself');
select is((select count(*)::integer from jsonb_array_elements(t.see('decider', format('select object_id from ui.worklist where task = ''suspension_to_review'' and object_id = %s', t.member())))), 1, 'and the decider is told');
select is(t.code(t.act('decider', 'resume_permit', t.at('permit', t.member()))), 'DA110', 'who cannot resume it before there is one');
update data.appointment set state = 'in_force' where id in (select id from alone);
select is(t.code(t.act('decider', 'resume_permit', t.at('permit', t.member()))), 'ok', 'and then does');
create temporary table ends as select x from jsonb_array_elements(t.see('decider', format('select part, object_id, effect from ui.permit_rehearsal where permit_id = %s and act = ''end_permit''', (select id from roof where service = 'browser')))) x;
select is(t.code(t.act('decider', 'end_permit', t.at('permit', (select id from roof where service = 'browser')) || ', ''revoked'', ''Lakimuutos''')), 'DA140', 'a standing permit is not revoked');
select is(t.code(t.act('decider', 'end_permit', t.at('permit', (select id from roof where service = 'browser')) || ', ''terminated'', ''Lakimuutos''')), 'ok', 'it ends');
select set_eq('select (x ->> ''object_id'')::bigint from ends where x ->> ''part'' = ''permit''', format('select id from data.permit where roof_permit_id = %s and end_reason = ''roof_ended''', (select id from roof where service = 'browser')), 'with all that stood under it, as told');
select is((select state || ' ' || end_reason from data.access_right where id = (select id from r)), 'ended permit_ended', 'and their rights');

-- A framework and its client.
create temporary table f as select t.make_permit('in_force', 'b', 'interface') as id;
update data.permit set kind = 'framework' where id = (select id from f);
create temporary table j as select t.make_application('draft', 'a', 'interface') as id;
update data.application set kind = 'framework_join', framework_permit_id = (select id from f) where id = (select id from j);
update data.application set state = 'submitted', diary_number = 'TESTI/J', submitted_at = rule.moment(), due_on = rule.today() + 14 where id = (select id from j);
update data.application set state = 'in_handling', handler_id = t.id('expert') where id = (select id from j);
update data.application_item set outcome = 'granted', assessed_by = t.id('expert') where application_id = (select id from j);
update data.application set presenter_id = t.id('expert2'), proposed_outcome = 'granted', proposed_reasons = 'Raamiluvan asiakas.', valid_from = rule.today() where id = (select id from j);
update data.application set state = 'presented' where id = (select id from j);
select is(t.code(t.act('decider', 'decide_application', t.at('application', (select id from j)))), 'DA233', 'no client joins before its intermediary agrees');
insert into data.join_request (application_id, permit_id, org_id, client_org_id, client_name_fi, client_name_sv, state, asked_by, asked_at, answered_at)
select a.id, a.framework_permit_id, p.org_id, a.org_id, 'Aakkosten kunta', 'Aakkosten kunta', 'approved', a.created_by, rule.moment(), rule.moment()
  from data.application a join data.permit p on p.id = a.framework_permit_id where a.id = (select id from j);
create temporary table client as select (t.act('decider', 'decide_application', t.at('application', (select id from j)))) as o;
select is((select t.code(o) from client), 'ok', 'a client joins');
create function t.client() returns bigint language sql stable return (select ((o).detail ->> 'permit_id')::bigint from client);
select is((select kind || ' ' || (roof_permit_id = (select id from f)) from data.permit where id = t.client()), 'client true', 'under the framework permit');
select is(t.see('permit_contact', format('select roof_org_name_fi from ui.permit_detail where id = %s', t.client())), '[{"roof_org_name_fi": "Beeta Oy"}]', 'the client reads whose');
select is(t.see('b_permit_contact', 'select id from ui.permit_member_list'), '[]', 'the intermediary does not see the client''s permit');
select is(t.see('b_permit_contact', format('select title from ui.permit_rehearsal where permit_id = %s and act = ''end_permit'' and effect = ''permits_follow''', (select id from f))), '[{"title": "1"}]', 'but is told how many follow');
select is(t.code(t.act('b_permit_contact', 'end_permit', t.at('permit', (select id from f)) || ', ''terminated'', ''Lopetamme välityksen''')), 'ok', 'the intermediary gives it up');
select is((select state || ' ' || end_reason from data.permit where id = t.client()), 'ended roof_ended', 'its clients end with it');
select is((select kind from data.letter where permit_id = t.client() and kind = 'permit_ended'), 'permit_ended', 'and are written to');
select * from finish();
rollback;
