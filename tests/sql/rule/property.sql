-- Random sequences of acts by everybody on everything, with a clock that goes on by days: after each act every invariant holds.
-- The seed is printed; put it into the call of setseed to see the same sequence again.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
select set_config('t.moment', clock_timestamp()::text, true);
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return current_setting('t.moment')::timestamptz;
select t.make_permit('in_force', 'a'), t.make_permit('in_force', 'b'), t.make_permit('awaiting_commitment', 'a', 'interface'), t.make_application('submitted'), t.make_application('draft', 'b');
select t.make_connection(s) from unnest(array['planned', 'test', 'production']) s;
select t.make_right('active', p.id, h.who) from data.permit p, (values ('user'), ('second'), ('third')) h (who) where p.org_id = t.org('a') and p.state = 'in_force';
create table t.act_done (no integer primary key, who text, call text, request uuid, o api.outcome, broken text);
create table t.decision_kept as select d.id, md5(d::text) as hash from data.decision d;
create table t.content_kept as select c.id as content_id, (select count(*) from data.permit_item i where i.content_id = c.id) as items from data.permit_content c;

create function t.broken() returns text language plpgsql as $$
begin
  if exists (select from data.organisation o where o.browser_permits_in_force > 0 and o.responsible_users_in_force = 0 and o.override_reason is null) then return '1: no responsible user'; end if;
  if exists (select from data.organisation o where o.browser_permits_in_force <> (select count(*) from data.permit p where p.org_id = o.id and p.service = 'browser' and p.state = 'in_force' and p.kind <> 'standing')
       or o.responsible_users_in_force <> (select count(*) from data.appointment a where a.org_id = o.id and a.state = 'in_force')) then return '1: counters'; end if;
  if exists (select from data.access_right r join data.permit p on p.id = r.permit_id where p.state = 'ended' and r.state in ('proposed', 'approved', 'code_delivered', 'active', 'blocked')) then return '2: right outlives its permit'; end if;
  if exists (select from data.access_right r join data.permit p on p.id = r.permit_id join data.permit_purpose u on u.id = r.purpose_id
       where r.state in ('proposed', 'approved', 'code_delivered', 'active', 'blocked') and ((r.items & ~u.items) <> 0::bit(512) or r.valid_from < p.valid_from
             or (p.valid_until is not null and (r.valid_until is null or r.valid_until > p.valid_until)) or r.org_id <> p.org_id or u.permit_id <> p.id)) then return '2: right outside its permit'; end if;
  if exists (select from data.effective_right e join data.access_right r on r.id = e.right_id join data.permit p on p.id = r.permit_id where e.open and (r.state <> 'active' or p.state <> 'in_force' or e.items <> r.items))
    then return '2: look-ups open for a right that is not in use'; end if;
  if exists (select from data.access_right r join data.permit p on p.id = r.permit_id where r.state = 'active' and p.state = 'in_force' and not exists (select from data.effective_right e where e.right_id = r.id and e.open)) then return '2: active right without look-ups'; end if;
  if exists (select from data.decision d where d.presenter_id = d.decider_id) or exists (select from data.access_right r where r.approved_by in (r.person_id, r.proposed_by)) then return '3: own matter'; end if;
  if exists (select from data.appointment a where a.decided_by in (a.person_id, a.applied_by)) then return '3: own appointment'; end if;
  if exists (select application_id from data.decision group by 1 having count(*) > 1) then return '4: two decisions'; end if;
  if exists (select from audit.record r where r.result = 'accepted' and r.version is not null group by r.object, r.object_id, r.version having count(*) > 1) then return '4: two acts on one version'; end if;
  if exists (select from data.access_right r join data.user_account a on a.id = r.account_id cross join lateral (select (access.decide(a.user_code, r.permit_id, r.purpose_id, r.items)).allowed) d
       where d.allowed and not exists (select from data.access_right x join data.permit p on p.id = x.permit_id where x.account_id = a.id and x.permit_id = r.permit_id and x.purpose_id = r.purpose_id and x.state = 'active' and p.state = 'in_force')) then return '5: look-up allowed without a right in use'; end if;
  if exists (select from data.permit p join data.permit r on r.id = p.roof_permit_id where (r.state = 'ended' and p.state <> 'ended') or (r.state <> 'in_force' and p.state = 'in_force')) then return '2: a permit outlives its roof'; end if;
  if exists (select from data.revocation v join data.permit p on p.id = v.permit_id where (v.state = 'revoked') and (p.end_reason is distinct from 'revoked' or v.decided_by = v.proposed_by)) or exists (select from data.permit p where p.end_reason = 'revoked' and not exists (select from data.revocation v where v.permit_id = p.id and v.state = 'revoked')) then return '3: revoked without a proposal by another'; end if;
  if exists (select from data.connection c join data.permit p on p.id = c.permit_id where p.state = 'ended' and c.state <> 'closed') then return '2: connection outlives its permit'; end if;
  if exists (select from data.application a where a.state <> 'completion_asked' and exists (select from data.completion_request r where r.application_id = a.id and r.state = 'open')
       or a.state = 'completion_asked' and not exists (select from data.completion_request r where r.application_id = a.id and r.state = 'open')
       or a.state <> 'negotiation' and exists (select from data.negotiation n where n.application_id = a.id and n.state = 'open')
       or a.state = 'negotiation' and not exists (select from data.negotiation n where n.application_id = a.id and n.state = 'open')
       or a.state <> 'statement_asked' and exists (select from data.statement s where s.application_id = a.id and s.state = 'open')
       or a.state = 'statement_asked' and not exists (select from data.statement s where s.application_id = a.id and s.state = 'open')
       or a.state <> 'hearing' and exists (select from data.hearing h where h.application_id = a.id and h.state in ('open', 'answered'))
       or a.state = 'hearing' and not exists (select from data.hearing h where h.application_id = a.id and h.state in ('open', 'answered'))
       or a.state <> 'technical_assessment' and exists (select from data.assessment s where s.application_id = a.id and s.state = 'open' and s.kind <> 'examination')
       or a.state = 'technical_assessment' and not exists (select from data.assessment s where s.application_id = a.id and s.state = 'open' and s.kind <> 'examination')) then return 'handling: what is open does not fit the state'; end if;
  if exists (select from data.decision d where d.outcome = 'lapsed' and not rule.may_lapse(d.application_id)) then return 'handling: lapsed without an unanswered request'; end if;
  if exists (select from data.application a left join data.case_time c on c.application_id = a.id
       left join lateral (select sum(data.microseconds(p.began_at, coalesce(p.ended_at, p.began_at))) as us, max(p.no) as no, count(*) as n, count(*) filter (where p.ended_at is null) as open,
                                 min(p.began_at) as began, max(p.ended_at) as ended, bool_and(coalesce(p.began_at = b.ended_at, p.no = 1)) as joined
                            from data.case_phase p left join data.case_phase b on b.application_id = p.application_id and b.no = p.no - 1 where p.application_id = a.id) x on true
      where (c.application_id is null) <> (a.submitted_at is null)
         or (c.application_id is not null and (x.us <> c.total_us or x.us <> data.microseconds(c.arrived_at, c.phase_since) or c.agency_us > c.total_us or x.no <> x.n or x.n <> c.phases or not x.joined
             or x.open <> case when data.phase_of(a.state) is null then 0 else 1 end or data.phase_of(a.state) is distinct from c.phase or x.began <> c.arrived_at
             or (c.ended_at is not null and x.ended <> c.ended_at))))
       or exists (select from data.case_time c join data.decision d on d.application_id = c.application_id where c.ended_at < d.decided_at) then return '10: phases of a case do not add up'; end if;
  if exists (select from t.decision_kept k join data.decision d using (id) where md5(d::text) <> k.hash) then return '8: decision changed'; end if;
  if exists (select from t.content_kept k where k.items <> (select count(*) from data.permit_item i where i.content_id = k.content_id)) then return '9: content changed'; end if;
  return null;
end $$;

create function t.any(p_list text[]) returns text language sql volatile return p_list[1 + floor(random() * cardinality(p_list))::integer];
create function t.play(p_steps integer, p_first integer) returns void language plpgsql as $$
declare
  i integer;
  v_who text;
  v_act text;
  v_object text;
  v_id bigint;
  v_version integer;
  v_org bigint;
  v_state text;
  v_role text;
  v_call text;
  v_request uuid;
  v_old uuid;
  v_records bigint;
  o api.outcome;
  w text;
  v_kind text;
begin
  for i in p_first .. p_first + p_steps - 1 loop
    -- Mostly an act of the map, by somebody who holds its role, on an object that stands in the state for it; else anything by anybody.
    select tr.act, tr.object, tr.from_state, tr.role into v_act, v_object, v_state, v_role from rule.transition tr where tr.object not in ('person', 'target', 'join') and tr.act not in ('ask_join', 'copy_application', 'register_application') order by random() limit 1;
    select c.handle into v_who from t.cast_member c
     where random() < 0.1 or exists (select from data.membership m where m.person_id = c.id and m.role = v_role and (m.valid_until is null or m.valid_until >= rule.today()))
     order by random() limit 1;
    if v_object = 'terms' then v_id := null; v_version := null; else
    execute format('select id, version, org_id from data.%I order by (state = %L and random() < 0.85) desc, random() limit 1', case v_object when 'right' then 'access_right' else v_object end, v_state)
      into v_id, v_version, v_org;
    end if;
    if not rule.is_agency_role(v_role) and random() < 0.9 then   -- somebody of that organisation
      select coalesce((select c.handle from t.cast_member c join data.membership m on m.person_id = c.id and m.role = v_role and m.org_id = v_org
                        and (m.valid_until is null or m.valid_until >= rule.today()) order by random() limit 1), v_who) into v_who;
    end if;
    continue when v_who is null;
    if random() < 0.05 then v_version := v_version - 1; end if;
    v_kind := t.any('{security,technical,examination}');
    w := coalesce(v_id::text, 'null') || ', ' || coalesce(v_version::text, 'null');
    v_call := case v_act
      when 'save_application' then format('null, null, %s, ''browser'', ''new_permit'', ''{"purpose": "Satunnainen tarkoitus"}''', t.org(t.any('{a,a,a,b}')))
      when 'submit_application' then w
      when 'assess_items' then w || format(', ''[{"item_id": %s, "purpose_no": 1, "outcome": %s}]''', 1 + floor(random() * 3)::integer, t.any(array['"granted"', '"granted"', '"granted"', '"refused", "reason_code": "not_necessary"', '"open"']))
      when 'present_application' then w || format(', %L, ''Edellytykset arvioitu'', ''Ehto yksi'', rule.today() + %s, %s', t.any('{granted,granted_in_part,granted_conditionally,refused,lapsed}'), floor(random() * 3)::integer, t.any(array['null', 'rule.today() + 90']))
      when 'hand_over_application' then w || format(', %s, ''Ota tämä''', t.id(t.any('{expert,expert2,browser_expert,decider}')))
      when 'assign_application' then w || format(', %s, ''Ota tämä''', t.any(array['null', t.id('expert')::text, t.id('expert2')::text]))
      when 'ask_completion' then w || format(', rule.today() + %s, ''Täydennä'', ''[{"field": "purpose", "question": "Täsmennä tarkoitusta"}, {"field": "items", "question": "Perustele"}]''', floor(random() * 5)::integer)
      when 'answer_completion' then w || ', (select jsonb_agg(jsonb_build_object(''item_id'', i.id, ''answer'', ''Vastaus'', ''not_given'', random() < 0.3)) from ui.open_completion_item i where i.application_id = ' || v_id || ' and random() < 0.8)'
      when 'send_completion' then w || t.any(array[', null', ', (select jsonb_agg(jsonb_build_object(''item_id'', i.id, ''answer'', ''Vastaus'')) from ui.open_completion_item i where i.application_id = ' || v_id || ')'])
      when 'ask_extension' then w || ', rule.today() + 9, ''Lomien vuoksi''' when 'extend_completion' then w || ', rule.today() + 9, ''Selvä'''
      when 'ask_hearing_extension' then w || ', rule.today() + 9, ''Lomien vuoksi''' when 'extend_hearing' then w || ', rule.today() + 9, ''Selvä''' when 'refuse_hearing_extension' then w || ', ''Aikaa on ollut'''
      when 'refuse_extension' then w || ', ''Aikaa on ollut''' when 'send_message' then w || ', ''Viesti''' when 'add_note' then w || format(', %L, ''Merkintä''', t.any('{agency,all}'))
      when 'begin_negotiation' then w || ', ''Sisällön rajaus'', rule.today() + 3' when 'end_negotiation' then w || ', rule.today(), ''Hakija ja virasto'', ''Sovittiin rajauksesta'', '''''
      when 'begin_technical_assessment' then w || t.any('{", true, true",", true, false",", false, true",", false, false"}')
      when 'save_assessment' then w || format(', %L, (select jsonb_agg(jsonb_build_object(''line'', c.line, ''verdict'', ''sufficient'')) from ui.checklist c where c.kind = %L and c.service = ''browser'')', v_kind, v_kind)
      when 'finish_assessment' then w || format(', %L, %L, ''Yhteenveto''', v_kind, t.any('{sufficient,needs_completion,insufficient}'))
      when 'ask_statement' then w || format(', %s, ''Onko suojaus riittävä?'', rule.today() + 5', t.id(t.any('{expert2,decider,supervisor,decider2}')))
      when 'give_statement' then w || ', ''Suojaus on riittävä''' when 'cancel_statement' then w || format(', %s, ''Ei tarvita''', t.id(t.any('{expert2,decider,supervisor,decider2}')))
      when 'begin_hearing' then w || format(', ''Osa tiedoista aiotaan hylätä'', rule.today() + %s', floor(random() * 3)::integer) when 'answer_hearing' then w || ', ''Tiedot ovat välttämättömiä'''
      when 'transfer_application' then w || ', ''Verohallinto'', ''Asia kuuluu sille'''
      when 'take_in_application' then format('%L::jsonb', t.any(array['{"format": "other"}', '[]', '{"format": "lupavahti-application", "items": 7}']))
      when 'add_attachment' then w || format(', ''other'', ''Liite.txt'', %L::bytea, encode(sha256(%1$L::bytea), ''hex'')', 'sisältö ' || floor(random() * 9))
      when 'remove_attachment' then w || format(', %L, ''Syy tähän''', (select x.id from data.attachment x order by (x.application_id = v_id and x.removed_at is null) desc, random() limit 1))
      when 'classify_attachment' then w || format(', %L, ''secret'', ''621/1999 24 §''', (select x.id from data.attachment x order by (x.application_id = v_id) desc, random() limit 1))
      when 'give_commitment' then w || ', ''Kalle Johtaja'', ''2020-1'''
      when 'begin_permit_hearing' then w || format(', ''Lokissa on hakuja ilman työtehtävää'', %s', 1 + i % 2)
      when 'ask_permit_hearing_extension' then w || format(', rule.today() + %s, ''Lomien vuoksi''', 10 + i % 30)
      when 'extend_permit_hearing' then w || format(', rule.today() + %s, ''''', 10 + i % 30)
      when 'refuse_permit_hearing_extension' then w || ', ''Aikaa on ollut'''
      when 'answer_permit_hearing' then w || ', ''Käyttäjät koulutetaan'''
      when 'propose_revocation' then w || format(', ''Lokissa on hakuja ilman työtehtävää'', %L', t.any('{"",Kiireellinen syy tähän}'))
      when 'drop_revocation' then w || ', ''Syy tähän'''
      when 'accept_terms' then w || ', ''Kalle Johtaja'', ''2020-1'''
      when 'publish_terms' then format('''interface'', ''2030-%s'', rule.today() + %s, rule.today() + 60, ''Uudet ehdot'', ''Nya villkor'', ''Ehtojen teksti on tässä'', ''Villkorens text står här''', i % 1000, i % 40)
      when 'register_connection' then (select format('%s, ''palveluvayla'', ''MUN'', ''0202602-8'', ''haku%s'', %s, null', p.id, i, t.any(array['null', '''PERUSLT1'''])) from data.permit p where p.service = 'interface' order by random() limit 1)
      when 'change_connection' then w || format(', ''palveluvayla'', ''MUN'', ''0202602-8'', ''muu%s'', ''PERUSLT1'', null', i)
      when 'accept_connection' then w || ', ''PERUSLT1'', ''Kyselyt vastaavat sovittua'''
      when 'add_certificate' then w || format(', ''CN=haku'', ''CN=Testi CA'', ''%s'', rule.today(), rule.today() + 5', to_hex(i + 256))
      when 'close_connection' then w || ', ''Syy tähän'''
      when 'serve_decision' then w || format(', %L, rule.today()', t.any('{letter,electronic,provable}'))
      when 'correct_decision' then w || ', ''Edellytykset arvioitu uudelleen'', '''', '''', ''Kirjoitusvirhe perusteluissa'''
      when 'end_permit' then w || format(', %L, ''Syy tähän''', t.any('{terminated,revoked,expired}'))
      when 'apply_appointment' then format('%s, %s, rule.today() + %s, %s, ''Syy''', t.org(t.any('{a,a,b}')), t.id(t.any('{user,second,third,deputy,b_user}')), floor(random() * 3)::integer, t.any(array['null', 'rule.today() + 40']))
      when 'end_appointment' then w || ', ''Syy tähän'', ' || t.any(array['null', 'null', '''Ohitus painavasta syystä'''])
      when 'propose_right' then (select format('%s, %s, %s, %L, ''työ'', rule.today() + %s, %s', p.id, t.id(t.any('{user,second,third,deputy,b_user}')),
            (select u.id from data.permit_purpose u where u.permit_id = p.id order by random() limit 1), t.any(array['{1}', '{1,2}', null, '{4}', '{9}']), floor(random() * 2)::integer, t.any(array['null', 'rule.today() + 30']))
            from data.permit p order by (p.state = 'in_force' and exists (select from data.membership m where m.person_id = t.id(v_who) and m.org_id = p.org_id and m.role in ('responsible_user', 'deputy'))) desc, random() limit 1)
      when 'end_right' then w || format(', %L, ''syy''', t.any('{left_employment,not_needed,misuse,permit_ended}'))
      when 'withdraw_application' then w || ', ''Syy tähän''' when 'return_application' then w || ', ''Syy tähän''' when 'suspend_permit' then w || ', ''Syy tähän'', ' || t.any(array['null', 'rule.today() + 3'])
      when 'extend_suspension' then w || format(', rule.today() + %s, ''Selvitys kesken''', 1 + i % 9)
      when 'refuse_appointment' then w || ', ''Syy tähän''' when 'suspend_appointment' then w || ', ''Syy tähän''' when 'refuse_right' then w || ', ''Syy tähän'''
      when 'withdraw_right' then w || ', ''Syy tähän''' when 'block_right' then w || ', ''Syy tähän''' when 'restore_right' then w || ', ''Syy tähän'''
      else w end;
    continue when v_call is null;
    if v_act in ('withdraw_application', 'transfer_application', 'end_permit', 'end_appointment', 'suspend_permit', 'end_right', 'withdraw_right') and random() < 0.75 then continue; end if;   -- else all would end soon
    v_request := gen_random_uuid();
    select count(*) into v_records from audit.record r where r.request_id is not null and r.act not in ('open_permit', 'make_permit');
    o := t.act(v_who, format('api.%I(%L::uuid, %s)', v_act, v_request, v_call));
    insert into t.act_done values (i, v_who, v_act || '(' || v_call || ')', v_request, o, t.broken());
    if (select count(*) from audit.record r where r.request_id is not null and r.act not in ('open_permit', 'make_permit')) <> v_records + 1 then
      update t.act_done set broken = '6: not exactly one record' where no = i and broken is null;
    end if;
    if random() < 0.1 then
      if t.act(v_who, format('api.%I(%L::uuid, %s)', v_act, v_request, v_call)) is distinct from o then
        update t.act_done set broken = '4: a repetition answered otherwise' where no = i;
      end if;
    end if;
    if random() < 0.06 then
      perform set_config('t.moment', (current_setting('t.moment')::timestamptz + make_interval(hours => floor(random() * 60)::integer, secs => round(random()::numeric * 3600, 6)::double precision))::text, true);
    end if;
    if random() < 0.05 then
      perform t.act('auditor', 'api.run_due_work()');
      if exists (select from data.permit p where p.state <> 'ended' and p.valid_until < rule.today()) or exists (select from data.access_right r where r.state in ('proposed', 'approved', 'code_delivered', 'active', 'blocked') and r.valid_until < rule.today())
         or exists (select from data.appointment a where a.state in ('applied', 'granted', 'in_force', 'suspended') and a.valid_until < rule.today()) then
        update t.act_done set broken = '10: something is overdue' where no = i;
      end if;
      update t.act_done set broken = coalesce(broken, t.broken()) where no = i;
    end if;
    insert into t.decision_kept select d.id, md5(d::text) from data.decision d where not exists (select from t.decision_kept k where k.id = d.id);
    insert into t.content_kept select c.id, (select count(*) from data.permit_item i where i.content_id = c.id) from data.permit_content c where not exists (select from t.content_kept k where k.content_id = c.id);
    if i % 40 = 0 then
      perform t.make_permit(case when random() < 0.5 then 'awaiting_commitment' else 'in_force' end, t.any('{a,b}'), 'interface');
    end if;
    -- Cases keep coming, and drafts of theirs are complete.
    if i % 25 = 0 then
      perform t.make_application(t.any('{draft,submitted,in_handling,presented}'));
      perform t.answer(a.id) from data.application a where a.state = 'draft' and a.justification = '';
      update data.application a set contact_person_id = a.created_by, justification = 'Tarvitaan tehtävässä koko ajan', legal_basis = 'laki 1 §', protection = 'Selvitys suojauksesta on tehty', user_count = 1, yearly_queries = 1
       where a.state = 'draft' and a.justification = '';
    end if;
  end loop;
end $$;
select round(extract(epoch from clock_timestamp()))::integer % 100000 / 100000.0 as seed \gset
select setseed(:seed);
select diag('seed ' || :seed);
select t.play(800, 1);
select setseed(0.42);
select t.play(800, 100001);
select cmp_ok((select count(*)::integer from t.act_done where (o).accepted), '>', 100, 'acts accepted: ' || (select count(*) from t.act_done where (o).accepted) || ' of ' || (select count(*) from t.act_done));
select cmp_ok((select count(distinct split_part(call, '(', 1))::integer from t.act_done where (o).accepted), '>=', 15, 'of many kinds');
select is_empty('select no, who, call, o, broken from t.act_done where broken is not null order by no limit 5', 'every invariant held after every act');
select is_empty($$ select r.* from audit.record r where r.act !~ '^[a-z][a-z_]{1,60}$' or r.object not in ('application', 'permit', 'appointment', 'right', 'organisation', 'person', 'connection', 'terms', 'target', 'join', 'audit')
  or r.result not in ('accepted', 'refused') or (r.result = 'refused') <> (r.code is not null) or coalesce(r.code, 'DA000') !~ '^DA[0-9]{3}$' or r.audience not in ('agency', 'all') or r.at is null $$, 'every record is well-formed');
select * from finish();
rollback;
