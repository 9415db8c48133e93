-- Every act × every role × every state, driven through the real commands: accepted exactly where rule.transition has a row, to a state
-- that the row names; else DA001 for a role that never does it, DA003 for one that does it in another state.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select plan(9);
select t.make_appointment('in_force', 'second');   -- so that nobody is the last one

create temporary table act_call (object text, act text, arguments text);
insert into act_call values
  ('application', 'save_application', '%s, %s, null, null, null, ''{"purpose": "Päivähoidon järjestäminen"}'''),
  ('application', 'submit_application', '%s, %s'), ('application', 'withdraw_application', '%s, %s, ''Ei tarvetta'''),
  ('application', 'claim_application', '%s, %s'), ('application', 'assess_items', '%s, %s, ''[{"item_id": 1, "purpose_no": 1, "outcome": "granted"}]'''),
  ('application', 'add_attachment', '%s, %s, ''other'', ''Liite.txt'', ''liite''::bytea, encode(sha256(''liite''::bytea), ''hex'')'), ('application', 'remove_attachment', '%1$s, %2$s, (select max(x.id) from data.attachment x where x.application_id = %1$s and x.side = case when exists (select from ui.my_membership m where m.is_agency) then ''agency'' else ''applicant'' end), ''Väärä tiedosto'''),
  ('application', 'classify_attachment', '%1$s, %2$s, (select max(x.id) from data.attachment x where x.application_id = %1$s), ''secret'', ''621/1999 24 §'''),
  ('application', 'present_application', '%s, %s, ''granted'', ''Edellytykset täyttyvät'', '''', rule.today(), null'),
  ('application', 'hand_over_application', '%1$s, %2$s, ' || t.id('expert2') || ', ''Siirtyy sinulle'''),
  ('application', 'assign_application', '%1$s, %2$s, ' || t.id('browser_expert') || ', ''Ota tämä'''),
  ('application', 'ask_completion', '%1$s, %2$s, rule.today() + 21, ''Täydennä'', ''[{"field": "purpose", "question": "Täsmennä käyttötarkoitusta"}]'''),
  ('application', 'answer_completion', '%1$s, %2$s, (select jsonb_agg(jsonb_build_object(''item_id'', i.id, ''answer'', ''Vastaus'')) from ui.completion_item_list i where i.application_id = %1$s and i.no = 1)'),
  ('application', 'send_completion', '%1$s, %2$s, null'),
  ('application', 'ask_extension', '%1$s, %2$s, rule.today() + 40, ''Lomien vuoksi'''),
  ('application', 'extend_completion', '%1$s, %2$s, rule.today() + 40, '''''),
  ('application', 'refuse_extension', '%1$s, %2$s, ''Aikaa on ollut'''),
  ('application', 'remind_completion', '%1$s, %2$s'),
  ('application', 'resume_handling', '%1$s, %2$s'),
  ('application', 'send_message', '%1$s, %2$s, ''Kiitos tiedosta'''),
  ('application', 'read_messages', '%1$s, %2$s'),
  ('application', 'add_note', '%1$s, %2$s, ''agency'', ''Soitettu hakijalle'''),
  ('application', 'begin_negotiation', '%1$s, %2$s, ''Tietosisällön rajaus'', rule.today() + 7'),
  ('application', 'end_negotiation', '%1$s, %2$s, rule.today(), ''Hakija ja virasto'', ''Sovittiin rajauksesta'', '''''),
  ('application', 'begin_technical_assessment', '%1$s, %2$s, true, true'),
  ('application', 'save_assessment', '%1$s, %2$s, ''examination'', ''[{"line": "purpose", "verdict": "sufficient"}]'''),
  ('application', 'finish_assessment', '%1$s, %2$s, ''examination'', ''sufficient'', ''Kunnossa'''),
  ('application', 'ask_statement', '%1$s, %2$s, ' || t.id('expert2') || ', ''Onko suojaus riittävä?'', rule.today() + 14'),
  ('application', 'give_statement', '%1$s, %2$s, ''Suojaus on riittävä'''),
  ('application', 'cancel_statement', '%1$s, %2$s, ' || t.id('decider') || ', ''Ei tarvita enää'''),
  ('application', 'begin_hearing', '%1$s, %2$s, ''Osa tiedoista aiotaan hylätä'', rule.today() + 21'),
  ('application', 'answer_hearing', '%1$s, %2$s, ''Tiedot ovat välttämättömiä'''),
  ('application', 'ask_hearing_extension', '%1$s, %2$s, rule.today() + 40, ''Lomien vuoksi'''),
  ('application', 'extend_hearing', '%1$s, %2$s, rule.today() + 40, '''''),
  ('application', 'refuse_hearing_extension', '%1$s, %2$s, ''Aikaa on ollut'''),
  ('application', 'end_hearing', '%1$s, %2$s'),
  ('application', 'transfer_application', '%1$s, %2$s, ''Verohallinto'', ''Asia kuuluu sille'''),
  ('application', 'return_application', '%s, %s, ''Perustele'''), ('application', 'decide_application', '%s, %s'),
  ('permit', 'give_commitment', '%s, %s, ''Kalle Johtaja'', ''2020-1'''), ('permit', 'suspend_permit', '%s, %s, ''Epäily'''), ('permit', 'resume_permit', '%s, %s'),
  ('permit', 'extend_suspension', '%s, %s, rule.today() + 30, ''Selvitys kesken'''),
  ('application', 'serve_decision', '%s, %s, ''electronic'', rule.today()'), ('application', 'close_application', '%s, %s'),
  ('application', 'correct_decision', '%s, %s, ''Perustelut toisin sanoin'', '''', '''', ''Kirjoitusvirhe perusteluissa'''),
  ('application', 'ask_join', '%s, %s, ''Hei'''), ('join', 'approve_join', '%s, %s'), ('join', 'refuse_join', '%s, %s, ''Ei sopimusta'''),
  ('permit', 'end_permit', '%s, %s, ''terminated'', ''Ei tarvetta'''),
  ('permit', 'begin_permit_hearing', '%s, %s, ''Lokissa on hakuja ilman työtehtävää.'', 2'), ('permit', 'answer_permit_hearing', '%s, %s, ''Käyttäjät koulutetaan'''),
  ('permit', 'ask_permit_hearing_extension', '%s, %s, rule.today() + 60, ''Lomien vuoksi'''), ('permit', 'extend_permit_hearing', '%s, %s, rule.today() + 60, '''''), ('permit', 'refuse_permit_hearing_extension', '%s, %s, ''Aikaa on ollut'''),
  ('permit', 'propose_revocation', '%s, %s, ''Lokissa on hakuja ilman työtehtävää.'', ''Leviäminen on estettävä'''), ('permit', 'drop_revocation', '%s, %s, ''Asia on korjattu'''),
  ('permit', 'accept_terms', '%s, %s, ''Kalle Johtaja'', ''2020-1'''),
  ('connection', 'change_connection', '%s, %s, ''palveluvayla'', ''MUN'', ''0202602-8'', ''haku'', ''PERUSLT1'', null'), ('connection', 'test_connection', '%s, %s'),
  ('connection', 'accept_connection', '%s, %s, ''PERUSLT1'', ''Kyselyt vastaavat sovittua'''),
  ('connection', 'add_certificate', '%s, %s, ''CN=haku.kunta.example'', ''CN=Testi CA'', ''0A1B'', rule.today(), rule.today() + 700'),
  ('connection', 'close_connection', '%s, %s, ''Ei tarvetta'''),
  ('appointment', 'grant_appointment', '%s, %s'), ('appointment', 'refuse_appointment', '%s, %s, ''Ei edellytyksiä'''), ('appointment', 'suspend_appointment', '%s, %s, ''Epäily'''),
  ('appointment', 'resume_appointment', '%s, %s'), ('appointment', 'end_appointment', '%s, %s, ''Tehtävä vaihtui'''),
  ('right', 'approve_right', '%s, %s'), ('right', 'refuse_right', '%s, %s, ''Ei tarvetta'''), ('right', 'withdraw_right', '%s, %s, ''Ei tarvetta'''),
  ('right', 'deliver_user_code', '%s, %s'), ('right', 'activate_right', '%s, %s'), ('right', 'block_right', '%s, %s, ''Epäily'''),
  ('right', 'end_right', '%s, %s, ''not_needed'', '''''), ('right', 'restore_right', '%s, %s, ''Palautus''');
select is_empty($$ select distinct t.object, t.act from rule.transition t where t.from_state <> 'none' and t.object <> 'person'
                   except select object, act from act_call $$, 'every act of the map is driven here');

create temporary table made (object text, state text, id bigint);
insert into made select 'application', s, t.make_application(s) from unnest(array['draft', 'submitted', 'in_handling', 'completion_asked', 'negotiation', 'technical_assessment',
  'statement_asked', 'hearing', 'presented', 'decided', 'served', 'closed', 'withdrawn', 'transferred']) s;
insert into made select 'join', s, t.make_join(s) from unnest(array['asked', 'approved', 'refused', 'withdrawn']) s;
insert into made select 'permit', s, t.make_permit(s) from unnest(array['awaiting_commitment', 'in_force', 'suspended', 'ended']) s;
insert into made select 'connection', s, t.make_connection(s) from unnest(array['planned', 'test', 'production', 'closed']) s;
insert into made select 'appointment', s, t.make_appointment(s, 'third') from unnest(array['refused', 'ended']) s;
insert into made values ('appointment', 'applied', t.make_appointment('applied', 'third'));
do $$
declare
  s text;
begin
  foreach s in array array['granted', 'in_force', 'suspended'] loop
    perform t.make_person('appointed_' || s, t.org('a'), 'user');
    insert into made values ('appointment', s, t.make_appointment(s, 'appointed_' || s));
  end loop;
  foreach s in array array['proposed', 'completion_asked', 'approved', 'code_delivered', 'active', 'blocked', 'ended', 'refused', 'withdrawn', 'expired'] loop
    perform t.make_person('holder_' || s, t.org('a'), 'user');
    insert into made values ('right', s, t.make_right(s, (select id from made where object = 'permit' and state = 'in_force'), 'holder_' || s));
  end loop;
end $$;
-- a handler who is not the one asked for the claim, a presenter who is not the decider
update data.application set handler_id = t.id('expert2') where id = (select id from made where object = 'application' and state = 'submitted');

create temporary table tried as
select c.object, c.act, m.state, h.handle, h.role, t.try(h.handle, c.act, format(c.arguments, m.id, t.version(c.object, m.id))) as o,
       case when c.act = 'claim_application' and m.state <> 'submitted' then 'expert2' end as other
  from act_call c join made m on m.object = c.object
  cross join (select handle, handle as role from t.cast_member where handle in ('expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor',
              'administrator', 'permit_contact', 'responsible_user', 'deputy', 'technical_contact', 'user')) h;
-- What the buttons say of the same objects at the same moment: in every state and role what is called possible is accepted, what is not is
-- refused with the very code shown, and what is not shown is nobody's to do.
create temporary table shown as
select m.object, m.state, h.handle, x ->> 'act' as act, (x ->> 'allowed')::boolean as allowed, x ->> 'code' as code
  from made m cross join (select distinct handle from tried) h
  cross join lateral jsonb_array_elements(t.see(h.handle, format('select * from ui.allowed_action(%L, %s)', m.object, m.id))) x;
select is_empty($$ select s.*, t.code(x.o) from shown s join tried x using (object, state, handle, act) where s.allowed and not (x.o).accepted $$,
  'what a button calls possible the command accepts, in every state and role');
select is_empty($$ select s.*, t.code(x.o) from shown s join tried x using (object, state, handle, act) where not s.allowed and t.code(x.o) is distinct from s.code $$,
  'what it calls impossible is refused with the code it shows');
select is_empty($$ select x.object, x.state, x.handle, x.act, t.code(x.o) from tried x left join shown s using (object, state, handle, act)
                    where s.act is null and t.code(x.o) <> 'DA001' $$, 'what is not shown is refused as not existing');
-- The handler does not claim what he handles: there a colleague does.
update tried set o = t.try('expert2', act, (select format('%s, %s', m.id, t.version('application', m.id)) from made m where m.object = 'application' and m.state = tried.state)) where other is not null and role = 'expert';

-- An expert's draft is one that he registers, a client's question stands in a draft that names a framework permit.
insert into made values ('application', 'registered', t.make_application('draft')), ('application', 'joining', t.make_joining('a', 'b'));
update data.application set registered_by = t.id('expert'), arrived_on = rule.today() where id = (select id from made where state = 'registered');
update tried x set o = t.try(x.handle, x.act, format((select c.arguments from act_call c where c.act = x.act), m.id, t.version('application', m.id)))
  from made m
 where x.state = 'draft' and x.object = 'application'
   and ((m.state = 'registered' and x.role = 'expert' and x.act in ('save_application', 'submit_application')) or (m.state = 'joining' and x.role = 'permit_contact' and x.act = 'ask_join'));

-- Nor does he attach anything to another draft than that.
insert into made values ('application', 'attaching', t.make_application('draft'));
update data.application set registered_by = t.id('expert'), arrived_on = rule.today() where id = (select id from made where state = 'attaching');
update tried x set o = t.try(x.handle, x.act, format(case x.act when 'add_attachment' then (select c.arguments from act_call c where c.act = x.act)
                               else '%1$s, %2$s, (select min(x.id) from data.attachment x where x.application_id = %1$s and x.removed_at is null), null' end, m.id, t.version('application', m.id)))
  from made m where m.state = 'attaching' and x.state = 'draft' and x.role = 'expert' and x.act in ('add_attachment', 'remove_attachment');

-- Handling goes on without the completion only once its day is past.
update data.completion_request set due_on = rule.today() - 1;
update tried set o = t.try(handle, act, (select format('%s, %s', m.id, t.version('application', m.id)) from made m where m.object = 'application' and m.state = tried.state))
 where act = 'resume_handling' and state = 'completion_asked';
-- A hearing ends by itself when no wish for more time waits for an answer.
update data.hearing set wish_state = 'refused';
update tried x set o = t.try(x.handle, x.act, format('%s, %s', m.id, t.version('application', m.id)))
  from made m where m.object = 'application' and m.state = x.state and x.act = 'end_hearing' and x.state = 'hearing';
-- More time to answer is asked for while there is some.
update data.hearing set due_on = rule.today() + 21;
update tried x set o = t.try(x.handle, x.act, format((select c.arguments from act_call c where c.act = x.act), m.id, t.version('application', m.id)))
  from made m where m.object = 'application' and m.state = x.state and x.act = 'ask_hearing_extension' and x.state = 'hearing';
-- A hearing is answered or given more time, and a revocation let rest, where one is open.
create temporary table heard as select s as state, t.make_permit(s) as id from unnest(array['awaiting_commitment', 'in_force', 'suspended']) s;
select t.make_hearing(id) from heard;
update tried x set o = t.try(x.handle, x.act, format(c.arguments, h.id, t.version('permit', h.id))) from heard h, act_call c
 where x.act in ('answer_permit_hearing', 'drop_revocation', 'ask_permit_hearing_extension', 'extend_permit_hearing', 'refuse_permit_hearing_extension') and c.act = x.act and h.state = x.state;

-- The agency ends the permit of an organisation that has nobody to do it.
update data.membership set valid_until = rule.today() - 1 where person_id = t.id('permit_contact');
update tried x set o = t.try(x.handle, x.act, format(c.arguments, m.id, t.version('permit', m.id))) from made m, act_call c
 where x.act = 'end_permit' and x.role = 'decider' and c.act = x.act and m.object = 'permit' and m.state = x.state;
update data.membership set valid_until = null where person_id = t.id('permit_contact');

select cmp_ok((select count(*) from tried)::integer, '>', 2500, 'acts × roles × states driven: ' || (select count(*) from tried));
select is_empty($$ select object, state, act, role, o from tried x
   where (o).accepted and not exists (select from rule.transition t where (t.object, t.from_state, t.act, t.role) = (x.object, x.state, x.act, x.role)) $$,
  'nothing is accepted that the map does not name');
select is_empty($$ select object, state, act, role, t.code(o) from tried x
   where not (o).accepted and exists (select from rule.transition t where (t.object, t.from_state, t.act, t.role) = (x.object, x.state, x.act, x.role)) $$,
  'everything the map names is accepted when its guards hold');
select is_empty($$ select object, state, act, role, t.code(o) from tried x
   where not (o).accepted and (o).code <> case when x.object = 'application' and (x.role in ('access_administrator', 'log_officer') or (x.state = 'draft' and rule.is_agency_role(x.role))) then 'DA001'   -- not there until they are asked, or it is sent
                                         when exists (select from rule.transition t where (t.object, t.act, t.role) = (x.object, x.act, x.role)) then 'DA003' else 'DA001' end $$,
  'refused with DA001 for a role that never does it, DA003 for one that does it in another state');
-- The fast way of acts on rights is the same judgement as the door's.
select is_empty($$
  select r.id, c.login, a.act, d.right_id is not null as by_door, j.code
    from data.access_right r cross join t.cast_member c cross join (select distinct act from rule.transition where object = 'right' and from_state <> 'none') a
    cross join lateral rule.judge_act(c.id, a.act, rule.find_matter('right', r.id)) j
    left join lateral (select x.right_id from rule.right_door(r.id, a.act, c.login, rule.today()) x limit 1) d on true
   where (d.right_id is not null) <> (j.code is null) $$, 'rule.right_door and rule.judge_act judge alike for every right, person and act');
select * from finish();
rollback;
