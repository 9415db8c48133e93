-- Attachments: types by content, limits, hash, duplicates, sides, publicity, and who reads them.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create function t.fault(o api.outcome) returns text language sql immutable
  return (select string_agg((f ->> 'field') || ' ' || (f ->> 'code'), ', ' order by f ->> 'field', f ->> 'code') from jsonb_array_elements(o.detail -> 'faults') f);
create temporary table a as select t.make_application('draft') as draft, t.make_application('in_handling') as handled, t.make_application('presented') as presented,
       t.make_application('completion_asked') as completed, t.make_application('submitted', 'b') as other;
grant select on a to public;
create function t.add(p_who text, p_application bigint, p_name text, p_content bytea, p_kind text default 'other', p_rest text default '', p_sha text default null) returns api.outcome
  language sql volatile
  return t.act(p_who, 'add_attachment', format('%s, %s, %L, %L, %L::bytea, %L%s', p_application, t.version('application', p_application), p_kind, p_name, p_content,
               coalesce(p_sha, encode(sha256(p_content), 'hex')), p_rest));
create function t.draft(p_name text, p_content bytea) returns text language sql volatile return t.code(t.add('permit_contact', (select draft from a), p_name, p_content));

-- Types
select is(t.draft(name, content), code, format('%s: %s', name, what)) from (values
  ('Selvitys.pdf', '%PDF-1.7 …'::text::bytea, 'ok', 'a PDF file'), ('Kuva.png', '\x89504e470d0a1a0a01'::bytea, 'ok', 'an image'), ('Kuva.JPEG', '\xffd8ffe001', 'ok', 'capitals in the ending'),
  ('Sopimus.docx', '\x504b0304'::bytea || 'word/document.xml', 'ok', 'a text of an office program'), ('Taulu.xlsx', '\x504b0304'::bytea || 'xl/workbook.xml', 'ok', 'a table'),
  ('Kirje.odt', '\x504b0304'::bytea || 'mimetypeapplication/vnd.oasis.opendocument.text', 'ok', 'an open document'), ('Luettelo.csv', convert_to('päivä;määrä', 'UTF8'), 'ok', 'a list'),
  ('Tieto.json', '{"a": [1, 2]}', 'ok', 'data'), ('Sanoma.xml', convert_to(E'\ufeff<a>ä</a>', 'UTF8'), 'ok', 'a message with a byte order mark'),
  ('Selvitys2.pdf', '\x89504e470d0a1a0a02', 'DA171', 'an image that calls itself PDF'), ('Kuva2.png', 'teksti', 'DA171', 'text that calls itself an image'),
  ('Taulu2.docx', '\x504b0304'::bytea || 'xl/workbook.xml' || 'x', 'DA171', 'a table that calls itself a text'), ('Arkisto.zip', '\x504b0304', 'DA171', 'an archive'),
  ('Muistio.txt', '\xe4e4', 'DA171', 'not UTF-8'), ('Muistio2.txt', '\x6162000a', 'DA171', 'a zero character'), ('Tieto2.json', '{"a": ', 'DA171', 'half of a document'),
  ('Sanoma2.xml', 'a', 'DA171', 'no element'), ('liite', 'teksti', 'DA171', 'no ending'), ('Ohje.html', '<p>', 'DA171', 'a web page'),
  ('Ohjelma.pdf', '\x4d5a9000', 'DA172', 'a program'), ('Komento.txt', '#!/bin/sh', 'DA172', 'a script'), ('Makrot.docx', '\x504b0304'::bytea || 'word/document.xml word/vbaProject.bin', 'DA172', 'macros'),
  ('Lomake.pdf', '%PDF-1.7 /OpenAction /JavaScript', 'DA172', 'a PDF that acts'), ('Kuva.xml', '<svg><script>', 'DA172', 'a drawing that acts'), ('Kuva2.xml', E' \n<x:script xmlns:x="http://www.w3.org/1999/xhtml">', 'DA172', 'one whose script has a prefix, behind blanks'),
  ('Kuva3.xml', convert_to(E'\ufeff<a><SCRIPT>', 'UTF8'), 'DA172', 'capitals'), ('Syvä.json', convert_to(repeat('[', 100000), 'UTF8'), 'DA171', 'nested without end'),
  ('Merkit.txt', convert_to(E'a\u009b31m', 'UTF8'), 'DA171', 'what a terminal obeys'), ('Tyhjä.txt', '', 'DA170', 'nothing')) as c (name, content, code, what);
select is(t.draft('Toinen nimi.csv', convert_to('päivä;määrä', 'UTF8')), 'DA174', 'the same content under another name');
select is((t.add('permit_contact', (select draft from a), 'Toinen.csv', convert_to('päivä;määrä', 'UTF8'))).detail ->> 'same_as', 'Luettelo.csv', 'which one it is is told');
select is(t.code(t.add('permit_contact', (select draft from a), 'Ehjä.txt', 'sisältö', p_sha => repeat('0', 64))), 'DA175', 'a hash that does not fit');
select is(t.code(t.add('permit_contact', (select draft from a), 'Ehjä.txt', 'sisältö', p_sha => null)), 'ok', 'one that does');
select is(t.fault(t.add('permit_contact', (select draft from a), n, 'x', k)), f, what) from (values
  ('../etc/passwd.txt', 'other', 'name DA208', 'no path in a name'), (E'a\u202etxt.exe.txt', 'other', 'name DA209', 'no reversed writing'), (E'a\nb.txt', 'other', 'name DA209', 'one line'), (E'a\u200bb.txt', 'other', 'name DA208', 'nothing that cannot be seen'),
  ('.profile.txt', 'other', 'name DA208', 'no hidden file'), ('', 'other', 'name DA201', 'a name'),
  (repeat('x', 201), 'other', 'name DA207', 'not endless'), ('Liite.txt', 'novel', 'kind DA208', 'a known kind')) as c (n, k, f, what);
select is((select (d.kind, d.media_type, d.publicity, d.side, d.size)::text from data.attachment d where d.name = 'Luettelo.csv'), '(other,text/csv,public,applicant,16)', 'what is kept of it');
select is((select r.change ->> 'sha256' from audit.record r where r.act = 'add_attachment' and r.change ->> 'name' = 'Luettelo.csv'), encode(sha256(convert_to('päivä;määrä', 'UTF8')), 'hex'), 'the record holds the hash');

-- Limits are data; what is too large is not even looked at
select is(t.draft('Iso.txt', '\x4d5a'::bytea || convert_to(repeat('x', 11000000), 'UTF8')), 'DA173', 'eleven megabytes of a program');
update data.attachment_limit set most_bytes = 100, most_files = 12, most_total_bytes = 100000;
select is(t.draft('Iso.txt', convert_to(repeat('x', 101), 'UTF8')), 'DA173', 'too large');
update data.attachment_limit set most_bytes = 1000, most_files = (select count(*) from data.attachment where application_id = (select draft from a) and removed_at is null);
select is(t.draft('Liika.txt', 'liika'), 'DA173', 'too many');
update data.attachment_limit set most_files = 50, most_total_bytes = (select sum(size) + 3 from data.attachment where application_id = (select draft from a));
select is(t.draft('Liika.txt', 'liika'), 'DA173', 'too large together');
select is(t.draft('Mahtuu.txt', 'abc'), 'ok', 'to the last byte');
update data.attachment_limit set most_bytes = 1000, most_total_bytes = 100000;

-- Removing
create function t.attachment(p_application bigint, p_name text) returns bigint language sql stable return (select x.id from data.attachment x where x.application_id = p_application and x.name = p_name and x.removed_at is null);
create function t.remove(p_who text, p_application bigint, p_attachment bigint, p_reason text default 'Väärä tiedosto') returns api.outcome language sql volatile
  return t.act(p_who, 'remove_attachment', format('%s, %s, %L, %L', p_application, t.version('application', p_application), p_attachment, p_reason));
create temporary table gone as select t.attachment(draft, 'Kuva.png') as id from a;
select is(t.code(t.remove('permit_contact', (select draft from a), (select id from gone), null)), 'ok', 'from a draft without a reason');
select is((select count(*)::integer from data.attachment_content where attachment_id = (select id from gone)), 0, 'its content goes');
select is(jsonb_array_length(t.see('permit_contact', format('select 1 from ui.attachment_list where id = %s', (select id from gone)))), 0, 'and it leaves the list');
select is(t.code(t.remove('permit_contact', (select draft from a), (select id from gone))), 'DA179', 'not twice');
select is(t.code(t.remove('permit_contact', (select draft from a), t.attachment((select handled from a), 'Selvitys.txt'))), 'DA179', 'not that of another application');
select is(t.draft('Kuva.png', '\x89504e470d0a1a0a01'), 'ok', 'what was removed may come again');
select is(t.code(t.remove('permit_contact', (select completed from a), t.attachment((select completed from a), 'Muistio.txt'))), 'DA178', 'the applicant removes nothing of the agency');
select is(t.code(t.remove('expert', (select handled from a), t.attachment((select handled from a), 'Selvitys.txt'))), 'DA178', 'nor the agency anything of his');
select is(t.fault(t.remove('permit_contact', (select completed from a), t.attachment((select completed from a), 'Selvitys.txt'), ' ')), 'reason DA201', 'what the agency has goes only with a reason');
update gone set id = t.attachment((select completed from a), 'Selvitys.txt');
select is(t.code(t.remove('permit_contact', (select completed from a), (select id from gone))), 'ok', 'then it is marked');
select is((select length(content) from data.attachment_content where attachment_id = (select id from gone)), 21, 'its content is kept');
select is(t.see('expert', format('select state, removal_reason from ui.attachment_list where id = %s', (select id from gone))), '[{"state": "removed", "removal_reason": "Väärä tiedosto"}]', 'and seen as removed');
select throws_ok(format('delete from data.attachment_content where attachment_id = %s', (select id from gone)), '23514', null, 'nobody deletes it');
select throws_ok(format('update data.attachment_content set content = ''x'' where attachment_id = %s', (select id from gone)), '23514', null, 'nor changes it');
select throws_ok(format('update data.attachment set removed_at = null, removed_by = null where id = %s', (select id from gone)), '23514', null, 'nor brings it back');
select throws_ok(format('delete from data.attachment where id = %s', (select id from gone)), '23514', null, 'nor deletes its row');

-- Door: states, versions, repetition, other organisations
create temporary table unasked as select ((o).detail ->> 'attachment_id')::bigint as id, t.code(o) as code from (select t.add('permit_contact', (select handled from a), 'Liite.txt', 'pyytämättä') as o) x;
select is((select code from unasked), 'ok', 'the applicant completes unasked while it is handled');
select is(t.code(t.act('permit_contact', 'remove_attachment', format('%s, %s, %s, ''Turha''', (select handled from a), t.version('application', (select handled from a)), (select id from unasked)))), 'DA003', 'but takes nothing back of what has arrived');
select is(t.code(t.add('expert', (select presented from a), 'Liite.txt', 'x')), 'DA003', 'nobody attaches once it is presented');
select is(t.code(t.add('permit_contact', (select presented from a), 'Liite.txt', 'x')), 'DA003', 'nor does the applicant');
select is(t.code(t.add('permit_contact', (select completed from a), 'Täydennys.txt', 'x')), 'ok', 'completions bring files');
select is(t.code(t.add('expert', (select handled from a), 'Lausunto.txt', 'x', 'contract', ', ''partly_secret'', ''621/1999 24 §''')), 'ok', 'the expert classes what he adds');
select is(t.fault(t.add('expert', (select handled from a), 'Lausunto2.txt', 'y', 'contract', ', ''secret''')), 'secrecy_ground DA201', 'what is secret names its ground');
select is(t.code(t.add('b_permit_contact', (select draft from a), 'Liite.txt', 'x')), 'DA001', 'nobody of another organisation');
select is(t.code(t.act('permit_contact', 'add_attachment', format('%s, 0, ''other'', ''Liite.txt'', ''x'', ''y''', (select draft from a)))), 'DA002', 'a stale version');
create temporary table req as select gen_random_uuid() as id, t.version('application', draft) as version from a;
create function t.again(p_name text) returns api.outcome language sql volatile return t.act('permit_contact',
  format('api.add_attachment(%L::uuid, %s, %s, ''other'', %L, ''kerran'', encode(sha256(''kerran''), ''hex''))', (select id from req), (select draft from a), (select version from req), p_name));
select is(t.again('Kerran.txt'), t.again('Kerran.txt'), 'a repeated request gives the same answer');
select is((select count(*)::integer from data.attachment where name = 'Kerran.txt'), 1, 'and attaches once');

-- Classing
create function t.class(p_application bigint, p_attachment bigint, p_class text, p_ground text) returns api.outcome language sql volatile
  return t.act('expert', 'classify_attachment', format('%s, %s, %s, %L, %L', p_application, t.version('application', p_application), p_attachment, p_class, p_ground));
select is(t.fault(t.class(handled, t.attachment(handled, 'Muistio.txt'), 'secret', '')), 'secrecy_ground DA201', 'with its ground') from a;
select is(t.fault(t.class(handled, t.attachment(handled, 'Muistio.txt'), 'hidden', 'x')), 'publicity DA208', 'a known class') from a;
select is(t.fault(t.class(handled, t.attachment(handled, 'Muistio.txt'), null, 'x')), 'publicity DA201', 'a class') from a;
select is(t.code(t.class(handled, t.attachment(presented, 'Muistio.txt'), 'secret', '621/1999 24 §')), 'DA179', 'not of another application') from a;
select is(t.code(t.class(handled, t.attachment(handled, 'Muistio.txt'), 'partly_secret', '621/1999 24 §')), 'ok', 'classed') from a;
select is(t.code(t.class(handled, t.attachment(handled, 'Selvitys.txt'), 'public', '')), 'ok', 'and opened') from a;

-- Who reads what
create function t.reads(p_who text, p_application bigint) returns text language sql volatile return
  (select string_agg(x ->> 'name', ' ' order by x ->> 'name') from jsonb_array_elements(t.see(p_who, format('select c.name from ui.attachment_content c join ui.attachment_list l on l.id = c.id where l.application_id = %s', p_application))) x);
select is(t.reads(who, presented), what, format('%s reads %s', who, what)) from a, (values ('permit_contact', 'Muistio.txt Selvitys.txt'), ('expert', 'Muistio.txt Selvitys.txt'),
  ('decider', 'Muistio.txt Selvitys.txt'), ('auditor', 'Muistio.txt Selvitys.txt'), ('supervisor', 'Muistio.txt'), ('access_administrator', null), ('administrator', null), ('log_officer', null),
  ('b_permit_contact', null), ('responsible_user', null), ('technical_contact', null)) as c (who, what);
select is(t.see('supervisor', format('select name, readable from ui.attachment_list where application_id = %s order by name', presented)),
  '[{"name": "Muistio.txt", "readable": true}, {"name": "Selvitys.txt", "readable": false}]', 'a supervisor sees that there is more') from a;
select is(t.reads('permit_contact', other), null, 'nothing of another organisation') from a;
select is(t.reads('expert', draft), null, 'nothing of a draft') from a;
select is(t.see('b_permit_contact', 'select count(*)::integer as n from data.attachment'), '[{"n": 2}]', 'rows of the own organisation only');

-- What came on paper: its attachments are entered with the draft, by him who enters it, and are the applicant's
create temporary table paper as select t.make_application('draft') as id;
grant select on paper to public;
update data.application set registered_by = t.id('expert'), arrived_on = rule.today() where id = (select id from paper);
select is(t.code(t.add('expert', id, 'Valtakirja.txt', 'Valtakirja', 'power_of_attorney')), 'ok', 'he who enters it attaches') from paper;
select is((select d.side from data.attachment d where d.application_id = paper.id and d.name = 'Valtakirja.txt'), 'applicant', 'as the applicant''s') from paper;
select is(t.code(t.add('expert2', id, 'Toinen.txt', 'Toinen')), 'DA003', 'no colleague') from paper;
select is(t.code(t.add('permit_contact', id, 'Toinen.txt', 'Toinen')), 'DA160', 'nor the organisation itself') from paper;
select is(t.code(t.remove('permit_contact', id, t.attachment(id, 'Valtakirja.txt'), null)), 'DA160', 'which takes nothing away either') from paper;
select is(t.code(t.remove('expert', id, t.attachment(id, 'Selvitys.txt'), null)), 'ok', 'what was attached wrongly goes') from paper;
select is(t.code(t.add('expert', draft, 'Toinen.txt', 'Toinen')), 'DA001', 'a customer''s own draft is not there for the agency') from a;
select is(t.code(t.act('expert', 'add_attachment', format('987654321, 1, ''other'', ''Toinen.txt'', ''x''::bytea, %L', encode(sha256('x'), 'hex')))), 'DA001', 'like one that does not exist');

-- PDF files that act, however the names in them are written; what cannot be looked into is marked
select is(t.draft(name, content::bytea), code, format('%s: %s', name, what)) from (values
  ('A1.pdf', '%PDF-1.7 1 0 obj << /S /JavaScr#69pt /JS (x) >>', 'DA172', 'one letter escaped'), ('A2.pdf', '%PDF-1.7 << /S /#4a#61#76#61#53#63#72#69#70#74 >>', 'DA172', 'all of them'),
  ('A3.pdf', '%PDF-1.7 << /S /#4A#61vaScript >>', 'DA172', 'capital digits'), ('A4.pdf', '%PDF-1.7 << /J#53 (app.alert) >>', 'DA172', 'the key of a script'), ('A5.pdf', '%PDF-1.7 << /JS 12 0 R >>', 'DA172', 'one that stands elsewhere'),
  ('A6.pdf', '%PDF-1.7 << /S /Laun#63h /F (calc.exe) >>', 'DA172', 'a program to start'), ('A7.pdf', '%PDF-1.7 << /Type /Annot /Subtype /RichMedia >>', 'DA172', 'a film with a program'),
  ('B1.pdf', '%PDF-1.7 << /Type /ObjStm /N 3 >>', 'ok', 'packed objects'), ('B2.pdf', '%PDF-1.7 << /Type /Obj#53tm /N 3 >>', 'ok', 'packed objects with a hidden name'),
  ('B3.pdf', '%PDF-1.7 << /Type /EmbeddedFile >>', 'ok', 'a file inside'), ('B4.pdf', '%PDF-1.7 << /Type /Page /Title (JavaScript launches #4a) /JSx >>', 'ok', 'words that are none of these names')) as c (name, content, code, what);
select is((select string_agg(x.name, ' ' order by x.name) from data.attachment x where x.name ~ '^B' and not x.examined), 'B1.pdf B2.pdf B3.pdf', 'what could not be examined is kept as such');
select is(t.see('permit_contact', 'select name, exception from ui.attachment_list where name in (''B1.pdf'', ''B4.pdf'') order by name'), '[{"name": "B1.pdf", "exception": "unexamined"}, {"name": "B4.pdf", "exception": null}]', 'and told');
select is(rule.is_file_name(n), g, format('a name or none: %L', n)) from (values ('a.pdf', true), ('../a.pdf', false), ('a\b.pdf', false), ('.a.pdf', false), (' a.pdf', false), (E'a\n.pdf', false), (E'a\u200b.pdf', false), (E'a\u202e.pdf', false)) as c (n, g);

-- What an application is expected to bring
create function t.wants(p_application bigint, p_who text default 'permit_contact') returns text language sql volatile return
  (select string_agg(format('%s %s %s %s', w ->> 'kind', w ->> 'wanted', w ->> 'reason', w ->> 'attached'), ', ' order by w ->> 'kind') from
     jsonb_array_elements(t.see(p_who, format('select kind, wanted, reason, attached from ui.wanted_attachment where application_id = %s', p_application))) w);
create temporary table w as select t.make_application('draft') as id;
select is(t.wants(id), 'contract false processors 0, other false other_accounts 0, power_of_attorney false on_behalf 0, security_report false security_by_itself 1', 'of the browser nothing in particular') from w;
update data.application_answer set answer = 'true' where question = 'use.processors' and application_id = (select id from w);
update data.application set service = 'interface' where id = (select id from w);
select is(t.wants(id), 'contract true processors 0, other false other_accounts 0, power_of_attorney false on_behalf 0, security_report true interface_security 1', 'processors call for a contract, the interface for a report') from w;
select is(t.wants(id, 'b_permit_contact'), null, 'nobody else is told') from w;
select is(t.wants(id, 'expert'), null, 'nor the agency, of a draft') from w;
select * from finish();
rollback;
