-- Commands want read committed: a client that chooses another level is refused before anything is read of the matter.
\set ON_ERROR_STOP 1
begin isolation level repeatable read;
\ir ../support/cast.sql
\ir ../support/acts.sql
set search_path = tap, public;
select plan(4);
create temporary table tried as select c.act, t.call(c.who, c.act) as o from t.act_call c;
select is_empty($$ select * from tried where (o).code is distinct from 'DA006' $$, 'repeatable read: every command on an object is refused with DA006');
select is_empty($$ select c.act, t.code(t.act(c.who, c.act, c.arguments)) from t.creation_call c where t.code(t.act(c.who, c.act, c.arguments)) is distinct from 'DA006' $$, 'and every command that makes one');
select is((select (x).code from (select t.act('permit_contact', 'api.run_due_work()') as x) y), 'DA006', 'and the due work');
select throws_ok($$ select access.decide('TK100001', 1, 1, 0::bit(512)) $$, '25001', null, 'a live decision on a look-up too');
rollback;
