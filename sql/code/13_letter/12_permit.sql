-- Letters that tell of a decision, and of the life of a permit after it.
insert into rule.letter_template (kind, language, title, text, provisions, audience) values
 ('decision', 'fi', 'Päätöksen tiedoksianto', $t$
Digi- ja väestötietovirasto on ratkaissut hakemuksenne {diary_number}. {outcome_sentence} Päätös on tämän kirjeen liitteenä, ja se on luettavissa asiointipalvelussa.

# Tiedoksisaanti ja määräaika

Päätös annetaan tiedoksi seuraavasti: {service_way}. Tiedoksisaannin katsotaan tapahtuneen {served_on}, jollei muuta näytetä.

?remedy_until {remedy_sentence} Määräaika päättyy {remedy_until}. Tarkemmat ohjeet ovat päätöksen liitteenä.

?permit_number Luvan numero on {permit_number}. Luvan käyttö voi alkaa, kun organisaatio on antanut sitoumuksen luvan ehtoihin ja muut aloittamisen edellytykset täyttyvät. Puuttuvat kohdat näkyvät luvan sivulla.
$t$, 'Hallintolaki (434/2003) 43–47, 54 ja 59 §', 'all'),

 ('decision', 'sv', 'Delgivning av beslut', $t$
Myndigheten för digitalisering och befolkningsdata har avgjort er ansökan {diary_number}. {outcome_sentence} Beslutet är fogat till detta brev och kan läsas i e-tjänsten.

# Delfående och tidsfrist

Beslutet delges på följande sätt: {service_way}. Ni anses ha fått del av beslutet {served_on}, om inte något annat visas.

?remedy_until {remedy_sentence} Tidsfristen går ut {remedy_until}. Närmare anvisningar finns i bilagan till beslutet.

?permit_number Tillståndets nummer är {permit_number}. Tillståndet får börja användas när organisationen har förbundit sig till tillståndsvillkoren och de övriga förutsättningarna är uppfyllda. Det som saknas visas på tillståndets sida.
$t$, 'Förvaltningslagen (434/2003) 43–47, 54 och 59 §', 'all'),

 ('correction', 'fi', 'Ilmoitus päätöksen korjaamisesta', $t$
Digi- ja väestötietovirasto on korjannut hakemuksestanne {diary_number} annetun päätöksen. Korjattu päätös on asiakirjan versio {version_no}. Aiempi versio säilyy asian asiakirjoissa.

# Korjauksen syy

{reason}

?corrected Korjatut kohdat:

[corrected]

Korjaus ei muuta päätöksen lopputulosta eikä sitä, mitä tietoja luovutetaan.
$t$, 'Hallintolaki (434/2003) 51 ja 52 §', 'all'),

 ('correction', 'sv', 'Meddelande om rättelse av beslut', $t$
Myndigheten för digitalisering och befolkningsdata har rättat beslutet med anledning av er ansökan {diary_number}. Det rättade beslutet är version {version_no} av handlingen. Den tidigare versionen bevaras bland ärendets handlingar.

# Skäl för rättelsen

{reason}

?corrected Rättade punkter:

[corrected]

Rättelsen ändrar inte beslutets slutresultat och inte heller vilka uppgifter som lämnas ut.
$t$, 'Förvaltningslagen (434/2003) 51 och 52 §', 'all'),

 ('opening', 'fi', 'Ilmoitus palvelun avaamisesta', $t$
Tietolupa {permit_number} on tullut voimaan {opened_on}. Luvan mukaisia tietoja voidaan nyt hakea palvelusta {service}.

?product Sovittu tuote: {product}

?endpoint Palvelun osoite: {endpoint}

?credentials_to Käyttäjätunnukset toimitetaan erikseen henkilölle {credentials_to}. Tunnuksia ei lähetetä tässä kirjeessä.

# Luvansaajan velvollisuudet

- Tietoja käytetään vain päätöksessä mainittuun tarkoitukseen, eikä niitä luovuteta edelleen ilman lain säännöstä.
- Käyttöoikeus annetaan vain niille, joiden tehtävä sitä edellyttää, ja tarpeeton oikeus päätetään viipymättä.
- Luvansaaja pystyy osoittamaan viiden vuoden ajan, kuka on katsonut kenenkin tietoja.
- Nimen, Y-tunnuksen, yhteystietojen ja käyttötarkoituksen muutoksista ilmoitetaan virastolle.
$t$, 'Laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista (661/2009) 44 §', 'all'),

 ('opening', 'sv', 'Meddelande om att tjänsten har öppnats', $t$
Datatillståndet {permit_number} har trätt i kraft {opened_on}. Uppgifter enligt tillståndet kan nu sökas i tjänsten {service}.

?product Avtalad produkt: {product}

?endpoint Tjänstens adress: {endpoint}

?credentials_to Användarnamnen lämnas separat till {credentials_to}. De sänds inte i detta brev.

# Tillståndshavarens skyldigheter

- Uppgifterna används endast för det ändamål som anges i beslutet och lämnas inte vidare utan stöd i lag.
- Användarrätt ges endast dem vars uppgifter förutsätter det, och en onödig användarrätt avslutas utan dröjsmål.
- Tillståndshavaren kan under fem års tid visa vem som har sett på vems uppgifter.
- Ändringar av namn, FO-nummer, kontaktuppgifter och användningsändamål anmäls till myndigheten.
$t$, 'Lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata (661/2009) 44 §', 'all'),

 ('suspension', 'fi', 'Ilmoitus tietoluvan käytön keskeyttämisestä', $t$
?from_on Digi- ja väestötietovirasto on keskeyttänyt tietoluvan {permit_number} käytön {from_on} alkaen. Luvan nojalla ei voida hakea tietoja keskeytyksen aikana.

?extended_on Digi- ja väestötietovirasto on {extended_on} päättänyt, että tietoluvan {permit_number} käytön keskeytys jatkuu. Luvan nojalla ei edelleenkään voida hakea tietoja.

# Keskeytyksen syy

{reason}

?due_on Pyydämme toimittamaan selvityksen viimeistään {due_on}.

?until_on Keskeytys on voimassa {until_on} asti. Virasto arvioi silloin, voiko luvan käyttö jatkua.

Keskeytys päättyy, kun sen syytä ei enää ole ja virasto on ilmoittanut luvan käytön jatkumisesta. Lisätietoja saa osoitteesta {mailbox}.

?remedy_sentence # Muutoksenhaku

?remedy_sentence {remedy_sentence} Tarkemmat ohjeet ovat tämän kirjeen liitteenä.
$t$, 'Hallintolaki (434/2003) 45 ja 46 §; laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista (661/2009) 44 §', 'all'),

 ('suspension', 'sv', 'Meddelande om tillfällig indragning av datatillståndet', $t$
?from_on Myndigheten för digitalisering och befolkningsdata har tillfälligt dragit in datatillståndet {permit_number} från och med {from_on}. Uppgifter kan inte sökas med stöd av tillståndet under indragningen.

?extended_on Myndigheten för digitalisering och befolkningsdata har {extended_on} beslutat att den tillfälliga indragningen av datatillståndet {permit_number} fortsätter. Uppgifter kan fortfarande inte sökas med stöd av tillståndet.

# Skäl för indragningen

{reason}

?due_on Vi ber er lämna en utredning senast {due_on}.

?until_on Indragningen gäller till och med {until_on}. Myndigheten bedömer då om tillståndet åter kan användas.

Indragningen upphör när skälet inte längre finns och myndigheten har meddelat att tillståndet åter får användas. Ytterligare information ges på adressen {mailbox}.

?remedy_sentence # Ändringssökande

?remedy_sentence {remedy_sentence} Närmare anvisningar finns i bilagan till detta brev.
$t$, 'Förvaltningslagen (434/2003) 45 och 46 §; lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata (661/2009) 44 §', 'all'),

 ('resumption', 'fi', 'Ilmoitus tietoluvan käytön jatkumisesta', $t$
Tietoluvan {permit_number} käytön keskeytys on päättynyt {from_on}. Luvan nojalla voidaan taas hakea tietoja.

Luvan nojalla annetut voimassa olevat käyttöoikeudet ovat jälleen käytettävissä. Keskeytyksen aikana päättyneet käyttöoikeudet eivät tule uudelleen voimaan.

Kysymyksiin vastataan osoitteessa {mailbox}.
$t$, 'Laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista (661/2009) 44 §', 'all'),

 ('resumption', 'sv', 'Meddelande om att datatillståndet åter får användas', $t$
Den tillfälliga indragningen av datatillståndet {permit_number} har upphört {from_on}. Uppgifter kan åter sökas med stöd av tillståndet.

Gällande användarrätter som grundar sig på tillståndet kan åter användas. Användarrätter som har upphört under indragningen träder inte i kraft på nytt.

Frågor besvaras på adressen {mailbox}.
$t$, 'Lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata (661/2009) 44 §', 'all'),

 ('revocation', 'fi', 'Ilmoitus tietoluvan peruuttamisesta', $t$
Digi- ja väestötietovirasto on peruuttanut tietoluvan {permit_number}. Lupa on päättynyt {ended_on}, ja kaikki sen nojalla annetut käyttöoikeudet ovat päättyneet samalla.

# Peruuttamisen perustelut

{reason}

?hearing_sentence {hearing_sentence}

# Velvollisuudet luvan päätyttyä

Tietoja ei saa enää hakea. Luvan aikana saatuja tietoja koskevat edelleen salassapito- ja tietosuojasäännökset, ja lokitiedot on säilytettävä viisi vuotta.

?remedy_sentence # Muutoksenhaku

?remedy_sentence {remedy_sentence} Tarkemmat ohjeet ovat tämän kirjeen liitteenä.
$t$, 'Hallintolaki (434/2003) 34, 45 ja 46 §; laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista (661/2009)', 'all'),

 ('revocation', 'sv', 'Meddelande om återkallelse av datatillstånd', $t$
Myndigheten för digitalisering och befolkningsdata har återkallat datatillståndet {permit_number}. Tillståndet har upphört {ended_on}, och alla användarrätter som grundar sig på det har upphört samtidigt.

# Motivering till återkallelsen

{reason}

?hearing_sentence {hearing_sentence}

# Skyldigheter när tillståndet har upphört

Uppgifter får inte längre sökas. Bestämmelserna om sekretess och dataskydd gäller fortfarande de uppgifter som har erhållits under tillståndets giltighetstid, och loggdata ska bevaras i fem år.

?remedy_sentence # Ändringssökande

?remedy_sentence {remedy_sentence} Närmare anvisningar finns i bilagan till detta brev.
$t$, 'Förvaltningslagen (434/2003) 34, 45 och 46 §; lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata (661/2009)', 'all'),

 ('permit_ending', 'fi', 'Muistutus päättyvästä tietoluvasta', $t$
Tietoluvan {permit_number} voimassaolo päättyy {valid_until}. Sen jälkeen tietoja ei voida enää hakea luvan nojalla.

?rights_active Luvan nojalla on nyt käytössä olevia käyttöoikeuksia {rights_active}. Ne päättyvät luvan mukana, eivätkä ne tule voimaan uudelleen, jos lupa uusitaan vasta myöhemmin.

# Jos tarvitsette tietoja edelleen

?expected_time Hakekaa luvan uusimista asiointipalvelussa luvan sivulla hyvissä ajoin. Hakemuksen odotettu käsittelyaika on {expected_time}.

?application_open Luvan uusimista koskeva hakemuksenne {application_open} on käsiteltävänä. Uutta hakemusta ei tarvita.

Lupa ei jatku ilman uutta päätöstä.

# Jos ette enää tarvitse tietoja

Teidän ei tarvitse tehdä mitään: lupa päättyy määräpäivänä. Luvan aikana saatuja tietoja koskevat edelleen salassapito- ja tietosuojasäännökset, ja lokitiedot on säilytettävä viisi vuotta.

Kysymyksiin vastataan osoitteessa {mailbox}.
$t$, 'Laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista (661/2009)', 'all'),

 ('permit_ending', 'sv', 'Påminnelse om datatillstånd som upphör', $t$
Giltighetstiden för datatillståndet {permit_number} går ut {valid_until}. Därefter kan uppgifter inte längre sökas med stöd av tillståndet.

?rights_active Antalet användarrätter som nu används med stöd av tillståndet är {rights_active}. De upphör med tillståndet och träder inte i kraft på nytt om tillståndet förnyas först senare.

# Om ni fortfarande behöver uppgifterna

?expected_time Ansök i god tid om förnyelse av tillståndet på tillståndets sida i e-tjänsten. Den förväntade handläggningstiden för ansökan är {expected_time}.

?application_open Er ansökan {application_open} om förnyelse av tillståndet är under handläggning. Ingen ny ansökan behövs.

Tillståndet fortsätter inte utan ett nytt beslut.

# Om ni inte längre behöver uppgifterna

Ni behöver inte göra något: tillståndet upphör på den utsatta dagen. Bestämmelserna om sekretess och dataskydd gäller fortfarande de uppgifter som har erhållits under tillståndets giltighetstid, och loggdata ska bevaras i fem år.

Frågor besvaras på adressen {mailbox}.
$t$, 'Lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata (661/2009)', 'all'),

 ('permit_ended', 'fi', 'Ilmoitus tietoluvan päättymisestä', $t$
Tietolupa {permit_number} on päättynyt {ended_on}. Päättymisen syy: {end_reason}.

?rights_ended Luvan nojalla annettuja käyttöoikeuksia päättyi {rights_ended}.

Tietoja ei saa enää hakea tämän luvan nojalla. Luvan aikana saatuja tietoja koskevat edelleen salassapito- ja tietosuojasäännökset, ja lokitiedot on säilytettävä viisi vuotta.
$t$, 'Laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista (661/2009)', 'all'),

 ('permit_ended', 'sv', 'Meddelande om att datatillståndet har upphört', $t$
Datatillståndet {permit_number} har upphört {ended_on}. Skäl: {end_reason}.

?rights_ended Antalet användarrätter som upphörde med tillståndet är {rights_ended}.

Uppgifter får inte längre sökas med stöd av detta tillstånd. Bestämmelserna om sekretess och dataskydd gäller fortfarande de uppgifter som har erhållits under tillståndets giltighetstid, och loggdata ska bevaras i fem år.
$t$, 'Lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata (661/2009)', 'all'),

 ('certificate_reminder', 'fi', 'Muistutus päättyvästä palvelinvarmenteesta', $t$
Tietolupaan {permit_number} liitetyn palvelinvarmenteen voimassaolo päättyy {certificate_until}.

Varmenne: {certificate}

Aikaa on jäljellä {days_left} päivää. Kyselyt lakkaavat toimimasta, kun varmenne vanhenee. Hankkikaa uusi varmenne ja ilmoittakaa sen tiedot asiointipalvelussa luvan sivulla.
$t$, '', 'all'),

 ('certificate_reminder', 'sv', 'Påminnelse om servercertifikat som går ut', $t$
Giltighetstiden för det servercertifikat som hör till datatillståndet {permit_number} går ut {certificate_until}.

Certifikat: {certificate}

Återstående tid: {days_left} dagar. Förfrågningarna slutar fungera när certifikatet går ut. Skaffa ett nytt certifikat och anmäl uppgifterna om det på tillståndets sida i e-tjänsten.
$t$, '', 'all'),

 ('terms_renewed', 'fi', 'Uudet käyttöehdot hyväksyttäviksi', $t$
Tietolupaa {permit_number} koskevat käyttöehdot on uusittu. Uusien ehtojen versio on {terms_version}. Pyydämme organisaatiotanne antamaan uuden sitoumuksen viimeistään {due_on}.

?summary Olennaiset muutokset: {summary}

Sitoumus annetaan asiointipalvelussa luvan sivulla. Aiempi sitoumus säilyy asiakirjoissa. Jos sitoumusta ei anneta määräajassa, luvan käyttö voidaan keskeyttää.
$t$, '', 'all'),

 ('terms_renewed', 'sv', 'Nya användningsvillkor att godkänna', $t$
Användningsvillkoren för datatillståndet {permit_number} har förnyats. De nya villkorens version är {terms_version}. Vi ber er organisation avge en ny förbindelse senast {due_on}.

?summary Väsentliga ändringar: {summary}

Förbindelsen avges på tillståndets sida i e-tjänsten. Den tidigare förbindelsen bevaras bland handlingarna. Om förbindelsen inte avges inom fristen kan tillståndet dras in tillfälligt.
$t$, '', 'all');
