-- Twenty years of cases: psql -v cases=100000 -f desk.sql, on a freshly installed schema with reference data. Made set-wise with triggers
-- and references off, as only a superuser may; every row is one that the commands could have made. The newest six hundred cases are open
-- whatever the number, three hundred of them in one expert's hands: what grows is the archive,
-- served and closed but for the decisions of the last days.
\set base 20000000
set statement_timeout = 0;
begin;
set local session_replication_role = replica;
set local client_min_messages = warning;
create schema bench;
create table bench.size as select :cases::integer as cases, (select id from data.organisation where class = 'agency') as agency;

insert into data.organisation (id, class, name_fi, name_sv) overriding system value
select :base + n, (array['company', 'municipality', 'state', 'association', 'other_public'])[1 + n % 5], chr(65 + n % 26) || 'org ' || n, chr(65 + n % 26) || 'org ' || n || ' Ab' from generate_series(1, 1500) n;
insert into data.person (id, login_name, given_names, family_name) overriding system value
select :base + n, 'u_c0000000000' || n, 'Jono', 'Henkilö ' || n from generate_series(1, 5) n;
insert into data.membership (person_id, org_id, role, duty, valid_from)
select :base + p, case r when 'permit_contact' then :base + 1 else agency end, r, '', current_date - 9000
  from bench.size, (values (1, 'permit_contact'), (2, 'expert'), (3, 'expert'), (4, 'supervisor'), (5, 'decider')) v (p, r);

-- Case n arrives evenly over the years, the last one now; takes 15 to 75 days, every fifth with a completion.
create temporary table case_made as
select n, :base + n as id, :base + 1 + n * 7919 % 1500 as org_id, case when n % 3 = 0 then 'interface' else 'browser' end as service, v.came, n > s.cases - least(600, s.cases * 6 / 10) as open,
       v.came + make_interval(days => 1 + n % 6) as claimed, n % 5 = 0 as completed, v.came + make_interval(days => 8 + n % 9) as asked, v.came + make_interval(days => 14 + n % 9) as answered,
       v.came + make_interval(days => 24 + n % 40, hours => n % 7) as presented, v.came + make_interval(days => 26 + n % 40 + n % 9, hours => 3) as decided
  from bench.size s, generate_series(1, s.cases) n, lateral (select now() - (s.cases - n) * interval '7300 days' / s.cases - interval '1 hour' as came) v;
update case_made set came = now() - (n % 30) * interval '1 day' - interval '1 hour' where open;
update case_made set open = true where not open and decided > now();

insert into data.application (id, diary_number, org_id, org_name_key, org_name_sv_key, service, state, purpose, justification, protection, user_count, yearly_queries, contact_person_id, handler_id, presenter_id,
                              proposed_outcome, proposed_reasons, submitted_at, due_on, created_by, changed_at, version) overriding system value
select c.id, 'DVV/' || c.n || '/' || extract(year from c.came), c.org_id, o.name_key, o.name_sv_key, c.service,
       case when not c.open then case when c.n % 7 = 3 then 'withdrawn' when c.decided > now() - interval '3 days' then 'decided' else 'closed' end when c.n % 6 < 3 then 'in_handling' when c.n % 6 = 3 then 'presented' else 'submitted' end,
       'Asiakkaan henkilöllisyyden tarkistaminen.', repeat('Tarve on jatkuva. ', 5), repeat('Käyttöä seurataan. ', 5), 5, 1000, :base + 1,
       case when not c.open or c.n % 6 <= 3 then :base + case when c.n % 6 < 3 or not c.open and c.n % 2 = 0 then 2 else 3 end end, case when not c.open or c.n % 6 = 3 then :base + 3 end,
       case when not c.open or c.n % 6 = 3 then 'granted' end, case when not c.open then 'Edellytykset täyttyvät.' else '' end,
       c.came, (c.came at time zone 'Europe/Helsinki')::date + case c.service when 'interface' then 91 else 42 end, :base + 1, case when c.open then c.came else c.decided end, 6
  from case_made c join data.organisation o on o.id = c.org_id;
insert into data.application_purpose (application_id, purpose_no, name) select id, 1, 'Asiakkaan tunnistaminen' from case_made;
insert into data.application_item (application_id, item_id, purpose_no, outcome) select c.id, 1 + (c.n + i) % 400, 1, case when c.open then 'open' else 'granted' end from case_made c, generate_series(1, 4) i;
insert into data.decision (application_id, org_id, outcome, reasons, presenter_id, decider_id, decided_at, snapshot)
select c.id, c.org_id, 'granted', 'Edellytykset täyttyvät.', :base + 3, :base + 5, c.decided, '{}' from case_made c where not c.open and c.n % 7 <> 3;

insert into data.case_phase (application_id, org_id, service, no, phase, began_at, ended_at)
select c.id, c.org_id, c.service, row_number() over (partition by c.id order by p.began), p.phase, p.began, p.ended
  from case_made c, lateral (values
    ('waiting', c.came, c.claimed), ('handling', c.claimed, case when c.completed then c.asked else c.presented end),
    ('completion', case when c.completed then c.asked end, c.answered), ('handling', case when c.completed then c.answered end, c.presented), ('decision', c.presented, c.decided)) p (phase, began, ended)
 where not c.open and p.began is not null
union all
select c.id, c.org_id, c.service, 1, case when c.n % 6 < 3 then 'handling' when c.n % 6 = 3 then 'decision' else 'waiting' end, c.came, null from case_made c where c.open;
insert into data.case_time (application_id, org_id, service, kind, applicant_class, arrived_at, arrived_on, due_on, phases, phase, phase_since, ended_at, ended_on, ended_by, waiting_us, handling_us, completion_us, decision_us)
select c.id, c.org_id, c.service, 'new_permit', o.class, c.came, (c.came at time zone 'Europe/Helsinki')::date, a.due_on, p.n, p.open, case when c.open then c.came else c.decided end,
       case when not c.open then c.decided end, case when not c.open then (c.decided at time zone 'Europe/Helsinki')::date end,
       case when not c.open then case when c.n % 7 = 3 then 'withdrawn' else 'decided' end end, p.waiting, p.handling, p.completion, p.decision
  from case_made c join data.organisation o on o.id = c.org_id join data.application a on a.id = c.id
  join (select application_id, count(*) as n, max(phase) filter (where ended_at is null) as open,
               coalesce(sum(data.microseconds(began_at, ended_at)) filter (where phase = 'waiting'), 0) as waiting, coalesce(sum(data.microseconds(began_at, ended_at)) filter (where phase = 'handling'), 0) as handling,
               coalesce(sum(data.microseconds(began_at, ended_at)) filter (where phase = 'completion'), 0) as completion, coalesce(sum(data.microseconds(began_at, ended_at)) filter (where phase = 'decision'), 0) as decision
          from data.case_phase group by application_id) p on p.application_id = c.id;

insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, version, audience)
select t.at, 'u_c00000000002', :base + t.who, t.role, t.act, 'application', c.id, c.org_id, 'accepted', jsonb_build_object('state', jsonb_build_array(t.was, t.becomes)), t.version, 'all'
  from case_made c, lateral (values
    (c.came, 1, 'permit_contact', 'submit_application', 'draft', 'submitted', 2), (c.claimed, 2, 'expert', 'claim_application', 'submitted', 'in_handling', 3),
    (c.presented, 3, 'expert', 'present_application', 'in_handling', 'presented', 4), (c.decided, 5, 'decider', 'decide_application', 'presented', 'decided', 5)) t (at, who, role, act, was, becomes, version)
 where not c.open or t.version = 2;

do $$
declare
  r record;
begin
  for r in select p.login_name, p.id % 10 = 1 as customer from data.person p where p.login_name like 'u_c000000000%' loop
    if not exists (select from pg_roles where rolname = r.login_name) then
      execute format('create role %I login', r.login_name);
    end if;
    execute format('alter role %I connection limit 50', r.login_name);
    execute format('grant %I to %I', case when r.customer then 'lv_customer' else 'lv_agency' end, r.login_name);
  end loop;
end $$;
commit;
vacuum analyze data.case_time;
begin;
set local role lv_writer;
select count(rule.sum_up_years()) from generate_series(1, 25);
commit;
vacuum analyze;
