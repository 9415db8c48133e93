-- What follows decisions: a price list (made up, as the agency's own is not public), service by each way, a correction, and matters that ended
-- without an examination of their content.
insert into data.price_list (code, name_fi, name_sv, source, valid_from, valid_until)
select v.code, v.name_fi, v.name_sv, 'Esimerkki: keksityt hinnat', v.from_on, v.until_on
  from (values ('ESIM-1', 'Esimerkkihinnasto 1', 'Exempelprislista 1', date '2020-01-01', (now() at time zone 'Europe/Helsinki')::date - 200),
               ('ESIM-2', 'Esimerkkihinnasto 2', 'Exempelprislista 2', (now() at time zone 'Europe/Helsinki')::date - 199, null)) v (code, name_fi, name_sv, from_on, until_on);
insert into data.price_row (price_list_id, service, applicant_class, line, amount)
select l.id, r.service, r.class, r.line, r.amount
  from data.price_list l
  join (values ('ESIM-1', 'browser', null, 'opening', 250.00), ('ESIM-1', 'browser', null, 'query', 0.48), ('ESIM-1', 'interface', null, 'opening', 3900.00), ('ESIM-1', 'interface', null, 'query', 0.10),
               ('ESIM-2', 'browser', null, 'opening', 300.00), ('ESIM-2', 'browser', null, 'minimum', 9.00), ('ESIM-2', 'browser', null, 'query', 0.52), ('ESIM-2', 'browser', 'association', 'query', 0.26),
               ('ESIM-2', 'interface', null, 'opening', 4200.00), ('ESIM-2', 'interface', null, 'month', 60.00), ('ESIM-2', 'interface', null, 'query', 0.105)) r (list, service, class, line, amount)
    on r.list = l.code;

-- Served: long ago and closed by the calendar since; lately, with the time for seeking a change running; not yet (ohjaus).
select demo.plan(s.day, s.who, 'serve_decision', 'application', s.handle, format('jsonb_build_object(''way'', %L, ''given_on'', demo.today())', s.way))
  from (values (264, 'eero', 'etuudet_vanha', 'electronic'), (257, 'eero', 'valitys', 'letter'), (220, 'eero', 'rekisterihaku', 'electronic'), (175, 'aino', 'opiskelijat', 'electronic'),
               (149, 'aino', 'asiakkaat', 'letter'), (116, 'aino', 'markkinointi', 'provable'), (89, 'aino', 'smabarn', 'electronic'), (33, 'aino', 'etuudet', 'letter'),
               (7, 'aino', 'asuminen', 'electronic')) s (day, who, handle, way);

-- A writing error in the reasons, found by the party.
select demo.plan(140, 'paivi', 'correct_decision', 'application', 'asiakkaat', $$ jsonb_build_object(
  'reasons', 'Luotonantajalla on lakiin perustuva velvollisuus tuntea asiakkaansa ja tarkistaa tietojen ajantasaisuus. Siviilisäätyä koskevalle tiedolle ei ole osoitettu säännöstä, joka oikeuttaisi sen saamiseen.',
  'conditions', '', 'provisions', 'Laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista (661/2009); laki rahanpesun ja terrorismin rahoittamisen estämisestä (444/2017) 3 luku; hallintolaki (434/2003) 44 ja 45 §',
  'reason', 'Perusteluista puuttui maininta tietojen ajantasaisuuden tarkistamisesta ja rahanpesulain luvusta.') $$);

-- Dismissed: sought by somebody whose matter it is not. Lapsed: not completed, and the need is gone.
select demo.case('isannointi', 'kaisa', 'asumisneuvonta', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Taloyhtiön asukasluettelon pitäminen taloyhtiön puolesta.',
    'justification', 'Yhdistys auttaa taloyhtiöitä asukasluettelon ylläpidossa ja tarvitsee asukkaiden nimet rakennuksittain.',
    'legal_basis', 'Taloyhtiön antama toimeksianto',
    'protection', 'Kaksi nimettyä käyttäjää, salatut työasemat ja kaksivaiheinen kirjautuminen. Käyttö tarkistetaan vuosittain.',
    'user_count', 2, 'yearly_queries', 400,
    'purposes', jsonb_build_array('Asukasluettelo'), 'items', demo.items(1, 'Toimeksianto', '{H.NIM.01,H.NIM.02,H.OS1.*}', 'address')),
  75, 73, 'aino', 70);
select demo.plan(64, 'aino', 'present_application', 'application', 'isannointi', $$ jsonb_build_object('outcome', 'dismissed', 'conditions', '', 'valid_from', null, 'valid_until', null,
  'reasons', 'Asukasluettelo annetaan isännöitsijälle tai taloyhtiölle asukasluettelopalvelussa. Hakija ei ole asian asianosainen, eikä hakemusta voida käsitellä hakupalvelujen tietolupana.') $$);
select demo.plan(62, 'paivi', 'decide_application', 'application', 'isannointi');
select demo.plan(61, 'aino', 'serve_decision', 'application', 'isannointi', $$ jsonb_build_object('way', 'letter', 'given_on', demo.today()) $$);
select demo.case('rakennusrajapinta', 'petri', 'tietovalitys', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Rakennustietojen tarkistaminen kiinteistönvälittäjien järjestelmissä.',
    'justification', 'Välittäjä tarkistaa yksittäisen rakennuksen tiedot toimeksiannon alkaessa.',
    'legal_basis', 'Laki väestötietojärjestelmästä ja varmennepalveluista (661/2009)',
    'protection', 'Loppukäyttäjä yksilöidään jokaisessa kyselyssä. Yhteys palveluväylän kautta. Lokit säilytetään viisi vuotta.',
    'user_count', 30, 'yearly_queries', 8000,
    'purposes', jsonb_build_array('Toimeksiannon valmistelu'), 'items', demo.items(1, '661/2009', '{R.TUN.*,R.OMN.01,R.OMN.02}', 'building_code')),
  110, 108, 'eero', 104);
select demo.plan(100, 'eero', 'ask_completion', 'application', 'rakennusrajapinta', $$ jsonb_build_object('due_on', demo.today() + 14, 'intro', 'Hakemuksesta ei käy ilmi, mihin lakiin välittäjien oikeus perustuu.',
  'items', '[{"field": "legal_basis", "question": "Nimeä säännös, johon välittäjän oikeus saada rakennuksen omistajan tiedot perustuu."}, {"field": "security.processors", "question": "Ketkä käsittelevät tietoja välittäjän lukuun?"}]'::jsonb) $$);
select demo.plan(70, 'eero', 'resume_handling', 'application', 'rakennusrajapinta', $$ '{}' $$);
select demo.plan(58, 'eero', 'present_application', 'application', 'rakennusrajapinta', $$ jsonb_build_object('outcome', 'lapsed', 'conditions', '', 'valid_from', null, 'valid_until', null,
  'reasons', 'Hakija on ilmoittanut, ettei palvelua oteta käyttöön, eikä ole täydentänyt hakemusta. Asiassa ei ole enää tarvetta antaa ratkaisua.') $$);
select demo.plan(56, 'paivi', 'decide_application', 'application', 'rakennusrajapinta');
