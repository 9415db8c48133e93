-- The permit desk: technical contacts, connections with certificates, terms in a new version.
select demo.add_login(handle, login, given, family, language, false) from (values
  ('sakari', 'u_c1000000000c', 'Sakari', 'Honkanen', 'fi'),
  ('hanna',  'u_c1000000000d', 'Hanna',  'Vuorela',  'fi'))
  as v (handle, login, given, family, language);
select demo.join_org(handle, org, 'technical_contact', duty) from (values
  ('sakari', 'tietovalitys', 'Integraatioarkkitehti'),
  ('hanna',  'elakeaurinko', 'Tietojärjestelmäasiantuntija'))
  as v (handle, org, duty);

-- A permit of the interface that has been in use for a year: its certificate and its own last day draw near.
select demo.case('verkkopalvelu', 'marianne', 'lainapankki', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Asiakkaan nimen ja osoitteen tarkistaminen verkkopankin luottohakemuksessa.',
    'justification', 'Verkkopankki tarkistaa yhden hakijan tiedot kerrallaan, kun hakemus on allekirjoitettu.',
    'legal_basis', 'Laki rahanpesun ja terrorismin rahoittamisen estämisestä (444/2017)',
    'protection', 'Palvelinvarmenne ja eriytetty verkko. Asiakas ja hakemuksen numero lähetetään jokaisessa kyselyssä. Lokit säilytetään viisi vuotta.',
    'user_count', 1, 'yearly_queries', 150000,
    'purposes', jsonb_build_array('Luottohakemus verkkopankissa'),
    'items', demo.items(1, '444/2017', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.02,H.OS1.04,H.OS1.08,H.KUO.01}')),
  396, 394, 'eero', 390, 'granted', 310, 306, p_reasons => 'Tehtävä on säädetty ja tietosisältö suppea.', p_years => 1);
select demo.plan(304, 'marianne', 'give_commitment', 'permit', 'verkkopalvelu', $$ '{"signatory": "Verkställande direktör Bengt Wikström", "terms_version": "2020-1"}' $$);

-- One that waits for its technical acceptance, and one whose connection nobody has told of yet.
select demo.case('oppilashallinto', 'liisa', 'kiviranta', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Opiskelijan ja huoltajan yhteystietojen tarkistaminen oppilashallinnon järjestelmässä.',
    'justification', 'Järjestelmä hakee yhden opiskelijan tiedot, kun hänen ilmoittautumisensa avataan.',
    'legal_basis', 'Laki ammatillisesta koulutuksesta (531/2017); oppivelvollisuuslaki (1214/2020)',
    'protection', 'Yhteys palveluväylän liityntäpalvelimen kautta. Loppukäyttäjä välitetään jokaisessa kyselyssä. Lokit säilytetään viisi vuotta.',
    'user_count', 45, 'yearly_queries', 60000,
    'purposes', jsonb_build_array('Oppilashallinto'),
    'items', demo.items(1, '531/2017', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.02,H.OS1.04,H.OS1.08,H.HUO.1.01,H.HUO.1.03,H.HUO.1.04}')),
  120, 116, 'eero', 110, 'granted', 36, 34, p_reasons => 'Tehtävä on säädetty, ja yhteys ja lokit on selvitetty riittävästi.');
select demo.plan(31, 'liisa', 'give_commitment', 'permit', 'oppilashallinto', $$ jsonb_build_object('signatory', 'Kuntayhtymän johtaja Raimo Ketola', 'terms_version', rule.terms_version('interface')) $$);
select demo.case('kuolintieto', 'helena', 'elakeaurinko', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Kuolintiedon tarkistaminen ennen perhe-eläkkeen maksatusta.',
    'justification', 'Maksatus tarkistaa yhden edunjättäjän tiedot kerrallaan ennen ensimmäistä erää.',
    'legal_basis', 'Työntekijän eläkelaki (395/2006)',
    'protection', 'Palveluväylä, eriytetty verkko, loppukäyttäjän tunnus kyselyissä, viiden vuoden lokit.',
    'user_count', 12, 'yearly_queries', 20000,
    'purposes', jsonb_build_array('Perhe-eläkkeen maksatus'),
    'items', demo.items(1, '395/2006', '{H.TUN.01,H.NIM.01,H.NIM.02,H.KUO.01}')),
  100, 98, 'eero', 90, 'granted', 19, 17, p_reasons => 'Lakisääteinen tehtävä ja suppea tietosisältö.');

-- Connections: who registers them, when they were accepted, and their certificates.
create function demo.connect(p_handle text, p_by text, p_permit text, p_kind text, p_class text, p_code text, p_subsystem text, p_product text,
                             p_registered integer, p_tested integer default null, p_accepted integer default null) returns void language plpgsql as $$
begin
  perform demo.plan(p_registered, p_by, 'register_connection', 'connection', p_handle, format(
    $q$jsonb_build_object('permit_id', demo.thing_id('permit', %L), 'kind', %L, 'member_class', %L, 'member_code', %L, 'subsystem', %L, 'product_name', %L, 'contact_person_id', demo.who(%L))$q$,
    p_permit, p_kind, p_class, p_code, p_subsystem, p_product, p_by));
  if p_tested is not null then
    perform demo.plan(p_tested, p_by, 'test_connection', 'connection', p_handle);
  end if;
  if p_accepted is not null then
    perform demo.plan(p_accepted, 'eero', 'accept_connection', 'connection', p_handle, format('jsonb_build_object(%L, %L, %L, %L)', 'product_name', p_product,
      'acceptance', 'Testikyselyt vastaavat sovittua tietosisältöä, ja loppukäyttäjä näkyy jokaisessa kyselyssä.'));
  end if;
end $$;
create function demo.certify(p_handle text, p_by text, p_day integer, p_subject text, p_serial text, p_days integer) returns void language sql
  return demo.plan(p_day, p_by, 'add_certificate', 'connection', p_handle, format(
    $q$jsonb_build_object('subject', %L, 'issuer', 'CN=Esimerkki Palvelinvarmenne G2, O=Varmennepalvelu, C=FI', 'serial', %L, 'valid_from', demo.today(), 'valid_until', demo.today() + %s)$q$,
    p_subject, p_serial, p_days));
select demo.connect('vaylitys', 'sakari', 'valitys', 'palveluvayla', 'COM', '9000549-6', 'tietovalitys-haku', 'PERUSLT1', 258, 257, 256);
select demo.connect('rakennukset', 'sakari', 'rekisterihaku', 'palveluvayla', 'COM', '9000549-6', 'tietovalitys-rakennus', 'RAKENNUSPERUS', 221, 220, 219);
select demo.connect('maksatus', 'hanna', 'etuudet_vanha', 'palveluvayla', 'GOV', '9000823-2', 'elake-maksatus', 'KUOLINTIETO1', 265, 264, 264);
select demo.connect('verkkopankki', 'ville', 'verkkopalvelu', 'certificate', null, null, null, 'ASIAKAS 1', 303, 301, 299);
select demo.certify('verkkopankki', 'ville', 302, 'CN=vtj.lainapankki.example, O=Saimaan Lainapankki Oyj, C=FI', '3F:0A:91:C4:77:1B', 326);
select demo.connect('oppilas', 'ville', 'oppilashallinto', 'palveluvayla', 'MUN', '9000001-1', 'oppilashallinto', null, 27, 12);
select demo.certify('oppilas', 'ville', 26, 'CN=liityntapalvelin.kiviranta.example, O=Kivirannan koulutuskuntayhtymä, C=FI', '5D:22:08:EE:10:4C', 730);
select demo.certify('vaylitys', 'sakari', 258, 'CN=liityntapalvelin.tietovalitys.example, O=Suomen Tietovälitys Oy, C=FI', '11:FE:20:A3:55:09', 330);

-- New terms for VTJkysely a month and a half ago; some have accepted, some are being asked, and the round of the interface is over.
select demo.plan(45, 'outi', 'publish_terms', 'terms', 'vtjkysely', $$ jsonb_build_object('service', 'browser', 'version_code', extract(year from demo.today()) || '-1',
  'valid_from', demo.today() + 5, 'accept_by', demo.today() + 57, 'title_fi', 'VTJkyselyn käyttöehdot', 'title_sv', 'Användningsvillkor för BDSförfrågan',
  'text_fi', E'1. Tietoja käytetään vain päätöksessä nimettyyn käyttötarkoitukseen.\n2. Tietoja ei luovuteta edelleen sivullisille, ellei laissa niin säädetä.\n3. Tietoja tallennetaan omaan rekisteriin vain, kun laki sen sallii.\n4. Käyttöoikeus annetaan vain sille, jonka virka- tai työtehtävä sitä edellyttää, ja se päätetään viipymättä, kun tarve lakkaa.\n5. Käyttöoikeudet tarkistetaan vähintään kerran vuodessa, ja tarkistus dokumentoidaan.\n6. Kirjautuminen on kaksivaiheinen; tunnuksia ei luovuteta toiselle.\n7. Luvansaaja pystyy viiden vuoden ajan osoittamaan käyttäjittäin, kuka on katsonut kenen tietoja.\n8. Luvansaaja antaa viraston pyynnöstä kirjallisen selvityksen tietoturvasta.\n9. Käyttötarkoituksen, nimen ja Y-tunnuksen muutoksista ilmoitetaan virastolle.',
  'text_sv', E'1. Uppgifterna används endast för det användningsändamål som nämns i beslutet.\n2. Uppgifterna lämnas inte vidare till utomstående, om inte något annat föreskrivs i lag.\n3. Uppgifterna sparas i ett eget register endast när lagen tillåter det.\n4. Användarrätt ges endast åt den vars tjänste- eller arbetsuppgift kräver det, och den avslutas utan dröjsmål när behovet upphör.\n5. Användarrätterna ses över minst en gång om året, och översynen dokumenteras.\n6. Inloggningen sker i två steg; användarnamn överlåts inte till någon annan.\n7. Tillståndshavaren kan i fem års tid visa per användare vem som har tittat på vems uppgifter.\n8. Tillståndshavaren lämnar på myndighetens begäran en skriftlig utredning om informationssäkerheten.\n9. Ändringar i användningsändamålet, namnet och FO-numret meddelas till myndigheten.') $$);
select demo.plan(80, 'outi', 'publish_terms', 'terms', 'rajapinta', $$ jsonb_build_object('service', 'interface', 'version_code', extract(year from demo.today()) || '-1',
  'valid_from', demo.today() + 1, 'accept_by', demo.today() + 76, 'title_fi', 'VTJ-kyselyrajapinnan käyttöehdot', 'title_sv', 'Användningsvillkor för BDSförfrågan-gränssnittet',
  'text_fi', E'1. Tietoja käytetään vain päätöksessä nimettyyn käyttötarkoitukseen.\n2. Jokaisessa kyselyssä yksilöidään loppukäyttäjä ja asian tunniste.\n3. Yhteys suojataan vähintään TLS 1.2 -salauksella, ja varmenteet uusitaan ennen niiden päättymistä.\n4. Tietoja ei luovuteta edelleen sivullisille, ellei laissa niin säädetä.\n5. Lokit säilytetään viisi vuotta.\n6. Häiriöistä ja tietoturvaloukkauksista ilmoitetaan virastolle viipymättä.',
  'text_sv', E'1. Uppgifterna används endast för det användningsändamål som nämns i beslutet.\n2. I varje förfrågan identifieras slutanvändaren och ärendet.\n3. Förbindelsen skyddas minst med TLS 1.2, och certifikaten förnyas innan de upphör.\n4. Uppgifterna lämnas inte vidare till utomstående, om inte något annat föreskrivs i lag.\n5. Loggarna bevaras i fem år.\n6. Störningar och informationssäkerhetsincidenter meddelas till myndigheten utan dröjsmål.') $$);
create function demo.accept_terms(p_day integer, p_who text, p_permit text, p_signatory text) returns void language sql
  return demo.plan(p_day, p_who, 'accept_terms', 'permit', p_permit, format($q$jsonb_build_object('signatory', %L, 'terms_version', rule.terms_version((select p.service from data.permit p where p.id = demo.thing_id('permit', %L))))$q$, p_signatory, p_permit));
select demo.accept_terms(70, 'petri', 'valitys', 'Toimitusjohtaja Sari Tuominen');
select demo.accept_terms(35, 'gustav', 'smabarn', 'Kommundirektör Lena Sandberg');
select demo.accept_terms(28, 'liisa', 'opiskelijat', 'Kuntayhtymän johtaja Raimo Ketola');
-- Supervision: one organisation is being heard and asks for more time, about another permit the revocation has been proposed.
select demo.plan(12, 'eero', 'begin_permit_hearing', 'permit', 'rekisterihaku', $$ '{"grounds": "Kyselyistä puuttuu edelleen loppukäyttäjän tunnus, eikä pyydettyä selvitystä ole saatu. Virasto harkitsee luvan peruuttamista.", "weeks": 2}' $$);
select demo.plan(6, 'petri', 'answer_permit_hearing', 'permit', 'rekisterihaku', $$ '{"answer": "Rakennustietojen välitys päättyy vuoden lopussa. Emme korjaa järjestelmää enää ja luovumme palvelusta asiakkaiden siirryttyä muualle."}' $$);
select demo.plan(2, 'eero', 'propose_revocation', 'permit', 'rekisterihaku', $$ '{"reasons": "Luvansaaja ei ole korjannut puutetta eikä aio korjata sitä. Kyselyjen tekijöitä ei voida yksilöidä, joten lupaa ei voida jatkaa.", "urgent_ground": ""}' $$);
select demo.plan(4, 'aino', 'begin_permit_hearing', 'permit', 'asiakkaat', $$ '{"grounds": "Lokissa on marraskuussa 38 hakua, joille ei ole esitetty luottoasiaa. Virasto harkitsee luvan peruuttamista, ellei käyttö ole selvitettävissä.", "weeks": 3}' $$);
select demo.plan(1, 'marianne', 'ask_permit_hearing_extension', 'permit', 'asiakkaat',
  $$ jsonb_build_object('due_on', demo.today() + 30, 'reason', 'Loggen för november granskas av en utomstående revisor, vars rapport blir klar först i slutet av nästa månad.') $$);
-- Two permits have been revoked: one after a suspension, an extended hearing and an answer, the other after silence.
select demo.plan(84, 'gustav', 'give_commitment', 'permit', 'aiempi_39', $$ '{"signatory": "Kommundirektör Lena Sandberg", "terms_version": "2020-1"}' $$);
select demo.plan(64, 'paivi', 'suspend_permit', 'permit', 'aiempi_39',
  $$ jsonb_build_object('reason', 'Adressuppgifter som sökts för valet har enligt tillsynen använts i ett reklamutskick. Användningen avbryts medan ärendet utreds.', 'until', demo.today() + 35) $$);
select demo.plan(63, 'aino', 'begin_permit_hearing', 'permit', 'aiempi_39', $$ '{"grounds": "Uppgifter om 412 personer har sökts utan samband med valet och använts i ett reklamutskick. Myndigheten överväger att återkalla tillståndet.", "weeks": 2}' $$);
select demo.plan(56, 'gustav', 'ask_permit_hearing_extension', 'permit', 'aiempi_39', $$ jsonb_build_object('due_on', demo.today() + 21, 'reason', 'Kommunstyrelsen behandlar redogörelsen först vid sitt följande möte.') $$);
select demo.plan(55, 'aino', 'extend_permit_hearing', 'permit', 'aiempi_39', $$ jsonb_build_object('due_on', demo.today() + 20, 'reason', 'Kommunstyrelsens möte är ett godtagbart skäl.') $$);
select demo.plan(44, 'gustav', 'answer_permit_hearing', 'permit', 'aiempi_39', $$ '{"answer": "En sommaranställd sökte uppgifterna utan lov. Anställningen har upphört, och kommunen behöver inte längre tillståndet för valet."}' $$);
select demo.plan(37, 'aino', 'propose_revocation', 'permit', 'aiempi_39', $$ '{"reasons": "Tillståndshavaren medger att uppgifterna användes för ett annat ändamål och behöver inte längre tillståndet."}' $$);
select demo.plan(33, 'paivi', 'end_permit', 'permit', 'aiempi_39', $$ '{"end_reason": "revoked", "reason": "Uppgifterna har använts för ett annat ändamål än det som nämns i beslutet, och tillståndshavaren har inte kunnat hindra det. Förutsättningarna för tillståndet finns inte längre."}' $$);
select demo.plan(105, 'liisa', 'give_commitment', 'permit', 'aiempi_42', $$ '{"signatory": "Kuntayhtymän johtaja Raimo Ketola", "terms_version": "2020-1"}' $$);
select demo.plan(70, 'aino', 'begin_permit_hearing', 'permit', 'aiempi_42', $$ '{"grounds": "Kyselytutkimus on päättynyt, mutta luvan nojalla on haettu sen jälkeen 96 henkilön tietoja. Virasto harkitsee luvan peruuttamista.", "weeks": 2}' $$);
select demo.plan(60, 'liisa', 'ask_permit_hearing_extension', 'permit', 'aiempi_42', $$ jsonb_build_object('due_on', demo.today() + 60, 'reason', 'Tutkimuksesta vastannut tutkija on virkavapaalla.') $$);
select demo.plan(59, 'aino', 'refuse_permit_hearing_extension', 'permit', 'aiempi_42', $$ '{"reason": "Selvityksen voi antaa muukin kuin virkavapaalla oleva tutkija, ja haut jatkuvat."}' $$);
select demo.plan(52, 'aino', 'propose_revocation', 'permit', 'aiempi_42', $$ '{"reasons": "Hauille ei ole enää luvan mukaista tarkoitusta, eikä luvansaaja ole selvittänyt niitä määräajassa."}' $$);
select demo.plan(48, 'paivi', 'end_permit', 'permit', 'aiempi_42', $$ '{"end_reason": "revoked", "reason": "Tutkimus, jota varten lupa annettiin, on päättynyt. Tietoja on haettu sen jälkeen ilman luvan mukaista tarkoitusta, eikä hakuja ole selvitetty."}' $$);
select demo.plan(3, 'sirkka', 'run_due_work', 'audit', 'muistutukset');
