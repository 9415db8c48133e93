-- Every act that makes something × every role, through the real commands: taken from exactly those for whom rule.transition has a row,
-- refused to everybody else; and the same request twice makes one thing.
begin;
\ir ../support/cast.sql
\ir ../support/acts.sql
set search_path = tap, public;
select plan(6);
select is_empty($$ select distinct t.object, t.act from rule.transition t where t.from_state = 'none' except select object, act from t.creation_call $$, 'every act of the map that makes something is driven here');
select is_empty($$ select object, act from t.creation_call except select t.object, t.act from rule.transition t where t.from_state = 'none' $$, 'and no other');
create temporary table tried as
select c.object, c.act, h.handle as role, t.try(h.handle, c.act, c.arguments) as o
  from t.creation_call c cross join (select handle from t.cast_member where handle in ('expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor',
       'administrator', 'permit_contact', 'responsible_user', 'deputy', 'technical_contact', 'user')) h;
select is_empty($$ select object, act, role, t.code(o) from tried x
   where t.code(o) <> case when not exists (select from rule.transition t where (t.object, t.from_state, t.act, t.role) = (x.object, 'none', x.act, x.role))
                                then case when exists (select from rule.transition t where (t.object, t.act, t.role) = (x.object, x.act, x.role)) then 'DA003' else 'DA001' end
                           when x.act = 'take_in_application' then 'DA177' else 'ok' end $$, 'made by those whom the map names; for everybody else DA001, or DA003 when it is theirs only on what is there already');
select is_empty($$ select c.act, b.o from t.creation_call c, lateral (select t.try('b_permit_contact', c.act, c.arguments) as o) b
   where t.code(b.o) <> 'DA001' $$, 'another organisation, and the other side: DA001');
create temporary table twice as select c.act, c.who, c.arguments, gen_random_uuid() as request, null::api.outcome as first, null::api.outcome as again from t.creation_call c where c.act <> 'take_in_application';
update twice set first = t.act(who, format('api.%I(%L::uuid, %s)', act, request, arguments));
update twice set again = t.act(who, format('api.%I(%L::uuid, %s)', act, request, arguments));
select is_empty($$ select act, first, again from twice where not coalesce((first).accepted, false) or again is distinct from first $$, 'the same request id again: the same outcome');
select is_empty($$ select t.act, count(r.id) from twice t left join audit.record r on r.request_id = t.request and r.act = t.act and r.result = 'accepted' group by t.act having count(r.id) <> 1 $$,
  'and one record');
select * from finish();
rollback;
