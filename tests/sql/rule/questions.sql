-- Questions of an application: who is asked what, what a missing or wrong answer says, and what an answer brings with it.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.asks(p_id bigint) returns text[] language sql volatile return (select array_agg(q.question order by q.sort, q.question) from rule.visible_questions(p_id) q);
create function t.told(p_id bigint) returns text language sql volatile
  return (select string_agg(q.question || ' ' || q.fault, ', ' order by q.sort) from rule.visible_questions(p_id) q where q.fault is not null);
create function t.blank(p_service text, p_kind text, p_org text) returns bigint language plpgsql as $$
declare v_id bigint;
begin
  insert into data.application (org_id, service, kind, created_by) values (t.org(p_org), p_service, p_kind, t.id('permit_contact')) returning id into v_id;
  return v_id;
end $$;

-- Every kind, service and class: the questions asked, and of them those that must be answered.
create temporary table class (handle text, org bigint);
insert into class select c, t.make_org(c, initcap(c) || ' koe') from unnest(array['state', 'municipality', 'joint_authority', 'wellbeing_county', 'other_public', 'company', 'association', 'intermediary']) c;
insert into t.org select handle, org from class;
create temporary table asked as
select s as service, k as kind, c.handle as class, t.blank(s, k, c.handle) as id
  from unnest(array['browser', 'interface']) s, unnest(array['new_permit', 'municipal_order', 'amendment', 'renewal', 'framework_join']) k, class c;
create temporary table q as select a.*, v.question, v.section, v.required, v.fault, v.choices from asked a cross join lateral rule.visible_questions(a.id) v;
select is((select count(distinct (service, kind, class))::integer from q), 80, 'every kind × service × class is asked');
select is_empty($$ select * from q where required <> (fault is not null) $$, 'with no answer the required questions are the faults');
select is_empty($$ select service, kind, class from asked where not exists (select from q where q.id = asked.id and q.question = 'terms.accepted') $$, 'the terms are accepted by everybody');
select is_empty($$ select service, kind, class, count(*) from q where section = 'security' group by 1, 2, 3 having count(*) <> 11 $$, 'the security clarification has its eleven sections');
select is_empty($$ select kind, count(*) from q where section = 'security' and required group by service, kind, class having count(*) <> case kind when 'municipal_order' then 6 else 11 end $$, 'all of them needed but in the light order');
select is_empty($$ select * from q where (section = 'connection') and service = 'browser' $$, 'VTJkysely has no connection');
select is_empty($$ select * from q where (section = 'order') <> (kind = 'municipal_order') and section = 'order' $$, 'the clarification of use belongs to the order');
select is_empty($$ select * from q where section = 'change' and kind not in ('amendment', 'renewal') $$, 'the reason of a change to what changes something');
select is_empty($$ select * from q where question = 'connection.way' and choices <> case when class in ('company', 'association', 'intermediary') then array['palveluvayla', 'certificate'] else array['palveluvayla'] end $$,
  'for authorities the Data Exchange Layer is the only way');
select is_empty($$ select * from q where question in ('use.storing_law', 'connection.subsystem', 'connection.subject', 'keys.wide') $$, 'what depends on an answer is not asked before it');

-- An answer brings questions and takes them away.
create temporary table a as select t.make_application('draft', 'b', 'interface') as id;
select is((select t.told(id) from a), null, 'answered whole there is no fault');
delete from data.application_answer where application_id = (select id from a) and question in ('connection.way', 'use.storing');
select ok(not (select t.asks(id) && array['connection.subject', 'connection.subsystem'] from a), 'without a way neither certificate nor subsystem is asked');
create function t.answered(p_answers text) returns api.outcome language sql volatile
  return t.act('b_permit_contact', 'save_application', format('%s, %s, null, null, null, %L', (select id from a), t.version('application', (select id from a)), '{"answers": ' || p_answers || '}'));
create function t.fault(o api.outcome) returns text language sql immutable
  return (select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ' order by f ->> 'field', f ->> 'code') from jsonb_array_elements(o.detail -> 'faults') f);
select is(t.fault(t.answered('{"connection.way": "certificate", "use.storing": true}')), 'connection.issuer DA201, connection.subject DA201, use.storing_law DA201, use.storing_time DA201', 'answers bring their questions at once');
select is(t.fault(t.answered('{"connection.subject": "CN=haku.example", "connection.issuer": "DVV", "use.storing_law": "x", "use.storing_time": "2 v"}')), 'use.storing_law DA202', 'too short an answer is kept and told');
select is(t.fault(t.answered('{"use.storing": false}')), null, 'and nothing is asked of what is not so any more');
select is((select answer from data.application_answer where question = 'use.storing_law' and application_id = (select id from a)), 'x', 'what was written stays, should it be wanted again');
select is(t.fault(t.answered('{"connection.way": "palveluvayla", "connection.member_code": "12"}')), 'connection.member_code DA221', 'a member code has its form');
select is(t.fault(t.answered('{"connection.member_code": "0245437-3"}')), 'connection.member_code DA221', 'and its check digit');
select is(t.fault(t.answered('{"connection.member_code": "0245437-2", "terms.accepted": false}')), 'terms.accepted DA231', 'declined terms');
select is(t.fault(t.answered('{"connection.subsystem": "Koe.Palvelu", "connection.member_class": "EDU"}')), 'connection.subsystem DA208, terms.accepted DA231', 'a subsystem is named as the connection will be');
select is(rule.connection_faults(t.org('b'), 'palveluvayla', 'EDU', '0245437-2', 'Koe.Palvelu', null, null) -> 0 ->> 'code', 'DA222', 'which is told by the same row');
select is(t.fault(t.answered('{"terms.accepted": true, "connection.subsystem": "Koe-Palvelu", "connection.peak": 900, "connection.start": "2027-01-15"}')), null, 'numbers and days');
select is(t.fault(t.answered('{"connection.peak": "many", "connection.start": "2027-02-30", "use.abroad": "perhaps", "connection.way": "pigeon", "no.such": "x", "group.nope": "x", "security.users": ["x"]}')),
  'connection.peak DA208, connection.start DA208, connection.way DA208, group.nope DA208, no.such DA208, security.users DA208, use.abroad DA208', 'values that cannot be stored, all together');
select is(t.fault(t.answered('[]')), 'answers DA208', 'answers are an object');
select is(t.fault(t.answered((select jsonb_object_agg('x.' || n, '') from generate_series(1, 201) n)::text)), 'answers DA207', 'of a bearable size');
select is(t.fault(t.answered(jsonb_build_object('connection.technical', repeat('x', 501))::text)), 'connection.technical DA207', 'a line is a line');
select is(t.fault(t.answered('{"security.users": null, "security.training": "  "}')), 'security.training DA201, security.users DA201', 'emptied is unanswered');
select t.answer((select id from a));
insert into data.application_item (application_id, item_id, search_key, legal_basis) select a.id, d.id, 'name', '1 §' from a, data.data_item d where d.code = 'H.KUO.01';
select is((select t.told(id) from a), 'group.H.KUO DA201, keys.wide DA201', 'a new group asks for its grounds, a search by name for its need');
update data.application_answer set answer = 'certificate' where question = 'connection.way' and application_id = (select id from a);
update data.organisation set class = 'other_public' where id = t.org('b');
select matches((select t.told(id) from a), 'connection.way DA230', 'an authority that chose a certificate');
select is((t.see('b_permit_contact', format('select distinct application_id as id from ui.application_question where application_id = %s', (select id from a)))) -> 0 ->> 'id', (select id::text from a), 'the applicant reads the questions');
select is(t.see('permit_contact', format('select * from ui.application_question where application_id = %s', (select id from a))), '[]', 'another organisation does not');
select is(t.see('permit_contact', 'select * from data.application_answer where application_id = ' || (select id from a)), '[]', 'nor the answers');
select is(t.see('expert', format('select * from data.application_answer where application_id = %s', (select id from a))), '[]', 'nor the agency, as long as it is a draft');
select throws_ok(format('update data.application_answer set answer = ''x'' where application_id = %s', t.make_application('submitted')), '23514', null, 'sent answers are frozen');
select is(t.code(t.answered('{}')), 'ok', 'no answers change none');
select * from finish();
rollback;
