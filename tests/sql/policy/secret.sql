-- What is secret in a case (answers about security, the clarification of protection, what is asked, judged and written about it): read by
-- the organisation, by experts and deciders of the service and by the auditor, whatever way they ask; that it is there, others see.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create temporary table a as select t.make_application('statement_asked') as id, t.make_application('statement_asked', 'a', 'interface') as other, t.make_application('draft') as draft;
grant select on a to public;
create function t.mark(p_id bigint) returns void language plpgsql as $$
declare
  v_org bigint := (select x.org_id from data.application x where x.id = p_id);
  v bigint;
begin
  insert into data.application_delivery (application_id, org_id, source, external_reference, document, taken_in_by, taken_in_at)
  values (p_id, v_org, 'e_service', 'S-' || p_id, '{"protection": "SALAISUUS", "answers": {"security.users": "SALAISUUS"}}', t.id('expert'), rule.moment());
  insert into data.application_submission (application_id, org_id, no, occasion, at, content)
  select p_id, v_org, n, 'submitted', rule.moment(), jsonb_build_object('purpose', 'Julkinen ' || n, 'protection', 'SALAISUUS ' || n, 'answers.security.users', 'SALAISUUS ' || n, 'answers.use.storing', 'true')
    from generate_series(11, 12) n;
  insert into data.completion_request (application_id, org_id, no, due_on, asked_by, asked_at) values (p_id, v_org, 1, rule.today() + 21, t.id('expert'), rule.moment()) returning id into v;
  insert into data.completion_item (request_id, org_id, no, field, question, state, answer, answered_by, answered_at) values
    (v, v_org, 1, 'purpose', 'Julkinen kysymys', 'answered', 'Julkinen vastaus', t.id('permit_contact'), rule.moment()),
    (v, v_org, 2, 'security.users', 'SALAISUUS?', 'answered', 'SALAISUUS', t.id('permit_contact'), rule.moment());
  insert into data.assessment (application_id, kind, no, summary, begun_by, begun_at, state, result, finished_by, finished_at)
  values (p_id, 'security', 1, 'SALAISUUS', t.id('expert'), rule.moment(), 'finished', 'sufficient', t.id('expert'), rule.moment()) returning id into v;
  insert into data.assessment_line (assessment_id, line, verdict, note) values (v, 'logging', 'sufficient', 'SALAISUUS');
  insert into data.letter (number, org_id, org_name_key, application_id, kind, language, title, body, publicity, secrecy_basis, created_at)
  values ('S' || p_id, v_org, '', p_id, 'completion_request', 'fi', 'Täydennyspyyntö', '{"blocks": ["SALAISUUS"]}', 'secret', '621/1999 24 §', rule.moment());
end $$;
alter table data.application disable trigger user;
alter table data.application_answer disable trigger user;
update data.application set protection = 'SALAISUUS' where id in (select id from a union select other from a union select draft from a);
update data.application_answer set answer = 'SALAISUUS' where question like 'security.%' and application_id in (select id from a union select other from a union select draft from a);
alter table data.application enable trigger user;
alter table data.application_answer enable trigger user;
select t.mark(id), t.mark(other) from a;

-- Everything that a person can read of a case, through every view and function and from the tables.
create function t.secrets(p_who text, p_id bigint) returns bigint language plpgsql as $$
declare
  v bigint := 0;
  q text;
begin
  foreach q in array array[
    'select * from ui.application_detail where id = %s', 'select * from ui.application_question where application_id = %s', 'select * from data.application_answer where application_id = %s',
    'select * from ui.application_change where application_id = %s', 'select * from ui.application_delivery where application_id = %s', 'select * from ui.completion_item_list where application_id = %s',
    'select * from ui.assessment_list where application_id = %s', 'select * from ui.assessment_line_list where application_id = %s', 'select d.* from ui.letter_detail d where application_id = %s',
    'select rule.protection_of(%s) as x', 'select rule.submitted_content(%s, 12) as x', 'select rule.delivered_document(%s) as x', 'select * from rule.visible_questions(%s)',
    'select x.* from data.completion_item i join data.completion_request r on r.id = i.request_id cross join lateral rule.completion_text(i.id) x where r.application_id = %s', 'select rule.letter_body(l.id) as x from data.letter l where l.application_id = %s',
    'select rule.assessment_text(s.id, ''logging'') as x, rule.assessment_text(s.id, null) as y from data.assessment s where s.application_id = %s'] loop
    v := v + (t.see(p_who, format(q, p_id))::text ~ 'SALAISUUS')::integer;
  end loop;
  return v;
end $$;
select is(t.secrets(who, case which when 'own' then id when 'other' then other else draft end), n::bigint, format('%s, %s', who, what)) from a, (values
  ('expert', 'own', 16, 'of both services: all of it, by each way'), ('browser_expert', 'own', 16, 'of this service'), ('browser_expert', 'other', 0, 'of the other service'),
  ('decider', 'other', 16, 'who decides'), ('auditor', 'own', 16, 'reads everything'), ('supervisor', 'own', 0, 'gives cases out and reads none of it'),
  ('access_administrator', 'own', 0, 'asked for a statement'), ('log_officer', 'own', 0, 'asked for a statement'), ('administrator', 'own', 0, 'no cases at all'),
  ('b_permit_contact', 'own', 0, 'another organisation'), ('responsible_user', 'own', 0, 'not his business'), ('expert', 'draft', 0, 'of a draft that was not sent')) as c (who, which, n, what);
select is(t.secrets('permit_contact', id), 13::bigint, 'the organisation reads all but the assessments, which are the agency''s') from a;

-- The tables themselves give these columns to nobody, whatever groups he is in.
select throws_ok(format('set local role lv_agency; select %s from data.%s', c, n), '42501', null, format('no %s from the table %s for the agency', c, n)) from
  (values ('protection', 'application'), ('content', 'application_submission'), ('document', 'application_delivery'), ('answer', 'completion_item'), ('question', 'completion_item'),
          ('summary', 'assessment'), ('note', 'assessment_line'), ('body', 'letter')) as x (c, n);
select ok(not has_column_privilege('lv_customer', 'data.' || n, c, 'select'), format('nor for customers: %s of %s', c, n)) from
  (values ('protection', 'application'), ('content', 'application_submission'), ('document', 'application_delivery'), ('body', 'letter')) as x (c, n);

-- That it is closed is said, instead of nothing or of a fault.
select is(t.see('supervisor', format('select secret_closed, protection from ui.application_detail where id = %s', id)), '[{"protection": null, "secret_closed": "closed"}]', 'the page knows') from a;
select is(t.see('expert', format('select secret_closed from ui.application_detail where id = %s', id)), '[{"secret_closed": null}]', 'and says nothing to who may read') from a;
select is(t.see('supervisor', format('select distinct closed, answer, fault from ui.application_question where application_id = %s and section = ''security''', id)), '[{"fault": null, "answer": null, "closed": true}]', 'closed answers are no missing ones') from a;
select is((t.see('supervisor', format('select count(*)::integer as n from ui.application_question where application_id = %s and section = ''security''', id)) -> 0 ->> 'n')::integer > 5, true, 'each is there') from a;
select is(t.see('supervisor', format('select field, change from ui.application_change where application_id = %s', id)), '[{"field": "purpose", "change": "changed"}]', 'of what changed the rest is seen') from a;
select is(t.see('supervisor', format('select field, question, answer from ui.completion_item_list where application_id = %s order by no', id)),
  '[{"field": "purpose", "answer": "Julkinen vastaus", "question": "Julkinen kysymys"}, {"field": "security.users", "answer": null, "question": null}]', 'that something was asked about security is seen, what is not') from a;
select is(t.see('supervisor', format('select title, body, secret_closed from ui.letter_detail where application_id = %s', id)), '[{"body": null, "title": "Täydennyspyyntö", "secret_closed": "closed"}]', 'of a secret letter its title') from a;
select is(t.see('supervisor', format('select count(*)::integer as n from ui.attachment_content where name = ''Selvitys.txt'' and id in (select x.id from ui.attachment_list x where x.application_id = %s)', id)), '[{"n": 0}]', 'no secret attachment') from a;
select is(t.see('browser_expert', format('select readable from ui.attachment_list where application_id = %s and name = ''Selvitys.txt''', x)), jsonb_build_array(jsonb_build_object('readable', r)), 'attachments go by the service as well')
  from a, lateral (values (id, true), (other, false)) as c (x, r);

-- What an organisation does with a draft is not in the agency's history before it is sent; its own it is.
do $$ begin perform t.act('permit_contact', 'save_application', format('%s, %s, %s, ''browser'', ''new_permit'', ''{"purpose": "Luonnos"}''', draft, t.version('application', draft), t.org('a'))) from a; end $$;
do $$ begin perform t.act('expert', 'claim_application', format('%s, 1', draft)) from a; end $$;
select is(t.see(who, format('select act, result from ui.history where object = ''application'' and object_id = %s order by id', draft)), rows::jsonb, format('the record of a draft, for %s', who)) from a, (values
  ('permit_contact', '[{"act": "save_application", "result": "accepted"}]'), ('expert', '[{"act": "claim_application", "result": "refused"}]'), ('auditor', '[{"act": "claim_application", "result": "refused"}]'),
  ('supervisor', '[{"act": "claim_application", "result": "refused"}]')) as c (who, rows);
update data.application set state = 'submitted', diary_number = 'TESTI/' || id, submitted_at = rule.moment(), due_on = rule.today() + 42 where id = (select draft from a);
select is((t.see('expert', format('select count(*)::integer as n from ui.history where object = ''application'' and object_id = %s', draft)) -> 0 ->> 'n')::integer, 2, 'once it is sent, all of it') from a;
select * from finish();
rollback;
