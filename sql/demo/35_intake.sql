-- What is attached to the applications, and applications that the e-service delivered.

-- One page with a few lines on it, as a PDF file.
create function demo.pdf(p_lines text[]) returns bytea language plpgsql immutable as $$
declare
  v_page text := 'BT /F1 12 Tf 60 780 Td 16 TL ' || (select string_agg('(' || regexp_replace(l, '([()\\])', '\\\1', 'g') || ') Tj T*', ' ') from unnest(p_lines) l) || ' ET';
  v_parts text[] := array['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    format(E'<</Length %s>>stream\n%s\nendstream', length(v_page), v_page), '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'];
  v text := E'%PDF-1.4\n';
  v_places text := '';
begin
  for n in 1 .. 5 loop
    v_places := v_places || lpad(length(v)::text, 10, '0') || E' 00000 n \n';
    v := v || format(E'%s 0 obj\n%s\nendobj\n', n, v_parts[n]);
  end loop;
  return convert_to(v || format(E'xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\nstartxref\n%s\n%%%%EOF\n', v_places, length(v)), 'LATIN1');
end $$;

create function demo.attach(p_days_ago integer, p_who text, p_handle text, p_kind text, p_name text, p_content bytea, p_publicity text default null, p_ground text default null)
  returns void language plpgsql as $$
begin
  perform demo.plan(p_days_ago, p_who, 'add_attachment', 'application', p_handle,
    format('%L::jsonb', jsonb_strip_nulls(jsonb_build_object('kind', p_kind, 'name', p_name, 'content', p_content::text, 'sha256', encode(sha256(p_content), 'hex'),
                                                             'publicity', p_publicity, 'secrecy_ground', p_ground))));
end $$;

select demo.attach(62, 'liisa', 'opintohallinto', 'security_report', 'Tietoturvaselvitys 2026.pdf', demo.pdf(array['Tietoturvaselvitys: opintohallinnon järjestelmä', '',
  'Liityntäpalvelin sijaitsee kuntayhtymän omassa konesalissa.', 'Käyttäjät kirjautuvat varmennekortilla, oikeudet tarkistetaan neljännesvuosittain.', 'Lokit säilytetään viisi vuotta ja niiden eheys valvotaan.']));
select demo.attach(62, 'liisa', 'opintohallinto', 'contract', 'Sopimus järjestelmän toimittajan kanssa.pdf', demo.pdf(array['Sopimus henkilötietojen käsittelystä', '', 'Kivirannan koulutuskuntayhtymä ja järjestelmän toimittaja']));
select demo.attach(20, 'eero', 'opintohallinto', 'other', 'Neuvottelumuistio.txt', convert_to(E'Neuvottelu opintohallinnon rajapinnasta\n\nSovittiin: huoltajan osoite jää pois, kutsumanimi vain rekisteröitynä.\n', 'UTF8'),
  'partly_secret', '621/1999 24 § 1 mom. 7 kohta');
select demo.attach(50, 'helena', 'kuntoutus', 'security_report', 'Selvitys suojauksesta.pdf', demo.pdf(array['Selvitys väestötietojen suojauksesta', '', 'Eläkelaitos Aurinko, kuntoutusyksikkö']));
select demo.attach(50, 'helena', 'kuntoutus', 'other', 'Käyttäjät yksiköittäin.csv', convert_to(E'yksikkö;käyttäjiä\nKuntoutus;4\nAsiakaspalvelu;2\n', 'UTF8'));
select demo.attach(1, 'liisa', 'todistukset', 'security_report', 'Tietoturvan yleiskuvaus.pdf', demo.pdf(array['Tietoturvan yleiskuvaus', '', 'Sama selvitys kuin voimassa olevassa luvassa.']));
select demo.attach(6, 'gustav', 'byggnadstillsyn', 'power_of_attorney', 'Fullmakt till systemleverantören.pdf', demo.pdf(array['Fullmakt', '', 'Grannäs kommun befullmäktigar systemleverantören att sköta anslutningen.']));

-- An application as the e-service delivers it; some days later somebody takes it in.
create function demo.deliver(p_days_ago integer, p_who text, p_handle text, p_document jsonb) returns void language plpgsql as $$
begin
  perform demo.plan(p_days_ago, p_who, 'take_in_application', 'application', p_handle,
    format($q$jsonb_build_object('document', %L::jsonb || jsonb_build_object('arrived_at', to_char((demo.today() - 1)::timestamp + time '13:20', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))$q$, p_document));
end $$;
create function demo.file(p_kind text, p_name text, p_content bytea) returns jsonb language sql immutable return
  jsonb_build_object('kind', p_kind, 'name', p_name, 'content', encode(p_content, 'base64'), 'sha256', encode(sha256(p_content), 'hex'));
select demo.deliver(5, 'aino', 'esiopetus', '{
  "format": "lupavahti-application", "format_version": 1, "external_reference": "ASIOINTI-2026-004711", "service": "browser", "kind": "municipal_order",
  "organisation": {"business_id": "9000412-7", "name": "Kuusiniemen kunta"},
  "contact": {"given_names": "Maria", "family_name": "Westerholm", "email": "maria.westerholm@kuusiniemi.example", "duty": "Planerare för småbarnspedagogik"},
  "purpose": "Förskoleundervisning: kontroll av barnets bosättningsort och vårdnadshavarnas kontaktuppgifter vid antagning.",
  "protection": "Samma arrangemang som i den gällande beställningen: certifikatkort, namngivna användare, månatlig uppföljning.",
  "yearly_queries": 900,
  "purposes": [{"name": "Antagning till förskoleundervisning"}],
  "items": [{"code": "H.TUN.01"}, {"code": "H.NIM.01"}, {"code": "H.NIM.02"}, {"code": "H.OS1.02"}, {"code": "H.OS1.04"}, {"code": "H.OS1.08"}, {"code": "H.HUO.1.03"}, {"code": "H.HUO.1.04"}]}');
select demo.deliver(3, 'eero', 'luotonvalvonta', '{
  "format": "lupavahti-application", "format_version": 1, "external_reference": "ASIOINTI-2026-004790", "service": "interface", "kind": "new_permit",
  "organisation": {"business_id": "9000823-2", "name": "Eläkelaitos Aurinko"},
  "contact": {"given_names": "Helena", "family_name": "Aaltonen", "email": "helena.aaltonen@elakeaurinko.example"},
  "purpose": "Perhe-eläkkeen saajien tarkistaminen eläkejärjestelmässä.",
  "justification": "Järjestelmä tarkistaa edunsaajan tiedot hakemuksen käsittelyn aikana yksi kerrallaan.",
  "legal_basis": "Työntekijän eläkelaki (395/2006)",
  "user_count": 35, "yearly_queries": 42000, "product": "VANHEMPI -LAPSET JA HUOLLETTAVAT",
  "purposes": [{"name": "Perhe-eläkkeen käsittely"}],
  "items": [{"code": "H.TUN.01", "legal_basis": "395/2006"}, {"code": "H.NIM.01", "legal_basis": "395/2006"}, {"code": "H.LAP.1.01", "legal_basis": "395/2006"}, {"code": "H.LAP.1.03", "legal_basis": "395/2006"}, {"code": "H.LAP.1.04", "legal_basis": "395/2006"}]}'::jsonb || jsonb_build_object('answers', jsonb_build_object('use.storing', true, 'use.storing_law', 'Työntekijän eläkelaki (395/2006)', 'use.passing_on', false, 'use.processors', false, 'use.abroad', false,
    'connection.way', 'palveluvayla', 'connection.technical', 'Järjestelmätoimittajan palvelukeskus', 'terms.accepted', true), 'attachments', jsonb_build_array(
    demo.file('security_report', 'Tietoturvaselvitys.pdf', demo.pdf(array['Tietoturvaselvitys', '', 'Toimitettu hakemuksen liitteenä verkkoasioinnista.'])),
    demo.file('other', 'Tietovirtakaavio.txt', convert_to(E'Eläkejärjestelmä -> palveluväylä -> VTJ-kyselyrajapinta\n', 'UTF8')))));
