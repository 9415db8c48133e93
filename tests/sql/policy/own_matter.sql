-- Nobody brings his own right back, whoever stopped it; a colleague may.
set client_min_messages = warning;
\ir ../../support/world.sql
set search_path = tap, public, pg_catalog;
select no_plan();
insert into data.user_account (org_id, person_id, user_code, delivered_at) values (9011, 9202, 'AL900099', now());
insert into data.access_right (id, org_id, permit_id, purpose_id, person_id, account_id, items, state, valid_from, proposed_by, approved_by, active_from) overriding system value
  select 30001, 9011, 1105, 11051, 9202, a.id, rule.item_mask(array[2]), 'blocked', '2026-10-13', 9201, 9104, now() from data.user_account a where a.user_code = 'AL900099';
create function tap.restore_as(p_login text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  execute format('set session authorization %I', p_login);
  select coalesce(o.code, 'accepted') into v_answer from api.restore_right(gen_random_uuid(), 30001, 1, 'wanted back') o;
  reset session authorization;
  return v_answer;
end $$;
select is(tap.restore_as('u_0000000f0002'), 'DA004', 'a deputy does not restore his own blocked right');
select is(tap.restore_as('u_0000000f0001'), 'accepted', 'the responsible user does');
select * from finish();
