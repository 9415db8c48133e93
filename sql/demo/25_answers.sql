-- What applicants of the demo answer to the questions of the form: in the language of the one who writes, and what is written in the
-- fields of a case itself comes first.
create function demo.answers(p_by text, p_service text, p_kind text, p_fields jsonb) returns jsonb language sql stable
begin atomic
  with word (code, service, fi, sv) as (values
    ('applicant.invoicing',     null, 'Verkkolasku, tunnus organisaation tiedoissa', 'Nätfaktura, adressen finns i organisationens uppgifter'),
    ('order.units',             'order', 'Varhaiskasvatuksen asiakaspalvelu ja laskutus, yhteensä kolme yksikköä', 'Småbarnspedagogikens kundservice och fakturering, sammanlagt tre enheter'),
    ('order.duties',            'order', 'Hakemusten käsittely, päätökset ja asiakasmaksut; tiedot tarkistetaan asia kerrallaan.', 'Behandling av ansökningar, beslut och klientavgifter; uppgifterna kontrolleras ett ärende i taget.'),
    ('use.storing',             null, 'false', 'false'),
    ('use.passing_on',          null, 'false', 'false'),
    ('use.processors',          null, 'true', 'true'),
    ('use.processors_named',    null, 'Työasemat ja verkko: Seudun Tietopalvelu Oy, palvelimet Suomessa, sopimus 2024', 'Arbetsstationer och nät: Bygdens Data Ab, servrar i Finland, avtal 2024'),
    ('use.abroad',              null, 'false', 'false'),
    ('keys.wide',               null, 'Henkilötunnusta ei ole asiaa aloitettaessa; henkilö yksilöidään nimen ja osoitteen perusteella.', 'Personbeteckningen är inte känd när ärendet inleds; personen identifieras med namn och adress.'),
    ('security.responsibility', null, 'Tietosuojavastaava ja palvelualueen johtaja vastaavat; ohje vahvistetaan vuosittain.', 'Dataskyddsansvarig och serviceområdets chef ansvarar; anvisningen fastställs varje år.'),
    ('security.users',          null, 'Oikeus annetaan vain tehtävään, jossa tietoja tarvitaan; esihenkilö hyväksyy ja tarkistaa luettelon neljännesvuosittain.', 'Rätten ges endast för en uppgift där uppgifterna behövs; chefen godkänner och granskar förteckningen varje kvartal.'),
    ('security.authentication', null, 'Kaksivaiheinen kirjautuminen varmennekortilla, henkilökohtaiset tunnukset.', 'Tvåstegsinloggning med certifikatkort, personliga användarnamn.'),
    ('security.logging',        null, 'Jokainen kysely kirjautuu käyttäjän tarkkuudella, lokit säilytetään viisi vuotta muuttumattomina.', 'Varje förfrågan loggas per användare, loggarna bevaras oförändrade i fem år.'),
    ('security.monitoring',     null, 'Tilastot käydään läpi kuukausittain, otokset neljännesvuosittain; poikkeamasta pyydetään selvitys.', 'Statistiken gås igenom månatligen, stickprov tas kvartalsvis; avvikelser utreds.'),
    ('security.premises',       null, 'Kulunvalvotut tilat, lukittuvat työasemat, salatut levyt.', 'Lokaler med passerkontroll, låsta arbetsstationer, krypterade diskar.'),
    ('security.transfer',       null, 'Siirto salataan (TLS 1.2 tai uudempi), tietoja ei lähetetä sähköpostitse.', 'Överföringen krypteras (TLS 1.2 eller nyare), uppgifter sänds inte per e-post.'),
    ('security.processors',     null, 'Käsittelijöiden kanssa on tietosuojasopimus, pääsy vain ylläpitotehtävissä.', 'Avtal om dataskydd med personuppgiftsbiträdena, åtkomst endast för underhåll.'),
    ('security.destruction',    null, 'Tulosteet hävitetään tietosuojasäiliössä, tiedostot poistetaan asian päätyttyä.', 'Utskrifter förstörs i säkerhetskärl, filer raderas när ärendet är avslutat.'),
    ('security.breach',         null, 'Poikkeamasta ilmoitetaan tietosuojavastaavalle heti, viranomaiselle 72 tunnissa ja rekisteröidylle tarvittaessa.', 'Avvikelser anmäls genast till dataskyddsansvarig, till myndigheten inom 72 timmar och vid behov till den registrerade.'),
    ('security.training',       null, 'Koulutus ja käyttösäännöt ennen oikeuden hakemista, kertaus kahden vuoden välein.', 'Utbildning och användningsregler före ansökan om rätt, repetition vartannat år.'),
    ('connection.way',          'interface', 'palveluvayla', 'palveluvayla'),
    ('connection.member_class', 'interface', 'ORG', 'COM'),
    ('connection.member_code',  'interface', '9000549-6', '9000138-0'),
    ('connection.subsystem',    'interface', 'Asiakastiedot', 'Kundregister'),
    ('connection.technical',    'interface', 'Järjestelmäasiantuntija, tekniikka@palvelu.example', 'Systemexpert, teknik@bank.example'),
    ('connection.test_plan',    'interface', 'Kolmen viikon testijakso testihenkilöillä: kyselyt, virhetilanteet, lokit ja loppukäyttäjän tunnus.', 'Tre veckors test med testpersoner: förfrågningar, fel, loggar och slutanvändarens kod.'),
    ('terms.accepted',          null, 'true', 'true')),
  groups as (
    select distinct 'group.' || d.group_code as code from jsonb_array_elements(coalesce(p_fields -> 'items', '[]')) i
      join data.data_item d on d.id = (i ->> 'item_id')::integer where p_service = 'interface' and p_kind <> 'municipal_order')
  select coalesce(jsonb_object_agg(x.code, x.word), '{}') || coalesce(p_fields -> 'answers', '{}')
    from (select w.code, case when p_by in ('gustav', 'marianne') then w.sv else w.fi end as word
            from word w where w.service is null or w.service = p_service or (w.service = 'order' and p_kind = 'municipal_order')
          union all
          select g.code, case when p_by in ('gustav', 'marianne') then 'Uppgifterna i gruppen behövs för att ärendet ska kunna avgöras rätt.'
                              else 'Ryhmän tiedot ovat välttämättömiä, jotta asia voidaan ratkaista oikein.' end from groups g) x
   where x.code <> 'keys.wide' or exists (select from jsonb_array_elements(coalesce(p_fields -> 'items', '[]')) i where i ->> 'search_key' in ('name', 'address'));
end;
