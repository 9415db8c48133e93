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
select is((select count(*)::integer from data.letter where kind = 'opening' and permit_id = (select id from p)), 0, 'a permit that resumes is not opened anew');

select is(t.code(t.act('permit_contact', 'end_permit', t.at((select id from p)) || ', ''revoked'', ''Ei tarvetta''')), 'DA005', 'the organisation gives up, it does not revoke');
select is(t.code(t.act('decider', 'end_permit', t.at((select id from p)) || ', ''expired'', ''Ei tarvetta''')), 'DA005', 'nobody declares a permit expired');
select is(t.code(t.act('decider', 'end_permit', t.at((select id from p)) || ', null, ''''')), 'DA005', 'reason and kind are needed');
select is(t.code(t.act('decider', 'end_permit', t.at((select id from p)) || ', ''revoked'', ''Väärinkäyttö''')), 'DA140', 'nor is one revoked that nobody proposed');
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

-- Content changes by a decision only.
select throws_ok(format('insert into data.permit_item (content_id, item_id, purpose_id, search_key) select c.id, 9, u.id, ''identity_code'' from data.permit_content c join data.permit_purpose u using (permit_id) where permit_id = %s limit 1', (select waiting from p)),
  '23514', null, 'no item is joined to a content version afterwards');
select throws_ok('delete from data.permit_item', '23514', null, 'none taken away');
select throws_ok('update data.permit_item set condition = ''x''', '23514', null, 'none changed');
select throws_ok('update data.permit_content set conditions = ''x''', '23514', null, 'nor the version itself');
select throws_ok(format('insert into data.permit_content (permit_id, version_no, decision_id, valid_from) select %s, 2, d.id, now() from data.decision d where d.org_id <> t.org(''a'') limit 1', (select waiting from p)), null, null, 'and no version without a decision of its own');
select * from finish();
rollback;
