-- Buttons and commands agree: what ui.allowed_action calls possible the command accepts, and what it does not, the command refuses with the
-- very same code; for what one does not see it says nothing.
begin;
\ir ../support/cast.sql
\ir ../support/acts.sql
set search_path = tap, public;
select plan(6);
create temporary table asked as
select c.object, c.act, m.id, h.handle, a.allowed, a.code, t.try(h.handle, c.act, format(c.arguments, m.id, m.version)) as o
  from t.act_call c join t.made m using (act)
  cross join (select handle from t.cast_member where handle in ('expert', 'expert2', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor', 'administrator',
              'browser_expert', 'permit_contact', 'responsible_user', 'deputy', 'technical_contact', 'b_responsible_user', 'b_permit_contact')) h
  left join lateral (select (x ->> 'allowed')::boolean as allowed, x ->> 'code' as code
                       from jsonb_array_elements(t.see(h.handle, format('select * from ui.allowed_action(%L, %s)', c.object, m.id))) x where x ->> 'act' = c.act) a on true;
select cmp_ok((select count(*)::integer from asked), '=', 15 * (select count(*)::integer from t.act_call), 'every act asked by everybody');
select is_empty($$ select object, act, handle, t.code(o) from asked where allowed and not (o).accepted $$, 'a possible act is accepted');
select is_empty($$ select object, act, handle, code, t.code(o) from asked where not allowed and t.code(o) is distinct from code $$, 'an impossible one is refused with the code that was shown');
select is_empty($$ select object, act, handle, t.code(o) from asked where allowed is null and t.code(o) is distinct from 'DA001' $$, 'what is not shown is refused as not existing');
select is((select count(*)::integer from asked where handle like 'b_%' and handle <> 'browser_expert' and allowed is not null), 0, 'another organisation is shown nothing');
select is(t.see('user', format('select * from ui.allowed_action(''right'', %s)', (select id from t.made where act = 'block_right'))), '[]', 'nor is somebody without a role');
select * from finish();
rollback;
