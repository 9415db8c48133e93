-- Responsible users: appointments, the last one, the override and its alarm.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.at(p_id bigint) returns text language sql volatile return p_id || ', ' || t.version('appointment', p_id);
create function t.fault(o api.outcome) returns text language sql immutable
  return (select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ' order by f ->> 'field', f ->> 'code') from jsonb_array_elements(o.detail -> 'faults') f);
create temporary table p as select t.make_permit('in_force') as id;
create temporary table first as select a.id from data.appointment a where a.org_id = t.org('a');

select is(t.fault(t.act('permit_contact', 'apply_appointment', format('%s, null, null, null, ''''', t.org('a')))), 'person_id DA201, valid_from DA201', 'person and first day are needed');
select is(t.fault(t.act('permit_contact', 'apply_appointment', format('%s, %s, rule.today() - 1, rule.today() - 2, ''''', t.org('a'), t.id('b_user')))), 'person_id DA208, valid_from DA206, valid_until DA205', 'a stranger, a past day, an end before the start');
select is(t.code(t.act('permit_contact', 'apply_appointment', format('%s, %s, rule.today(), null, ''''', t.org('b'), t.id('b_user')))), 'DA001', 'not for another organisation');
select is(t.code(t.act('deputy', 'apply_appointment', format('%s, %s, rule.today(), null, ''''', t.org('a'), t.id('user')))), 'DA001', 'a deputy does not apply');
create temporary table second as select (t.act('permit_contact', 'apply_appointment', format('%s, %s, rule.today(), null, ''Kaksi tarvitaan''', t.org('a'), t.id('second')))).id;
select isnt((select id from second), null, 'applied for');
select is(t.code(t.act('permit_contact', 'apply_appointment', format('%s, %s, rule.today(), null, ''''', t.org('a'), t.id('second')))), 'DA111', 'one open appointment for a person');
create temporary table later as select (t.act('responsible_user', 'apply_appointment', format('%s, %s, rule.today() + 5, rule.today() + 50, ''''', t.org('a'), t.id('third')))).id;
select is(t.code(t.act('access_administrator', 'grant_appointment', t.at((select id from later)))), 'ok', 'granted');
select is((select state from data.appointment where id = (select id from later)), 'granted', 'one that begins later waits for its day');
select is(t.code(t.act('third', 'block_right', '1, 1, ''Epäily''')), 'DA001', 'until then its person may do nothing');

select is((select o.responsible_users_in_force from data.organisation o where o.id = t.org('a')), 1, 'one is in force');
select is(t.code(t.act('permit_contact', 'end_appointment', t.at((select id from first)) || ', ''Vaihtuu''')), 'DA101', 'the last responsible user cannot be ended');
select is(t.code(t.act('responsible_user', 'end_appointment', t.at((select id from first)) || ', ''Vaihtuu'', ''Minulla on kyllä syy''')), 'DA101', 'nor by an override of the organisation');
select is(t.code(t.act('access_administrator', 'suspend_appointment', t.at((select id from first)) || ', ''Epäily''')), 'DA101', 'nor suspended');
select throws_ok(format('update data.appointment set state = ''ended'' where id = %s', (select id from first)), '23514', null, 'not even past the commands');
select is(t.code(t.act('access_administrator', 'grant_appointment', t.at((select id from second)))), 'ok', 'a second one');
select is(t.see('second', 'select role from ui.my_membership'), '[{"role": "responsible_user"}]', 'acts as responsible user from then on');
select is(t.code(t.act('access_administrator', 'suspend_appointment', t.at((select id from second)) || ', ''Epäily''')), 'ok', 'may be suspended while another is there');
select is(t.see('second', 'select role from ui.my_membership'), '[]', 'and is nobody while suspended');
select is(t.code(t.act('permit_contact', 'end_appointment', t.at((select id from first)) || ', ''Vaihtuu''')), 'DA101', 'a suspended one does not count');
select is(t.code(t.act('access_administrator', 'resume_appointment', t.at((select id from second)))), 'ok', 'resumed');
select is(t.see('second', 'select role from ui.my_membership'), '[{"role": "responsible_user"}]', 'acts again');
select is(t.code(t.act('permit_contact', 'end_appointment', t.at((select id from first)) || ', ''Vaihtuu''')), 'ok', 'with a successor the first may go');
select is(t.see('responsible_user', 'select id from ui.right_list'), '[]', 'and sees nothing more');
select is(t.code(t.act('access_administrator', 'end_appointment', t.at((select id from second)) || ', ''Väärinkäyttö'', ''liian''')), 'DA005', 'an override says why');
select is(t.code(t.act('access_administrator', 'end_appointment', t.at((select id from second)) || ', ''Väärinkäyttö'', ''Vakava väärinkäyttö, seuraaja haussa''')), 'ok', 'the agency goes past it with its reason');
select is(t.see('access_administrator', format('select alarm from ui.organisation_list where id = %s', t.org('a'))), '[{"alarm": true}]', 'which stays as an alarm');
select is(t.see('access_administrator', format('select override_reason from ui.organisation_detail where id = %s', t.org('a'))), '[{"override_reason": "Vakava väärinkäyttö, seuraaja haussa"}]', 'with its reason');
select is(jsonb_array_length(t.see('permit_contact', 'select * from ui.worklist where task = ''responsible_user_missing''')), 1, 'and as a task of the organisation');
update data.appointment set state = 'in_force' where id = (select id from later);
select is((select o.override_reason from data.organisation o where o.id = t.org('a')), null, 'a new responsible user ends the alarm');

create temporary table own as select (t.act('permit_contact', 'apply_appointment', format('%s, %s, rule.today(), null, ''''', t.org('a'), t.id('user')))).id;
select is(t.code(t.act('access_administrator', 'refuse_appointment', t.at((select id from own)) || ', ''''')), 'DA005', 'refused with a reason');
select is(t.code(t.act('access_administrator', 'refuse_appointment', t.at((select id from own)) || ', ''Ei tehtävässä''')), 'ok', 'refused');
select throws_ok(format('insert into data.appointment (org_id, person_id, state, valid_from, applied_by, decided_by) values (%s, %s, ''granted'', rule.today(), 1, %2$s)', t.org('a'), t.id('user')), null, null, 'nobody decides his own appointment');
select * from finish();
rollback;
