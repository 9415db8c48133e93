-- Commands on rights: what each refuses beyond the door.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.at(p_id bigint) returns text language sql volatile return p_id || ', ' || t.version('right', p_id);
create function t.fault(o api.outcome) returns text language sql immutable
  return (select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ' order by f ->> 'field', f ->> 'code') from jsonb_array_elements(o.detail -> 'faults') f);
create temporary table p as select t.make_permit('in_force', 'a', 'browser', rule.today() + 100) as id, t.make_permit('in_force', 'b') as other;
create temporary table u as select min(x.id) filter (where x.permit_id = p.id and x.purpose_no = 1) as one, min(x.id) filter (where x.permit_id = p.id and x.purpose_no = 2) as two,
       min(x.id) filter (where x.permit_id = p.other) as other from data.permit_purpose x, p;
create function t.propose(p_rest text, p_person text default 'user', p_who text default 'responsible_user', p_purpose bigint default null) returns api.outcome language sql volatile
  return t.act(p_who, 'propose_right', format('%s, %s, %s, %s', (select id from p), t.id(p_person), coalesce(p_purpose, (select one from u)), p_rest));

select is(t.fault(t.act('responsible_user', 'propose_right', format('%s, null, null, null, null, null, null', (select id from p)))), 'duty DA201, person_id DA201, purpose_id DA201, valid_from DA201', 'what is needed, all together');
select is(t.fault(t.propose('null, ''työ'', rule.today() - 1, rule.today() - 3', 'b_user')), 'person_id DA208, valid_from DA206, valid_until DA205', 'somebody else''s person, a past day, an end before the start');
select is(t.code(t.propose('''{1}'', ''työ'', rule.today(), null', 'user', 'responsible_user', (select other from u))), 'DA112', 'a purpose of another permit');
select is(t.code(t.propose('''{1,9}'', ''työ'', rule.today(), null')), 'DA102', 'an item outside the content');
select is(t.code(t.propose('''{}'', ''työ'', rule.today(), null')), 'DA102', 'no item at all');
select is(t.code(t.propose('''{700}'', ''työ'', rule.today(), null')), 'DA112', 'no such item');
select is(t.code(t.propose('''{null}'', ''työ'', rule.today(), null')), 'DA112', 'nor an empty one');
select is(t.code(t.propose('null, ''työ'', rule.today(), rule.today() + 101')), 'DA103', 'longer than the permit');
select is(t.code(t.act('responsible_user', 'propose_right', format('%s, %s, %s, null, ''työ'', rule.today(), null', (select other from p), t.id('user'), (select other from u)))), 'DA001', 'not under another organisation''s permit');
select is(t.code(t.act('responsible_user', 'propose_right', format('99999999, %s, 1, null, ''työ'', rule.today(), null', t.id('user')))), 'DA001', 'nor under one that does not exist');
create temporary table r as select (t.propose('null, ''työ'', rule.today(), null', 'user', 'deputy')).id;
select is((select a.valid_until from data.access_right a where a.id = (select id from r)), rule.today() + 100, 'without an end it ends with the permit');
select is((select rule.mask_items(a.items) from data.access_right a where a.id = (select id from r)), '{1,2,3}', 'without items it holds everything of the purpose');
select is(t.code(t.propose('null, ''työ'', rule.today(), null')), 'DA105', 'one open right for person, permit and purpose');
select is(t.code(t.propose('null, ''työ'', rule.today(), null', 'user', 'responsible_user', (select two from u))), 'ok', 'another purpose is another right');

-- own matter
create temporary table mine as select t.make_right('proposed', p.id, 'second') as id from p;
update data.membership set role = 'user' where person_id = t.id('access_administrator') and false;
select throws_ok(format('update data.access_right set approved_by = person_id where id = %s', (select id from mine)), '23514', null, 'nobody is the approver of his own right');
select throws_ok(format('update data.access_right set approved_by = proposed_by where id = %s', (select id from mine)), '23514', null, 'nor of his own proposal');
select throws_ok(format('update data.access_right set valid_until = valid_from - 1 where id = %s', (select id from mine)), '23514', null, 'a right does not end before it begins');

select is(t.code(t.act('access_administrator', 'refuse_right', t.at((select id from mine)) || ', ''''')), 'DA005', 'refused with a reason');
select is(t.code(t.act('access_administrator', 'refuse_right', t.at((select id from mine)) || ', ''Ei tarvetta''')), 'ok', 'refused');
select is(t.code(t.act('responsible_user', 'withdraw_right', t.at((select id from r)) || ', ''''')), 'DA005', 'withdrawn with a reason');

-- content narrowed and days past before the approval
create temporary table wide as select t.make_right('proposed', p.id, 'third', '{1,2,3}') as id from p;
update data.permit_purpose set items = rule.item_mask('{1,2}') where id = (select one from u);
select is(t.code(t.act('access_administrator', 'approve_right', t.at((select id from wide)))), 'DA102', 'what the content no longer holds is not approved');
update data.permit_purpose set items = rule.item_mask('{1,2,3}') where id = (select one from u);
update data.access_right set valid_until = rule.today() - 1 where id = (select id from wide);
select is(t.code(t.act('access_administrator', 'approve_right', t.at((select id from wide)))), 'DA103', 'nor what is past');
update data.access_right set valid_until = rule.today() + 200 where id = (select id from wide);
select is(t.code(t.act('access_administrator', 'approve_right', t.at((select id from wide)))), 'DA103', 'nor what outlives the permit');
update data.access_right set valid_until = rule.today() + 20 where id = (select id from wide);
select is(t.code(t.act('access_administrator', 'approve_right', t.at((select id from wide)))), 'ok', 'approved');
select is(t.code(t.act('access_administrator', 'deliver_user_code', t.at((select id from wide)))), 'ok', 'delivered');
select is((select count(*)::integer from data.user_account a where a.person_id = t.id('third')), 1, 'one user id');
update data.permit_purpose set items = rule.item_mask('{1,2}') where id = (select one from u);
select is(t.code(t.act('responsible_user', 'activate_right', t.at((select id from wide)))), 'DA102', 'what the content no longer holds does not become active');
update data.permit_purpose set items = rule.item_mask('{1,2,3}') where id = (select one from u);
select is(t.code(t.act('responsible_user', 'activate_right', t.at((select id from wide)))), 'ok', 'active');

-- block, end, restore
select is(t.fault(t.act('responsible_user', 'block_right', t.at((select id from wide)) || ', ''x''')), 'reason DA202', 'a block has a reason');
select is(t.fault(t.act('responsible_user', 'end_right', t.at((select id from wide)) || ', null, null')), 'end_reason DA201', 'an end has its reason code');
select is(t.fault(t.act('responsible_user', 'end_right', t.at((select id from wide)) || ', ''permit_ended'', null')), 'end_reason DA208', 'one that people may give');
select is(t.fault(t.act('responsible_user', 'end_right', t.at((select id from wide)) || ', ''misuse'', null')), 'reason DA201', 'misuse is told in words');
select is(t.code(t.act('access_administrator', 'block_right', t.at((select id from wide)) || ', ''Lokiepäily''')), 'ok', 'blocked by the agency');
select is(t.code(t.act('responsible_user', 'restore_right', t.at((select id from wide)) || ', ''Selvitetty''')), 'DA109', 'what the agency blocked the organisation does not restore');
select is(t.code(t.act('responsible_user', 'end_right', t.at((select id from wide)) || ', ''not_needed'', null')), 'ok', 'it may end it');
select is(t.code(t.act('responsible_user', 'restore_right', t.at((select id from wide)) || ', ''Kierto''')), 'DA109', 'but not restore it by that way round');
select is(t.fault(t.act('access_administrator', 'restore_right', t.at((select id from wide)) || ', ''''')), 'reason DA201', 'a restoration has a reason');
create temporary table again as select (t.propose('''{1}'', ''työ'', rule.today(), null', 'third')).id;
select is(t.code(t.act('access_administrator', 'restore_right', t.at((select id from wide)) || ', ''Selvitetty''')), 'DA105', 'not beside a new right for the same');
select is(t.code(t.act('responsible_user', 'withdraw_right', t.at((select id from again)) || ', ''Turha''')), 'ok', 'that one withdrawn');
select is(t.code(t.act('access_administrator', 'restore_right', t.at((select id from wide)) || ', ''Selvitetty''')), 'ok', 'restored by the agency');
select is((select a.agency_stop from data.access_right a where a.id = (select id from wide)), false, 'and the agency''s stop is gone');
select throws_ok('delete from data.access_right', '23514', null, 'a right is never deleted');
select * from finish();
rollback;
