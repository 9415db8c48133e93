-- Applications in the middle of their handling: completion rounds, messages, negotiation, assessments, statements, hearing, transfer.
select demo.add_login('antti', 'u_a1000000000e', 'Antti', 'Laine', 'fi', false);
select demo.join_org('antti', 'agency', 'expert', 'Asiantuntija, hakupalvelut', 'both');

-- Answers to the open completion request of a case, in the order of its questions; the marked ones cannot be given.
create function demo.answers(p_handle text, p_answers text[], p_not_given integer default 0) returns jsonb language sql stable
  return (select jsonb_agg(jsonb_build_object('item_id', i.id, 'answer', p_answers[i.no], 'not_given', i.no = p_not_given) order by i.no)
            from data.completion_item i join data.completion_request r on r.id = i.request_id
           where r.state = 'open' and r.application_id = demo.thing_id('application', p_handle) and i.no <= cardinality(p_answers));
-- A checklist gone through: everything sufficient, but for the lines named.
create function demo.checked(p_kind text, p_service text, p_wanting jsonb default '{}', p_open text[] default '{}') returns jsonb language sql stable
  return (select jsonb_agg(jsonb_build_object('line', c.line, 'verdict', case when p_wanting ? c.line then 'needs_completion' else 'sufficient' end,
                                              'note', coalesce(p_wanting ->> c.line, '')) order by c.sort_order)
            from rule.checklist c where c.kind = p_kind and (c.service is null or c.service = p_service) and c.line <> all (p_open));

-- 1. Kiviranta: completion asked, two questions of three answered, more time asked; a thread beside it.
select demo.case('koulukuljetus', 'liisa', 'kiviranta', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Koulutuksen järjestäjän koulukuljetusten ja majoituksen suunnittelu opiskelijan osoitteen perusteella.',
    'justification', 'Opintosihteeri tarkistaa yksittäisen opiskelijan osoitteen, kun hän hakee kuljetusetua tai asuntolapaikkaa.',
    'legal_basis', 'Laki ammatillisesta koulutuksesta (531/2017)',
    'protection', 'Samat järjestelyt kuin opiskelijahallinnossa: varmennekortti, kuukausittaiset otokset käytöstä, koulutus ennen oikeutta.',
    'user_count', 6, 'yearly_queries', 1500,
    'purposes', jsonb_build_array('Koulumatkat ja majoitus'),
    'items', demo.items(1, '531/2017', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*,H.KUN.01}')),
  26, 24, 'aino', 20);
select demo.plan(19, 'liisa', 'send_message', 'application', 'koulukuljetus', $$ '{"text": "Uusi lukukausi alkaa tammikuussa. Onko päätöstä odotettavissa ennen sitä?"}' $$);
select demo.plan(18, 'aino', 'send_message', 'application', 'koulukuljetus', $$ '{"text": "Hakemus on käsittelyssä. Pyydämme vielä täydennystä suojausselvitykseen; sen jälkeen päätös valmistellaan noin kahdessa viikossa."}' $$);
select demo.plan(17, 'aino', 'ask_completion', 'application', 'koulukuljetus', $$ jsonb_build_object(
  'due_on', data.deadline(demo.today(), 3, 'week'), 'intro', 'Suojausselvitys on muilta osin riittävä. Täydennys voidaan antaa lyhyesti.',
  'items', '[{"field": "security.logging", "question": "Kuinka kauan lokitiedot säilytetään ja kuka niitä seuraa?"},
             {"field": "security.training", "question": "Miten käyttäjät koulutetaan ennen kuin oikeutta haetaan?"},
             {"field": "purpose", "question": "Koskeeko kuljetusetu myös aikuisopiskelijoita? Täsmentäkää käyttötarkoitusta."}]'::jsonb) $$);
select demo.plan(6, 'liisa', 'answer_completion', 'application', 'koulukuljetus',
  $$ jsonb_build_object('answers', demo.answers('koulukuljetus', '{"Lokit säilytetään viisi vuotta. Opiskelijapalvelujen päällikkö käy ne läpi kuukausittain.","Käyttäjä suorittaa verkkokurssin ja allekirjoittaa käyttösäännöt."}')) $$);
select demo.plan(4, 'liisa', 'ask_extension', 'application', 'koulukuljetus', $$ jsonb_build_object('due_on', demo.today() + 21, 'reason', 'Kuljetusten hankinta ratkeaa vasta ensi viikolla, ja käyttötarkoitus riippuu siitä.') $$);
select demo.plan(3, 'liisa', 'send_message', 'application', 'koulukuljetus', $$ '{"text": "Pyysimme hieman lisäaikaa. Kaksi kohtaa on jo vastattu."}' $$);

-- 2. Aurinko: the completion did not come in time.
select demo.case('palautus', 'helena', 'elakeaurinko', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Palautuneen postin vastaanottajan uuden osoitteen tarkistaminen.',
    'justification', 'Käsittelijä tarkistaa yksittäisen saajan osoitteen, kun päätöskirje on palautunut.',
    'legal_basis', 'Työntekijän eläkelaki (395/2006)',
    'protection', 'Kuvattu eläkehakemusten luvan yhteydessä; järjestelyt ovat ennallaan.',
    'user_count', 10, 'yearly_queries', 2000,
    'purposes', jsonb_build_array('Palautunut posti'),
    'items', demo.items(1, '395/2006', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*}')),
  58, 55, 'eero', 50);
select demo.plan(47, 'eero', 'ask_completion', 'application', 'palautus', $$ jsonb_build_object(
  'due_on', data.deadline(demo.today(), 3, 'week'), 'intro', '',
  'items', '[{"field": "justification", "question": "Miksi voimassa oleva lupa ei riitä osoitteen tarkistamiseen?"}, {"field": "user_count", "question": "Mihin kymmenen käyttäjän määrä perustuu?"}]'::jsonb) $$);
select demo.plan(33, 'eero', 'remind_completion', 'application', 'palautus');
select demo.plan(29, 'helena', 'ask_extension', 'application', 'palautus', $$ jsonb_build_object('due_on', demo.today() + 30, 'reason', 'Käyttäjämäärän arvio valmistuu vasta seuraavassa johtoryhmässä.') $$);

-- 3. Grannäs: one round done, the application changed by it, the examination half-way.
select demo.case('fritid', 'gustav', 'kuusiniemi', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Morgon- och eftermiddagsverksamhet för skolelever.',
    'justification', 'Uppgifterna kontrolleras ett barn i taget när en plats söks.',
    'legal_basis', 'Lag om grundläggande utbildning (628/1998)',
    'protection', 'Två namngivna användare, certifikatkort, låsta utrymmen, loggar i fem år.',
    'user_count', 12, 'yearly_queries', 800,
    'purposes', jsonb_build_array('Morgon- och eftermiddagsverksamhet'),
    'items', demo.items(1, '628/1998', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*,H.HUO.1.*,H.PER.09}')),
  36, 33, 'aino', 31);
select demo.plan(29, 'aino', 'ask_completion', 'application', 'fritid', $$ jsonb_build_object(
  'due_on', data.deadline(demo.today(), 3, 'week'), 'intro', 'Komplettera ansökan enligt punkterna nedan.',
  'items', '[{"field": "purpose", "question": "Vilka elever gäller verksamheten? Precisera ändamålet."}, {"field": "user_count", "question": "I redogörelsen nämns två användare, i ansökan tolv. Vilket är rätt?"}, {"field": "other", "question": "Vem är personuppgiftsbiträde för ansökningssystemet?"}]'::jsonb) $$);
select demo.plan(22, 'gustav', 'save_application', 'application', 'fritid', $$ jsonb_build_object('org_id', null, 'service', null, 'kind', null, 'fields',
  jsonb_build_object('purpose', 'Morgon- och eftermiddagsverksamhet för elever i årskurs 1 och 2 samt elever med särskilt stöd.', 'user_count', 2)) $$);
select demo.plan(21, 'gustav', 'send_completion', 'application', 'fritid',
  $$ jsonb_build_object('answers', demo.answers('fritid', '{"Elever i årskurs 1 och 2 samt elever som får särskilt stöd. Ändamålet har preciserats.","Två användare; antalet har rättats i ansökan.","Biträdet har inte valts än. Upphandlingen blir klar i januari."}', 3)) $$);
select demo.plan(14, 'aino', 'save_assessment', 'application', 'fritid', $$ jsonb_build_object('kind', 'examination', 'lines',
  demo.checked('examination', 'browser', '{"storing": "Biträdet är inte känt ännu."}', '{fee,language,refusal}')) $$);
select demo.plan(12, 'aino', 'add_note', 'application', 'fritid', $$ '{"audience": "agency", "text": "Kunnan hankinnan tulos tammikuussa. Voidaan myöntää ehdolla, että käsittelijä ilmoitetaan ennen avaamista."}' $$);

-- 4. Tietovälitys: technical assessment going on, the security one finished with what is wanting.
select demo.case('vahinko', 'petri', 'tietovalitys', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Henkilötietojen välittäminen vakuutusyhtiöille henkilövahinkojen korvauskäsittelyyn.',
    'justification', 'Korvauskäsittelijä tarkistaa yksittäisen vahingonkärsineen tiedot. Järjestelmä tekee kyselyn asian avaamisen yhteydessä.',
    'legal_basis', 'Laki väestötietojärjestelmästä ja varmennepalveluista (661/2009)',
    'protection', 'Loppukäyttäjä yksilöidään jokaisessa kyselyssä, yhteys palveluväylän kautta, lokit viisi vuotta erillisessä ympäristössä.',
    'user_count', 300, 'yearly_queries', 120000,
    'purposes', jsonb_build_array('Korvauskäsittely'),
    'items', demo.items(1, '661/2009', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*,H.KUO.01,H.EDU.01}')),
  62, 60, 'eero', 55);
select demo.plan(40, 'eero', 'begin_technical_assessment', 'application', 'vahinko', $$ '{"security": true, "technical": true}' $$);
select demo.plan(30, 'eero', 'save_assessment', 'application', 'vahinko', $$ jsonb_build_object('kind', 'security', 'lines',
  demo.checked('security', 'interface', '{"processors": "Alihankkijoiden luettelo puuttuu.", "breach": "Ilmoitusaikaa virastolle ei ole sovittu."}')) $$);
select demo.plan(28, 'eero', 'finish_assessment', 'application', 'vahinko', $$ '{"kind": "security", "result": "needs_completion", "summary": "Suojausselvitys on pääosin riittävä. Alihankkijat ja ilmoitusmenettely on täydennettävä."}' $$);
select demo.plan(15, 'eero', 'save_assessment', 'application', 'vahinko', $$ jsonb_build_object('kind', 'technical', 'lines',
  demo.checked('technical', 'interface', '{}', '{certificate,error_handling,test_plan,volume}')) $$);

-- 5. Asumisneuvonta: the content is being negotiated, a second time.
select demo.case('asumistuki', 'kaisa', 'asumisneuvonta', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Asumisneuvonnan asiakkaan asumistilanteen selvittäminen hänen pyynnöstään.',
    'justification', 'Neuvoja tarkistaa asiakkaan läsnä ollessa hänen vakinaisen osoitteensa ja asunnossa asuvien lukumäärän.',
    'legal_basis', 'Laki väestötietojärjestelmästä ja varmennepalveluista (661/2009)',
    'protection', 'Viisi nimettyä neuvojaa, todennussovellus, lukitut tilat, käytön seuranta kuukausittain.',
    'user_count', 5, 'yearly_queries', 1200,
    'purposes', jsonb_build_array('Asumisneuvonta'),
    'items', demo.items(1, '661/2009', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*,R.TUN.*}')),
  34, 32, 'antti', 28);
select demo.plan(25, 'antti', 'begin_negotiation', 'application', 'asumistuki', $$ jsonb_build_object('topic', 'Rakennustietojen tarpeellisuus yksittäisen asiakkaan neuvonnassa.', 'planned_on', demo.today() + 3) $$);
select demo.plan(20, 'antti', 'end_negotiation', 'application', 'asumistuki', $$ jsonb_build_object('held_on', demo.today() - 1, 'participants', 'Kaisa Peltonen (hakija), Antti Laine (virasto)',
  'minutes', 'Käytiin läpi rakennustietoryhmä kohta kohdalta. Hakija kertoi, että rakennuksen tunnusta tarvitaan asunnon yksilöintiin, muita rakennustietoja ei.', 'agreed', 'Rakennustiedoista jää vain pysyvä rakennustunnus. Asukasluvun tarpeesta neuvotellaan erikseen.') $$);
select demo.plan(19, 'antti', 'hand_over_application', 'application', 'asumistuki', $$ jsonb_build_object('to', demo.who('eero'), 'note', 'Siirrän sinulle, jään virkavapaalle. Rakennustiedot on jo sovittu, asukasluku on auki.') $$);
select demo.plan(8, 'eero', 'begin_negotiation', 'application', 'asumistuki', $$ jsonb_build_object('topic', 'Asunnossa asuvien lukumäärä: riittääkö tieto asiakkaan omasta ilmoituksesta.', 'planned_on', demo.today() + 12) $$);

-- 6. Lainapankki: statements asked of two colleagues, one given.
select demo.case('huijaus', 'marianne', 'lainapankki', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Kontroll av kundens identitet vid misstanke om bedrägeri.',
    'justification', 'Uppgifterna kontrolleras en kund i taget när en transaktion har stoppats.',
    'legal_basis', 'Lag om förhindrande av penningtvätt och av finansiering av terrorism (444/2017)',
    'protection', 'Fyra namngivna användare i bedrägeriutredningen, inloggning i två steg, granskning varje vecka, loggar i fem år.',
    'user_count', 4, 'yearly_queries', 3000,
    'purposes', jsonb_build_array('Bedrägeriutredning'),
    'items', demo.items(1, '444/2017', '{H.TUN.01,H.TUN.02,H.NIM.*,H.OS1.*,H.KUO.01,H.EDU.01}')),
  24, 22, 'eero', 16);
select demo.plan(11, 'eero', 'ask_statement', 'application', 'huijaus', $$ jsonb_build_object('asked_of', demo.who('sirkka'), 'question', 'Kuuluuko petosepäilyn selvittäminen asiakkaan tuntemisen lupaan, vai tarvitaanko oma lupa?', 'due_on', data.deadline(demo.today(), 2, 'week')) $$);
select demo.plan(11, 'eero', 'ask_statement', 'application', 'huijaus', $$ jsonb_build_object('asked_of', demo.who('paivi'), 'question', 'Onko edunvalvontatieto perusteltu näin lyhyellä perusteella?', 'due_on', data.deadline(demo.today(), 2, 'week')) $$);
select demo.plan(5, 'sirkka', 'give_statement', 'application', 'huijaus', $$ '{"text": "Käyttötarkoitus poikkeaa asiakkaan tuntemisesta, joten oma lupa on perusteltu. Käyttäjämäärä on pidettävä pienenä."}' $$);

-- 7.-8. Kiviranta and Aurinko: heard before a decision to their detriment; the one still has time, the other has answered.
select demo.case('harrastus', 'liisa', 'kiviranta', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Harrastus- ja kurssitarjonnan postittaminen alueen nuorille.',
    'justification', 'Osoite tarkistetaan nuori kerrallaan ennen esitteen lähettämistä, kun hän on pyytänyt tietoja kursseista.',
    'legal_basis', 'Laki vapaasta sivistystyöstä (632/1998)',
    'protection', 'Samat järjestelyt kuin opiskelijahallinnossa: nimetyt käyttäjät, varmennekortti, kuukausittainen seuranta.',
    'user_count', 3, 'yearly_queries', 4000,
    'purposes', jsonb_build_array('Kurssitarjonta'),
    'items', demo.items(1, '632/1998', '{H.TUN.01,H.NIM.01,H.NIM.02,H.OS1.*}')),
  30, 28, 'aino', 24);
select demo.plan(7, 'aino', 'begin_hearing', 'application', 'harrastus', $$ jsonb_build_object('due_on', data.deadline(demo.today(), 3, 'week'),
  'proposal', 'Virasto aikoo hylätä hakemuksen. Kurssiesitteiden postittaminen on suoramarkkinointia, eikä mikään säännös oikeuta saamaan väestötietoja siihen. Osoitteenmuutokset saa muutostietopalvelusta.') $$);
select demo.plan(2, 'liisa', 'ask_hearing_extension', 'application', 'harrastus', $$ jsonb_build_object('due_on', data.deadline(demo.today(), 5, 'week'), 'reason', 'Kurssisihteeri, joka tuntee käyttötarkoituksen, palaa lomalta vasta kuukauden kuluttua.') $$);
select demo.case('perhe', 'helena', 'elakeaurinko', 'interface', 'new_permit', jsonb_build_object(
    'purpose', 'Perhe-eläkkeen hakijan perhesuhteiden tarkistaminen.',
    'justification', 'Käsittelijä tarkistaa yksittäisen hakijan perhesuhteet hakemuksen yhteydessä.',
    'legal_basis', 'Työntekijän eläkelaki (395/2006)',
    'protection', 'Eläkekäsittelyn järjestelyt: varmennekortti, otokset, koulutus, viiden vuoden lokit.',
    'user_count', 9, 'yearly_queries', 4000,
    'purposes', jsonb_build_array('Perhe-eläkkeet'),
    'items', demo.items(1, '395/2006', '{H.TUN.01,H.NIM.01,H.NIM.02,H.PER.*,H.KUO.01}')),
  39, 37, 'eero', 33);
select demo.plan(23, 'eero', 'begin_hearing', 'application', 'perhe', $$ jsonb_build_object('due_on', data.deadline(demo.today(), 3, 'week'),
  'proposal', 'Virasto aikoo hylätä entisiä puolisoita koskevat tiedot, koska perhe-eläke ei niistä riipu. Muu tietosisältö aiotaan myöntää.') $$);
select demo.plan(9, 'helena', 'answer_hearing', 'application', 'perhe', $$ '{"answer": "Entisen puolison tieto ratkaisee perhe-eläkkeen, kun elatusapua on maksettu. Pyydämme, että tieto myönnetään näihin tapauksiin rajattuna."}' $$);

-- 9. Asumisneuvonta: belonged to another authority.
select demo.case('etuustieto', 'kaisa', 'asumisneuvonta', 'browser', 'new_permit', jsonb_build_object(
    'purpose', 'Asiakkaan saamien etuuksien tarkistaminen neuvonnassa.',
    'justification', 'Neuvoja tarkistaa asiakkaan pyynnöstä, mitä etuuksia tämä saa.',
    'legal_basis', 'Kansaneläkelaki (568/2007)',
    'protection', 'Viisi nimettyä neuvojaa, todennussovellus, lukitut tilat, käytön seuranta.',
    'user_count', 5, 'yearly_queries', 500,
    'purposes', jsonb_build_array('Neuvonta'),
    'items', demo.items(1, '568/2007', '{H.TUN.01,H.NIM.01,H.NIM.02}')),
  45, 44);
select demo.plan(41, 'aino', 'transfer_application', 'application', 'etuustieto', $$ '{"authority": "Kansaneläkelaitos", "reason": "Etuustiedot eivät ole väestötietojärjestelmässä. Hakemus koskee Kelan etuusrekisteriä."}' $$);

-- 10. Kiviranta again, for the desk of the interface's expert: a round that is over, an examination half-way, words from both sides.
select demo.plan(45, 'eero', 'ask_completion', 'application', 'opintohallinto', $$ jsonb_build_object(
  'due_on', data.deadline(demo.today(), 3, 'week'), 'intro', '',
  'items', '[{"field": "yearly_queries", "question": "Mihin vuosittainen kyselymäärä perustuu?"}, {"field": "justification", "question": "Miksi huoltajan tietoja haetaan järjestelmästä eikä VTJkyselystä?"}]'::jsonb) $$);
select demo.plan(33, 'liisa', 'save_application', 'application', 'opintohallinto', $$ jsonb_build_object('org_id', null, 'service', null, 'kind', null, 'fields', jsonb_build_object('yearly_queries', 45000)) $$);
select demo.plan(32, 'liisa', 'send_completion', 'application', 'opintohallinto',
  $$ jsonb_build_object('answers', demo.answers('opintohallinto', '{"Arvio on korjattu: opiskelijoita on 9 000, ja kukin tarkistetaan viisi kertaa vuodessa.","Huoltaja haetaan samassa käsittelyvaiheessa kuin opiskelija. Kaksi eri järjestelmää lisäisi virheitä."}')) $$);
select demo.plan(20, 'eero', 'save_assessment', 'application', 'opintohallinto', $$ jsonb_build_object('kind', 'examination', 'lines',
  demo.checked('examination', 'interface', '{"traceability": "Kuvauksesta ei selviä, kuinka loppukäyttäjä yksilöidään palveluväylän kyselyssä.", "storing": "Tallennetaanko vastaukset opiskelijarekisteriin, ja millä perusteella?"}', '{fee,language,refusal,product}')) $$);
select demo.plan(13, 'eero', 'add_note', 'application', 'opintohallinto', $$ '{"audience": "all", "text": "Hakijan kanssa sovittu puhelimessa, että tekninen kuvaus toimitetaan viestinä."}' $$);
select demo.plan(5, 'eero', 'send_message', 'application', 'opintohallinto', $$ '{"text": "Hei, voisitteko vielä kertoa, kuinka loppukäyttäjän tunnus välittyy kyselyihin? Lyhyt vastaus riittää."}' $$);
select demo.plan(2, 'liisa', 'send_message', 'application', 'opintohallinto', $$ '{"text": "Tunnus kulkee jokaisessa kyselyssä omassa kentässään ja jää lokiin viideksi vuodeksi. Liitämme kuvauksen ensi viikolla."}' $$);
