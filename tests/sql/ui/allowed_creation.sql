-- Buttons that make something agree with the commands that make it: under every state of a permit, for every role, and nothing is told of
-- what one does not see.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select plan(14);
create function t.may(p_handle text, p_under text, p_id bigint, p_act text) returns text language sql volatile
  return (select coalesce(x ->> 'code', 'ok') from jsonb_array_elements(t.see(p_handle, format('select * from ui.allowed_creation(%L, %L::bigint)', p_under, p_id))) x
           where x ->> 'act' = p_act);
select is(t.may('responsible_user', 'permit', null, 'propose_right'), 'DA104', 'no permit at all: none is in force');
create temporary table made as select s as state, t.make_permit(s) as id from unnest(array['awaiting_commitment', 'suspended', 'ended']) s;
select is(t.may('responsible_user', 'permit', null, 'propose_right'), 'DA104', 'nor among those that are not');
insert into made select 'in_force', t.make_permit('in_force');
select is(t.may('responsible_user', 'permit', null, 'propose_right'), 'ok', 'one in force will do');
select is(t.may('deputy', 'permit', null, 'propose_right'), 'ok', 'for a deputy too');
select is(t.may('b_responsible_user', 'permit', null, 'propose_right'), 'DA104', 'but not somebody else''s');
select is(t.may('permit_contact', 'permit', null, 'propose_right'), null, 'a role that never does it is offered nothing');

create temporary table asked as
select m.state, h.handle, t.may(h.handle, 'permit', m.id, 'propose_right') as shown,
       t.code(t.try(h.handle, 'propose_right', format('%s, %s, %s, null, ''työ'', rule.today(), null', m.id, t.id('user'),
              (select min(u.id) from data.permit_purpose u where u.permit_id = m.id)))) as done
  from made m cross join (select handle from t.cast_member where handle in ('expert', 'decider', 'access_administrator', 'auditor', 'administrator',
         'permit_contact', 'responsible_user', 'deputy', 'technical_contact', 'b_responsible_user')) h;
select is((select count(*)::integer from asked), 40, 'every permit asked by everybody');
select is_empty($$ select * from asked where coalesce(shown, 'DA001') <> done $$, 'what is shown is what the command answers');
select is((select string_agg(distinct state || ' ' || shown, ', ' order by state || ' ' || shown) from asked where shown is not null),
  'awaiting_commitment DA104, ended DA104, in_force ok, suspended DA104', 'only a permit in force is offered');

select is(t.may('permit_contact', 'organisation', t.org('a'), 'add_person'), 'ok', 'a permit contact adds people');
select is(t.may('permit_contact', 'organisation', t.org('a'), 'apply_appointment'), 'ok', 'and applies for a responsible user');
select is(t.may('deputy', 'organisation', t.org('a'), 'apply_appointment'), null, 'a deputy does not');
select is(t.may('permit_contact', 'organisation', t.org('b'), 'add_person'), null, 'nor does anybody in another organisation');
select is(t.see('user', format('select * from ui.allowed_creation(''permit'', %s)', (select id from made where state = 'in_force'))), '[]', 'somebody without a role is told nothing');
select * from finish();
rollback;
