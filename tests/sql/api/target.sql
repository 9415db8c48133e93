-- Promised times as dated data: who adds them, what is refused, and that they hold for new arrivals only.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.fault(o api.outcome) returns text language sql immutable
  return (select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ' order by f ->> 'field', f ->> 'code') from jsonb_array_elements(o.detail -> 'faults') f);
create function t.add(p_rest text, p_who text default 'administrator') returns api.outcome language sql volatile return t.act(p_who, 'add_target', p_rest);

create temporary table before as select t.make_application('submitted') as id, data.target_due('browser', 'municipality', 'new_permit', rule.today()) as due;
select is(t.fault(t.add('null, null, null, null, null, null')), 'amount DA201, service DA201, unit DA201, valid_from DA201', 'what is needed');
select is(t.fault(t.add('''pigeon'', ''gift'', ''kings'', 0, ''eon'', rule.today() - 1')), 'amount DA207, applicant_class DA208, kind DA208, service DA208, unit DA208, valid_from DA206', 'what is not known, and never for days past');
select is(t.code(t.add('''browser'', ''all'', ''all'', 4, ''week'', rule.today()', r)), 'DA001', r || ' adds none')
  from unnest(array['expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor', 'permit_contact', 'responsible_user']) r;
create temporary table added as select gen_random_uuid() as request, null::api.outcome as o;
update added set o = t.act('administrator', format('api.add_target(%L::uuid, ''browser'', ''all'', ''all'', 4, ''week'', rule.today())', request));
select is(t.code(o), 'ok', 'the administrator adds one') from added;
select is(t.act('administrator', format('api.add_target(%L::uuid, ''browser'', ''all'', ''all'', 4, ''week'', rule.today())', request)), o, 'a repetition answers alike') from added;
select is((select count(*)::integer from data.target_time t where t.valid_from = rule.today()), 1, 'and adds nothing');
select is(t.code(t.add('''browser'', null, null, 9, ''week'', rule.today()')), 'DA150', 'one promise a day for the same');
select is(data.target_due('browser', 'municipality', 'new_permit', rule.today()), data.deadline(rule.today(), 4, 'week'), 'it holds for what arrives now');
select is((select a.due_on from data.application a where a.id = b.id), rule.today() + 42, 'not for what arrived before') from before b;
select is(data.target_due('browser', 'municipality', 'new_permit', rule.today() - 1), data.deadline(rule.today() - 1, 6, 'week'), 'nor for the day before');
select is(t.code(t.add('''browser'', ''all'', ''company'', 10, ''day'', rule.today() + 30')), 'ok', 'one to come, for a class');
select is(t.see('supervisor', $$ select applicant_class, promise, state, valid_until from ui.target_list where service = 'browser' and kind = 'all' order by applicant_class, valid_from $$),
  format($j$[{"state": "past", "promise": "6 week", "valid_until": "%s", "applicant_class": "all"}, {"state": "in_force", "promise": "4 week", "valid_until": null, "applicant_class": "all"},
             {"state": "coming", "promise": "10 day", "valid_until": null, "applicant_class": "company"}]$j$, rule.today() - 1)::jsonb, 'listed with the days on which each holds');
select throws_ok('update data.target_time set amount = 1', '23514', null, 'what was promised is never changed');
select throws_ok('delete from data.target_time', '23514', null, 'nor taken away');
select is_empty($$ select s.service, c.class, k.kind, d.day from (values ('browser'), ('interface')) s (service), unnest(array['municipality', 'company', 'state']) c (class),
                     unnest(array['new_permit', 'municipal_order']) k (kind), (values (rule.today() - 400), (rule.today()), (rule.today() + 31)) d (day)
                   cross join lateral rule.target_of(s.service, c.class, k.kind, d.day) t
                   where data.deadline(d.day, t.amount, t.unit) is distinct from data.target_due(s.service, c.class, k.kind, d.day) $$, 'the row that is shown is the one that promises');
select is((select r.object || ' ' || (r.change ->> 'amount') from audit.record r where r.act = 'add_target' and r.result = 'accepted' order by r.id limit 1), 'target 4', 'recorded');
select is((t.see('administrator', $$ select count(*) as n from ui.history where object = 'target' and result = 'accepted' $$) -> 0 ->> 'n'), '2', 'the agency sees the record');
select is((t.see('permit_contact', $$ select count(*) as n from ui.history where object = 'target' $$) -> 0 ->> 'n'), '0', 'customers do not');
select * from finish();
rollback;
