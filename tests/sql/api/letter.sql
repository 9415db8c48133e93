-- Letters: every template in both languages is whole, each says what it was given, none is changed, and each is seen by whom it concerns.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();

-- ── Templates ───────────────────────────────────────────────────────────────────────────────────────────────────────────
select is_empty($$ select k, l from (select (regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''::text', 'g'))[1] as k from pg_constraint where conname = 'letter_kind_check') x, unnest(array['fi', 'sv']) l
                   except select kind, language from rule.letter_template $$, 'every kind has its text in both languages');
select is_empty($$ select kind, language from rule.letter_template except
                   select k, l from (select (regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''::text', 'g'))[1] as k from pg_constraint where conname = 'letter_kind_check') x, unnest(array['fi', 'sv']) l $$,
  'and no text is for a kind that there is not');
create function t.marks(p_text text) returns text[] language sql immutable
  return (select array_agg(distinct m[1] order by m[1]) from regexp_matches(p_text, '[\{\[\?]([a-z_]+)[\}\] ]', 'g') m);
select is(t.marks(f.text), t.marks(s.text), f.kind || ': both languages name the same facts')
  from rule.letter_template f join rule.letter_template s on s.kind = f.kind and s.language = 'sv' where f.language = 'fi';
select is_empty($$ select 'application_kind', (regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''::text', 'g'))[1] from pg_constraint where conname = 'application_kind_check'
                   union all select 'service', (regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''::text', 'g'))[1] from pg_constraint where conname = 'application_service_check'
                   union all select 'end_reason', (regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''::text', 'g'))[1] from pg_constraint where conname = 'permit_end_reason_check'
                   union all select 'outcome_sentence', (regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''::text', 'g'))[1] from pg_constraint where conname = 'decision_outcome_check'
                   except select list, code from rule.letter_word $$, 'every code that a letter writes has its word');

-- ── Each kind written in each language, with everything it may be told ────────────────────────────────────────────────────
create function t.actor(p_who text default 'expert') returns rule.actor language plpgsql volatile as $$
declare v rule.actor;
begin
  v.person_id := t.id(p_who); v.role := 'expert'; v.at := rule.moment(); v.act := 'test';
  return v;
end $$;
update data.organisation set language = 'sv', business_id = '2341528-4', street_address = 'Strandvägen 2', postal_address = '00100 Helsingfors' where id = t.org('b');
update data.organisation set business_id = '0202602-8' where id = t.org('a');
create temporary table made as select * from (values ('a', t.make_permit('in_force', 'a')), ('b', t.make_permit('ended', 'b', 'interface'))) x (h, p);
create temporary table permit as
  select m.h, m.p, d.application_id as a from made m join data.permit_content c on c.permit_id = m.p join data.decision d on d.id = c.decision_id;
update data.application set handler_id = t.id('expert');
create temporary table fact as select
  '{"items": [{"field": "purpose", "text": "Tarkenna käyttötarkoitusta."}, {"field": "items", "text": "Perustele H.PER.09."}, "Liitä valtakirja."], "due_on": "2026-12-28", "message": "Viesti.", "earlier_due_on": "2026-12-07",
    "matter": "Epäily väärinkäytöstä", "documents": ["Lokiote 1"], "question": "Onko suojaus riittävä?", "recipient": "Tietoturva", "authority": "Findata", "reason": "Syy on tämä.",
    "outcome_sentence": "Päätös.", "service_way": "tavallinen kirje", "served_on": "2026-11-30", "remedy_sentence": "Oikaisua saa vaatia.", "remedy_until": "2026-12-30", "version_no": 2,
    "corrected": ["Perustelut"], "product": "Tuote", "endpoint": "https://example.invalid/vtj", "credentials_to": "Kalle Koe", "from_on": "2026-11-23", "extended_on": "2026-11-24", "until_on": "2026-12-24", "hearing_sentence": "Teitä on kuultu.",
    "rights_ended": 3, "rights_active": 4, "expected_time": "6 viikkoa", "application_open": "DVV/1/2026", "valid_until": "2026-12-31", "annex": {"title": "Ohje", "text": "# Oikaisu\n\nOikaisua vaaditaan kirjallisesti."}, "certificate": "CN=esimerkki", "certificate_until": "2026-12-31", "days_left": 30, "terms_version": "2027-1", "summary": "Uutta.", "opened_on": "2026-11-24", "ended_on": "2026-11-25",
    "end_reason": "luopuminen"}'::jsonb as f;
create temporary table written as
  select x.kind, p.h, p.a, p.p, rule.write_letter(t.actor(), x.kind, p.a, p.p, f.f) as id from (select distinct kind from rule.letter_template) x, permit p, fact f;
select is(l.body -> 'missing', '[]'::jsonb, format('%s in %s lacks nothing', l.kind, l.language)) from written w join data.letter l using (id) order by l.kind, l.language;
select is(l.language, case w.h when 'a' then 'fi' else 'sv' end, l.kind || ' is in the language of the organisation') from written w join data.letter l using (id) order by l.kind, w.h;
select is_empty($$ select l.kind, l.language, b from data.letter l, jsonb_array_elements(l.body -> 'blocks') b where b::text ~ '[{}\[\]]\w+[{}\[\]]' and b ->> 'text' ~ '\{|\}|^\?|^\[' $$, 'no mark of a template is left in a letter');
select is_empty($$ select l.kind, l.language, b from data.letter l, jsonb_array_elements(l.body -> 'blocks') b
                    where b ->> 'type' not in ('heading', 'paragraph', 'list', 'signature', 'annex') or (b ->> 'type' in ('heading', 'paragraph') and coalesce(b ->> 'text', '') = '')
                       or (b ->> 'type' = 'list' and jsonb_array_length(b -> 'items') = 0) $$, 'blocks are of the known kinds and none is empty');
select is_empty($$ select l.kind, l.language from data.letter l where jsonb_array_length(l.body -> 'blocks') < 2 or l.body #>> '{head,agency}' is null or l.body #>> '{head,receiver,0}' is null $$, 'each has a head and a body');
select is((select count(distinct number) from data.letter), (select count(*) from data.letter), 'each has a number of its own');
select is((select l.body -> 'blocks' -> 2 from written w join data.letter l using (id) where w.kind = 'completion_request' and w.h = 'a'),
  '{"type": "list", "items": ["Käyttötarkoitus: Tarkenna käyttötarkoitusta.", "Tietosisältö: Perustele H.PER.09.", "Liitä valtakirja."]}', 'a list of faults stands under the names of the fields');
select is((select l.body #>> '{blocks,2,items,0}' from written w join data.letter l using (id) where w.kind = 'completion_request' and w.h = 'b'), 'Användningsändamål: Tarkenna käyttötarkoitusta.', 'in Swedish to a Swedish organisation');
select matches((select l.body #>> '{blocks,0,text}' from written w join data.letter l using (id) where w.kind = 'completion_request' and w.h = 'a'), 'viimeistään 28\.12\.2026\.$', 'days are written as Finns write them');
select is((select l.body #> '{blocks,-3}' || '[]' || (l.body #> '{blocks,-1}') from written w join data.letter l using (id) where w.kind = 'revocation' and w.h = 'b'),
  '[{"type": "annex", "text": "Bilaga 1. Ohje"}, {"type": "paragraph", "text": "Oikaisua vaaditaan kirjallisesti."}]', 'an annex stands after the letter');
select is((select l.body #> '{head,receiver}' from written w join data.letter l using (id) where w.kind = 'hearing' and w.h = 'b'), '["Beeta Oy sv", "Strandvägen 2", "00100 Helsingfors"]', 'the receiver with the address of the day');

-- ── What is missing, secret, or left out ────────────────────────────────────────────────────────────────────────────────
-- What a fact says stays inside its place: it names no other fact, begins no heading and no list.
select is((select f.text from rule.fill('{matter} / {org_name}', '{"matter": "{org_name} {puuttuu}", "org_name": "Kunta {matter}"}', 'fi', '{}') f),
  '{org_name} {puuttuu} / Kunta {matter}', 'a fact that looks like the name of another');
select is((select b.blocks from rule.letter_blocks(E'{matter}\n\n# {org_name}\n\n- {matter}\n- {org_name}', '{"matter": "# Päätös\n- kumotaan", "org_name": "- Kunta"}', 'fi') b),
  '[{"text": "# Päätös\n- kumotaan", "type": "paragraph"}, {"text": "- Kunta", "type": "heading"}, {"type": "list", "items": ["# Päätös\n- kumotaan", "- Kunta"]}]', 'a fact that looks like a heading or a list');
create temporary table poor as select rule.write_letter(t.actor(), 'hearing', a, null) as id from permit where h = 'a';
select is((select body -> 'missing' from data.letter join poor using (id)), '["matter", "due_on"]', 'a fact that was not given is named, and the letter is written all the same');
select matches((select body #>> '{blocks,2,text}' from data.letter join poor using (id)), 'ei tiedossa', 'its place says so');
select is((select jsonb_array_length(body -> 'blocks') from data.letter join poor using (id)), 8, 'a paragraph of an optional fact is left out');
create temporary table safe as select rule.write_letter(t.actor(), 'completion_request', a, null, '{"items": [{"field": "security.logging", "text": "Kerro lokien säilytyksestä."}], "due_on": "2026-12-01"}') as id from permit where h = 'a';
select is((select publicity || ': ' || secrecy_basis from data.letter join safe using (id)), 'secret: Laki viranomaisten toiminnan julkisuudesta (621/1999) 24 § 1 mom. 7 kohta', 'a letter on security arrangements is secret, by which provision');
select is((select publicity from data.letter l join written using (id) where l.kind = 'completion_request' limit 1), 'public', 'one on other things is public');
select throws_ok($$ select rule.write_letter(t.actor(), 'gift', a, null) from permit limit 1 $$, 'P0002', null, 'a kind without a text is a fault of the code');

-- ── Sent with the application ────────────────────────────────────────────────────────────────────────────────────────────
create temporary table sent as select t.make_application('draft') as id;   -- with every question answered
select is(t.code(t.act('permit_contact', 'submit_application', format('%s, %s', (select id from sent), t.version('application', (select id from sent))))), 'ok', 'an application is sent');
select results_eq($$ select l.kind, l.body -> 'missing', l.created_by from data.letter l join sent s on s.id = l.application_id $$, $$ values ('arrival_notice', '[]'::jsonb, null::bigint) $$, 'and its arrival is told, by the program itself');
select matches((select l.body #>> '{blocks,1,text}' from data.letter l join sent s on s.id = l.application_id), '^Asian odotettu käsittelyaika on 6 viikkoa .* viimeistään \d+\.\d+\.\d{4}\.', 'with the time that may be expected (HALL 23 a §)');

-- ── Who sees it, and that it stays ──────────────────────────────────────────────────────────────────────────────────────
select is(jsonb_array_length(t.see('permit_contact', 'select id from data.letter')), (select count(*)::integer from data.letter where org_id = t.org('a') and audience = 'all'), 'the permit contact sees those of his organisation');
select is(jsonb_array_length(t.see('permit_contact', format('select id from data.letter where org_id = %s', t.org('b')))), 0, 'and none of another one');
select is(jsonb_array_length(t.see('b_permit_contact', 'select id from data.letter where kind = ''statement_request''')), 0, 'a request to a colleague is the agency''s own');
select is(jsonb_array_length(t.see('expert', 'select id from data.letter')), (select count(*)::integer from data.letter), 'the expert sees all');
create temporary table plain as select rule.write_letter(t.actor(), 'permit_ended', null, p, (select f from fact)) as id from permit where h = 'a';
select is(t.see('responsible_user', 'select id from data.letter'), (select jsonb_agg(jsonb_build_object('id', id)) from plain), 'a responsible user sees those of the permit alone');
select is(t.see('user', 'select id from data.letter'), '[]'::jsonb, 'a user sees none');
select is(t.see('administrator', 'select id from data.letter'), '[]'::jsonb, 'nor does the administrator');
select throws_ok('update data.letter set title = ''x''', '23514', null, 'a letter is not changed');
select throws_ok('delete from data.letter', '23514', null, 'nor removed');
select * from finish();
rollback;
