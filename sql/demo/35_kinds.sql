-- Amendment, order, joining, copying and what came on paper: one case of each on the desks.
-- Kiviranta needs the guardians' data more widely and some of the address data no longer: presented, so that the decider sees whose rights would end.
select demo.plan(44, 'liisa', 'save_application', 'application', 'opiskelijat_muutos', $$ jsonb_build_object('org_id', demo.org('kiviranta'), 'service', 'browser', 'kind', 'amendment', 'fields', jsonb_build_object(
    'base_permit_id', demo.thing_id('permit', 'opiskelijat'), 'contact_person_id', demo.who('liisa'),
    'purposes', jsonb_build_array('Opiskelijan henkilöllisyyden tarkistaminen', 'Alaikäisen opiskelijan huoltajan tiedot'),
    'items', demo.items(1, '531/2017', '{H.TUN.01,H.TUN.02,H.NIM.01,H.NIM.02,H.NIM.03,H.OS1.*,H.KIE.01,H.KAN.01,H.KUO.01}')
          || demo.items(2, '1214/2020', '{H.HUO.1.01,H.HUO.1.02,H.HUO.1.03,H.HUO.1.04,H.HUO.20,H.HUO.21,H.HUO.23,H.HUO.25}'),
    'answers', jsonb_build_object('terms.accepted', true, 'change.reason', 'Asiointikieli ja syntymäkotikunta on saatu opiskelijalta itseltään eikä niitä enää tarkisteta. Huoltajan osoitetietoja ei tarvita, kun viestintä hoidetaan sähköisesti.'))) $$);
select demo.plan(43, 'liisa', 'submit_application', 'application', 'opiskelijat_muutos');
select demo.plan(33, 'aino', 'claim_application', 'application', 'opiskelijat_muutos');
select demo.plan(12, 'aino', 'assess_items', 'application', 'opiskelijat_muutos', $$ jsonb_build_object('items', demo.judgement('opiskelijat_muutos')) $$);
select demo.plan(8, 'aino', 'present_application', 'application', 'opiskelijat_muutos', $$ jsonb_build_object('outcome', 'granted', 'valid_from', demo.today(), 'valid_until', null, 'conditions', '',
  'reasons', 'Hakija luopuu tiedoista, joita se ei enää tarvitse. Muu tietosisältö on edelleen tehtävän hoitamisessa välttämätön.') $$);

-- A municipal order as a draft, begun with the advice on where to apply.
select demo.plan(1, 'liisa', 'save_application', 'application', 'tilaus', $$ jsonb_build_object('org_id', demo.org('kiviranta'), 'service', 'browser', 'kind', 'municipal_order', 'fields', jsonb_build_object(
    'purpose', 'Aikuisten lukutaitokoulutukseen hakeutuvien tietojen tarkistaminen.', 'contact_person_id', demo.who('liisa'), 'user_count', 5, 'yearly_queries', 800,
    'protection', 'Samat järjestelyt kuin opiskelijapalveluissa.', 'responsible_person_id', demo.who('jukka'),
    'purposes', jsonb_build_array('Koulutukseen hakeutuvan tiedot'), 'items', demo.items(1, '531/2017', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*}'),
    'route', jsonb_build_object('class', 'joint_authority', 'upkeep', false, 'research', false, 'continuous', true, 'single', true, 'current', true, 'place', 'staff'),
    'answers', jsonb_build_object('order.units', 'Aikuiskoulutuksen hakijapalvelut, kaksi toimipistettä', 'use.storing', false, 'use.passing_on', false,
                                  'security.users', 'Oikeus annetaan vain hakijapalvelujen opintosihteereille.'))) $$);

-- The bank would join the framework permit of an intermediary, which agrees.
select demo.plan(17, 'marianne', 'save_application', 'application', 'liittyminen', $$ jsonb_build_object('org_id', demo.org('lainapankki'), 'service', 'interface', 'kind', 'framework_join', 'fields', jsonb_build_object(
    'framework_permit_id', demo.thing_id('permit', 'valitys'), 'contact_person_id', demo.who('marianne'),
    'purpose', 'Kontroll av kundens uppgifter i avtalssystemet via en mellanhand.', 'purposes', jsonb_build_array('Kundkännedom'))) $$);
select demo.plan(16, 'marianne', 'ask_join', 'application', 'liittyminen', $$ '{"message": "Vi önskar ansluta oss till ert ramtillstånd för kundkännedom. Cirka 40 000 förfrågningar per år."}' $$);
select demo.plan(10, 'petri', 'approve_join', 'join', 'liittyminen');

-- Kiviranta would use the link of the same intermediary for a small need, and waits for its answer.
select demo.plan(6, 'liisa', 'save_application', 'application', 'kirjasto', $$ jsonb_build_object('org_id', demo.org('kiviranta'), 'service', 'interface', 'kind', 'framework_join', 'fields', jsonb_build_object(
    'framework_permit_id', demo.thing_id('permit', 'valitys'), 'contact_person_id', demo.who('liisa'),
    'purpose', 'Opiskelijakirjaston asiakkaan osoitteen tarkistaminen.', 'purposes', jsonb_build_array('Kirjaston perintä'))) $$);
select demo.plan(6, 'liisa', 'ask_join', 'application', 'kirjasto', $$ '{"message": "Voisimmeko liittyä raamilupaanne? Tarve on noin 500 kyselyä vuodessa."}' $$);

-- An earlier application copied, to ask the same for another school.
select demo.plan(7, 'liisa', 'copy_application', 'application', 'opiskelijat_kopio', $$ jsonb_build_object('from_id', demo.thing_id('application', 'opiskelijat')) $$);

-- Come on paper: one sent on, one being entered.
select demo.plan(18, 'aino', 'register_application', 'application', 'paperi', $$ jsonb_build_object('org_id', demo.org('asumisneuvonta'), 'service', 'browser', 'kind', 'new_permit', 'arrived_on', demo.today() - 2,
  'fields', jsonb_build_object('purpose', 'Asunnottomana olevan asiakkaan henkilöllisyyden tarkistaminen.', 'contact_person_id', demo.who('kaisa'))) $$);
select demo.plan(18, 'aino', 'save_application', 'application', 'paperi', $$ jsonb_build_object('org_id', null, 'service', null, 'kind', null, 'fields', jsonb_build_object(
    'justification', 'Neuvoja tarkistaa asiakkaan tiedot, kun tämä hakee asuntoa ensi kertaa.', 'purposes', jsonb_build_array('Asumisneuvonta'), 'user_count', 3, 'yearly_queries', 400,
    'items', demo.items(1, '', '{H.TUN.01,H.NIM.01,H.NIM.02,H.KUN.01}'))) $$);
select demo.plan(18, 'aino', 'submit_application', 'application', 'paperi');
select demo.plan(1, 'aino', 'register_application', 'application', 'paperi_kesken', $$ jsonb_build_object('org_id', demo.org('elakeaurinko'), 'service', 'browser', 'kind', 'new_permit', 'arrived_on', demo.today() - 3,
  'fields', jsonb_build_object('purpose', 'Edunvalvojan tietojen tarkistaminen etuusasian käsittelyssä.', 'contact_person_id', demo.who('helena'))) $$);
