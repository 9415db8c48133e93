-- What every command has in common at its door: who may not knows nothing, a stale version is told who was first, a repetition changes
-- nothing, and all of it stands in the record.
begin;
\ir ../support/cast.sql
\ir ../support/acts.sql
set search_path = tap, public;
select no_plan();

create temporary table stranger as
select c.act, c.object, (t.call(case when c.who in ('expert', 'decider', 'access_administrator', 'supervisor') then 'auditor' else 'b_' || c.who end, c.act)) as foreign_one,
       (t.call(case when c.who in ('expert', 'decider', 'access_administrator', 'supervisor') then 'auditor' else 'b_' || c.who end, c.act, null, gen_random_uuid(), 999999999)) as missing,
       (t.call(case when c.who in ('expert', 'decider', 'access_administrator', 'supervisor') then 'b_permit_contact' else 'administrator' end, c.act)) as other_side
  from t.act_call c;
select is_empty($$ select * from stranger where foreign_one is distinct from row (false, 'DA001', null, null, null, null)::api.outcome $$, 'another organisation, another role of the agency: DA001 and nothing else');
select is_empty($$ select * from stranger where missing is distinct from foreign_one $$, 'what does not exist is answered in the very same words');
select is_empty($$ select * from stranger where (other_side).code is distinct from 'DA001' $$, 'the other side: DA001');
select is_empty($$ select c.act from t.act_call c join t.made m using (act) where t.version(c.object, m.id) <> m.version $$, 'no object was touched');
select is((select count(*)::integer from audit.record r join t.act_call c using (act) where r.result = 'refused' and r.code = 'DA001' and r.org_id is null and r.audience = 'agency'),
          (select 3 * count(*)::integer from t.act_call), 'each of these attempts stands in the record, for the agency, without the organisation');

create temporary table stale as select c.act, c.object, t.call(c.who, c.act, m.version + 1) as o from t.act_call c join t.made m using (act);
select is_empty($$ select * from stale where t.code(o) is distinct from 'DA002' $$, 'a version that is not the present one: DA002');

create temporary table agency_interest as
select c.act, c.who, c.object, m.id from t.act_call c join t.made m using (act) where c.who in ('expert', 'decider', 'access_administrator', 'supervisor');
insert into data.membership (person_id, org_id, role, valid_from, valid_until)
select t.id(h), t.org('a'), 'user', rule.today() - 900, rule.today() - 300 from unnest(array['expert', 'decider', 'access_administrator', 'supervisor']) h;
select is_empty($$ select i.*, t.code(t.call(i.who, i.act)) from agency_interest i where t.code(t.call(i.who, i.act)) is distinct from 'DA004' $$,
  'who belonged to the organisation within the last year: DA004');
update data.membership set valid_until = rule.today() - 400 where org_id = t.org('a') and person_id in (t.id('expert'), t.id('decider'), t.id('access_administrator'), t.id('supervisor'));

update data.person set login_ended_at = rule.moment() where id = t.id('deputy');
select is(t.code(t.act('deputy', 'block_right', format('%s, 1, ''Epäily''', (select id from t.made where act = 'block_right')))), 'DA008', 'a closed login does nothing more');
select is(t.see('deputy', 'select * from ui.right_list'), '[]', 'and sees nothing more');
update data.person set login_ended_at = null where id = t.id('deputy');
select is(t.code(t.call('responsible_user', 'block_right', null, null)), 'DA005', 'a command without a request id is refused');

-- Accepted, repeated, reused.
create temporary table done as select c.object, c.act, c.who, m.id as object_id, gen_random_uuid() as request, null::api.outcome as first, null::api.outcome as again,
       null::integer as version_after, null::integer as version_again from t.act_call c join t.made m using (act);
update done set first = t.call(who, act, null, request);
select is_empty($$ select act, first from done where not coalesce((first).accepted, false) $$, 'every act is accepted from the one who may do it, in its state');
update done set version_after = t.version(object, object_id);
select is_empty($$ select act, first, version_after from done where (first).id is distinct from object_id or (first).version is distinct from version_after $$,
  'the outcome names the object and its new version');
update done set again = t.call(who, act, null, request);
update done set version_again = t.version(object, object_id);
select is_empty($$ select act, first, again from done where again is distinct from first or version_again <> version_after $$, 'the same request id again: the same outcome, nothing done twice');
select is_empty($$ select d.act, count(r.id) from done d left join audit.record r on r.request_id = d.request and r.act = d.act and r.result = 'accepted' group by d.act having count(r.id) <> 1 $$,
  'one record for each act, none for its repetition');
select is_empty($$ select d.act, r.* from done d join audit.record r on r.request_id = d.request and r.act = d.act join t.act_call c on c.act = d.act
    where r.object <> d.object or r.object_id <> d.object_id or r.org_id is distinct from t.org('a') or r.person_id <> t.id(d.who) or r.login_name <> t.login(d.who)
       or r.role is distinct from d.who or r.version is null $$, 'the record says who, in which role, what, of whose, and the version after it');
select is_empty($$ select d.act, t.code(t.call(d.who, 'submit_application', 1, d.request)) from done d where d.act <> 'submit_application' and d.who = 'permit_contact'
    and t.code(t.call(d.who, 'submit_application', 1, d.request)) is distinct from 'DA007' $$, 'a request id used for another act: DA007');
select is((t.call('deputy', 'end_right', null, (select request from done where act = 'block_right'))).code, 'DA002', 'a request id belongs to the login that chose it');
create temporary table second as select d.object, d.act, t.call(c.who, d.act) as o from done d join t.act_call c using (act) where d.act <> 'save_application';
select is_empty($$ select * from second where (o).code is distinct from 'DA002' $$, 'whoever comes second with the old version: DA002');
select is_empty($$ select * from second where not (((o).detail) ?& array['by', 'at', 'act', 'version']) or (o).detail ->> 'by' is null $$, 'and is told who did what meanwhile');
select * from finish();
rollback;
