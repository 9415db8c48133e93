-- Applications in every state, and the permits that came of the granted ones. Days count back from the day of loading.
-- A case from draft to decision in one call; what is left empty stops it there.
create function demo.case(p_handle text, p_by text, p_org text, p_service text, p_kind text, p_fields jsonb,
                          p_drafted integer, p_submitted integer default null, p_expert text default null, p_claimed integer default null,
                          p_outcome text default null, p_presented integer default null, p_decided integer default null,
                          p_not text[] default '{}', p_not_outcome text default 'refused', p_not_code text default 'not_necessary', p_not_reason text default '',
                          p_reasons text default '', p_conditions text default '', p_years integer default null) returns void language plpgsql as $$
begin
  perform demo.plan(p_drafted, p_by, 'save_application', 'application', p_handle,
    format('%L::jsonb', jsonb_build_object('org_id', demo.org(p_org), 'service', p_service, 'kind', p_kind,
      'fields', p_fields || jsonb_build_object('contact_person_id', demo.who(p_by))
                || case when p_fields ? 'legal_basis' then jsonb_build_object('answers', demo.answers(p_by, p_service, p_kind, p_fields)) else '{}' end)));
  if p_submitted is not null then
    perform demo.plan(p_submitted, p_by, 'submit_application', 'application', p_handle);
  end if;
  if p_claimed is not null then
    perform demo.plan(p_claimed, p_expert, 'claim_application', 'application', p_handle);
  end if;
  if p_presented is not null then
    perform demo.plan(p_presented + 2, p_expert, 'assess_items', 'application', p_handle,
      format($q$jsonb_build_object('items', demo.judgement(%L, %L, %L, %L, %L))$q$, p_handle, p_not, p_not_outcome, p_not_code, p_not_reason));
    perform demo.plan(p_presented, p_expert, 'present_application', 'application', p_handle,
      format($q$jsonb_build_object('outcome', %L, 'reasons', %L, 'conditions', %L, 'valid_from', %s, 'valid_until', %s)$q$, p_outcome, p_reasons, p_conditions,
             case when p_outcome like 'granted%' then 'demo.today()' else 'null' end,
             case when p_outcome like 'granted%' and p_years is not null then format('(demo.today() + make_interval(years => %s))::date', p_years) else 'null' end));
  end if;
  if p_decided is not null then
    perform demo.plan(p_decided, 'paivi', 'decide_application', 'application', p_handle);
  end if;
end $$;

-- 1. Kiviranta: the students of a vocational school. In force since spring.
select demo.case('opiskelijat', 'liisa', 'kiviranta', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Opiskelijan henkilöllisyyden ja yhteystietojen tarkistaminen koulutukseen otettaessa ja opintojen aikana.',
    'justification', 'Opintosihteeri tarkistaa yksittäisen hakijan tai opiskelijan tiedot hakemuksen käsittelyn yhteydessä. Tarve on jatkuva, tarkistukset tehdään yksi kerrallaan ja tiedon on oltava kyselyhetkellä ajantasainen.',
    'legal_basis', 'Laki ammatillisesta koulutuksesta (531/2017); laki oppivelvollisuudesta (1214/2020)',
    'protection', 'Käyttäjät valitaan työtehtävän mukaan ja koulutetaan ennen oikeuden hakemista. Kirjautuminen kaksivaiheisesti varmennekortilla. Työasemat ovat valvotuissa tiloissa ja levyt salattuja. Käyttöä seurataan kuukausittain tilastoista, ja poikkeamista tehdään selvityspyyntö. Lokit säilytetään viisi vuotta.',
    'user_count', 25, 'yearly_queries', 18000,
    'purposes', jsonb_build_array('Opiskelijan henkilöllisyyden tarkistaminen', 'Alaikäisen opiskelijan huoltajan tiedot'),
    'items', demo.items(1, '531/2017', '{H.TUN.01,H.TUN.02,H.NIM.01,H.NIM.02,H.NIM.03,H.OS1.*,H.KIE.01,H.KIE.07,H.KAN.01,H.KUO.01,H.SYN.01}')
          || demo.items(2, '1214/2020', '{H.HUO.1.01,H.HUO.1.02,H.HUO.1.03,H.HUO.1.04,H.HUO.20,H.HUO.21,H.HUO.23,H.HUO.25,H.HUO.29,H.HUO.30,H.PER.09}')),
  212, 209, 'aino', 205, 'granted_in_part', 180, 177, '{H.PER.09,H.OS1.12}', 'refused', 'not_necessary', 'Huoltajuus ratkaisee tietojensaannin; perhesuhdetta ei tarvita.',
  'Haettu käyttötarkoitus perustuu koulutuksen järjestäjän lakisääteiseen tehtävään. Tietosisältö on muilta osin tarpeellinen, mutta perhesuhdetta ja asumisen loppupäivää koskevat tiedot eivät ole tehtävän hoitamisessa välttämättömiä.');

-- 2. Saimaan Lainapankki: knowing the customer. In force, for three years.
select demo.case('asiakkaat', 'marianne', 'lainapankki', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Asiakkaan tunteminen: henkilöllisyyden todentaminen ja tietojen ajantasaisuuden tarkistaminen luottopäätöksen yhteydessä.',
    'justification', 'Tiedot tarkistetaan yksittäisen asiakkaan asioidessa, kun hänen ilmoittamansa tiedot poikkeavat pankin tiedoista. Joukkopäivitykset hoidetaan muutostietopalvelussa.',
    'legal_basis', 'Laki rahanpesun ja terrorismin rahoittamisen estämisestä (444/2017)',
    'protection', 'Tietoturvan hallintajärjestelmä on sertifioitu. Oikeus annetaan vain asiakastietojen vastaaville, rooli tarkistetaan neljännesvuosittain. Kirjautuminen todennussovelluksella. Palvelinsali Suomessa, siirto salattu.',
    'user_count', 12, 'yearly_queries', 9000,
    'purposes', jsonb_build_array('Asiakkaan tunteminen'),
    'items', demo.items(1, '444/2017', '{H.TUN.01,H.TUN.02,H.NIM.01,H.NIM.02,H.NIM.07,H.NIM.08,H.OS1.*,H.OS2.01,H.KAN.01,H.KAN.04,H.KUO.01,H.EDU.01,H.PER.20}')),
  190, 186, 'aino', 181, 'granted_in_part', 155, 150, '{H.PER.20}', 'refused', 'no_legal_basis', 'Siviilisääty ei kuulu asiakkaan tuntemista koskeviin tietoihin.',
  'Luotonantajalla on lakiin perustuva velvollisuus tuntea asiakkaansa. Siviilisäätyä koskevalle tiedolle ei ole osoitettu säännöstä, joka oikeuttaisi sen saamiseen.', p_years => 3);

-- 3. Grannäs: an order under the standing permit, in Swedish.
select demo.case('smabarn', 'gustav', 'kuusiniemi', 'browser', 'municipal_order', jsonb_build_object(
    'responsible_person_id', demo.who('ingrid'),
    'purpose', 'Småbarnspedagogik: placering av barn, avgifter och vårdnadshavarnas kontaktuppgifter.',
    'justification', 'Uppgifterna kontrolleras ett barn i taget när en ansökan behandlas.',
    'legal_basis', 'Lag om småbarnspedagogik (540/2018); lag om klientavgifter inom småbarnspedagogiken (1503/2016)',
    'protection', 'Användarna utses enligt arbetsuppgift och undertecknar användningsvillkoren. Inloggning i två steg med certifikatkort. Arbetsstationerna finns i låsta utrymmen. Användningen följs upp månatligen.',
    'user_count', 8, 'yearly_queries', 2500,
    'purposes', jsonb_build_array('Placering i småbarnspedagogik'),
    'items', demo.items(1, '540/2018', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.02,H.OS1.03,H.OS1.04,H.OS1.08,H.OS1.10,H.KIE.01,H.HUO.1.01,H.HUO.1.03,H.HUO.1.04,H.HUO.21,H.KUN.01}')),
  98, 97, 'aino', 95, 'granted', 91, 90,
  p_reasons => 'Kommunen omfattas av det tillstånd som gäller tills vidare. Redogörelserna för användningen och för skyddet av uppgifterna är tillräckliga.');

-- 4. Pohjolan Asumisneuvonta: decided, nobody has committed to the terms yet.
select demo.case('asuminen', 'kaisa', 'asumisneuvonta', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Asumisneuvonnan asiakkaan osoitteen ja talouden asukkaiden tarkistaminen häätöuhan selvittämisessä.',
    'justification', 'Neuvoja tarkistaa asiakkaan tiedot hänen suostumuksellaan neuvontatilanteessa.',
    'legal_basis', 'Laki asumisneuvonnan tukemisesta vuosina 2023-2027 (1309/2022)',
    'protection', 'Kolme nimettyä käyttäjää, vaitiolositoumukset, salatut työasemat, kaksivaiheinen kirjautuminen. Toiminnanjohtaja tarkistaa käytön neljännesvuosittain.',
    'user_count', 3, 'yearly_queries', 400,
    'purposes', jsonb_build_array('Asumisneuvonta'),
    'items', demo.items(1, '1309/2022', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.02,H.OS1.04,H.OS1.06,H.OS1.08,H.OS1.09}') || demo.items(1, '1309/2022', '{A.ASU.01,R.TUN.01}', 'building_code')),
  52, 50, 'aino', 44, 'granted_conditionally', 11, 8,
  p_reasons => 'Tehtävä on säädetty ja tietosisältö suppea. Tietojen käyttö sidotaan asiakkaan suostumukseen.',
  p_conditions => E'Tietoja saa hakea vain asiakkaan kirjallisella suostumuksella, joka liitetään asiakasmerkintöihin.\nLuvansaaja toimittaa virastolle vuosittain tammikuun loppuun mennessä luettelon käyttäjistään.\nTietoja ei tallenneta muualle kuin asiakasmerkintöihin.', p_years => 2);

-- 5. Suomen Tietovälitys: the interface, in force.
select demo.case('valitys', 'petri', 'tietovalitys', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Rajapintatietojen välittäminen asiakkaille, jotka ovat sitoutuneet raamiluvan ehtoihin.',
    'justification', 'Asiakkaat tarkistavat henkilön nimen ja osoitteen omissa järjestelmissään yksi kerrallaan.',
    'legal_basis', 'Laki väestötietojärjestelmästä ja varmennepalveluista (661/2009)',
    'protection', 'Loppukäyttäjä yksilöidään jokaisessa kyselyssä ja loki säilytetään viisi vuotta. Yhteys palveluväylän kautta, palvelinvarmenteet hallitaan keskitetysti. Tietoturva auditoidaan vuosittain.',
    'user_count', 400, 'yearly_queries', 2400000,
    'purposes', jsonb_build_array('Välittäminen raamiluvan asiakkaille'),
    'items', demo.items(1, '661/2009', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*,H.KUO.01}')),
  350, 346, 'eero', 340, 'granted_conditionally', 262, 259,
  p_reasons => 'Välittäjän edellytykset täyttyvät. Asiakkaiden sitoutuminen raamiluvan ehtoihin on varmistettava ennen tietojen luovuttamista.',
  p_conditions => 'Välittäjä pitää luetteloa asiakkaistaan ja toimittaa sen virastolle neljännesvuosittain.', p_years => 4);

-- 6. Eläkelaitos Aurinko: committed, its responsible user is still being decided.
select demo.case('etuudet', 'helena', 'elakeaurinko', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Vakuutetun ja edunsaajien tietojen tarkistaminen eläkehakemuksen käsittelyssä.',
    'justification', 'Käsittelijä tarkistaa hakijan ja perhe-eläkkeen saajien tiedot hakemus kerrallaan.',
    'legal_basis', 'Työntekijän eläkelaki (395/2006)',
    'protection', 'Käyttövaltuudet haetaan esihenkilön hyväksynnällä, lokit tarkistetaan kuukausittain satunnaisotoksin. Varmennekorttikirjautuminen. Etätyössä tiedot vain suojatussa yhteydessä.',
    'user_count', 40, 'yearly_queries', 60000,
    'non_disclosure', true, 'non_disclosure_basis', 'Laki väestötietojärjestelmästä ja varmennepalveluista (661/2009) 37 §',
    'purposes', jsonb_build_array('Eläkehakemuksen käsittely', 'Perhe-eläke'),
    'items', demo.items(1, '395/2006', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*,H.KUO.01,H.KAN.01,H.KTO.01}') || demo.items(2, '395/2006', '{H.TUN.01,H.NIM.01,H.NIM.02,H.PER.20,H.LAP.1.01,H.LAP.1.03,H.LAP.1.04,H.KUO.01}')),
  88, 86, 'aino', 80, 'granted', 40, 36,
  p_reasons => 'Laitos hoitaa lakisääteistä eläketurvaa, ja tiedot ovat tehtävässä välttämättömiä. Turvakiellon alaisiin tietoihin on säännöksessä osoitettu oikeus.');

-- 7.-9. On the desks: presented, in handling with half of the items judged, waiting for somebody to take it.
select demo.case('luottojarjestelma', 'marianne', 'lainapankki', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Asiakkaan tietojen tarkistaminen luottojärjestelmässä hakemuksen käsittelyn aikana.',
    'justification', 'Tarkistus tehdään järjestelmän sisällä yksi asiakas kerrallaan; rekisterin jatkuva ylläpito hoidetaan muutostietopalvelulla.',
    'legal_basis', 'Laki rahanpesun ja terrorismin rahoittamisen estämisestä (444/2017)',
    'protection', 'Loppukäyttäjän tunnus lähetetään jokaisessa kyselyssä. Palvelinvarmenteen uusinta on kalenteroitu. Lokit säilytetään viisi vuotta ja niiden eheys valvotaan.',
    'user_count', 120, 'yearly_queries', 300000,
    'purposes', jsonb_build_array('Luottohakemuksen käsittely'),
    'items', demo.items(1, '444/2017', '{H.TUN.01,H.TUN.02,H.NIM.01,H.NIM.02,H.OS1.*,H.KAN.01,H.KUO.01,H.EDU.01,H.USK.01}')),
  84, 82, 'eero', 75, 'granted_in_part', 4, null, '{H.USK.01}', 'refused', 'outside_purpose', 'Uskontokunta ei liity asiakkaan tuntemiseen.',
  'Käyttötarkoitus on sama kuin voimassa olevassa VTJkysely-luvassa. Uskontokuntaa koskeva tieto jää käyttötarkoituksen ulkopuolelle.', p_years => 3);

select demo.case('opintohallinto', 'liisa', 'kiviranta', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Opiskelijatietojen tarkistaminen opintohallinnon järjestelmässä.',
    'justification', 'Järjestelmä hakee yksittäisen opiskelijan tiedot, kun opintosihteeri avaa hakemuksen. Tarve on jatkuva.',
    'legal_basis', 'Laki ammatillisesta koulutuksesta (531/2017)',
    'protection', 'Yhteys palveluväylän liityntäpalvelimen kautta. Loppukäyttäjä välitetään kyselyssä. Järjestelmän toimittaja käsittelee tietoja sopimuksen perusteella.',
    'user_count', 60, 'yearly_queries', 90000,
    'purposes', jsonb_build_array('Opintohallinto', 'Huoltajan tiedot'),
    'items', demo.items(1, '531/2017', '{H.TUN.01,H.NIM.01,H.NIM.02,H.NIM.03,H.OS1.*,H.KIE.01,H.KAN.01}') || demo.items(2, '1214/2020', '{H.HUO.1.*,H.HUO.20,H.HUO.21,H.PER.01}')),
  63, 60, 'eero', 48);
select demo.plan(6, 'eero', 'assess_items', 'application', 'opintohallinto', $$ jsonb_build_object('items',
  (select jsonb_agg(i) from jsonb_array_elements(demo.judgement('opintohallinto', '{H.NIM.03}', 'limited', 'narrower_suffices', 'Kutsumanimi vain, jos se on rekisteröity.')) i where (i ->> 'purpose_no')::integer = 1)) $$);

select demo.case('byggnadstillsyn', 'gustav', 'kuusiniemi', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Byggnadstillsyn: kontroll av byggnadens uppgifter och ägare i tillståndssystemet.',
    'justification', 'Handläggaren öppnar ett ärende i taget och behöver aktuella uppgifter om byggnaden.',
    'legal_basis', 'Bygglag (751/2023)',
    'protection', 'Förbindelsen går via informationsleden. Slutanvändaren identifieras i varje förfrågan. Loggen bevaras i fem år.',
    'user_count', 6, 'yearly_queries', 3000,
    'purposes', jsonb_build_array('Byggnadstillsyn'),
    'items', demo.items(1, '751/2023', '{R.TUN.*,R.SIJ.*,R.OMI.*,R.OMN.*}', 'building_code')),
  7, 3);

-- 10.-13. A draft with faults, one ready to send, a refusal, a withdrawal.
select demo.case('neuvonta_rajapinta', 'kaisa', 'asumisneuvonta', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Asiakasjärjestelmä', 'justification', '', 'purposes', jsonb_build_array('Asumisneuvonta'),
    'items', demo.items(1, '', '{H.TUN.01,H.NIM.01,H.OS1.02,H.PER.09}')), 9);
select demo.case('todistukset', 'liisa', 'kiviranta', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Opiskelijan postiosoitteen tarkistaminen todistusten lähettämistä varten.',
    'justification', 'Todistus lähetetään opiskelijan ilmoittamaan postiosoitteeseen; osoite tarkistetaan opiskelija kerrallaan.',
    'legal_basis', 'Laki ammatillisesta koulutuksesta (531/2017)',
    'protection', 'Samat järjestelyt kuin voimassa olevassa luvassa: varmennekorttikirjautuminen, kuukausittainen seuranta, viiden vuoden lokit.',
    'user_count', 25, 'yearly_queries', 1500,
    'purposes', jsonb_build_array('Todistusten lähettäminen'), 'items', demo.items(1, '531/2017', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS5.*}')), 2);
select demo.case('markkinointi', 'kaisa', 'asumisneuvonta', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Alueen asukkaiden tavoittaminen neuvontapalvelun esittelemiseksi.',
    'justification', 'Yhdistys haluaa lähettää esitteen alueen uusille asukkaille muuton jälkeen.',
    'legal_basis', 'Yhdistyksen säännöt',
    'protection', 'Kaksi käyttäjää, salatut työasemat, kaksivaiheinen kirjautuminen ja käytön vuosittainen tarkistus.',
    'user_count', 2, 'yearly_queries', 5000,
    'purposes', jsonb_build_array('Esitteiden lähettäminen'), 'items', demo.items(1, 'Yhdistyksen säännöt', '{H.NIM.01,H.NIM.02,H.OS1.*}', 'address')),
  140, 138, 'aino', 133, 'refused', 119, 117, array(select code from data.data_item where code like 'H.NIM.0%' or code like 'H.OS1.%'), 'refused', 'no_legal_basis', 'Ei säädettyä tehtävää.',
  'Esitteiden lähettäminen ei ole tehtävä, jonka hoitamiseen tiedot voitaisiin luovuttaa hakupalveluista. Tarve ei ole yksittäinen eikä jatkuva; poimintapalvelu on tähän oikea palvelu.');
select demo.case('valitys_kysely', 'petri', 'tietovalitys', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Asiakastuen yksittäiset tarkistukset häiriötilanteissa.',
    'justification', 'Asiakastuki tarkistaa yksittäisen kyselyn tuloksen, kun asiakas ilmoittaa virheestä.',
    'legal_basis', 'Laki väestötietojärjestelmästä ja varmennepalveluista (661/2009)',
    'protection', 'Viisi nimettyä käyttäjää, varmennekorttikirjautuminen ja kuukausittainen seuranta. Lokit viisi vuotta.',
    'user_count', 5, 'yearly_queries', 200,
    'purposes', jsonb_build_array('Häiriöiden selvittäminen'), 'items', demo.items(1, '661/2009', '{H.TUN.01,H.NIM.01,H.NIM.02}')),
  74, 73, 'aino', 70);
select demo.plan(66, 'petri', 'withdraw_application', 'application', 'valitys_kysely', $$ '{"reason": "Tarkistukset voidaan tehdä rajapinnan lokista; lupaa ei tarvita."}' $$);

-- 14.-15. Permits that stand still or are over.
select demo.case('rekisterihaku', 'petri', 'tietovalitys', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Rakennustietojen välittäminen vakuutusyhtiöille vahinkokäsittelyyn.',
    'justification', 'Vahinkokäsittelijä tarkistaa yksittäisen rakennuksen tiedot vahinkoilmoituksen yhteydessä.',
    'legal_basis', 'Laki väestötietojärjestelmästä ja varmennepalveluista (661/2009)',
    'protection', 'Loppukäyttäjä yksilöidään jokaisessa kyselyssä. Yhteys palveluväylän kautta. Lokit säilytetään viisi vuotta.',
    'user_count', 150, 'yearly_queries', 40000,
    'purposes', jsonb_build_array('Vahinkokäsittely'),
    'items', demo.items(1, '661/2009', '{R.TUN.*,R.OMN.01,R.OMN.02,R.OMN.03,R.OMI.05}', 'building_code')),
  300, 298, 'eero', 290, 'granted', 225, 222, p_reasons => 'Rakennustiedot ovat vahingon käsittelyssä tarpeellisia, eikä sisältöön kuulu henkilötietoja.', p_years => 3);
select demo.case('etuudet_vanha', 'helena', 'elakeaurinko', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Kuolintiedon tarkistaminen maksussa olevien eläkkeiden järjestelmässä.',
    'justification', 'Järjestelmä tarkistaa yksittäisen saajan tiedon ennen maksatusta.',
    'legal_basis', 'Työntekijän eläkelaki (395/2006)',
    'protection', 'Palvelinvarmenne, eriytetty verkko, loppukäyttäjän tunnus kyselyissä, viiden vuoden lokit.',
    'user_count', 20, 'yearly_queries', 500000,
    'purposes', jsonb_build_array('Eläkkeiden maksatus'),
    'items', demo.items(1, '395/2006', '{H.TUN.01,H.NIM.01,H.NIM.02,H.KUO.01}')),
  348, 344, 'eero', 338, 'granted', 270, 266, p_reasons => 'Lakisääteinen tehtävä ja suppea tietosisältö.');

-- 16.-19. For the desk of the VTJkysely expert: one over its promised day, one near it, one just arrived; and a decision whose commitment is awaited.
select demo.case('kuntoutus', 'helena', 'elakeaurinko', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Kuntoutuspäätöksen saajan yhteystietojen tarkistaminen.',
    'justification', 'Päätös annetaan tiedoksi kirjeellä; osoite tarkistetaan saaja kerrallaan ennen lähettämistä.',
    'legal_basis', 'Työntekijän eläkelaki (395/2006)',
    'protection', 'Samat järjestelyt kuin eläkehakemusten käsittelyssä: varmennekortti, kuukausittaiset otokset, viiden vuoden lokit.',
    'user_count', 6, 'yearly_queries', 5000,
    'purposes', jsonb_build_array('Kuntoutuspäätösten tiedoksianto'),
    'items', demo.items(1, '395/2006', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*,H.OS5.*,H.KTO.01}')),
  51, 49, 'aino', 41);
select demo.case('grundskola', 'gustav', 'kuusiniemi', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Övervakning av läroplikten: uppgifter om barnet och vårdnadshavarna.',
    'justification', 'Uppgifterna kontrolleras ett barn i taget när ett barn inte har anmälts till skolan.',
    'legal_basis', 'Lag om grundläggande utbildning (628/1998); läropliktslag (1214/2020)',
    'protection', 'Tre namngivna användare, certifikatkort, låsta utrymmen, uppföljning varje månad, loggar i fem år.',
    'user_count', 3, 'yearly_queries', 600,
    'purposes', jsonb_build_array('Övervakning av läroplikten'),
    'items', demo.items(1, '1214/2020', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*,H.KIE.01,H.HUO.1.*,H.HUO.21,H.KUN.01}')),
  40, 38, 'aino', 30);
select demo.case('perinta', 'marianne', 'lainapankki', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Kontroll av gäldenärens adress före indrivning.',
    'justification', 'Adressen kontrolleras en gäldenär i taget när ett brev har returnerats.',
    'legal_basis', 'Lag om indrivning av fordringar (513/1999)',
    'protection', 'Två namngivna användare vid indrivningen, inloggning i två steg, uppföljning varje månad, loggar i fem år.',
    'user_count', 2, 'yearly_queries', 900,
    'purposes', jsonb_build_array('Indrivning'),
    'items', demo.items(1, '513/1999', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*,H.KUO.01}')),
  4, 2);
select demo.case('ohjaus', 'liisa', 'kiviranta', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Oppivelvollisen hakeutumisvelvollisuuden valvonta.',
    'justification', 'Ohjaaja tarkistaa yksittäisen oppivelvollisen tiedot, kun tämä ei ole hakeutunut koulutukseen.',
    'legal_basis', 'Oppivelvollisuuslaki (1214/2020)',
    'protection', 'Neljä nimettyä ohjaajaa, varmennekorttikirjautuminen, käytön kuukausittainen seuranta ja viiden vuoden lokit.',
    'user_count', 4, 'yearly_queries', 700,
    'purposes', jsonb_build_array('Hakeutumisvelvollisuuden valvonta'),
    'items', demo.items(1, '1214/2020', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*,H.HUO.1.*,H.HUO.21}')),
  37, 35, 'aino', 29, 'granted', 9, 6, p_reasons => 'Valvonta on säädetty tehtävä ja tietosisältö on siihen välttämätön.');
