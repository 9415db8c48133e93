-- Letters on the way to a decision.
insert into rule.letter_template (kind, language, title, text, provisions, audience) values
 ('arrival_notice', 'fi', 'Ilmoitus asian vireilletulosta', $t$
Hakemuksenne on saapunut Digi- ja väestötietovirastoon {arrived_on}. Asia on tullut vireille diaarinumerolla {diary_number}. Mainitkaa diaarinumero, kun otatte yhteyttä virastoon tässä asiassa.

?expected_time Asian odotettu käsittelyaika on {expected_time} hakemuksen saapumisesta. Päätös pyritään antamaan viimeistään {promised_on}. Täydennyspyynnöt, neuvottelut ja tekninen arviointi sisältyvät tähän aikaan.

Ilmoitamme, jos hakemustanne on tarpeen täydentää. Voitte täydentää hakemustanne myös oma-aloitteisesti siihen asti, kunnes asia ratkaistaan. Asian vaiheet näkyvät asiointipalvelussa hakemuksen sivulla.

Käsittelyä koskeviin kysymyksiin vastataan osoitteessa {mailbox}.
$t$, 'Hallintolaki (434/2003) 8, 20 ja 23 a §', 'all'),

 ('arrival_notice', 'sv', 'Meddelande om att ärendet har inletts', $t$
Er ansökan har kommit in till Myndigheten för digitalisering och befolkningsdata {arrived_on}. Ärendet har inletts med diarienumret {diary_number}. Uppge diarienumret när ni kontaktar myndigheten i detta ärende.

?expected_time Den förväntade handläggningstiden är {expected_time} från det att ansökan kom in. Målet är att beslutet meddelas senast {promised_on}. Begäran om komplettering, förhandlingar och teknisk bedömning ingår i denna tid.

Vi meddelar er om ansökan behöver kompletteras. Ni kan också komplettera ansökan på eget initiativ fram till dess att ärendet avgörs. Handläggningens skeden visas på ansökans sida i e-tjänsten.

Frågor om handläggningen besvaras på adressen {mailbox}.
$t$, 'Förvaltningslagen (434/2003) 8, 20 och 23 a §', 'all'),

 ('completion_request', 'fi', 'Täydennyspyyntö', $t$
Hakemuksenne {diary_number} ei sisällä kaikkia asian ratkaisemiseen tarvittavia tietoja. Pyydämme täydentämään hakemusta viimeistään {due_on}.

# Täydennettävät kohdat

[items]

?message {message}

# Määräajan merkitys

Vastatkaa kuhunkin kohtaan asiointipalvelussa hakemuksen sivulla. Määräaikaa voidaan pyynnöstänne pidentää, jos pyydätte pidennystä ennen määräajan päättymistä. Asia voidaan ratkaista käytettävissä olevien tietojen perusteella, vaikka hakemusta ei täydennettäisi määräajassa.
$t$, 'Hallintolaki (434/2003) 22, 31 ja 33 §', 'all'),

 ('completion_request', 'sv', 'Begäran om komplettering', $t$
Er ansökan {diary_number} innehåller inte alla de uppgifter som behövs för att ärendet ska kunna avgöras. Vi ber er komplettera ansökan senast {due_on}.

# Det som ska kompletteras

[items]

?message {message}

# Betydelsen av tidsfristen

Besvara varje punkt på ansökans sida i e-tjänsten. Tidsfristen kan på er begäran förlängas, om ni begär förlängning innan fristen har gått ut. Ärendet kan avgöras utifrån de uppgifter som finns att tillgå även om ansökan inte kompletteras inom fristen.
$t$, 'Förvaltningslagen (434/2003) 22, 31 och 33 §', 'all'),

 ('completion_reminder', 'fi', 'Muistutus täydennyspyynnöstä', $t$
Pyysimme teitä täydentämään hakemustanne {diary_number}. Emme ole vielä saaneet vastausta kaikkiin kohtiin. Täydennyksen määräaika päättyy {due_on}.

# Vastaamatta olevat kohdat

[items]

Jos tarvitsette lisää aikaa, pyytäkää määräajan pidentämistä ennen sen päättymistä. Asia voidaan ratkaista käytettävissä olevien tietojen perusteella, vaikka hakemusta ei täydennettäisi määräajassa.
$t$, 'Hallintolaki (434/2003) 22 ja 33 §', 'all'),

 ('completion_reminder', 'sv', 'Påminnelse om begäran om komplettering', $t$
Vi har bett er komplettera er ansökan {diary_number}. Vi har ännu inte fått svar på alla punkter. Tidsfristen för kompletteringen går ut {due_on}.

# Punkter som inte har besvarats

[items]

Om ni behöver mer tid ska ni begära förlängning innan fristen har gått ut. Ärendet kan avgöras utifrån de uppgifter som finns att tillgå även om ansökan inte kompletteras inom fristen.
$t$, 'Förvaltningslagen (434/2003) 22 och 33 §', 'all'),

 ('hearing', 'fi', 'Kuulemiskirje', $t$
Varaamme teille tilaisuuden lausua mielipiteenne alla kuvatusta asiasta ja antaa selityksenne seikoista, jotka voivat vaikuttaa sen ratkaisuun.

# Asia, josta teitä kuullaan

{matter}

?documents Selitys voidaan antaa myös seuraavista asiakirjoista:

[documents]

# Vastaaminen

Vastauksen on oltava perillä viimeistään {due_on}. Vastatkaa asiointipalvelussa asian sivulla. Määräaikaa voidaan pyynnöstänne pidentää, jos se on tarpeen asian selvittämiseksi. Vastaamatta jättäminen ei estä asian ratkaisemista.
$t$, 'Hallintolaki (434/2003) 33, 34 ja 36 §', 'all'),

 ('hearing', 'sv', 'Brev om hörande', $t$
Vi ger er tillfälle att framföra er åsikt om det ärende som beskrivs nedan och att lämna en förklaring till omständigheter som kan inverka på avgörandet.

# Det som ni hörs om

{matter}

?documents En förklaring kan lämnas även med anledning av följande handlingar:

[documents]

# Hur ni svarar

Svaret ska ha kommit in senast {due_on}. Svara på ärendets sida i e-tjänsten. Tidsfristen kan på er begäran förlängas om det behövs för att utreda ärendet. Ärendet kan avgöras även om ni inte svarar.
$t$, 'Förvaltningslagen (434/2003) 33, 34 och 36 §', 'all'),

 ('hearing_extension', 'fi', 'Määräajan pidentäminen', $t$
?diary_number Olemme pidentäneet määräaikaa, jonka kuluessa teillä on tilaisuus lausua mielipiteenne asiassa {diary_number} ja antaa selityksenne.

?permit_number Olemme pidentäneet määräaikaa, jonka kuluessa teillä on tilaisuus lausua mielipiteenne tietolupaa {permit_number} koskevassa asiassa ja antaa selityksenne.

Vastauksen on oltava perillä viimeistään {due_on}. Aiempi määräaika oli {earlier_due_on}.

?message {message}

Vastatkaa asiointipalvelussa asian sivulla. Muilta osin kuulemiskirje on voimassa sellaisenaan. Vastaamatta jättäminen ei estä asian ratkaisemista.
$t$, 'Hallintolaki (434/2003) 33 ja 34 §', 'all'),

 ('hearing_extension', 'sv', 'Förlängning av tidsfrist', $t$
?diary_number Vi har förlängt den tidsfrist inom vilken ni har tillfälle att framföra er åsikt i ärende {diary_number} och lämna en förklaring.

?permit_number Vi har förlängt den tidsfrist inom vilken ni har tillfälle att framföra er åsikt i ärendet om datatillståndet {permit_number} och lämna en förklaring.

Svaret ska ha kommit in senast {due_on}. Den tidigare tidsfristen var {earlier_due_on}.

?message {message}

Svara på ärendets sida i e-tjänsten. I övrigt gäller brevet om hörande oförändrat. Ärendet kan avgöras även om ni inte svarar.
$t$, 'Förvaltningslagen (434/2003) 33 och 34 §', 'all'),

 ('statement_request', 'fi', 'Lausuntopyyntö', $t$
Pyydämme lausuntoa hakemuksesta {diary_number}, jonka hakijana on {org_name}.

?recipient Lausunnon antaja: {recipient}

# Mistä lausunto pyydetään

{question}

Lausunto pyydetään antamaan viimeistään {due_on}. Jos lausuntoa ei anneta määräajassa, asia voidaan ratkaista ilman sitä.
$t$, 'Hallintolaki (434/2003) 31 ja 33 §', 'agency'),

 ('statement_request', 'sv', 'Begäran om utlåtande', $t$
Vi ber om ett utlåtande om ansökan {diary_number}, i vilken {org_name} är sökande.

?recipient Utlåtandet begärs av: {recipient}

# Vad utlåtandet gäller

{question}

Vi ber att utlåtandet lämnas senast {due_on}. Om utlåtandet inte lämnas inom fristen kan ärendet avgöras utan det.
$t$, 'Förvaltningslagen (434/2003) 31 och 33 §', 'agency'),

 ('transfer_notice', 'fi', 'Ilmoitus asian siirtämisestä', $t$
Digi- ja väestötietovirasto ei ole toimivaltainen ratkaisemaan hakemustanne {diary_number}. Olemme siirtäneet asiakirjan toimivaltaiselle viranomaiselle.

Toimivaltainen viranomainen: {authority}

# Siirron syy

{reason}

Jos asiassa on noudatettava määräaikaa, asiakirja katsotaan toimitetun ajoissa, kun se on saapunut toimivaltaiselle viranomaiselle määräajassa. Asian käsittely Digi- ja väestötietovirastossa päättyy tähän ilmoitukseen.
$t$, 'Hallintolaki (434/2003) 21 §', 'all'),

 ('transfer_notice', 'sv', 'Meddelande om överföring av ärendet', $t$
Myndigheten för digitalisering och befolkningsdata är inte behörig att avgöra er ansökan {diary_number}. Vi har överfört handlingen till den behöriga myndigheten.

Behörig myndighet: {authority}

# Skäl för överföringen

{reason}

Om en tidsfrist ska iakttas i ärendet anses handlingen ha kommit in i tid när den har kommit in till den behöriga myndigheten inom fristen. Handläggningen vid Myndigheten för digitalisering och befolkningsdata avslutas med detta meddelande.
$t$, 'Förvaltningslagen (434/2003) 21 §', 'all');
