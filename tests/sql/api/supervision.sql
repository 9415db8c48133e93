-- Revocation: heard, proposed by one, decided by another; and the rehearsal of it, which tells what then happens.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
select set_config('t.moment', '2026-03-02 10:00+02', true);
create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return current_setting('t.moment')::timestamptz;
update data.membership set valid_from = '2020-01-01';
create function t.at(p_id bigint) returns text language sql volatile return p_id || ', ' || t.version('permit', p_id);
create function t.day(p text) returns void language sql volatile return set_config('t.moment', p || ' 10:00+03', true);
create function t.fault(o api.outcome) returns text language sql immutable return coalesce((select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ') from jsonb_array_elements(o.detail -> 'faults') f), t.code(o));
create function t.tasks(p_who text) returns text language sql volatile return (select string_agg(x ->> 'task', ' ' order by x ->> 'task') from jsonb_array_elements(t.see(p_who, 'select task from ui.worklist where object = ''permit'' and task ~ ''hearing|revocation''')) x);
create temporary table p as select t.make_permit('in_force') as id, t.make_permit('in_force') as urgent, t.make_permit('in_force') as other;
create temporary table r as select h.state, t.make_right(h.state, p.id, h.who) as id from p, (values ('active', 'user'), ('blocked', 'second'), ('proposed', 'third'), ('ended', 'deputy')) h (state, who);

-- The hearing.
select is(t.code(t.act('decider', 'end_permit', t.at((select id from p)) || ', ''revoked'', ''Väärinkäyttöä''')), 'DA151', 'nothing is revoked that nobody proposed');
select is(t.code(t.act('permit_contact', 'begin_permit_hearing', t.at((select id from p)) || ', ''Lokissa on hakuja ilman tehtävää''')), 'DA001', 'the agency hears, the organisation is heard');
select is(t.fault(t.act('expert', 'begin_permit_hearing', t.at((select id from p)) || ', ''Syy'', 13')), 'grounds DA202, weeks DA207', 'with grounds and a time');
select is(t.code(t.act('expert', 'begin_permit_hearing', t.at((select id from p)) || ', ''Lokissa on hakuja ilman työtehtävää.'', 2')), 'ok', 'heard');
select is((select due_on from data.permit_hearing), date '2026-03-16', 'two weeks, by the calendar of deadlines');
select is(t.code(t.act('decider', 'begin_permit_hearing', t.at((select id from p)) || ', ''Lokissa on hakuja ilman työtehtävää.'', 2')), 'DA149', 'one hearing at a time');
select is((select kind from data.letter where permit_id = (select id from p)), 'hearing', 'a letter goes');
select is(t.tasks('permit_contact'), 'permit_hearing_to_answer', 'a task for the permit contact');
select is(t.tasks('b_permit_contact'), null, 'of that organisation only');
select is(t.see('responsible_user', 'select * from data.permit_hearing'), '[]', 'the responsible user does not see it');
select is(t.code(t.act('expert', 'propose_revocation', t.at((select id from p)) || ', ''Hakuja ilman työtehtävää, eikä selvitystä ole saatu.''')), 'DA145', 'nobody proposes while the time to answer runs');
-- More time to answer.
create function t.hear(p_who text, p_act text, p_rest text) returns api.outcome language sql volatile return t.act(p_who, p_act, t.at((select id from p)) || ', ' || p_rest);
select is(t.code(t.hear('expert', 'refuse_permit_hearing_extension', '''Aikaa on ollut''')), 'DA003', 'no wish, no answer to it');
select is(t.fault(t.hear('permit_contact', 'ask_permit_hearing_extension', '''2026-03-16'', ''''')), 'due_on DA212, reason DA201', 'more time is later, and has a reason');
select is(t.fault(t.hear('permit_contact', 'ask_permit_hearing_extension', '''2027-03-16'', ''Lomien vuoksi''')), 'due_on DA211', 'and not for ever');
select is(t.code(t.hear(w, 'ask_permit_hearing_extension', '''2026-03-28'', ''Lomien vuoksi''')), 'DA001', 'neither another organisation nor a user of the same asks for it') from unnest(array['b_permit_contact', 'responsible_user', 'expert']) w;
select is(t.code(t.act('permit_contact', 'ask_permit_hearing_extension', (select id from p) || ', 1, ''2026-03-28'', ''Lomien vuoksi''')), 'DA002', 'nor who has not read what changed');
select is(t.code(t.hear('permit_contact', 'ask_permit_hearing_extension', '''2026-03-28'', ''Lomien vuoksi''')), 'ok', 'more time to answer is asked');
select is(t.see('expert', format('select hearing_wish_state, hearing_wished_until, hearing_wish_reason from ui.permit_detail where id = %s', (select id from p))),
  '[{"hearing_wish_state": "asked", "hearing_wished_until": "2026-03-30", "hearing_wish_reason": "Lomien vuoksi"}]', 'until the next working day, as the page tells');
select is(t.tasks(w), 'permit_hearing_extension_to_decide', 'a task for whoever may begin a hearing') from unnest(array['expert', 'decider']) w;
select is(t.code(t.hear('permit_contact', 'extend_permit_hearing', '''2026-03-28'', ''''')), 'DA001', 'nobody gives it to himself');
select is(t.code(t.hear('decider', 'refuse_permit_hearing_extension', '''Aikaa on ollut''')), 'ok', 'no');
select is((select due_on || ' ' || wish_state from data.permit_hearing), '2026-03-16 refused', 'the day stays');
select is(t.code(t.hear('permit_contact', 'ask_permit_hearing_extension', '''2026-03-20'', ''Sairastumisen vuoksi''')), 'ok', 'asked anew');
select is(t.fault(t.hear('expert', 'extend_permit_hearing', '''2026-03-16'', ''''')), 'due_on DA212', 'the same day is no extension');
select is(t.code(t.hear('expert', 'extend_permit_hearing', '''2026-03-20'', ''Hyvä syy''')), 'ok', 'yes');
select is((select due_on || ' ' || wish_state from data.permit_hearing), '2026-03-20 granted', 'until then');
select matches((select string_agg(b ->> 'text', ' ' order by n) || ' ' || (l.body ->> 'missing') from data.letter l, jsonb_array_elements(l.body -> 'blocks') with ordinality x (b, n) where l.kind = 'hearing_extension' group by l.id),
  'tietolupaa T[0-9]+ koskevassa asiassa.*20\.3\.2026.*16\.3\.2026.*Hyvä syy.*\[\]', 'told by letter, naming the permit');
select t.day('2026-03-21');
select is(t.code(t.hear('permit_contact', 'ask_permit_hearing_extension', '''2026-03-28'', ''Unohtui''')), 'DA129', 'too late to ask for time');
select is(t.code(t.hear('decider', 'extend_permit_hearing', '''2026-03-27'', ''''')), 'ok', 'but not to give it');
select is(t.code(t.act('expert', 'propose_revocation', t.at((select id from p)) || ', ''Hakuja ilman työtehtävää, eikä selvitystä ole saatu.''')), 'DA145', 'and nobody proposes while it runs');
select t.day('2026-03-02');
select is(t.code(t.act('b_permit_contact', 'answer_permit_hearing', t.at((select id from p)) || ', ''Ei pidä paikkaansa''')), 'DA001', 'another organisation does not answer');
select is(t.code(t.act('permit_contact', 'answer_permit_hearing', t.at((select id from p)) || ', ''''')), 'DA005', 'an answer has words');
select is(t.code(t.act('permit_contact', 'answer_permit_hearing', t.at((select id from p)) || ', ''Käyttäjät koulutetaan uudelleen.''')), 'ok', 'answered');
select is(t.code(t.act('permit_contact', 'answer_permit_hearing', t.at((select id from p)) || ', ''Vielä tämä.''')), 'DA003', 'once');
select is(t.code(t.hear('expert', 'extend_permit_hearing', '''2026-04-20'', ''''')), 'DA003', 'what is answered needs no more time');
select is(t.tasks('expert'), 'permit_hearing_over', 'the expert goes on');
select is(t.code(t.act('decider', 'propose_revocation', t.at((select id from p)) || ', ''Hakuja ilman työtehtävää, eikä selvitystä ole saatu.''')), 'DA001', 'the decider does not propose');
select is(t.code(t.act('expert', 'propose_revocation', t.at((select id from p)) || ', ''Hakuja ilman työtehtävää, eikä selvitystä ole saatu.''')), 'ok', 'proposed');
select is(t.code(t.act('expert2', 'propose_revocation', t.at((select id from p)) || ', ''Hakuja ilman työtehtävää, eikä selvitystä ole saatu.''')), 'DA149', 'once');
select is(t.see('permit_contact', 'select * from data.revocation'), '[]', 'the organisation does not see the proposal');
select is(t.see('permit_contact', format('select act from ui.history where object = ''permit'' and object_id = %s and act = ''propose_revocation''', (select id from p))), '[]', 'nor in the history');
select is(t.tasks('decider'), 'revocation_to_decide', 'the decider decides');
insert into data.membership (person_id, org_id, role, valid_from) values (t.id('expert'), t.org('agency'), 'decider', '2020-01-01');
select is(t.tasks('expert'), null, 'but not the one who proposed');
select is(t.code(t.act('expert', 'end_permit', t.at((select id from p)) || ', ''revoked'', ''Perustelut esityksessä''')), 'DA004', 'whatever roles he holds');
select throws_ok(format('update data.revocation set state = ''revoked'', decided_by = proposed_by where permit_id = %s', (select id from p)), '23514', null, 'not even past the commands');

-- The rehearsal, and what happens.
create function t.rehearse(p_who text, p_permit bigint, p_act text) returns jsonb language sql volatile
  return t.see(p_who, format('select part, object, object_id, title, state, state_after, effect from ui.permit_rehearsal where permit_id = %s and act = %L order by no, object_id', p_permit, p_act));
create temporary table told as select x ->> 'part' as part, x ->> 'object' as object, (x ->> 'object_id')::bigint as object_id, x ->> 'title' as title, x ->> 'state' as state, x ->> 'state_after' as state_after, x ->> 'effect' as effect
  from jsonb_array_elements(t.rehearse('decider', (select id from p), 'revoke_permit')) x;
select is((select title from told where part = 'total'), '3', 'three rights would go');
select is(t.rehearse('permit_contact', (select id from p), 'end_permit') -> 0 ->> 'title', '3', 'the organisation is told the figure');
select is((select count(*)::integer from jsonb_array_elements(t.rehearse('permit_contact', (select id from p), 'end_permit')) x where x ->> 'part' = 'right'), 0, 'without names, for whom the rights are not');
select is((select count(*)::integer from jsonb_array_elements(t.rehearse('responsible_user', (select id from p), 'end_permit')) x where x ->> 'part' = 'right'), 3, 'the responsible user reads the names');
select is(t.rehearse('b_permit_contact', (select id from p), 'end_permit'), '[]', 'another organisation nothing');
select is((select effect from told where part = 'responsible_user'), 'remains', 'the responsible user has other permits to look after');
create temporary table before_letters as select max(id) as id from data.letter;
select is(t.code(t.act('decider', 'end_permit', t.at((select id from p)) || ', ''revoked'', ''Perustelut esityksessä''')), 'ok', 'revoked by another');
select results_eq('select object_id, state_after from told where part = ''right'' order by 1',
  format('select a.id, a.state from data.access_right a where a.permit_id = %s and a.end_reason = ''permit_ended'' order by 1', (select id from p)), 'the rights that were told of are those that ended');
select results_eq('select title from told where part = ''letter''', 'select l.kind from data.letter l, before_letters b where l.id > b.id', 'the letters that were told of are those that went');
select is((select state || ' ' || (decided_by <> proposed_by) from data.revocation where permit_id = (select id from p)), 'revoked true', 'the proposal is carried out');
select is((select state from data.permit_hearing where permit_id = (select id from p)), 'closed', 'and the hearing closed');
select is(t.see('permit_contact', 'select state, reasons from data.revocation'), '[{"state": "revoked", "reasons": "Hakuja ilman työtehtävää, eikä selvitystä ole saatu."}]', 'now the organisation reads it');
select is((select body -> 'facts' ->> 'hearing_sentence' from data.letter where kind = 'revocation'), 'Kuulemisessa antamanne vastaus on otettu huomioon.', 'the letter says that it was heard');

select matches((select string_agg(b ->> 'text', E'\n' order by n) from data.letter l, jsonb_array_elements(l.body -> 'blocks') with ordinality x (b, n) where l.kind = 'revocation'),
  'Muutoksenhaku\nTähän päätökseen saa vaatia oikaisua 30 päivän kuluessa .*\nLiite 1\. Oikaisuvaatimusohje\n', 'and how a change is sought, with the instruction');

-- Urgent, lapsed, dropped.
select is(t.code(t.act('expert', 'propose_revocation', t.at((select urgent from p)) || ', ''Tietoja on julkaistu verkossa.'', ''Kyllä''')), 'DA005', 'an urgent ground says why');
select is(t.code(t.act('expert', 'propose_revocation', t.at((select urgent from p)) || ', ''Tietoja on julkaistu verkossa.'', ''Tietojen leviäminen on estettävä heti.''')), 'ok', 'nobody is heard first when it is urgent');
select is(t.code(t.act('decider', 'end_permit', t.at((select urgent from p)) || ', ''revoked'', ''Perustelut esityksessä''')), 'ok', 'revoked');
select matches((select l.body -> 'facts' ->> 'hearing_sentence' from data.letter l where l.kind = 'revocation' and l.permit_id = (select urgent from p)), 'niin kiireellinen', 'its letter says that it was urgent');
create temporary table cut as select t.make_permit('in_force') as id;
select is(t.code(t.act('expert', 'begin_permit_hearing', t.at(c.id) || ', ''Lokissa on hakuja ilman työtehtävää.'', 2')), 'ok', 'one is being heard') from cut c;
select is(t.code(t.act('expert', 'propose_revocation', t.at(c.id) || ', ''Tietoja on julkaistu verkossa.'', ''Tietojen leviäminen on estettävä heti.''')), 'ok', 'when it becomes urgent') from cut c;
select is(t.code(t.act('decider', 'end_permit', t.at(c.id) || ', ''revoked'', ''Perustelut esityksessä''')), 'ok', 'revoked before the day') from cut c;
select matches((select l.body -> 'facts' ->> 'hearing_sentence' from data.letter l join cut c on c.id = l.permit_id where l.kind = 'revocation'), 'niin kiireellinen', 'nobody is said to have been silent in a time that was cut short');
select is(t.code(t.act('expert', 'begin_permit_hearing', t.at((select other from p)) || ', ''Lokissa on hakuja ilman työtehtävää.'', 1')), 'ok', 'another is heard');
select t.day('2026-03-09'); select is(t.code(t.act('expert', 'propose_revocation', t.at((select other from p)) || ', ''Vastausta ei ole annettu määräajassa.''')), 'DA145', 'on the last day it may still answer');
select t.day('2026-03-10'); select is(t.code(t.act('expert', 'propose_revocation', t.at((select other from p)) || ', ''Vastausta ei ole annettu määräajassa.''')), 'ok', 'after it silence is enough');
create temporary table asking as select t.make_permit('in_force') as id;
select t.make_hearing(id) from asking;
update data.permit_hearing h set due_on = rule.today() - 1 from asking a where h.permit_id = a.id;
select is(t.code(t.act('expert', 'propose_revocation', t.at(a.id) || ', ''Vastausta ei ole annettu määräajassa.''')), 'DA145', 'a wish for more time is answered first') from asking a;
select is(t.code(t.act('expert', 'refuse_permit_hearing_extension', t.at(a.id) || ', ''Aikaa on ollut''')), 'ok', 'with no') from asking a;
select is(t.code(t.act('expert', 'propose_revocation', t.at(a.id) || ', ''Vastausta ei ole annettu määräajassa.''')), 'ok', 'then it is proposed') from asking a;
select is(t.code(t.act('expert', 'drop_revocation', t.at(a.id) || ', ''Asia on korjattu''')), 'ok', 'and rests') from asking a;
select is(t.code(t.act('decider', 'drop_revocation', t.at((select other from p)) || ', ''''')), 'DA005', 'let rest with a reason');
select is(t.code(t.act('decider', 'drop_revocation', t.at((select other from p)) || ', ''Asia on korjattu''')), 'ok', 'let rest');
select is((select state from data.permit where id = (select other from p)), 'in_force', 'the permit goes on');
select is(t.code(t.act('decider', 'end_permit', t.at((select other from p)) || ', ''revoked'', ''Perustelut''')), 'DA151', 'and cannot be revoked on it any more');
select is(t.code(t.act('expert', 'begin_permit_hearing', t.at((select other from p)) || ', ''Uusia hakuja ilman työtehtävää.'', 1')), 'ok', 'a new one may begin');
select is(t.code(t.act('permit_contact', 'end_permit', t.at((select other from p)) || ', ''terminated'', ''Luovumme luvasta''')), 'ok', 'the organisation gives the permit up meanwhile');
select is((select count(*)::integer from data.permit_hearing where state <> 'closed'), 0, 'and nothing stays open');

-- The rehearsal over many permits: suspended or ended, what was told is what happens.
create temporary table many as select n, t.make_permit('in_force', 'a', case n % 2 when 0 then 'browser' else 'interface' end) as id from generate_series(1, 8) n;
do $$
declare
  m record;
  i integer;
  v_state text;
begin
  for m in select * from many loop
    for i in 1 .. (m.n * 7) % 5 loop
      v_state := (array['proposed', 'approved', 'code_delivered', 'active', 'blocked', 'ended'])[1 + (m.n * i) % 6];
      perform t.make_person('many_' || m.n || '_' || i, t.org('a'), 'user');
      perform t.make_right(v_state, m.id, 'many_' || m.n || '_' || i);
    end loop;
    if m.n % 2 = 1 then
      perform t.make_connection((array['planned', 'test', 'production', 'closed'])[1 + m.n % 4], m.id);
      perform t.make_connection('production', m.id);
    end if;
  end loop;
end $$;
create temporary table many_told as select m.n, m.id as permit_id, x ->> 'part' as part, (x ->> 'object_id')::bigint as object_id, x ->> 'title' as title, x ->> 'state_after' as state_after, x ->> 'effect' as effect
  from many m, jsonb_array_elements(t.rehearse('decider', m.id, case when m.n <= 4 then 'suspend_permit' else 'end_permit' end)) x;
create temporary table open_before as select e.right_id from data.effective_right e where e.open;
create temporary table many_letters as select max(id) as id from data.letter;
select is(t.code(t.act('decider', 'suspend_permit', t.at(m.id) || ', ''Selvitetään''')), 'ok', 'suspended') from many m where m.n <= 4;
select is(t.code(t.act('permit_contact', 'end_permit', t.at(m.id) || ', ''terminated'', ''Luovuttu''')), 'ok', 'ended') from many m where m.n > 4;
select set_eq('select object_id from many_told where part = ''right'' and effect = ''refused''',
  'select b.right_id from open_before b join data.access_right a on a.id = b.right_id join many m on m.id = a.permit_id and m.n <= 4 where not exists (select from data.effective_right e where e.right_id = b.right_id and e.open)', 'suspended: who was told of is refused');
select set_eq('select object_id from many_told where part = ''right'' and effect = ''ends''',
  'select a.id from data.access_right a join many m on m.id = a.permit_id where a.end_reason = ''permit_ended''', 'ended: who was told of has lost the right');
select set_eq('select object_id from many_told where part = ''connection'' and effect = ''closed''',
  'select c.id from data.connection c join many m on m.id = c.permit_id and m.n > 4 where c.closed_reason <> ''''', 'connections closed as told');
select set_eq('select object_id, title from many_told where part = ''letter''', 'select l.permit_id, l.kind from data.letter l, many_letters b where l.id > b.id', 'letters gone as told');
select * from finish();
rollback;
