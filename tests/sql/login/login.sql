-- Logins: who gets one, in which group, with what; and what is left of one that was ended.
set client_min_messages = warning;
\ir ../../support/world.sql
set search_path = tap, public, pg_catalog;
select no_plan();
create function tap.verifier() returns text language sql as $$ select 'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$' || repeat('A', 43) || '=:' || repeat('B', 43) || '=' $$;
-- The answer's code, or 'accepted'; called as a login.
create function tap.issue(p_login text, p_id bigint, p_group text, p_verifier text default tap.verifier()) returns text language plpgsql as $$
declare
  o api.outcome;
  v integer := (select version from data.person where id = p_id);
begin
  execute format('set session authorization %I', p_login);
  o := api.issue_login(gen_random_uuid(), p_id, v, p_group, p_verifier);
  reset session authorization;
  return case when o.accepted then 'accepted' else o.code || coalesce(' ' || o.field, '') end;
end $$;
create function tap.finish_login(p_login text, p_id bigint, p_reason text default 'left the house') returns text language plpgsql as $$
declare
  o api.outcome;
  v integer := (select version from data.person where id = p_id);
begin
  execute format('set session authorization %I', p_login);
  o := api.end_login(gen_random_uuid(), p_id, v, p_reason);
  reset session authorization;
  return case when o.accepted then 'accepted' else o.code || coalesce(' ' || o.field, '') end;
end $$;
insert into data.person (id, given_names, family_name) overriding system value values (9501, 'Uusi', 'Ihminen'), (9502, 'Virkailija', 'Uusi');
insert into data.membership (person_id, org_id, role, valid_from) values (9501, 9011, 'user', '2020-01-01'), (9502, 9001, 'expert', '2020-01-01');

select is(tap.issue(l, 9501, 'customer'), 'DA001', l || ' issues no login')
from unnest(array['u_00000000e001', 'u_00000000d001', 'u_00000000a001', 'u_00000000b001', 'u_00000000c001', 'u_0000000a0001', 'u_0000000f0001', 'u_0000000f0003', 'u_00000000dd01']) l;
select is(tap.issue('u_0000000ad001', 9501, 'customer', 'secret'), 'DA005 verifier', 'a plain password is refused');
select is(tap.issue('u_0000000ad001', 9501, 'customer', 'md5' || md5('x')), 'DA005 verifier', 'an old hash too');
select is(tap.issue('u_0000000ad001', 9501, 'customer', tap.verifier() || ''' superuser'), 'DA005 verifier', 'and whatever would go on after it');
select is(tap.issue('u_0000000ad001', 9501, 'lv_owner'), 'DA005 group', 'no group but those of people');
select is(tap.issue('u_0000000ad001', 9501, 'agency'), 'DA005 group', 'nor one where the person has nothing to do');
select is(tap.issue('u_0000000ad001', 9502, 'both'), 'DA005 group', 'nor both, with one');
select is(tap.issue('u_0000000ad001', 9108, 'agency'), 'DA004', 'nor for himself');
select is(tap.issue('u_0000000ad001', 9501, 'customer'), 'accepted', 'the administrator issues a login');
select is(tap.issue('u_0000000ad001', 9501, 'customer'), 'DA003', 'not a second one');
select is(tap.issue('u_0000000ad001', 9502, 'agency'), 'accepted', 'for a person of the agency');
select results_eq($$ select r.rolcanlogin, r.rolconnlimit, r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolbypassrls or r.rolreplication, array_agg(m.roleid::regrole::text)
                     from data.person p join pg_roles r on r.rolname = p.login_name join pg_auth_members m on m.member = r.oid where p.id in (9501, 9502) group by p.id, 1, 2, 3 order by p.id $$,
  $$ values (true, 6, false, array['lv_customer']), (true, 6, false, array['lv_agency']) $$, 'six connections, one group, no power');
select ok((select bool_and(login_name ~ '^u_[0-9a-f]{12}$') from data.person where id in (9501, 9502)), 'opaque names');
select is((select rolpassword from pg_authid r join data.person p on p.login_name = r.rolname where p.id = 9501), tap.verifier(), 'the verifier as it was given');
select is_empty($$ select from audit.record where to_jsonb(record)::text ~ 'SCRAM|AAAAAA' $$, 'it stands in no record');
select is_empty($$ select from data.request where to_jsonb(request)::text ~ 'SCRAM|AAAAAA' $$, 'nor in an answer');

select is(tap.finish_login('u_0000000ad001', 9501, ''), 'DA005 reason', 'ended with a reason');
select is(tap.finish_login('u_0000000ad001', 9108), 'DA004', 'not by himself');
select is(tap.finish_login('u_0000000a0001', 9501), 'DA001', 'not by the auditor');
select is(tap.finish_login('u_0000000ad001', 9501), 'accepted', 'ended by the administrator');
select is(tap.finish_login('u_0000000ad001', 9501), 'DA003', 'once');
select results_eq($$ select r.rolcanlogin, r.rolconnlimit, r.rolpassword, (select count(*) from pg_auth_members m where m.member = r.oid) from pg_authid r join data.person p on p.login_name = r.rolname where p.id = 9501 $$,
  $$ values (false, 0, null::text, 0::bigint) $$, 'nothing is left of the login but its name');
select is(tap.issue('u_0000000ad001', 9501, 'customer'), 'accepted', 'and it can be opened again');
select is((select count(*) from audit.record where object = 'person' and act in ('issue_login', 'end_login') and result = 'refused'), 21::bigint, 'every refusal is recorded');

-- The person's own password: a first one is changed before anything else.
create function tap.change(p_login text, p_verifier text default tap.verifier(), p_request uuid default gen_random_uuid()) returns text language plpgsql as $$
declare
  o api.outcome;
begin
  execute format('set session authorization %I', p_login);
  o := api.change_own_password(p_request, p_verifier);
  reset session authorization;
  return case when o.accepted then 'accepted' else o.code || coalesce(' ' || o.field, '') end;
end $$;
create function tap.as_person(p_login text, p_query text) returns text language plpgsql as $$
declare
  v text;
begin
  execute format('set session authorization %I', p_login);
  execute p_query into v;
  reset session authorization;
  return v;
end $$;
create function tap.login(p_id bigint) returns text language sql as $$ select login_name from data.person where id = p_id $$;
create function tap.kept(p_id bigint) returns text language sql as $$ select rolpassword from pg_authid where rolname = tap.login(p_id) $$;
create function tap.other_verifier() returns text language sql as $$ select 'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$' || repeat('C', 43) || '=:' || repeat('D', 43) || '=' $$;
update data.membership set role = 'permit_contact' where person_id = 9501;
select is(tap.as_person(tap.login(9501), 'select first_password::text from ui.me'), 'true', 'a login newly issued has a first password');
select is(tap.as_person(tap.login(9501), $$ select (api.add_person(gen_random_uuid(), 9011, 'Liian', 'Aikaisin', '', '', '', '')).code $$), 'DA009', 'with which nothing is made');
select is(tap.as_person(tap.login(9501), $$ select (api.end_permit(gen_random_uuid(), 1105, 0, 'terminated', 'kokeillaan')).code $$), 'DA009', 'nor done, whatever the version');
select is(tap.as_person(tap.login(9501), 'select (count(*) + (select count(*) from ui.organisation_list))::text from ui.permit_list'), '0', 'nor anything seen');
select is(tap.as_person(tap.login(9501), $$ select string_agg(distinct c.code, ',') from ui.allowed_creation('organisation', 9011) c $$), null, 'and so there are no buttons');
select is(tap.change(tap.login(9501), 'correct horse battery'), 'DA005 verifier', 'the password itself is not taken, only its verifier');
select is(tap.change(tap.login(9501), replace(tap.verifier(), 'c2FsdHNhbHRzYWx0c2FsdA==', '=====================')), 'DA005 verifier', 'nor what PostgreSQL would take for a password');
select is(tap.change(tap.login(9501), replace(tap.verifier(), '4096', '0001')), 'DA005 verifier', 'nor one of a single round');
select is(tap.change('u_00000000dd02'), 'DA008', 'nor from a login that ended');
select is(tap.change('u_000000000000'), 'DA008', 'nor from one that belongs to nobody');
select is(tap.change(tap.login(9501), tap.other_verifier(), 'aaaaaaaa-0000-4000-8000-000000000001'), 'accepted', 'then a password of his own');
select is(tap.kept(9501), tap.other_verifier(), 'stands on his login');
select is(tap.kept(9502), tap.verifier(), 'and on no other');
select is(tap.change(tap.login(9501), tap.verifier(), 'aaaaaaaa-0000-4000-8000-000000000001'), 'accepted', 'the same request again has the same answer');
select is(tap.kept(9501), tap.other_verifier(), 'and does nothing');
select is(tap.as_person(tap.login(9501), 'select first_password::text from ui.me'), 'false', 'it is the first one no more');
select isnt(tap.as_person(tap.login(9501), $$ select (api.add_person(gen_random_uuid(), 9011, 'Nyt', 'Jo', '', '', '', '')).code $$), 'DA009', 'and the person acts');
select is(tap.change(tap.login(9501)), 'accepted', 'it can be changed whenever one likes');
select is_empty($$ select from audit.record where to_jsonb(record)::text ~ 'SCRAM|AAAAAA|CCCCCC' $$, 'no verifier stands in the record');
select is((select count(*) from audit.record where act = 'change_own_password' and result = 'accepted' and audience = 'agency'), 2::bigint, 'each change is recorded, for the agency');
create or replace function rule.session_began() returns timestamptz language sql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
  return clock_timestamp() - interval '61 seconds';
select is(tap.change(tap.login(9501), tap.other_verifier()), 'DA010', 'a session of longer ago proves no password');
select is(tap.kept(9501), tap.verifier(), 'so nothing changes');
select throws_ok($$ select rule.set_own_password(tap.verifier()) $$, '22023', null, 'the inner door is for logins of people alone');
select is(tap.issue('u_0000000ad001', 9108, 'agency'), 'DA004', 'nobody issues to himself');
select is((select array_agg(distinct guard::text) from rule.transition where act = 'change_own_password'), array['{self,login_open}'], 'everybody for himself');

-- The inner doors hold by themselves, whoever calls them.
select throws_ok($$ select rule.make_login('postgres', 'both', tap.verifier()) $$, '22023', null, 'no name but those of people');
select throws_ok($$ select rule.make_login('u_00000000ffff', 'lv_owner', tap.verifier()) $$, '22023', null, 'no other group');
select throws_ok($$ select rule.make_login('u_00000000ffff', 'both', 'secret') $$, '22023', null, 'no plain password');
select lives_ok($$ select rule.close_login('postgres'), rule.close_login('lv_owner'), rule.end_sessions('postgres') $$, 'what is not of people is left alone');
select ok((select rolcanlogin from pg_roles where rolname = 'postgres'), 'as it was');
select * from finish();
