-- Decisions on look-ups: every code, one by one and many at once, now and at a past moment, and with a clock that goes backwards.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.gateway(p_sql text) returns text language plpgsql as $$
declare v text;
begin
  set local role lv_gateway;
  execute p_sql into v;
  reset role;
  return v;
end $$;
create temporary table p as select t.make_permit('in_force') as id, t.make_permit('in_force', 'a', 'interface') as other, t.make_permit('suspended', 'a', 'interface') as stopped;
insert into data.membership (person_id, org_id, role, valid_from) select t.id('b_user'), t.org('a'), 'user', rule.today();
create temporary table r (state text primary key, who text, id bigint);
insert into r select h.state, h.who, t.make_right(h.state, p.id, h.who) from p, (values ('active', 'user'), ('blocked', 'second'), ('ended', 'third'), ('code_delivered', 'deputy'), ('expired', 'permit_contact'), ('withdrawn', 'technical_contact')) h (state, who);
create temporary table a as select r.state, u.user_code, x.permit_id, x.purpose_id, x.id from r join data.access_right x on x.id = r.id join data.user_account u on u.id = x.account_id;
create function t.ask(p_state text, p_items text default '{1,2}', p_permit bigint default null, p_purpose bigint default null, p_at timestamptz default null) returns text language plpgsql as $$
declare x a;
begin
  select * into x from a where a.state = p_state;
  return (t.gateway(format('select (access.decide(%L, %s, %s, %L, %L)).code', x.user_code, coalesce(p_permit, x.permit_id), coalesce(p_purpose, x.purpose_id), rule.item_mask(p_items::integer[]), p_at)));
end $$;
select is(t.ask('active'), 'ALLOWED', 'inside everything');
select is(t.ask('active', '{1}'), 'ALLOWED', 'fewer items');
select is(t.ask('active', '{1,3}'), 'OUTSIDE_ITEMS', 'one item too many');
select is(t.ask('active', '{}'), 'OUTSIDE_ITEMS', 'nothing asked is nothing allowed');
select is(t.ask('active', '{1}', null, 999999), 'OUTSIDE_PURPOSE', 'another purpose');
select is(t.ask('active', '{1}', (select other from p)), 'NO_RIGHT', 'another permit');
select is(t.gateway('select (access.decide(''XX000000'', 1, 1, B''1''::bit(512))).code'), 'NO_RIGHT', 'an unknown user id');
select is(t.gateway('select (access.decide(null, null, null, null)).code'), 'NO_RIGHT', 'nothing at all');
select is(t.ask('blocked'), 'BLOCKED', 'blocked');
select is(t.ask('ended'), 'ENDED', 'ended');
select is(t.ask('code_delivered'), 'NOT_YET', 'not in use yet');
select is(t.ask('expired'), 'EXPIRED', 'expired');
select is(t.ask('withdrawn'), 'NO_RIGHT', 'withdrawn');
select results_eq(format($$ select no, allowed, code from access.decide_many(array[%L, %L, 'XX000000'], array[%s, %s, 1]::bigint[], array[%s, %s, 1]::bigint[], array[rule.item_mask('{1}'), rule.item_mask('{1}'), rule.item_mask('{1}')]) $$,
    (select user_code from a where state = 'active'), (select user_code from a where state = 'blocked'), (select permit_id from a where state = 'active'), (select permit_id from a where state = 'blocked'),
    (select purpose_id from a where state = 'active'), (select purpose_id from a where state = 'blocked')),
  $$ values (1, true, 'ALLOWED'), (2, false, 'BLOCKED'), (3, false, 'NO_RIGHT') $$, 'many at once, in the order asked');
select is(t.gateway('select access.item_mask(array[(select ''M.001''), ''M.002''])')::bit(512), rule.item_mask((select array_agg(id) from data.data_item where code in ('M.001', 'M.002'))), 'items by their codes');
select throws_ok('select access.item_mask(array[''M.001'', ''NONE''])', '22023', null, 'an unknown item is an error');

-- From the block on, at every moment; what held before is still told of the past.
create temporary table before as select clock_timestamp() as at;
select is(t.code(t.act('responsible_user', 'block_right', format('%s, 1, ''Epäily''', (select id from a where state = 'active')))), 'ok', 'blocked');
select is(t.ask('active'), 'BLOCKED', 'refused from then on');
select is(t.ask('active', '{1}', null, null, (select at from before)), 'ALLOWED', 'a look-up before the block was allowed');
select is(t.ask('active', '{3}', null, null, (select at from before)), 'OUTSIDE_ITEMS', 'within its items');
select is(t.ask('active', '{1}', null, null, clock_timestamp()), 'ENDED', 'one after it was not');
select is(t.ask('active', '{1}', null, null, clock_timestamp() - interval '9 days'), 'NOT_YET', 'nor one before it began');
do $$ begin execute format('create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return %L::timestamptz', (select at from before)); end $$;
select is(t.ask('active'), 'BLOCKED', 'a clock that goes backwards revives nothing');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return clock_timestamp() - interval '10 seconds';
update data.membership set valid_from = rule.today() - 5 where person_id = t.id('responsible_user');
select is(t.code(t.act('responsible_user', 'restore_right', format('%s, 2, ''Selvitetty''', (select id from a where state = 'active')))), 'ok', 'restored under a clock that is behind');
select is(t.ask('active'), 'ALLOWED', 'and usable');
select is(t.code(t.act('responsible_user', 'end_right', format('%s, 3, ''not_needed''', (select id from a where state = 'active')))), 'ok', 'ended');
select is(t.ask('active'), 'ENDED', 'and refused');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return clock_timestamp();
select is(t.ask('active'), 'ENDED', 'when the clock is right again too');

-- A right whose days are over is refused on the minute, also before anybody ran the due work.
create temporary table short as select t.make_right('active', (select id from p), 'b_user', '{1}', rule.today()) as id;
insert into a select 'short', u.user_code, x.permit_id, x.purpose_id, x.id from short s join data.access_right x on x.id = s.id join data.user_account u on u.id = x.account_id;
select is(t.ask('short', '{1}'), 'ALLOWED', 'on its last day');
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return rule.day_start((clock_timestamp() at time zone 'Europe/Helsinki')::date + 1);
select is(t.ask('short', '{1}'), 'EXPIRED', 'refused when the day is over');
select function_privs_are('access', 'decide', array['text', 'bigint', 'bigint', 'bit', 'timestamp with time zone'], 'lv_customer', '{}', 'people ask no decisions');
select * from finish();
rollback;
