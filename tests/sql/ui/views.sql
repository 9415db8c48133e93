-- What the lists and pages show, to whom.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create temporary table p as select t.make_permit('in_force') as id, t.make_permit('in_force', 'b') as other;
create temporary table r as select t.make_right('active', p.id, 'user') as mine, t.make_right('active', p.other, 'b_user') as theirs from p;
create temporary table a as select t.make_application('draft') as draft, t.make_application('submitted') as submitted, t.make_application('in_handling') as handled, t.make_application('presented') as presented,
       t.make_application('draft', 'b') as other;
create function t.count(p_who text, p_view text, p_where text default 'true') returns integer language sql volatile
  return jsonb_array_length(t.see(p_who, format('select 1 as one from ui.%I where %s', p_view, p_where)));

-- Shape: every list has a unique id and a version.
create temporary table list as select c.relname as view from pg_class c where c.relnamespace = 'ui'::regnamespace and c.relkind = 'v' and c.relname ~ '_(list|detail)$';
select is_empty($$ select l.view, w.c from list l, (values ('id'), ('version')) w (c) where not exists (select from information_schema.columns k where k.table_schema = 'ui' and k.table_name = l.view and k.column_name = w.c) $$, 'every list and page has id and version');
do $$
declare v text; n bigint;
begin
  create temporary table doubled (view text);
  for v in select view from list union all select unnest(array['permit_missing', 'catalogue_item', 'history', 'worklist', 'application_change', 'open_completion_item', 'past_completion_item', 'application_handling', 'application_agency_work', 'checklist', 'colleague', 'handling_day', 'my_membership']) loop
    execute format('select count(*) - count(distinct id) from ui.%I', v) into n;
    if n <> 0 then insert into doubled values (v); end if;
  end loop;
end $$;
select is_empty('select * from doubled', 'ids are unique');

-- Who sees what.
select is(t.see('responsible_user', 'select person_name, user_code is not null as code, purpose_name from ui.right_list'), '[{"code": true, "person_name": "User Koe", "purpose_name": "Päivähoito"}]', 'a responsible user sees the rights of his organisation');
select is(t.count('auditor', 'right_list'), 2, 'the auditor sees all');
select is(t.count('administrator', 'right_list'), 0, 'the administrator none');
select is(t.count('permit_contact', 'right_list'), 0, 'nor the permit contact');
select is(t.see('responsible_user', 'select items from ui.right_detail'), '[{"items": [1, 2]}]', 'its items');
select is(t.count('responsible_user', 'right_item_list'), 2, 'as rows too');
select is(t.count('responsible_user', 'right_item_list', format('right_id = %s', (select theirs from r))), 0, 'not those of others');
select is(t.count('permit_contact', 'application_list', 'state = ''draft'''), 1, 'an organisation sees its draft');
select is(t.count('expert', 'application_list', 'state = ''draft'''), 0, 'the agency does not');
select is(t.count('expert', 'application_item_list', format('application_id = %s', (select handled from a))), 5, 'items of a case');
select is(t.count('expert', 'application_item_list', format('application_id = %s', (select draft from a))), 0, 'but not of a draft');
select is(t.count('responsible_user', 'application_list'), 0, 'a responsible user without that task sees no applications');
select is(t.see('permit_contact', format('select proposed_outcome, presenter_name, handler_name from ui.application_detail where id = %s', (select presented from a))),
  '[{"handler_name": "Expert Koe", "presenter_name": null, "proposed_outcome": null}]', 'what is proposed stays inside the agency; the handler is told');
select is(t.see('decider', format('select proposed_outcome, presenter_name from ui.application_detail where id = %s', (select presented from a))),
  '[{"presenter_name": "Expert2 Koe", "proposed_outcome": "granted"}]', 'the decider sees it');
select is(t.see('permit_contact', format('select distinct outcome from ui.application_item_list where application_id = %s', (select presented from a))), '[{"outcome": "open"}]', 'nor the judgement of items');
select is(t.count('permit_contact', 'permit_list'), 1, 'permits of the own organisation');
select is(t.see('permit_contact', 'select step, done from ui.permit_missing order by id'), '[{"done": true, "step": "decision"}, {"done": true, "step": "first_day"}, {"done": true, "step": "commitment"}, {"done": true, "step": "responsible_user"}]', 'what a permit needs');
select is(t.see('responsible_user', 'select content_items, rights_active, diary_number from ui.permit_detail'), '[{"diary_number": null, "content_items": 5, "rights_active": 1}]', 'a permit with its figures; the case it came from is not for the responsible user');
select is(t.count('technical_contact', 'organisation_list'), 1, 'one organisation');
select is(t.count('technical_contact', 'person_list', 'role <> ''technical_contact'''), 0, 'a technical contact sees no people but himself');
select is(t.count('expert', 'organisation_list', 'class = ''agency'''), 0, 'the agency itself is not in the list');
select is(t.see('deputy', 'select login_name is not null as login, given_names from ui.me'), '[{"login": true, "given_names": "Deputy"}]', 'me');
select is(t.see('expert', 'select role, is_agency, service_scope from ui.my_membership'), '[{"role": "expert", "is_agency": true, "service_scope": "both"}]', 'my roles');
select is(t.count('deputy', 'catalogue_item'), 460, 'the catalogue');

-- Tasks.
create function t.tasks(p_who text) returns text language sql volatile return (select string_agg(distinct x ->> 'task', ' ' order by x ->> 'task') from jsonb_array_elements(t.see(p_who, 'select task from ui.worklist')) x);
create temporary table more as select t.make_permit('awaiting_commitment') as id, t.make_right('proposed', p.id, 'second') as proposed, t.make_right('approved', p.id, 'third') as approved,
       t.make_right('code_delivered', p.id, 'deputy') as delivered, t.make_appointment('applied', 'second') as applied from p;
select is(t.tasks('permit_contact'), 'commitment_to_give draft_to_finish message_unread', 'permit contact');
select is(t.tasks('responsible_user'), 'right_to_activate', 'responsible user');
select is(t.tasks('b_responsible_user'), null, 'of another organisation');
select is(t.tasks('expert'), 'application_to_claim application_to_handle decision_to_serve message_unread', 'expert');
select is(t.tasks('decider'), 'application_to_decide', 'decider');
select is(substring(t.tasks('supervisor') from 'application.*assign'), 'application_to_assign', 'a supervisor sees what has no handler');
set local session_replication_role = replica; -- time has passed: nothing else changes
update data.application set due_on = rule.today() - 1 where state in ('in_handling', 'decided');
set local session_replication_role = origin;
select is(substring(t.tasks('supervisor') from 'application.*assign'), 'application_late application_to_assign', 'and what is late while it is open');
select is((select string_agg(distinct x ->> 'state', ' ') from jsonb_array_elements(t.see('supervisor', 'select task, state from ui.worklist')) x where x ->> 'task' = 'application_late'), 'in_handling',
  'not what has been decided');
select is(t.tasks('expert2'), 'application_to_claim', 'a late case of another is no task of an expert');
select is(t.tasks('expert2'), 'application_to_claim', 'who handles nothing');
select is(t.tasks('access_administrator'), 'appointment_to_decide code_to_deliver right_to_approve', 'access administrator');
select is((select w ->> 'lateness' from jsonb_array_elements(t.see('expert', 'select task, due_on, lateness from ui.worklist')) w where w ->> 'task' = 'application_to_handle'), 'late', 'late after its day');
select is(t.tasks('auditor'), null, 'an auditor has nothing to do');
insert into data.membership (person_id, org_id, role, valid_from) values (t.id('expert2'), t.org('agency'), 'decider', rule.today());
select is(t.tasks('expert2'), 'application_to_claim', 'what one presented is not one''s own to decide');

-- History and feed.
select is(t.code(t.act('responsible_user', 'block_right', format('%s, 1, ''Epäily''', (select mine from r)))), 'ok', 'an act');
select is(t.code(t.act('responsible_user', 'block_right', format('%s, 1, ''Epäily''', (select mine from r)))), 'DA002', 'and a refused one');
select is(t.see('responsible_user', format('select act, result, person_name, reason from ui.history where object = ''right'' and object_id = %s', (select mine from r))),
  '[{"act": "block_right", "reason": "Epäily", "result": "accepted", "person_name": "Responsible_User Koe"}]', 'its organisation sees who did what and why');
select is(t.count('access_administrator', 'history', format('object = ''right'' and object_id = %s', (select mine from r))), 2, 'the agency the refusal too');
select is(t.count('b_responsible_user', 'history', format('object = ''right'' and object_id = %s', (select mine from r))), 0, 'others nothing');
select is(t.code(t.act('expert', 'claim_application', format('%s, %s', (select submitted from a), t.version('application', (select submitted from a))))), 'ok', 'claimed by the agency');
select is(t.see('permit_contact', format('select person_name from ui.history where object = ''application'' and object_id = %s', (select submitted from a))), '[{"person_name": "Expert Koe"}]', 'who handles one''s case has a name');
select is(t.code(t.act('expert', 'assess_items', format('%s, %s, ''[{"item_id": 1, "outcome": "granted"}]''', (select submitted from a), t.version('application', (select submitted from a))))), 'ok', 'an inner step');
select is(t.count('permit_contact', 'history', format('object = ''application'' and object_id = %s', (select submitted from a))), 1, 'which stays inside the agency');
select is(t.see('responsible_user', 'select object, object_id, version from ui.change_feed where xid >= ui.feed_horizon() order by at'),
  (select jsonb_agg(jsonb_build_object('object', 'right', 'object_id', mine, 'version', 2)) from r), 'the feed tells what changed, of what one sees');
select is(t.see('auditor', format('select distinct object from ui.change_feed where object_id in (%s) and object = ''application''', (select submitted from a))), '[{"object": "application"}]', 'the agency is told of its own steps');
select is(jsonb_array_length(t.see('b_responsible_user', 'select * from ui.change_feed where xid >= ui.feed_horizon()')), 0, 'others are told nothing');
select * from finish();
rollback;
