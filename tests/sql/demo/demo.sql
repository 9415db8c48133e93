-- The demo world: every state is there, it is consistent like anything made by the commands, and its tools are gone.
\set ON_ERROR_STOP on
begin;
set local client_min_messages = warning;
select clock_timestamp() as began \gset
\o /dev/null
\ir ../../../sql/demo/10_tools.sql
\ir ../../../sql/demo/20_people.sql
\ir ../../../sql/demo/25_answers.sql
\ir ../../../sql/demo/30_applications.sql
\ir ../../../sql/demo/35_handling.sql
\ir ../../../sql/demo/35_decisions.sql
\ir ../../../sql/demo/35_kinds.sql
\ir ../../../sql/demo/35_history.sql
\ir ../../../sql/demo/35_intake.sql
\ir ../../../sql/demo/40_permits.sql
\ir ../../../sql/demo/45_permit_desk.sql
\ir ../../../sql/demo/50_rights.sql
\ir ../../../sql/demo/55_logins.sql
\ir ../../../sql/demo/80_play.sql
\ir ../../../sql/demo/90_close.sql
\o
set local search_path = tap, public, pg_catalog;
select no_plan();
select ok(clock_timestamp() - :'began'::timestamptz < interval '3 minutes', 'loads in seconds, within minutes on the busiest machine');
select is(to_regnamespace('demo')::text, null, 'the tools are gone');
select cmp_ok(abs(extract(epoch from rule.moment() - clock_timestamp())), '<', 5.0, 'the clock of the rules goes by itself again');
select is(session_user::text, current_user::text, 'the loader is himself again');

select is((select array_agg(distinct state order by state) from data.application), array['closed', 'completion_asked', 'decided', 'draft', 'hearing', 'in_handling', 'negotiation', 'presented', 'served', 'statement_asked', 'submitted', 'technical_assessment', 'transferred', 'withdrawn'], 'applications in every state of the journey');
select is((select array_agg(distinct outcome order by outcome) from data.decision), array['dismissed', 'granted', 'granted_conditionally', 'granted_in_part', 'lapsed', 'refused'], 'decisions of every outcome');
select is((select array_agg(distinct state order by state) from data.permit), array['awaiting_commitment', 'ended', 'in_force', 'suspended'], 'permits in every state');
select is((select array_agg(distinct state order by state) from data.access_right),
          array['active', 'approved', 'blocked', 'code_delivered', 'ended', 'expired', 'proposed', 'refused', 'withdrawn'], 'rights in every state');
select is((select array_agg(distinct state order by state) from data.appointment), array['applied', 'in_force', 'refused'], 'appointments applied for, in force, refused');
select cmp_ok((select count(distinct person_id) from data.access_right), '>=', 30::bigint, 'some forty users');
select is((select count(*) from pg_roles r where pg_has_role(r.oid, 'lv_demo', 'member') and r.rolcanlogin and not r.rolsuper and exists (select from data.person p where p.login_name = r.rolname)),
          12::bigint, 'twelve people to choose from');
select is((select array_agg(distinct role order by role) from data.membership m join data.person p on p.id = m.person_id join pg_roles r on r.rolname = p.login_name
            where pg_has_role(r.oid, 'lv_demo', 'member')),
          array['access_administrator', 'administrator', 'auditor', 'decider', 'expert', 'permit_contact', 'responsible_user', 'supervisor', 'technical_contact', 'user'],
          'among them every role');

select is((select string_agg(p.full_name, ', ') from data.person p join pg_roles r on r.rolname = p.login_name where p.login_ended_at is not null and not r.rolcanlogin), 'Risto Hakala', 'one login has ended');
select is((select string_agg(act || ' ' || code, ', ' order by id) from audit.record where result = 'refused'), 'claim_application DA001, propose_right DA102', 'two refused attempts, as planned');
select is((select count(*) from (select at < lag(at) over (order by id) as back from audit.record) as t where back), 0::bigint, 'the record runs forward');
select is((select count(*) from audit.record where at > clock_timestamp()), 0::bigint, 'and not into the future');
select is((select count(*) from data.decision d where not exists (select from audit.record a where a.act = 'decide_application' and a.object_id = d.application_id and a.result = 'accepted')),
          0::bigint, 'every decision is on record');
select is((select count(*) from data.access_right r where r.state = 'active' and not exists (select from data.effective_right e where e.right_id = r.id and e.open)), 0::bigint, 'every active right is effective');
select is((select count(*) from data.organisation where business_id is not null and data.business_id_fault(business_id) is not null), 0::bigint, 'business ids are right');
select is((select count(*) from data.application where state not in ('draft') and rule.application_faults(id) <> '[]' and id not in (select application_id from data.application_delivery)), 0::bigint, 'what was sent has no faults');
select is((select count(*) from data.application_delivery), 2::bigint, 'two applications came from the e-service');
select cmp_ok((select count(distinct (kind, publicity, side)) from data.attachment), '>=', 4::bigint, 'files of several kinds are attached');
select cmp_ok((select count(*) from data.application where state = 'draft' and rule.application_faults(id) <> '[]'), '>=', 1::bigint, 'one draft has');
select is_empty($$ select id, kind, body -> 'missing' from data.letter where body -> 'missing' <> '[]' $$, 'no letter lacks a fact');
select is_empty($$ select d.id from data.decision d where not exists (select from data.decision_version v where v.decision_id = d.id) $$, 'every decision has its document');
select * from finish();
rollback;
