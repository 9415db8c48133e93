-- A cluster of the size asked: psql -v rights=1000000 -f generate.sql, on a freshly installed schema with reference data.
-- Made set-wise with triggers and checks of references off, as only a superuser may; every row is one that the commands could have made.
-- The first organisation has 5,000 rights and applications (half of all when there are fewer than 10,000), the rest are spread over the others.
\set base 10000000
begin;
set local session_replication_role = replica;
set local client_min_messages = warning;
set local statement_timeout = 0;
drop schema if exists bench cascade;
create schema bench;
create table bench.size as
select :rights::integer as rights, greatest(10, least(10000, :rights / 100)) as orgs, greatest(20, :rights / 20) as permits, :rights / least(:rights / 2, 5000) as every,
       (select id from data.organisation where class = 'agency') as agency;

-- Indexes that prove nothing are built after the rows.
create table bench.later as
select indexdef, format('drop index data.%I', indexname) as away from pg_indexes x
where schemaname = 'data' and indexdef not like '%UNIQUE%' and tablename in ('person', 'membership', 'access_right', 'effective_right', 'application', 'user_account', 'permit');
do $$
declare
  r record;
begin
  for r in select away from bench.later loop
    execute r.away;
  end loop;
end $$;

create function bench.word(p_n bigint) returns text language sql immutable
return (array['Aalto', 'Berg', 'Eskola', 'Forsström', 'Heinonen', 'Ikonen', 'Järvi', 'Koski', 'Laine', 'Mäki', 'Niska', 'Ojala', 'Peltola', 'Räty', 'Suomi',
              'Tuomi', 'Uusitalo', 'Virta', 'Ylönen', 'Åberg', 'Äijö', 'Öist'])[(p_n * 7919 % 22) + 1];
create function bench.org_of(p_n bigint, p_orgs integer, p_every integer) returns bigint language sql immutable
return 10000001 + case when p_n % p_every = 0 then 0 else 1 + p_n % (p_orgs - 1) end;

insert into data.organisation (id, class, name_fi, name_sv, browser_permits_in_force, responsible_users_in_force) overriding system value
select :base + n, 'company', bench.word(n) || ' ' || n || ' Oy', bench.word(n) || ' ' || n || ' Ab', 1, 1 from bench.size, generate_series(1, orgs) as n;

-- People: one per right; the first four have a login each: customer, expert, access administrator, decider.
insert into data.person (id, given_names, family_name) overriding system value
select :base + n, bench.word(n / 22) || n % 97, bench.word(n) || 'nen' from bench.size, generate_series(1, rights + 10) as n;
update data.person set login_name = 'u_b0000000000' || (id - :base) where id between :base + 1 and :base + 4;
insert into data.membership (person_id, org_id, role, duty, valid_from)
select :base + n, bench.org_of(n, orgs, every), 'user', 'Käsittelijä', current_date - 100 from bench.size, generate_series(11, rights + 10) as n;
insert into data.membership (person_id, org_id, role, duty, valid_from)
select :base + p, case when o then agency else :base + 1 end, r, '', current_date - 100
from bench.size, (values (1, false, 'responsible_user'), (1, false, 'permit_contact'), (2, true, 'expert'), (3, true, 'access_administrator'), (4, true, 'decider')) as v (p, o, r);

-- Permits: the first ones give every organisation one of the browser service in force.
insert into data.permit (id, number, org_id, org_name_key, org_name_sv_key, service, kind, state, valid_from, valid_until, opened_at, changed_at) overriding system value
select :base + n, n || '/410/2020', o.id, o.name_key, o.name_sv_key, case when n <= s.orgs then 'browser' else 'interface' end, 'case',
       case when n <= s.orgs or n % 5 > 0 then 'in_force' else 'suspended' end, current_date - 100, case when n > s.orgs and n % 4 > 0 then current_date + 200 + (n % 900)::integer end, now() - interval '100 days', now() - n * interval '1 second'
from bench.size s cross join generate_series(1, s.permits) as n join data.organisation o on o.id = :base + 1 + (n - 1) % s.orgs;
insert into data.permit_purpose (id, permit_id, purpose_no, name, items) overriding system value
select :base + n, :base + n, 1, 'Asiakkaan tunnistaminen', (repeat('0', 1) || repeat('1', 200) || repeat('0', 311))::bit(512) from bench.size, generate_series(1, permits) as n;

insert into data.user_account (id, org_id, person_id, user_code, delivered_at) overriding system value
select :base + n, bench.org_of(n, orgs, every), :base + n, 'BB' || lpad(n::text, 8, '0'), now() from bench.size, generate_series(11, rights + 10) as n;

-- Rights under the organisation's browser permit: of ten eight active, one proposed (numbers ending in 8), one ended (in 9).
insert into data.access_right (id, org_id, permit_id, purpose_id, person_id, person_name, person_name_key, account_id, user_code, items, duty, state, valid_from, valid_until,
                               proposed_by, approved_by, active_from, end_reason, ended_at, changed_at) overriding system value
select p.id, o, o, o, p.id, p.full_name, p.name_key, case when n % 10 <> 8 then p.id end, case when n % 10 <> 8 then 'BB' || lpad(n::text, 8, '0') end, (repeat('0', 1) || repeat('1', 100 + (n % 100)::integer) || repeat('0', 411 - (n % 100)::integer))::bit(512), 'Käsittelijä',
       case n % 10 when 9 then 'ended' when 8 then 'proposed' else 'active' end, current_date - 50, case when n % 3 > 0 then current_date + 100 + (n % 1000)::integer end,
       :base + 1, case when n % 10 <> 8 then :base + 3 end, case when n % 10 <> 8 then now() - interval '50 days' end, case when n % 10 = 9 then 'not_needed' end, case when n % 10 = 9 then now() end, now() - n * interval '1 second'
from bench.size, generate_series(11, rights + 10) as n, lateral (select bench.org_of(n, orgs, every) as o) as b join data.person p on true where p.id = :base + n;
insert into data.effective_right (right_id, user_code, permit_id, purpose_id, items, valid_from, valid_until, open)
select id, user_code, permit_id, purpose_id, items, valid_from, coalesce(valid_until + 1, 'infinity'), state = 'active'
from data.access_right where id > :base and user_code is not null;

-- Applications, as many as rights.
insert into data.application (id, diary_number, org_id, org_name_key, org_name_sv_key, service, state, purpose, justification, protection, user_count, yearly_queries, contact_person_id,
                              handler_id, submitted_at, due_on, created_by, changed_at) overriding system value
select :base + n, 'DVV/' || n || '/2026', o.id, o.name_key, o.name_sv_key, case when n % 3 = 0 then 'interface' else 'browser' end,
       (array['submitted', 'in_handling', 'presented', 'decided', 'decided', 'decided', 'decided', 'withdrawn'])[n % 8 + 1],
       'Asiakkaan henkilöllisyyden tarkistaminen.', repeat('Tarve on jatkuva. ', 5), repeat('Käyttöä seurataan. ', 5), 5, 1000, :base + 1,
       case when n % 8 > 0 then :base + 2 end, now() - n * interval '5 minutes', current_date - (n / 300)::integer + 42, :base + 1, now() - n * interval '5 minutes'
from bench.size s cross join generate_series(1, s.rights) as n join data.organisation o on o.id = bench.org_of(n, s.orgs, s.every);

-- Those presented (numbers that leave 2 when divided by eight) can be decided: ten items under two purposes, and their time so far.
create temporary table presented as
select a.*, a.submitted_at + interval '1 minute' as claimed from data.application a where a.id between :base + 1 and :base + 100000 and a.state = 'presented';
update data.application set presenter_id = :base + 2, proposed_outcome = 'granted', proposed_reasons = 'Edellytykset täyttyvät.', conditions = E'Käyttöä seurataan.\nTiedot hävitetään.',
                            provisions = 'Laki 661/2009', fee_basis = 'price_list', legal_basis = 'Laki 540/2018 15 §', valid_from = current_date
 where id in (select id from presented);
insert into data.application_purpose (application_id, purpose_no, name) select p.id, n, 'Tarkoitus ' || n from presented p, generate_series(1, 2) n;
insert into data.application_item (application_id, item_id, purpose_no, outcome) select p.id, n, 1 + n % 2, 'granted' from presented p, generate_series(1, 10) n;
insert into data.case_phase (application_id, org_id, service, no, phase, began_at, ended_at)
select p.id, p.org_id, p.service, v.* from presented p, lateral (values (1, 'waiting', p.submitted_at, p.claimed), (2, 'decision', p.claimed, null)) v;
insert into data.case_time (application_id, org_id, service, kind, applicant_class, arrived_at, arrived_on, due_on, phases, phase, phase_since, waiting_us)
select p.id, p.org_id, p.service, p.kind, 'company', p.submitted_at, (p.submitted_at at time zone 'Europe/Helsinki')::date, p.due_on, 2, 'decision', p.claimed, 60000000 from presented p;

set local maintenance_work_mem = '256MB';
do $$
declare
  r record;
begin
  for r in select indexdef from bench.later loop
    execute r.indexdef;
  end loop;
end $$;

-- Look-ups that the permits allow, for the decision bench.
create table bench.look_up as
select user_code, permit_id, purpose_id, items from data.effective_right where open order by md5(right_id::text) limit 20000;
create table bench.bare as select n as id, 0 as n from generate_series(1, 100000) as n;
alter table bench.bare add primary key (id);

do $$
declare
  r record;
begin
  for r in select * from (values ('u_b00000000001', 'lv_customer'), ('u_b00000000002', 'lv_agency'), ('u_b00000000003', 'lv_agency'), ('u_b00000000004', 'lv_agency'), ('bench_free', 'lv_agency'), ('bench_gateway', 'lv_gateway')) as v (login, grp) loop
    if not exists (select from pg_roles where rolname = r.login) then
      execute format('create role %I login', r.login);
    end if;
    execute format('alter role %I connection limit 50', r.login);
    execute format('grant %I to %I', r.grp, r.login);
  end loop;
  -- The same rights as people of both sides have, but no policy: what policies cost is held against this role, not against a superuser,
  -- who skips every check.
  alter role bench_free bypassrls;
  grant lv_customer to bench_free;
end $$;
grant usage on schema bench to public;
grant select, update on all tables in schema bench to public;
commit;
vacuum analyze;
