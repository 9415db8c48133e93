-- Buttons that make something agree with the commands that make it: under every state of a permit, for every role, and nothing is told of
-- what one does not see.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select plan(20);
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

-- An application that builds on a permit: offered exactly where an amendment or a renewal may begin.
insert into made select 'expired', t.make_permit('in_force', p_until => rule.today() - 1);
update data.permit set state = 'ended', end_reason = 'expired', ended_at = rule.moment() where id = (select id from made where state = 'expired');
create temporary table built as
select m.state, h.handle, t.may(h.handle, 'permit', m.id, 'save_application') as shown, k.kind,
       t.try(h.handle, 'save_application', format('null, null, %s, null, %L, %L', t.org(case when h.handle like 'b_%' then 'b' else 'a' end), k.kind,
             format('{"base_permit_id": %s}', m.id))) as o
  from made m cross join (select handle from t.cast_member where handle in ('expert', 'decider', 'access_administrator', 'auditor', 'administrator',
         'permit_contact', 'responsible_user', 'deputy', 'technical_contact', 'b_permit_contact')) h
  cross join unnest(array['amendment', 'renewal']) k (kind);
select is((select count(*)::integer from built), 100, 'every permit built on by everybody, in both ways');
select is_empty($$ select state, handle, shown from built group by 1, 2, 3 having (coalesce(shown, '') = 'ok') <> bool_or((o).accepted) $$, 'offered where one of the two is accepted');
select is_empty($$ select state, handle, shown, o from built where shown <> 'ok' and (o).detail -> 'faults' -> 0 ->> 'code' is distinct from shown $$, 'else the reason is the one the command gives');
select is((select string_agg(distinct state || ' ' || shown, ', ' order by state || ' ' || shown) from built where shown is not null),
  'awaiting_commitment DA232, ended DA232, expired ok, in_force ok, suspended ok', 'not before a permit has been in force, nor once it was given up');
select is((select string_agg(distinct handle, ', ') from built where shown is not null), 'permit_contact', 'to the permit contact of the organisation alone');
select is(t.may('permit_contact', 'permit', null, 'save_application'), null, 'and only under a permit that is named');

select is(t.may('permit_contact', 'organisation', t.org('a'), 'add_person'), 'ok', 'a permit contact adds people');
select is(t.may('permit_contact', 'organisation', t.org('a'), 'apply_appointment'), 'ok', 'and applies for a responsible user');
select is(t.may('deputy', 'organisation', t.org('a'), 'apply_appointment'), null, 'a deputy does not');
select is(t.may('permit_contact', 'organisation', t.org('b'), 'add_person'), null, 'nor does anybody in another organisation');
select is(t.see('user', format('select * from ui.allowed_creation(''permit'', %s)', (select id from made where state = 'in_force'))), '[]', 'somebody without a role is told nothing');
select * from finish();
rollback;
