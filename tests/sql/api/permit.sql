-- Commands on permits, and what follows from a permit's state.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.at(p_id bigint) returns text language sql volatile return p_id || ', ' || t.version('permit', p_id);
create function t.state(p_id bigint) returns text language sql volatile return (select p.state from data.permit p where p.id = p_id);
create temporary table p as select t.make_permit('in_force') as id, t.make_permit('awaiting_commitment') as waiting, t.make_permit('awaiting_commitment', 'a', 'interface') as interface;
create temporary table r as select h.state, t.make_right(h.state, p.id, h.who) as id from p, (values ('active', 'user'), ('blocked', 'second'), ('proposed', 'third'), ('ended', 'deputy')) h (state, who);
create function t.lookup() returns text language sql volatile return (
  select (access.decide(a.user_code, r.permit_id, r.purpose_id, r.items)).code from data.access_right r join data.user_account a on a.id = r.account_id where r.id = (select id from r where state = 'active'));

select is(t.code(t.act('permit_contact', 'give_commitment', t.at((select waiting from p)) || ', ''X'', ''''')), 'DA005', 'a commitment has a signatory and terms');
select is(t.code(t.act('responsible_user', 'give_commitment', t.at((select waiting from p)) || ', ''Kalle Johtaja'', ''2020-1''')), 'DA001', 'the permit contact gives it, not the responsible user');
select is(t.code(t.act('permit_contact', 'give_commitment', t.at((select waiting from p)) || ', ''Kalle Johtaja'', ''2020-1''')), 'ok', 'given');
select is(t.state((select waiting from p)), 'in_force', 'with a responsible user in force the permit opens with it');
select is((select r.change -> 'state' from audit.record r where r.act = 'give_commitment' and r.result = 'accepted'), '["awaiting_commitment", "in_force"]', 'the record says so');
select is(t.code(t.act('b_permit_contact', 'give_commitment', t.at(t.make_permit('awaiting_commitment', 'b', 'interface')) || ', ''Kalle Johtaja'', ''2020-1''')), 'ok', 'an interface permit');
select is((select p.state from data.permit p where p.org_id = t.org('b')), 'awaiting_commitment', 'waits for its connection');
select results_eq($$ select l.permit_id, l.body -> 'missing', l.body #>> '{facts,credentials_to}', l.created_by from data.letter l where l.kind = 'opening' $$,
  $$ select waiting, '[]'::jsonb, (select full_name from data.person where id = t.id('responsible_user')), null::bigint from p $$, 'the opening is told by letter, with him who is given the user ids; nothing to whom nothing was opened');
select throws_ok('update data.commitment set signatory = ''Muu Nimi''', '23514', null, 'a commitment is never changed');

select is(t.lookup(), 'ALLOWED', 'a look-up under a permit in force');
select is(t.code(t.act('decider', 'suspend_permit', t.at((select id from p)) || ', ''''')), 'DA005', 'suspended only with a reason');
select is(t.code(t.act('decider', 'suspend_permit', t.at((select id from p)) || ', ''Epäily''')), 'ok', 'suspended');
select is(t.lookup(), 'PERMIT_NOT_IN_FORCE', 'its rights are refused from then on');
select is((select state from data.access_right where id = (select id from r where state = 'active')), 'active', 'though they stay');
select is(t.code(t.act('responsible_user', 'propose_right', format('%s, %s, %s, null, ''työ'', rule.today(), null', (select id from p), t.id('user'), (select min(u.id) from data.permit_purpose u where u.permit_id = (select id from p))))), 'DA104', 'no right is proposed under it');
select is(t.code(t.act('access_administrator', 'approve_right', format('%s, 1', (select id from r where state = 'proposed')))), 'DA104', 'none approved');
select is(t.code(t.act('responsible_user', 'restore_right', format('%s, 1, ''Palautus''', (select id from r where state = 'blocked')))), 'DA104', 'none restored');
select throws_ok(format('update data.access_right set state = ''active'' where id = %s', (select id from r where state = 'blocked')), '23514', null, 'not even past the commands');
select is(t.code(t.act('decider', 'resume_permit', t.at((select id from p)))), 'ok', 'resumed');
select is(t.lookup(), 'ALLOWED', 'its rights are usable again');
select is((select string_agg(l.kind, ' ' order by l.id) || (max(l.body ->> 'missing')) from data.letter l where l.permit_id = (select id from p)), 'suspension resumption[]', 'both are told by letter');
select is((select count(*)::integer from data.letter where kind = 'opening' and permit_id = (select id from p)), 0, 'a permit that resumes is not opened anew');


-- A suspension until a day.
create function t.fault(o api.outcome) returns text language sql immutable return coalesce((select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ') from jsonb_array_elements(o.detail -> 'faults') f), t.code(o));
create function t.reviews(p_who text) returns text language sql volatile
  return (select string_agg(x ->> 'object_id', ' ') from jsonb_array_elements(t.see(p_who, 'select object_id from ui.worklist where task = ''suspension_to_review''')) x);
create temporary table h as select t.make_permit('in_force') as id;
create function t.held() returns bigint language sql stable return (select id from h);
select is(t.fault(t.act('decider', 'suspend_permit', t.at(t.held()) || ', ''Epäily'', rule.today() - 1')), 'until DA206', 'not until a day that is past');
select is(t.fault(t.act('decider', 'suspend_permit', t.at(t.held()) || ', ''Epäily'', rule.today() + 40000')), 'until DA207', 'nor beyond any calendar');
select is(t.code(t.act('decider', 'suspend_permit', t.at(t.held()) || ', ''Epäily'', rule.today() + 5')), 'ok', 'suspended until a day');
select is((select change -> 'until' from audit.record where act = 'suspend_permit' and object_id = t.held() and result = 'accepted'), to_jsonb(rule.today() + 5), 'which stands in the record');
select matches((select string_agg(b ->> 'text', ' ') from data.letter l, jsonb_array_elements(l.body -> 'blocks') b where l.kind = 'suspension' and l.permit_id = t.held()),
  'Keskeytys on voimassa ' || to_char(rule.today() + 5, 'FMDD\.FMMM\.YYYY') || ' asti\.', 'and in the letter');
select matches((select string_agg(b ->> 'text', E'\n' order by n) from data.letter l, jsonb_array_elements(l.body -> 'blocks') with ordinality x (b, n) where l.kind = 'suspension' and l.permit_id = t.held()),
  'Muutoksenhaku\nTähän päätökseen saa vaatia oikaisua 30 päivän kuluessa .*\nLiite 1\. Oikaisuvaatimusohje\n', 'which says how a change is sought, with the instruction');
select is(t.see('responsible_user', format('select suspended_until, suspension_reason from ui.permit_detail where id = %s', t.held())),
  jsonb_build_array(jsonb_build_object('suspended_until', rule.today() + 5, 'suspension_reason', 'Epäily')), 'the organisation reads until when, and why');
select is(t.reviews('decider'), null, 'nothing to do before the day');
select is(t.code(t.act('expert', 'extend_suspension', t.at(t.held()) || ', rule.today() + 9, ''Selvitys kesken''')), 'DA001', 'the expert does not extend it');
select is(t.code(t.act('b_permit_contact', 'extend_suspension', t.at(t.held()) || ', rule.today() + 9, ''Selvitys kesken''')), 'DA001', 'nor another organisation');
select is(t.code(t.act('decider', 'extend_suspension', t.at((select id from p)) || ', rule.today() + 9, ''Selvitys kesken''')), 'DA003', 'one in force has no suspension');
select is(t.code(t.act('decider', 'extend_suspension', t.held() || ', 1, rule.today() + 9, ''Selvitys kesken''')), 'DA002', 'what was changed meanwhile is read first');
select is(t.fault(t.act('decider', 'extend_suspension', t.at(t.held()) || ', null, ''''')), 'reason DA201, until DA201', 'with a day and a reason');
select is(t.fault(t.act('decider', 'extend_suspension', t.at(t.held()) || ', rule.today() + 5, ''Selvitys kesken''')), 'until DA212', 'a later day than before');
select is(t.code(t.act('decider', 'extend_suspension', t.at(t.held()) || ', rule.today() + 9, ''Selvitys on yhä kesken''')), 'ok', 'extended');
select is(t.see('permit_contact', format('select suspended_until, suspension_reason from ui.permit_detail where id = %s', t.held())),
  jsonb_build_array(jsonb_build_object('suspended_until', rule.today() + 9, 'suspension_reason', 'Selvitys on yhä kesken')), 'as everybody reads');
select matches((select string_agg(b ->> 'text', ' ' order by l.id, n) from data.letter l, jsonb_array_elements(l.body -> 'blocks') with ordinality x (b, n) where l.kind = 'suspension' and l.permit_id = t.held()),
  'keskeytys jatkuu.*Selvitys on yhä kesken.*Muutoksenhaku Tähän päätökseen.*Oikaisuvaatimusohje', 'and the organisation is told again, with the way to seek a change');
update data.permit set suspended_until = rule.today() where id = t.held();
select is(t.reviews('decider'), t.held()::text, 'when the day has come the decider is reminded');
select is(t.reviews('expert'), null, 'and nobody else');
select t.act('auditor', 'api.run_due_work()');
select is(t.state(t.held()), 'suspended', 'nothing resumes by itself');
select is(t.code(t.act('decider', 'resume_permit', t.at(t.held()))), 'ok', 'a person resumes it');
select is((select suspended_until from data.permit where id = t.held()), null, 'and the day goes with the suspension');
select is(t.code(t.act('decider', 'suspend_permit', t.at(t.held()) || ', ''Uusi epäily'', rule.today()')), 'ok', 'suspended anew');
select is(t.code(t.act('permit_contact', 'end_permit', t.at(t.held()) || ', ''terminated'', ''Luovuttu''')), 'ok', 'and ended');
select is((select suspended_until from data.permit where id = t.held()), null, 'an end takes it along too');

select is(t.code(t.act('permit_contact', 'end_permit', t.at((select id from p)) || ', ''revoked'', ''Ei tarvetta''')), 'DA005', 'the organisation gives up, it does not revoke');
select is(t.code(t.act('permit_contact', 'end_permit', t.at((select id from p)) || ', ''expired'', ''Ei tarvetta''')), 'DA005', 'nobody declares a permit expired');
select is(t.code(t.act('permit_contact', 'end_permit', t.at((select id from p)) || ', null, ''''')), 'DA005', 'reason and kind are needed');
-- Who ends a permit: the organisation its own while it has somebody to do it; else, and its own roof, the agency.
create function t.end(p_who text, p_permit bigint, p_kind text default 'terminated') returns text language sql volatile return t.code(t.act(p_who, 'end_permit', t.at(p_permit) || format(', %L, ''Ei tarvetta''', p_kind)));
create function t.offered(p_permit bigint) returns jsonb language sql volatile
  return (select x from jsonb_array_elements(t.see('decider', format('select allowed, code from ui.allowed_action(''permit'', %s) where act = ''end_permit''', p_permit))) x);
create temporary table e as select t.make_permit('in_force') as id, t.make_permit('awaiting_commitment') as unused, t.make_permit('suspended') as still, t.make_permit('in_force') as proposed;
select is(t.end('decider', x), 'DA151', 'the agency does not end a customer''s permit in its place') from e, unnest(array[e.id, e.unused, e.still]) x;
select is(t.end('decider', e.id, 'revoked'), 'DA151', 'nor is one revoked that nobody proposed') from e;
select is(t.offered(e.id), '{"allowed": false, "code": "DA151"}', 'and is told so beside the act') from e;
select is((select count(*)::integer from audit.record r, e where r.object_id = e.id and r.act = 'end_permit' and r.result = 'refused' and r.code = 'DA151' and r.audience = 'agency'), 2, 'each attempt is recorded');
select is(t.code(t.act('expert', 'propose_revocation', t.at(e.proposed) || ', ''Hakuja ilman työtehtävää.'', ''Tietojen leviäminen on estettävä.''')), 'ok', 'a revocation is proposed') from e;
select is(t.offered(e.proposed), '{"allowed": true, "code": null}', 'which is for the decider') from e;
select is(t.end('decider', e.proposed), 'DA151', 'but not by giving the permit up') from e;
select is(t.end('b_permit_contact', e.id), 'DA001', 'another organisation does not end it') from e;
select is(t.end('permit_contact', e.still), 'ok', 'the organisation does') from e;
update data.person set login_ended_at = rule.moment() where id = t.id('permit_contact');
select is(t.end('decider', e.id, 'revoked'), 'DA140', 'still nothing is revoked that nobody proposed') from e;
select is(t.end('decider', e.id), 'ok', 'when its permit contact has no login any more the agency ends it') from e;
update data.person set login_ended_at = null where id = t.id('permit_contact');
select is(t.end('decider', e.unused), 'DA151', 'one who can log in does it himself') from e;
select is(t.code(t.act('expert', 'begin_permit_hearing', t.at(e.unused) || ', ''Lupaa ei ole otettu käyttöön kahteen vuoteen.'', 2')), 'ok', 'but one that was never taken into use is revoked like any other') from e;
update data.membership set valid_until = rule.today() - 1 where person_id = t.id('permit_contact');
select is(t.end('decider', e.unused), 'ok', 'when nobody is permit contact today the agency ends it') from e;
update data.membership set valid_until = null where person_id = t.id('permit_contact');
select is(t.code(t.act('expert', 'propose_revocation', t.at((select id from p)) || ', ''Hakuja ilman työtehtävää.'', ''Tietojen leviäminen on estettävä.''')), 'ok', 'proposed as urgent');
select is(t.code(t.act('decider', 'end_permit', t.at((select id from p)) || ', ''revoked'', ''Väärinkäyttö''')), 'ok', 'revoked');
select is(t.lookup(), 'PERMIT_NOT_IN_FORCE', 'refused from then on');
select results_eq('select r.state, a.state, a.end_reason from r join data.access_right a using (id) order by 1',
  $$ values ('active', 'ended', 'permit_ended'), ('blocked', 'ended', 'permit_ended'), ('ended', 'ended', 'not_needed'), ('proposed', 'ended', 'permit_ended') $$, 'every open right ended with it, each for that reason');
select results_eq('select x.change #>> ''{cause,end_reason}'', x.change #>> ''{cause,object_id}'' from r join audit.record x on x.object = ''right'' and x.object_id = r.id and x.act = ''end_right'' order by r.state',
  $$ select 'revoked', id::text from p, generate_series(1, 3) $$, 'one record for each, naming the permit');
select is((select count(*)::integer from data.effective_right where open and permit_id = (select id from p)), 0, 'no row of look-ups is open under it');
select throws_ok(format('update data.permit set state = ''in_force'', end_reason = null, ended_at = null where id = %s', (select id from p)), '23514', null, 'an ended permit never comes back');
select is(t.code(t.act('access_administrator', 'restore_right', format('%s, %s, ''Palautus''', (select id from r where state = 'active'), (select version from data.access_right where id = (select id from r where state = 'active'))))), 'DA003', 'and no right of it');

-- A permit whose last day is past does not open, though nobody has carried out its end yet.
create temporary table late as select t.make_permit('awaiting_commitment', 'a', 'browser', rule.today() - 1) as id;
select is(t.code(t.act('permit_contact', 'give_commitment', t.at(l.id) || ', ''Kalle Johtaja'', ''2020-1''')), 'ok', 'a commitment on the day after the last') from late l;
select is(t.state(l.id), 'awaiting_commitment', 'opens nothing') from late l;

-- Content changes by a decision only.
select throws_ok(format('insert into data.permit_item (content_id, item_id, purpose_id, search_key) select c.id, 9, u.id, ''identity_code'' from data.permit_content c join data.permit_purpose u using (permit_id) where permit_id = %s limit 1', (select waiting from p)),
  '23514', null, 'no item is joined to a content version afterwards');
select throws_ok('delete from data.permit_item', '23514', null, 'none taken away');
select throws_ok('update data.permit_item set condition = ''x''', '23514', null, 'none changed');
select throws_ok('update data.permit_content set conditions = ''x''', '23514', null, 'nor the version itself');
select throws_ok(format('insert into data.permit_content (permit_id, version_no, decision_id, valid_from) select %s, 2, d.id, now() from data.decision d where d.org_id <> t.org(''a'') limit 1', (select waiting from p)), null, null, 'and no version without a decision of its own');
select * from finish();
rollback;
