<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AcceptConnectionDialog</name>
    <message>
        <source>&amp;Product name</source>
        <translation>&amp;Tuotenimi</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Tuotenimi</translation>
    </message>
    <message>
        <source>The name under which the agreed content is delivered (SoSoNimi).</source>
        <translation>Nimi, jolla sovittu tietosisältö toimitetaan (SoSoNimi).</translation>
    </message>
    <message>
        <source>What the acceptance &amp;found</source>
        <translation>Hyväksynnän &amp;havainnot</translation>
    </message>
    <message>
        <source>What the acceptance found</source>
        <translation>Hyväksynnän havainnot</translation>
    </message>
    <message>
        <source>Test queries, the end user in each query, logging, error handling. It is kept in the history and shown to the organisation.</source>
        <translation>Testikyselyt, loppukäyttäjä kyselyissä, lokitus, virhetilanteet. Säilyy historiassa ja näkyy organisaatiolle.</translation>
    </message>
</context>
<context>
    <name>ActivateRightDialog</name>
    <message>
        <source>&amp;The user has accepted the rules of use</source>
        <translation>&amp;Käyttäjä on hyväksynyt käyttösäännöt</translation>
    </message>
    <message>
        <source>The user has accepted the rules of use</source>
        <translation>Käyttäjä on hyväksynyt käyttösäännöt</translation>
    </message>
</context>
<context>
    <name>AddAttachmentsDialog</name>
    <message>
        <source>Files to attach</source>
        <translation>Liitettävät tiedostot</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Valitse tiedostot…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Jätä pois</translation>
    </message>
    <message>
        <source>&amp;Kind of the selected files</source>
        <translation>Valittujen tiedostojen &amp;laji</translation>
    </message>
    <message>
        <source>Kind of the selected files</source>
        <translation>Valittujen tiedostojen laji</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>Liitettyjä tiedostoja</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisaatio</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Etunimet</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Etunimet</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Sukunimi</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation>&amp;Tehtävä</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>What the person does, for example social worker.</source>
        <translation>Mitä henkilö tekee, esimerkiksi sosiaalityöntekijä.</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Yksikkö</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>S&amp;ähköposti</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Work e-mail.</source>
        <translation>Työsähköposti.</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Puhelin</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
</context>
<context>
    <name>AddTargetDialog</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Palvelu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>&amp;Kind of application</source>
        <translation>Hakemuksen &amp;laji</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Hakemuksen laji</translation>
    </message>
    <message>
        <source>A promise for one kind goes before one for all kinds.</source>
        <translation>Yhtä lajia koskeva lupaus menee kaikkia lajeja koskevan edelle.</translation>
    </message>
    <message>
        <source>&amp;Applicants</source>
        <translation>&amp;Hakijat</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Hakijat</translation>
    </message>
    <message>
        <source>A promise for one class of applicants goes before one for all.</source>
        <translation>Yhtä hakijaryhmää koskeva lupaus menee kaikkia koskevan edelle.</translation>
    </message>
    <message>
        <source>Promised &amp;time</source>
        <translation>Luvattu &amp;aika</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Luvattu käsittelyaika</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Yksikkö</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>&amp;For what arrives from</source>
        <translation>&amp;Saapuneille alkaen</translation>
    </message>
    <message>
        <source>For what arrives from</source>
        <translation>Saapuneille alkaen</translation>
    </message>
    <message>
        <source>Today at the earliest.</source>
        <translation>Aikaisintaan tänään.</translation>
    </message>
</context>
<context>
    <name>AnswerHearingDialog</name>
    <message>
        <source>&amp;Your view</source>
        <translation>&amp;Näkemyksenne</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>Näkemyksenne</translation>
    </message>
    <message>
        <source>It is sent once and cannot be changed afterwards.</source>
        <translation>Vastaus lähetetään kerran, eikä sitä voi muuttaa jälkikäteen.</translation>
    </message>
</context>
<context>
    <name>AnswerPermitHearingDialog</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Vastaus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>What the organisation says to the grounds. The agency reads it before it decides.</source>
        <translation>Mitä organisaatio lausuu perusteista. Virasto lukee vastauksen ennen ratkaisua.</translation>
    </message>
</context>
<context>
    <name>ApplicationEditor</name>
    <message>
        <source>Sections of the application</source>
        <translation>Hakemuksen osiot</translation>
    </message>
    <message>
        <source>&amp;Purpose of use</source>
        <translation>&amp;Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Required. For what the data will be used, so closely that each group of items can be judged.</source>
        <translation>Pakollinen. Mihin tietoja käytetään, niin tarkasti että jokainen tietoryhmä voidaan arvioida.</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Perustelu</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Required. Why the data are needed and what cannot be done without them.</source>
        <translation>Pakollinen. Miksi tiedot tarvitaan ja mitä ei voi tehdä ilman niitä.</translation>
    </message>
    <message>
        <source>&amp;Legal basis</source>
        <translation>&amp;Oikeusperuste</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Oikeusperuste</translation>
    </message>
    <message>
        <source>Required. The acts and sections that give the right to the data.</source>
        <translation>Pakollinen. Lait ja pykälät, jotka oikeuttavat tietoihin.</translation>
    </message>
    <message>
        <source>&amp;Purposes</source>
        <translation>&amp;Käyttötarkoitukset</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Käyttötarkoitukset</translation>
    </message>
    <message>
        <source>Required. Each purpose gets its own items and, later, its own user rights. Double-click changes a name.</source>
        <translation>Pakollinen. Jokainen käyttötarkoitus saa omat tietonsa ja myöhemmin omat käyttöoikeutensa. Kaksoisnapsautus muuttaa nimeä.</translation>
    </message>
    <message>
        <source>Name of a new purpose</source>
        <translation>Uuden käyttötarkoituksen nimi</translation>
    </message>
    <message>
        <source>For example: fees of early childhood education</source>
        <translation>Esimerkiksi: varhaiskasvatuksen maksut</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>Add the purpose</source>
        <translation>Lisää käyttötarkoitus</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Remove the selected purpose and its items</source>
        <translation>Poista valittu käyttötarkoitus ja sen tiedot</translation>
    </message>
    <message>
        <source>&amp;Data under non-disclosure for personal safety are needed</source>
        <translation>&amp;Tarvitaan turvakiellon alaisia tietoja</translation>
    </message>
    <message>
        <source>Data under non-disclosure for personal safety are needed</source>
        <translation>Tarvitaan turvakiellon alaisia tietoja</translation>
    </message>
    <message>
        <source>Then every item needs a legal basis of its own.</source>
        <translation>Silloin jokainen tieto tarvitsee oman oikeusperusteen.</translation>
    </message>
    <message>
        <source>&amp;Provision that gives the right to data under non-disclosure</source>
        <translation>&amp;Säännös, joka oikeuttaa turvakiellon alaisiin tietoihin</translation>
    </message>
    <message>
        <source>Provision that gives the right to data under non-disclosure</source>
        <translation>Säännös, joka oikeuttaa turvakiellon alaisiin tietoihin</translation>
    </message>
    <message>
        <source>Needed when the box above is ticked.</source>
        <translation>Tarvitaan, kun yllä oleva ruutu on valittu.</translation>
    </message>
    <message>
        <source>&amp;Contact person of the permit</source>
        <translation>&amp;Luvan yhteyshenkilö</translation>
    </message>
    <message>
        <source>Contact person of the permit</source>
        <translation>Luvan yhteyshenkilö</translation>
    </message>
    <message>
        <source>Required. The agency asks this person about the application.</source>
        <translation>Pakollinen. Virasto kysyy hakemuksesta tältä henkilöltä.</translation>
    </message>
    <message>
        <source>&amp;Number of users</source>
        <translation>&amp;Käyttäjien määrä</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Käyttäjien määrä</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Ei annettu</translation>
    </message>
    <message>
        <source>How many people will use VTJkysely.</source>
        <translation>Kuinka monta henkilöä käyttää VTJkyselyä.</translation>
    </message>
    <message>
        <source>&amp;Queries a year</source>
        <translation>K&amp;yselyitä vuodessa</translation>
    </message>
    <message>
        <source>Queries a year</source>
        <translation>Kyselyitä vuodessa</translation>
    </message>
    <message>
        <source>Required. An estimate is enough.</source>
        <translation>Pakollinen. Arvio riittää.</translation>
    </message>
    <message>
        <source>&amp;Clarification of data protection measures</source>
        <translation>&amp;Yleiskuvaus tietojen suojauksesta</translation>
    </message>
    <message>
        <source>Clarification of data protection measures</source>
        <translation>Yleiskuvaus tietojen suojauksesta</translation>
    </message>
    <message>
        <source>&amp;Framework permit of the intermediary</source>
        <translation>Välitoimijan &amp;raamilupa</translation>
    </message>
    <message>
        <source>Framework permit of the intermediary</source>
        <translation>Välitoimijan raamilupa</translation>
    </message>
    <message>
        <source>Required. The intermediary must agree before the application is sent.</source>
        <translation>Pakollinen. Välitoimijan on suostuttava ennen hakemuksen lähettämistä.</translation>
    </message>
    <message>
        <source>&amp;Message to the intermediary</source>
        <translation>&amp;Viesti välitoimijalle</translation>
    </message>
    <message>
        <source>Message to the intermediary</source>
        <translation>Viesti välitoimijalle</translation>
    </message>
    <message>
        <source>Ask the intermediary</source>
        <translation>Pyydä välitoimijan suostumus</translation>
    </message>
    <message>
        <source>&amp;Responsible user to come</source>
        <translation>&amp;Tuleva vastuukäyttäjä</translation>
    </message>
    <message>
        <source>Responsible user to come</source>
        <translation>Tuleva vastuukäyttäjä</translation>
    </message>
    <message>
        <source>Required when the organisation has no responsible user in force. With the decision the right is applied for.</source>
        <translation>Pakollinen, jos organisaatiolla ei ole voimassa olevaa vastuukäyttäjää. Oikeutta haetaan päätöksen yhteydessä.</translation>
    </message>
    <message>
        <source>Required. The whole in a few sentences: who is responsible, in which premises and systems, with which suppliers. The security clarification then asks point by point. What you write is secret.</source>
        <translation>Pakollinen. Kokonaisuus muutamalla virkkeellä: kuka vastaa, missä tiloissa ja järjestelmissä, mitkä toimittajat. Selvitys tietojen suojauksesta kysyy saman jälkeen kohta kohdalta. Teksti on salassa pidettävä.</translation>
    </message>
</context>
<context>
    <name>ApplyAppointmentDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisaatio</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>&amp;Responsible user</source>
        <translation>&amp;Vastuukäyttäjä</translation>
    </message>
    <message>
        <source>Responsible user</source>
        <translation>Vastuukäyttäjä</translation>
    </message>
    <message>
        <source>Somebody of the organisation. If the name is missing, add the person on the organisation’s page first.</source>
        <translation>Joku organisaatiosta. Jos nimi puuttuu, lisää henkilö ensin organisaation sivulla.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Alkaen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Päättyen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>Leave the box clear when no end is known.</source>
        <translation>Jätä ruutu tyhjäksi, kun loppu ei ole tiedossa.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>P&amp;erustelu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Why this person: duty and training.</source>
        <translation>Miksi juuri tämä henkilö: tehtävä ja koulutus.</translation>
    </message>
</context>
<context>
    <name>ApproveRightDialog</name>
    <message>
        <source>Items of the right</source>
        <translation>Oikeuden tiedot</translation>
    </message>
</context>
<context>
    <name>AskCompletionDialog</name>
    <message>
        <source>&amp;By</source>
        <translation>Määrä&amp;päivä</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>&amp;To begin with</source>
        <translation>&amp;Saatteeksi</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Saatteeksi</translation>
    </message>
    <message>
        <source>Stands in the letter after the questions. The letter itself tells what the day means.</source>
        <translation>Tulee kirjeeseen kysymysten jälkeen. Kirjeessä kerrotaan valmiiksi, mitä määräaika merkitsee.</translation>
    </message>
    <message>
        <source>Questions to the applicant</source>
        <translation>Kysymykset hakijalle</translation>
    </message>
    <message>
        <source>&amp;Concerns</source>
        <translation>&amp;Koskee</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>K&amp;ysymys</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>&amp;Add the question</source>
        <translation>&amp;Lisää kysymys</translation>
    </message>
    <message>
        <source>C&amp;hange the selected one</source>
        <translation>&amp;Muuta valittua</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>P&amp;oista se</translation>
    </message>
</context>
<context>
    <name>AskExtensionDialog</name>
    <message>
        <source>&amp;More time until</source>
        <translation>&amp;Lisäaikaa asti</translation>
    </message>
    <message>
        <source>More time until</source>
        <translation>Lisäaikaa asti</translation>
    </message>
    <message>
        <source>&amp;Why more time is needed</source>
        <translation>M&amp;iksi lisäaikaa tarvitaan</translation>
    </message>
    <message>
        <source>Why more time is needed</source>
        <translation>Miksi lisäaikaa tarvitaan</translation>
    </message>
    <message>
        <source>The handler decides on it. The present day holds until then.</source>
        <translation>Käsittelijä ratkaisee pyynnön. Siihen asti nykyinen määräaika on voimassa.</translation>
    </message>
</context>
<context>
    <name>AskStatementDialog</name>
    <message>
        <source>&amp;Of whom</source>
        <translation>&amp;Keneltä</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>K&amp;ysymys</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Määrä&amp;päivä</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Määräpäivä</translation>
    </message>
</context>
<context>
    <name>AssessItemsDialog</name>
    <message>
        <source>Items asked</source>
        <translation>Haetut tiedot</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Arvio</translation>
    </message>
    <message>
        <source>Assessment of the selected items</source>
        <translation>Valittujen tietojen arvio</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Perustelu</translation>
    </message>
    <message>
        <source>Reason for limiting or refusing</source>
        <translation>Rajaamisen tai hylkäämisen syy</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>&amp;Sanallisesti</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Perustelu sanallisesti</translation>
    </message>
    <message>
        <source>&amp;Set for the selected items</source>
        <translation>As&amp;eta valituille tiedoille</translation>
    </message>
    <message>
        <source>&amp;Grant all that are not assessed</source>
        <translation>&amp;Myönnä kaikki arvioimattomat</translation>
    </message>
    <message>
        <source>Search among the items</source>
        <translation>Hae tiedoista</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Mitkä tiedot näytetään</translation>
    </message>
    <message>
        <source>In the list: G grants, L limits, R refuses, O opens again what is selected, and the next item follows.</source>
        <translation>Luettelossa: G myöntää, L rajaa, R hylkää ja O avaa valitun uudelleen, ja seuraava tieto tulee valituksi.</translation>
    </message>
    <message>
        <source>Grant the &amp;low and ordinary ones of this group</source>
        <translation>M&amp;yönnä ryhmän tavalliset</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Tarkistuslista</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Tarkistuslista</translation>
    </message>
    <message>
        <source>Lines of the checklist</source>
        <translation>Tarkistuslistan kohdat</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Arviointi</translation>
    </message>
    <message>
        <source>Assessment of the selected lines</source>
        <translation>Valittujen kohtien arvio</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Merkintä</translation>
    </message>
    <message>
        <source>Note on the selected lines</source>
        <translation>Merkintä valittuihin kohtiin</translation>
    </message>
    <message>
        <source>&amp;Set for the selected lines</source>
        <translation>A&amp;seta valituille kohdille</translation>
    </message>
    <message>
        <source>The &amp;rest are sufficient</source>
        <translation>&amp;Loput ovat riittäviä</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>&amp;Handler</source>
        <translation>&amp;Käsittelijä</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Käsittelijä</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Merkintä</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merkintä</translation>
    </message>
    <message>
        <source>It stays inside the agency.</source>
        <translation>Jää viraston sisälle.</translation>
    </message>
</context>
<context>
    <name>BeginAssessmentDialog</name>
    <message>
        <source>&amp;Security assessment: the security clarification, section by section</source>
        <translation>&amp;Tietoturva-arviointi: suojausselvitys osa osalta</translation>
    </message>
    <message>
        <source>Security assessment: the security clarification, section by section</source>
        <translation>Tietoturva-arviointi: suojausselvitys osa osalta</translation>
    </message>
    <message>
        <source>&amp;Technical assessment: connection, log, identification of users</source>
        <translation>T&amp;ekninen arviointi: yhteys, lokit, käyttäjien tunnistaminen</translation>
    </message>
    <message>
        <source>Technical assessment: connection, log, identification of users</source>
        <translation>Tekninen arviointi: yhteys, lokit, käyttäjien tunnistaminen</translation>
    </message>
</context>
<context>
    <name>BeginHearingDialog</name>
    <message>
        <source>&amp;What is proposed, and why</source>
        <translation>&amp;Mitä aiotaan päättää ja miksi</translation>
    </message>
    <message>
        <source>What is proposed, and why</source>
        <translation>Mitä aiotaan päättää ja miksi</translation>
    </message>
    <message>
        <source>The applicant reads this and states his view (434/2003 34 §).</source>
        <translation>Hakija lukee tämän ja esittää näkemyksensä (434/2003 34 §).</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Määrä&amp;päivä</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Määräpäivä</translation>
    </message>
</context>
<context>
    <name>BeginNegotiationDialog</name>
    <message>
        <source>&amp;What is negotiated on</source>
        <translation>&amp;Mistä neuvotellaan</translation>
    </message>
    <message>
        <source>What is negotiated on</source>
        <translation>Mistä neuvotellaan</translation>
    </message>
    <message>
        <source>Shown to the applicant.</source>
        <translation>Näkyy hakijalle.</translation>
    </message>
    <message>
        <source>Meeting &amp;planned for</source>
        <translation>Ta&amp;paaminen suunniteltu</translation>
    </message>
    <message>
        <source>Meeting planned for</source>
        <translation>Tapaaminen suunniteltu</translation>
    </message>
</context>
<context>
    <name>BeginPermitHearingDialog</name>
    <message>
        <source>&amp;Grounds</source>
        <translation>&amp;Perusteet</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Perusteet</translation>
    </message>
    <message>
        <source>What the agency considers, and the facts on which it rests. The organisation reads them in the hearing letter.</source>
        <translation>Mitä virasto harkitsee ja mihin seikkoihin se perustuu. Organisaatio lukee perusteet kuulemiskirjeestä.</translation>
    </message>
    <message>
        <source>&amp;Weeks to answer</source>
        <translation>&amp;Vastausaika viikkoina</translation>
    </message>
    <message>
        <source>Weeks to answer</source>
        <translation>Vastausaika viikkoina</translation>
    </message>
    <message>
        <source>The day is counted by the calendar of deadlines.</source>
        <translation>Määräpäivä lasketaan määräaikalain mukaan.</translation>
    </message>
</context>
<context>
    <name>CancelStatementDialog</name>
    <message>
        <source>&amp;Asked of</source>
        <translation>&amp;Pyydetty henkilöltä</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Pyydetty henkilöltä</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>P&amp;eruste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Peruste</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Kohde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>CN=haku.example.fi, O=…, C=FI</source>
        <translation>CN=haku.example.fi, O=…, C=FI</translation>
    </message>
    <message>
        <source>As it stands in the certificate.</source>
        <translation>Kuten se on varmenteessa.</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Myöntäjä</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Myöntäjä</translation>
    </message>
    <message>
        <source>The authority that issued it.</source>
        <translation>Varmenteen myöntänyt taho.</translation>
    </message>
    <message>
        <source>Serial &amp;number</source>
        <translation>&amp;Sarjanumero</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Sarjanumero</translation>
    </message>
    <message>
        <source>In hexadecimal digits; spaces and colons may stand between.</source>
        <translation>Heksadesimaalimerkein; välissä saa olla välilyöntejä ja kaksoispisteitä.</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Voimassa &amp;alkaen</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Voimassa &amp;päättyen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa päättyen</translation>
    </message>
    <message>
        <source>Reminders are given 90, 30 and 7 days before.</source>
        <translation>Muistutukset annetaan 90, 30 ja 7 päivää ennen.</translation>
    </message>
    <message>
        <source>&amp;Replaces</source>
        <translation>K&amp;orvaa</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Korvaa</translation>
    </message>
    <message>
        <source>The certificate that this one follows: its reminders end.</source>
        <translation>Varmenne, jota tämä seuraa: sen muistutukset loppuvat.</translation>
    </message>
</context>
<context>
    <name>ClassifyAttachmentDialog</name>
    <message>
        <source>&amp;Publicity</source>
        <translation>&amp;Julkisuus</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Julkisuus</translation>
    </message>
    <message>
        <source>P&amp;rovision</source>
        <translation>&amp;Säännös</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Säännös</translation>
    </message>
    <message>
        <source>By which provision the document is secret; left empty for a public one.</source>
        <translation>Säännös, jonka nojalla asiakirja on salassa pidettävä; julkiselle jätetään tyhjäksi.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Way of connection</source>
        <translation>&amp;Yhteystapa</translation>
    </message>
    <message>
        <source>Way of connection</source>
        <translation>Yhteystapa</translation>
    </message>
    <message>
        <source>Authorities use the data exchange layer; others may choose.</source>
        <translation>Viranomaiset käyttävät palveluväylää, muut voivat valita.</translation>
    </message>
    <message>
        <source>Member &amp;class</source>
        <translation>&amp;Jäsenluokka</translation>
    </message>
    <message>
        <source>Member class</source>
        <translation>Jäsenluokka</translation>
    </message>
    <message>
        <source>The class under which the organisation, or its supplier, has joined the data exchange layer.</source>
        <translation>Luokka, jossa organisaatio tai sen toimittaja on liittynyt palveluväylään.</translation>
    </message>
    <message>
        <source>&amp;Member code</source>
        <translation>Jäsent&amp;unnus</translation>
    </message>
    <message>
        <source>Member code</source>
        <translation>Jäsentunnus</translation>
    </message>
    <message>
        <source>0245437-2</source>
        <translation>0245437-2</translation>
    </message>
    <message>
        <source>The business ID of the member.</source>
        <translation>Jäsenen Y-tunnus.</translation>
    </message>
    <message>
        <source>&amp;Subsystem</source>
        <translation>&amp;Alijärjestelmä</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Alijärjestelmä</translation>
    </message>
    <message>
        <source>Letters, digits, hyphens and underscores; exactly as registered in the data exchange layer.</source>
        <translation>Kirjaimia, numeroita, väliviivoja ja alaviivoja; täsmälleen kuten palveluväylään on rekisteröity.</translation>
    </message>
    <message>
        <source>&amp;Product name</source>
        <translation>&amp;Tuotenimi</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Tuotenimi</translation>
    </message>
    <message>
        <source>The name agreed with the agency (SoSoNimi). Leave it empty until it has been agreed.</source>
        <translation>Viraston kanssa sovittu nimi (SoSoNimi). Jätä tyhjäksi, kunnes nimi on sovittu.</translation>
    </message>
    <message>
        <source>&amp;Technical contact</source>
        <translation>Tek&amp;ninen yhteyshenkilö</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Tekninen yhteyshenkilö</translation>
    </message>
    <message>
        <source>Who answers for the connection in the organisation.</source>
        <translation>Kuka vastaa yhteydestä organisaatiossa.</translation>
    </message>
</context>
<context>
    <name>CorrectDecisionDialog</name>
    <message>
        <source>&amp;Reasons of the decision</source>
        <translation>Päätöksen &amp;perustelut</translation>
    </message>
    <message>
        <source>Reasons of the decision</source>
        <translation>Päätöksen perustelut</translation>
    </message>
    <message>
        <source>As they stand now; mend what is wrong.</source>
        <translation>Nykyiset perustelut; korjaa se, mikä on väärin.</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>&amp;Ehdot</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Ehdot</translation>
    </message>
    <message>
        <source>One per line. Their wording is corrected; none is added or taken away.</source>
        <translation>Yksi riviä kohti. Sanamuoto korjataan; ehtoja ei lisätä eikä poisteta.</translation>
    </message>
    <message>
        <source>Pro&amp;visions applied</source>
        <translation>&amp;Sovelletut säännökset</translation>
    </message>
    <message>
        <source>Provisions applied</source>
        <translation>Sovelletut säännökset</translation>
    </message>
    <message>
        <source>&amp;Why it is corrected</source>
        <translation>&amp;Korjauksen syy</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Korjauksen syy</translation>
    </message>
    <message>
        <source>Said in the corrected document and in the letter to the party.</source>
        <translation>Mainitaan korjatussa asiakirjassa ja asianosaisen kirjeessä.</translation>
    </message>
</context>
<context>
    <name>EndAppointmentDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Perustelu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>It is kept in the history.</source>
        <translation>Se jää historiaan.</translation>
    </message>
    <message>
        <source>&amp;Override of the last one</source>
        <translation>P&amp;oikkeus viimeisestä</translation>
    </message>
    <message>
        <source>Override of the last one</source>
        <translation>Poikkeus viimeisestä</translation>
    </message>
    <message>
        <source>Only the agency, and only when the organisation is to stand without a responsible user: why. It stays visible as an alarm.</source>
        <translation>Vain virasto, ja vain kun organisaatio jää ilman vastuukäyttäjää: miksi. Näkyy jatkossa hälytyksenä.</translation>
    </message>
</context>
<context>
    <name>EndLoginDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Perustelu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>It is kept in the history, which the agency sees.</source>
        <translation>Se jää historiaan, jonka virasto näkee.</translation>
    </message>
</context>
<context>
    <name>EndNegotiationDialog</name>
    <message>
        <source>&amp;Held on</source>
        <translation>&amp;Pidetty</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Osallistujat</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Muistio</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>What was said that may affect the decision (434/2003 42 §). Shown to the applicant.</source>
        <translation>Asiaan vaikuttavat seikat (434/2003 42 §). Näkyy hakijalle.</translation>
    </message>
    <message>
        <source>&amp;What was agreed</source>
        <translation>M&amp;itä sovittiin</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Mitä sovittiin</translation>
    </message>
</context>
<context>
    <name>EndPermitDialog</name>
    <message>
        <source>&amp;Why it ends</source>
        <translation>&amp;Miksi päättyy</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Miksi päättyy</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Perustelu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>It is kept in the history and shown to the organisation.</source>
        <translation>Se jää historiaan ja näytetään organisaatiolle.</translation>
    </message>
</context>
<context>
    <name>EndRightDialog</name>
    <message>
        <source>&amp;Why it ends</source>
        <translation>&amp;Miksi päättyy</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Miksi päättyy</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>&amp;Sanallisesti</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanallisesti</translation>
    </message>
    <message>
        <source>Needed for misuse and for another reason; it is kept in the history.</source>
        <translation>Tarvitaan väärinkäytössä ja muussa syyssä; jää historiaan.</translation>
    </message>
</context>
<context>
    <name>ExtendCompletionDialog</name>
    <message>
        <source>&amp;New day</source>
        <translation>&amp;Uusi määräpäivä</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Uusi määräpäivä</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>P&amp;eruste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Shown to the organisation.</source>
        <translation>Näkyy organisaatiolle.</translation>
    </message>
</context>
<context>
    <name>FinishAssessmentDialog</name>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Arviointi</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Tulos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Yhteenveto</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>It stays inside the agency.</source>
        <translation>Jää viraston sisälle.</translation>
    </message>
</context>
<context>
    <name>GiveCommitmentDialog</name>
    <message>
        <source>&amp;Signatory</source>
        <translation>&amp;Allekirjoittaja</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Allekirjoittaja</translation>
    </message>
    <message>
        <source>The person who may sign for the organisation: name and position.</source>
        <translation>Henkilö, jolla on organisaation allekirjoitusoikeus: nimi ja asema.</translation>
    </message>
    <message>
        <source>&amp;The organisation accepts these terms of use</source>
        <translation>&amp;Organisaatio hyväksyy nämä käyttöehdot</translation>
    </message>
    <message>
        <source>The organisation accepts these terms of use</source>
        <translation>Organisaatio hyväksyy nämä käyttöehdot</translation>
    </message>
</context>
<context>
    <name>GiveStatementDialog</name>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Lausunto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Lausunto</translation>
    </message>
    <message>
        <source>It stays inside the agency.</source>
        <translation>Jää viraston sisälle.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Kenelle</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>&amp;Note to the colleague</source>
        <translation>K&amp;ommentti käsittelijälle</translation>
    </message>
    <message>
        <source>Note to the colleague</source>
        <translation>Kommentti käsittelijälle</translation>
    </message>
    <message>
        <source>It stays inside the agency.</source>
        <translation>Jää viraston sisälle.</translation>
    </message>
</context>
<context>
    <name>IssueLoginDialog</name>
    <message>
        <source>&amp;Works for</source>
        <translation>&amp;Käyttäjäryhmä</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Käyttäjäryhmä</translation>
    </message>
    <message>
        <source>Decides which rows the login can reach at all; what it may do follows from the roles.</source>
        <translation>Ratkaisee, mihin tietoihin kirjautunut ylipäätään pääsee; roolit määräävät, mitä hän saa tehdä.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Salasana</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pioi</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>&amp;Luo uusi</translation>
    </message>
    <message>
        <source>Shown only here and stored nowhere: the server keeps a value from which it cannot be read. Give it to the person face to face or by phone, apart from the login name.</source>
        <translation>Näytetään vain tässä eikä tallenneta mihinkään: palvelin säilyttää arvon, josta salasanaa ei voi lukea. Anna se henkilölle kasvotusten tai puhelimitse, erillään kirjautumisnimestä.</translation>
    </message>
    <message>
        <source>The person &amp;gets the password from me</source>
        <translation>&amp;Henkilö saa salasanan minulta</translation>
    </message>
    <message>
        <source>The person gets the password from me</source>
        <translation>Henkilö saa salasanan minulta</translation>
    </message>
</context>
<context>
    <name>ItemPicker</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hae</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Hae tietoja</translation>
    </message>
    <message>
        <source>Name in Finnish, Swedish or English, or code</source>
        <translation>Nimi suomeksi, ruotsiksi tai englanniksi, tai koodi</translation>
    </message>
    <message>
        <source>For the &amp;purpose</source>
        <translation>&amp;Käyttötarkoitukseen</translation>
    </message>
    <message>
        <source>Purpose the items are for</source>
        <translation>Käyttötarkoitus, johon tiedot tulevat</translation>
    </message>
    <message>
        <source>Items of the catalogue</source>
        <translation>Luettelon tiedot</translation>
    </message>
    <message>
        <source>Search &amp;key</source>
        <translation>H&amp;akuavain</translation>
    </message>
    <message>
        <source>Search key of the selected items</source>
        <translation>Valittujen tietojen hakuavain</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>&amp;Oikeusperuste</translation>
    </message>
    <message>
        <source>Legal basis of the selected items</source>
        <translation>Valittujen tietojen oikeusperuste</translation>
    </message>
    <message>
        <source>Act and section, for example 540/2018 41 §</source>
        <translation>Laki ja pykälä, esimerkiksi 540/2018 41 §</translation>
    </message>
    <message>
        <source>Set for the se&amp;lected items</source>
        <translation>A&amp;seta valituille tiedoille</translation>
    </message>
    <message>
        <source>Begin &amp;from</source>
        <translation>A&amp;loita mallista</translation>
    </message>
    <message>
        <source>Template or product to begin from</source>
        <translation>Malli tai tuote, josta aloitetaan</translation>
    </message>
    <message>
        <source>A&amp;dd its items</source>
        <translation>Lisää s&amp;en tiedot</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Nä&amp;ytä</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Mitkä tiedot näytetään</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Viesti</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Applicant and agency both see the whole thread.</source>
        <translation>Hakija ja virasto näkevät koko keskustelun.</translation>
    </message>
</context>
<context>
    <name>NewApplicationDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisaatio</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>On whose behalf you apply.</source>
        <translation>Kenen puolesta haet.</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Palvelu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>VTJkysely is a ready application in the browser; the interface is joined to your own system.</source>
        <translation>VTJkysely on valmis selainsovellus; rajapinta liitetään omaan järjestelmään.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Laji</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>&amp;Purpose of use</source>
        <translation>&amp;Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>In one sentence; you will write more in the draft.</source>
        <translation>Yhdellä lauseella; kirjoitat lisää luonnokseen.</translation>
    </message>
    <message>
        <source>A municipal order is the light form for bodies covered by the standing permit; an amendment or a renewal builds on a permit you have.</source>
        <translation>Kunnan tilaus on kevyt menettely toistaiseksi voimassa olevan luvan piirissä oleville; muutos tai uusiminen perustuu lupaan, joka teillä on.</translation>
    </message>
    <message>
        <source>P&amp;ermit</source>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>The draft is filled with what this permit holds now.</source>
        <translation>Luonnos täytetään tämän luvan nykyisellä sisällöllä.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Who sees it</source>
        <translation>&amp;Kuka näkee</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Kuka näkee</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Merkintä</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merkintä</translation>
    </message>
</context>
<context>
    <name>PresentApplicationDialog</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ratkaisu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ratkaisu</translation>
    </message>
    <message>
        <source>It must fit what was granted, limited and refused item by item.</source>
        <translation>Sen on vastattava sitä, mitä tieto tiedolta on myönnetty, rajattu ja hylätty.</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Perustelut</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Perustelut</translation>
    </message>
    <message>
        <source>Facts and provisions on which the decision rests.</source>
        <translation>Tosiseikat ja säännökset, joihin päätös perustuu.</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>&amp;Ehdot</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Ehdot</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>&amp;Voimassa alkaen</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>V&amp;alid until</source>
        <translation>V&amp;oimassa saakka</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa saakka</translation>
    </message>
    <message>
        <source>Leave the box clear for a permit in force until further notice.</source>
        <translation>Jätä ruutu tyhjäksi, jos lupa on voimassa toistaiseksi.</translation>
    </message>
    <message>
        <source>One per line; they are numbered in the decision. They bind besides the general terms of use.</source>
        <translation>Yksi riviä kohti; ehdot numeroidaan päätökseen. Ne sitovat yleisten käyttöehtojen lisäksi.</translation>
    </message>
    <message>
        <source>&amp;Provisions applied</source>
        <translation>&amp;Sovelletut säännökset</translation>
    </message>
    <message>
        <source>Provisions applied</source>
        <translation>Sovelletut säännökset</translation>
    </message>
    <message>
        <source>Left empty: the usual ones of the service.</source>
        <translation>Tyhjänä: palvelun tavanomaiset säännökset.</translation>
    </message>
    <message>
        <source>Ground of the &amp;fee</source>
        <translation>&amp;Maksun peruste</translation>
    </message>
    <message>
        <source>Ground of the fee</source>
        <translation>Maksun peruste</translation>
    </message>
    <message>
        <source>Left to the usual, it follows from the class of the customer and the day.</source>
        <translation>Tavanomainen peruste määräytyy asiakkaan luokan ja päivän mukaan.</translation>
    </message>
</context>
<context>
    <name>ProposeRevocationDialog</name>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Perustelut</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Perustelut</translation>
    </message>
    <message>
        <source>Facts, provisions, and what was said in the hearing.</source>
        <translation>Tosiseikat, säännökset ja mitä kuulemisessa lausuttiin.</translation>
    </message>
    <message>
        <source>&amp;Urgent ground</source>
        <translation>&amp;Kiireellisyyden peruste</translation>
    </message>
    <message>
        <source>Urgent ground</source>
        <translation>Kiireellisyyden peruste</translation>
    </message>
    <message>
        <source>Only when nobody could be heard first: why it cannot wait.</source>
        <translation>Vain, jos ketään ei voitu kuulla etukäteen: miksi asia ei voi odottaa.</translation>
    </message>
</context>
<context>
    <name>ProposeRightDialog</name>
    <message>
        <source>&amp;Permit</source>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>A right lives under a permit in force.</source>
        <translation>Oikeus elää voimassa olevan luvan alla.</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>A right is for one purpose.</source>
        <translation>Oikeus koskee yhtä käyttötarkoitusta.</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>&amp;Henkilö</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>&amp;Missing from the list?</source>
        <translation>&amp;Puuttuuko luettelosta?</translation>
    </message>
    <message>
        <source>Add a new person</source>
        <translation>Lisää uusi henkilö</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation>&amp;Tehtävä</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>The duty that needs these data.</source>
        <translation>Tehtävä, joka tarvitsee nämä tiedot.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Alkaen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>U&amp;ntil</source>
        <translation>P&amp;äättyen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>Not beyond the permit. Leave the box clear when no end is known.</source>
        <translation>Ei lupaa pidempään. Jätä ruutu tyhjäksi, kun loppu ei ole tiedossa.</translation>
    </message>
    <message>
        <source>&amp;Only some of the items of this purpose</source>
        <translation>&amp;Vain osa tämän käyttötarkoituksen tiedoista</translation>
    </message>
    <message>
        <source>Only some of the items of this purpose</source>
        <translation>Vain osa tämän käyttötarkoituksen tiedoista</translation>
    </message>
    <message>
        <source>Items of the right</source>
        <translation>Oikeuden tiedot</translation>
    </message>
    <message>
        <source>Add a ne&amp;w person…</source>
        <translation>L&amp;isää uusi henkilö…</translation>
    </message>
</context>
<context>
    <name>PublishTermsDialog</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Palvelu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versio</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>2026-2</source>
        <translation>2026-2</translation>
    </message>
    <message>
        <source>Year and number.</source>
        <translation>Vuosi ja numero.</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>Voimassa &amp;alkaen</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>From this day every new commitment is given to this version.</source>
        <translation>Tästä päivästä alkaen uudet sitoumukset annetaan tähän versioon.</translation>
    </message>
    <message>
        <source>To be accepted &amp;by</source>
        <translation>&amp;Hyväksyttävä viimeistään</translation>
    </message>
    <message>
        <source>To be accepted by</source>
        <translation>Hyväksyttävä viimeistään</translation>
    </message>
    <message>
        <source>Permits in force are asked to accept by this day. Silence suspends nothing; the agency is told of it.</source>
        <translation>Luvansaajilta, joiden lupa on voimassa, pyydetään hyväksyntä tähän päivään mennessä. Vastaamatta jättäminen ei keskeytä lupaa; virasto saa siitä tiedon.</translation>
    </message>
    <message>
        <source>&amp;Title in Finnish</source>
        <translation>&amp;Otsikko suomeksi</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Otsikko suomeksi</translation>
    </message>
    <message>
        <source>Text in F&amp;innish</source>
        <translation>&amp;Teksti suomeksi</translation>
    </message>
    <message>
        <source>Text in Finnish</source>
        <translation>Teksti suomeksi</translation>
    </message>
    <message>
        <source>One term on each line.</source>
        <translation>Kukin ehto omalle rivilleen.</translation>
    </message>
    <message>
        <source>Title in S&amp;wedish</source>
        <translation>Otsikko &amp;ruotsiksi</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Otsikko ruotsiksi</translation>
    </message>
    <message>
        <source>Text in Swe&amp;dish</source>
        <translation>Teksti r&amp;uotsiksi</translation>
    </message>
    <message>
        <source>Text in Swedish</source>
        <translation>Teksti ruotsiksi</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Perustelu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>It is kept in the history and shown to the organisation.</source>
        <translation>Se jää historiaan ja näytetään organisaatiolle.</translation>
    </message>
</context>
<context>
    <name>RegisterApplicationDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisaatio</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Whose application it is; type a part of the name.</source>
        <translation>Kenen hakemus on; kirjoita osa nimestä.</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Palvelu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>What the paper applies for.</source>
        <translation>Mitä paperilla haetaan.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Laji</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>A municipal order only for bodies covered by the standing permit.</source>
        <translation>Kunnan tilaus vain toistaiseksi voimassa olevan luvan piirissä oleville.</translation>
    </message>
    <message>
        <source>P&amp;ermit</source>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>The permit to be amended or renewed.</source>
        <translation>Muutettava tai uusittava lupa.</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Saapunut</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>The day on the stamp; at most 30 days ago.</source>
        <translation>Saapumisleiman päivä; enintään 30 päivää sitten.</translation>
    </message>
    <message>
        <source>&amp;Purpose of use</source>
        <translation>&amp;Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>In one sentence, as the paper words it.</source>
        <translation>Yhdellä virkkeellä, kuten paperilla.</translation>
    </message>
</context>
<context>
    <name>ServeDecisionDialog</name>
    <message>
        <source>&amp;Way of service</source>
        <translation>&amp;Tiedoksiantotapa</translation>
    </message>
    <message>
        <source>Way of service</source>
        <translation>Tiedoksiantotapa</translation>
    </message>
    <message>
        <source>With proof of receipt when a time begins that binds the party.</source>
        <translation>Todisteellisesti, kun tiedoksiannosta alkaa asianosaista velvoittava määräaika.</translation>
    </message>
    <message>
        <source>&amp;Sent or received on</source>
        <translation>&amp;Lähetetty tai vastaanotettu</translation>
    </message>
    <message>
        <source>Sent or received on</source>
        <translation>Lähetetty tai vastaanotettu</translation>
    </message>
    <message>
        <source>The day of sending; with proof of receipt the day on which it was received.</source>
        <translation>Lähetyspäivä; todisteellisessa tiedoksiannossa vastaanottopäivä.</translation>
    </message>
</context>
<context>
    <name>SuspendPermitDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Perustelu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>It is kept in the history and told to the organisation by letter.</source>
        <translation>Säilyy historiassa ja kerrotaan organisaatiolle kirjeellä.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Voimassa &amp;asti</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>On that day you are reminded to resume or to go on; nothing happens by itself. Leave the box clear to suspend until further notice.</source>
        <translation>Sinä päivänä sinua muistutetaan jatkamaan luvan käyttöä tai pidentämään keskeytystä; mitään ei tapahdu itsestään. Jätä valitsematta, jos lupa keskeytetään toistaiseksi.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Files of the e-service</source>
        <translation>Verkkoasioinnin tiedostot</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Valitse tiedostot…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Jätä pois</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Tallenna &amp;raportti…</translation>
    </message>
    <message>
        <source>F&amp;aults</source>
        <translation>Vir&amp;heet</translation>
    </message>
    <message>
        <source>Faults of the chosen file</source>
        <translation>Valitun tiedoston virheet</translation>
    </message>
    <message>
        <source>Applications taken in</source>
        <translation>Vastaanotettuja hakemuksia</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Viranomainen</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Viranomainen</translation>
    </message>
    <message>
        <source>&amp;Why it belongs there</source>
        <translation>&amp;Miksi asia kuuluu sinne</translation>
    </message>
    <message>
        <source>Why it belongs there</source>
        <translation>Miksi asia kuuluu sinne</translation>
    </message>
    <message>
        <source>Shown to the applicant, who gets a letter.</source>
        <translation>Näkyy hakijalle, joka saa siirrosta kirjeen.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tekstin koko</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>T&amp;umma</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Ohje tästä sivusta</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>&amp;Lukitse</translation>
    </message>
    <message>
        <source>&amp;Somebody else</source>
        <translation>&amp;Joku muu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Lo&amp;peta</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Kieli ja ulkoasu</translation>
    </message>
    <message>
        <source>Change the &amp;password…</source>
        <translation>Vaihda &amp;salasana…</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Salasana on vaihdettu.</translation>
    </message>
</context>
<context>
    <name>applications::AddAttachmentsDialog</name>
    <message>
        <source>Taken are %1. A file may have %2, an application %3 files and together %4.</source>
        <translation>Hyväksytyt tyypit: %1. Tiedoston koko saa olla enintään %2; hakemuksella saa olla %3 tiedostoa, yhteensä %4.</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Valitse liitettävät tiedostot</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Asiakirjat (%1)</translation>
    </message>
    <message>
        <source>Choose at least one file first.</source>
        <translation>Valitse ensin vähintään yksi tiedosto.</translation>
    </message>
    <message>
        <source>None of these files can be attached. What keeps each of them back stands in its row.</source>
        <translation>Mitään näistä tiedostoista ei voi liittää. Kunkin tiedoston rivillä kerrotaan, mikä sen estää.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached; the selected ones were not.</source>
        <translation>
            <numerusform>%n tiedosto liitetty; valittuja ei liitetty.</numerusform>
            <numerusform>%n tiedostoa liitetty; valittuja ei liitetty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n tiedosto liitetty.</numerusform>
            <numerusform>%n tiedostoa liitetty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being attached…</source>
        <translation>Liitetään…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis liitettäväksi</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Liitetty</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Choose files, or drop them here.</source>
        <translation>Valitse tiedostoja tai pudota ne tähän.</translation>
    </message>
</context>
<context>
    <name>applications::AnswerCompletionDialog</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>Saved %1. You can close this and go on later.</source>
        <translation>Tallennettu %1. Voit sulkea tämän ja jatkaa myöhemmin.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Vastaus kohtaan %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Vastauksenne</translation>
    </message>
    <message>
        <source>This cannot be given; the answer tells why</source>
        <translation>Tätä ei voida antaa; vastauksessa kerrotaan syy</translation>
    </message>
    <message>
        <source>%1: cannot be given</source>
        <translation>%1: ei voida antaa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend it in the application</source>
        <translation>Korjaa kohta hakemuksella</translation>
    </message>
    <message>
        <source>%1: mend it in the application</source>
        <translation>%1: korjaa kohta hakemuksella</translation>
    </message>
</context>
<context>
    <name>applications::AnswersView</name>
    <message>
        <source>Not answered</source>
        <translation>Ei vastattu</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Salassa pidettävä</translation>
    </message>
</context>
<context>
    <name>applications::ApplicationEditor</name>
    <message>
        <source>Purpose and grounds</source>
        <translation>Tarkoitus ja perusteet</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Käyttötarkoitukset</translation>
    </message>
    <message>
        <source>Data content</source>
        <translation>Tietosisältö</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Contact and volume</source>
        <translation>Yhteyshenkilö ja määrät</translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation>Suojauksen yleiskuvaus</translation>
    </message>
    <message>
        <source>Draft of an application</source>
        <translation>Hakemuksen luonnos</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Luonnos: %1</translation>
    </message>
    <message>
        <source>There is no such draft, or it is not yours to edit.</source>
        <translation>Luonnosta ei ole, tai et voi muokata sitä.</translation>
    </message>
    <message>
        <source>This application has been sent; it is not edited any more.</source>
        <translation>Hakemus on lähetetty; sitä ei enää muokata.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ei vielä tallennettu</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ei tallennettu</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Säilytä kirjoittamani</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Tallennettu %1</translation>
    </message>
    <message>
        <source>The application has been sent. Its diary number is %1.</source>
        <translation>Hakemus on lähetetty. Sen diaarinumero on %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n thing(s) missing</source>
        <translation>
            <numerusform>%1
%n asia puuttuu</numerusform>
            <numerusform>%1
%n asiaa puuttuu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Complete</source>
        <translation>%1
Valmis</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Lähetä…</translation>
    </message>
    <message>
        <source>Only what the completion request asks about can be changed. The completion is sent from the page of the application.</source>
        <translation>Vain täydennyspyynnössä kysyttyjä kohtia voi muuttaa. Täydennys lähetetään hakemuksen sivulta.</translation>
    </message>
    <message>
        <source>The agency is entering this application from paper.</source>
        <translation>Virasto kirjaa tätä hakemusta paperilta.</translation>
    </message>
    <message>
        <source>Intermediary</source>
        <translation>Välitoimija</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asked %1; no answer yet.</source>
        <translation>Pyydetty %1; ei vielä vastausta.</translation>
    </message>
    <message>
        <source>The intermediary has agreed.</source>
        <translation>Välitoimija on antanut suostumuksensa.</translation>
    </message>
    <message>
        <source>The intermediary has declined: %1</source>
        <translation>Välitoimija on torjunut pyynnön: %1</translation>
    </message>
    <message>
        <source>The intermediary has been asked.</source>
        <translation>Välitoimijan suostumus on pyydetty.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
</context>
<context>
    <name>applications::AskCompletionDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No question yet. Choose what it concerns, write the question and add it.</source>
        <translation>Ei vielä kysymyksiä. Valitse, mitä kysymys koskee, kirjoita se ja lisää luetteloon.</translation>
    </message>
    <message>
        <source>Questions to the applicant: %1</source>
        <translation>Kysymyksiä hakijalle: %1</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>applications::AssessItemsDialog</name>
    <message>
        <source>Item</source>
        <translation>Tieto</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Arkaluonteisuus</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Oikeusperuste</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Granted %1, limited %2, refused %3, not assessed %4. Changed and not yet saved: %5.</source>
        <translation>Myönnetty %1, rajattu %2, hylätty %3, arvioimatta %4. Muutettu ja vielä tallentamatta: %5.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Search key</source>
        <translation>Hakuavain</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Kaikki tiedot</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Arvioimatta</translation>
    </message>
    <message>
        <source>Limited and refused</source>
        <translation>Rajatut ja hylätyt</translation>
    </message>
    <message>
        <source>Protected, elevated and special</source>
        <translation>Suojatut, korotetut ja erityiset</translation>
    </message>
    <message>
        <source>Hidden by non-disclosure for personal safety</source>
        <translation>Turvakiellon alainen tieto</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>Against the permit</source>
        <translation>Luvassa</translation>
    </message>
</context>
<context>
    <name>applications::AssessmentDialog</name>
    <message>
        <source>Line</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merkintä</translation>
    </message>
    <message>
        <source>Lines %1, not assessed %2, need completion %3. Changed and not yet saved: %4.</source>
        <translation>Kohtia %1, arvioimatta %2, täydennettäviä %3. Muutettu eikä vielä tallennettu: %4.</translation>
    </message>
</context>
<context>
    <name>applications::Attachments</name>
    <message>
        <source>%1 is secret, or was removed from the draft: its content is not for you to read.</source>
        <translation>%1 on salassa pidettävä tai poistettu luonnoksesta, joten sen sisältö ei ole luettavissasi.</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Tallenna liite</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Tallennettu: %1.</translation>
    </message>
    <message>
        <source>No program here opens this type of file. Save it instead.</source>
        <translation>Mikään tämän koneen ohjelma ei avaa tämäntyyppistä tiedostoa. Tallenna se sen sijaan.</translation>
    </message>
</context>
<context>
    <name>applications::DecideApplicationDialog</name>
    <message>
        <source>&lt;b&gt;What follows:&lt;/b&gt; a permit with content version 1 is made. It waits for the organisation’s commitment, and for VTJkysely for a responsible user, before anybody can look anything up.</source>
        <translation>&lt;b&gt;Mitä seuraa:&lt;/b&gt; syntyy lupa, jossa on tietosisällön versio 1. Se odottaa organisaation sitoumusta ja VTJkyselyssä vastuukäyttäjää, ennen kuin kukaan voi hakea mitään.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What follows:&lt;/b&gt; no permit is made. The organisation sees the decision with its reasons.</source>
        <translation>&lt;b&gt;Mitä seuraa:&lt;/b&gt; lupaa ei synny. Organisaatio näkee päätöksen perusteluineen.</translation>
    </message>
    <message>
        <source>What signing would do</source>
        <translation>Mitä allekirjoitus tekisi</translation>
    </message>
    <message>
        <source>&lt;b&gt;What follows:&lt;/b&gt; permit %1 is changed as listed below. Rights that reach outside the new content end, each naming the permit as the cause.</source>
        <translation>&lt;b&gt;Mitä seuraa:&lt;/b&gt; lupaa %1 muutetaan alla luetellulla tavalla. Oikeudet, jotka ulottuvat uuden tietosisällön ulkopuolelle, päättyvät, ja kunkin syyksi merkitään lupa.</translation>
    </message>
</context>
<context>
    <name>applications::ItemCounts</name>
    <message>
        <source>&lt;b&gt;Data content:&lt;/b&gt; %1 items granted, %2 limited, %3 refused, %4 not assessed.</source>
        <translation>&lt;b&gt;Tietosisältö:&lt;/b&gt; %1 tietoa myönnetty, %2 rajattu, %3 hylätty, %4 arvioimatta.</translation>
    </message>
</context>
<context>
    <name>applications::ItemPicker</name>
    <message>
        <source>Purpose 1</source>
        <translation>Käyttötarkoitus 1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Needed: name the provision</source>
        <translation>Tarvitaan: nimeä säännös</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>%n tieto valittu</numerusform>
            <numerusform>%n tietoa valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them still need(s) a legal basis</source>
        <translation>
            <numerusform>%n niistä vaatii vielä oikeusperusteen</numerusform>
            <numerusform>%n niistä vaatii vielä oikeusperusteen</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tieto</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Arkaluonteisuus</translation>
    </message>
    <message>
        <source>Search key</source>
        <translation>Hakuavain</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Oikeusperuste</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hidden by non-disclosure for personal safety: only with a provision of its own</source>
        <translation>Turvakiellon alainen tieto: vain oman säännöksen nojalla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a template or a product</source>
        <translation>Valitse malli tai tuote</translation>
    </message>
    <message>
        <source>No ready-made product holds all of these items: a tailored one would be made.</source>
        <translation>Mikään valmis tuote ei sisällä kaikkia näitä tietoja: tehtäisiin räätälöity tuote.</translation>
    </message>
    <message>
        <source>The ready-made product %1 holds exactly these items.</source>
        <translation>Valmis tuote %1 sisältää juuri nämä tiedot.</translation>
    </message>
    <message numerus="yes">
        <source>The ready-made product %1 holds all of these items and %n besides, which would have to be justified too.</source>
        <translation>
            <numerusform>Valmis tuote %1 sisältää kaikki nämä tiedot ja lisäksi %n muun, joka olisi myös perusteltava.</numerusform>
            <numerusform>Valmis tuote %1 sisältää kaikki nämä tiedot ja lisäksi %n muuta, jotka olisi myös perusteltava.</numerusform>
        </translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Kaikki tiedot</translation>
    </message>
    <message>
        <source>Chosen items</source>
        <translation>Valitut tiedot</translation>
    </message>
    <message>
        <source>Against the permit</source>
        <translation>Luvassa</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Arvio</translation>
    </message>
</context>
<context>
    <name>applications::ItemSources</name>
    <message numerus="yes">
        <source>%1 (%n item(s))</source>
        <translation>
            <numerusform>%1 (%n tieto)</numerusform>
            <numerusform>%1 (%n tietoa)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tailored product %1 (%n item(s))</source>
        <translation>
            <numerusform>Räätälöity tuote %1 (%n tieto)</numerusform>
            <numerusform>Räätälöity tuote %1 (%n tietoa)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Product %1 (%n item(s))</source>
        <translation>
            <numerusform>Tuote %1 (%n tieto)</numerusform>
            <numerusform>Tuote %1 (%n tietoa)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>applications::NewApplicationDialog</name>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
</context>
<context>
    <name>applications::QuestionForm</name>
    <message>
        <source>Grounds for the group “%1”</source>
        <translation>Perustelut ryhmälle ”%1”</translation>
    </message>
    <message>
        <source>Why each item of the group is needed for the purpose.</source>
        <translation>Miksi ryhmän kutakin tietoa tarvitaan käyttötarkoitukseen.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Pakollinen.</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>Pakollinen. %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ei vastattu</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Ei annettu</translation>
    </message>
    <message>
        <source>Has a date</source>
        <translation>Päivä annetaan</translation>
    </message>
    <message>
        <source>%1: has a date</source>
        <translation>%1: päivä annetaan</translation>
    </message>
</context>
<context>
    <name>applications::RoutePage</name>
    <message>
        <source>Where do I apply?</source>
        <translation>Mistä haen lupaa?</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ei vastattu</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Vastaa kysymyksiin</translation>
    </message>
    <message>
        <source>The right service, its time and its price stand here as soon as they are clear.</source>
        <translation>Oikea palvelu, käsittelyaika ja hinta näkyvät tässä heti, kun ne selviävät.</translation>
    </message>
    <message>
        <source>Promised time: %1, by %2 if you send today</source>
        <translation>Luvattu käsittelyaika: %1, viimeistään %2, jos lähetät tänään</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Hinta: %1</translation>
    </message>
    <message>
        <source>A few questions lead to the right service, or to the neighbour that serves the need better</source>
        <translation>Muutama kysymys ohjaa oikeaan palveluun tai toiseen, joka vastaa tarpeeseen paremmin</translation>
    </message>
    <message>
        <source>On whose behalf</source>
        <translation>Kenen puolesta</translation>
    </message>
    <message>
        <source>Somebody else: advice only</source>
        <translation>Muu taho: vain neuvonta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>What to prepare</source>
        <translation>Mitä valmistella</translation>
    </message>
    <message>
        <source>Register from paper…</source>
        <translation>Kirjaa paperihakemus…</translation>
    </message>
    <message>
        <source>Begin the application…</source>
        <translation>Aloita hakemus…</translation>
    </message>
    <message>
        <source>No program here opens web pages. Copy the address instead.</source>
        <translation>Mikään ohjelma täällä ei avaa verkkosivuja. Kopioi osoite.</translation>
    </message>
    <message>
        <source>The address has been copied.</source>
        <translation>Osoite on kopioitu.</translation>
    </message>
    <message>
        <source>The authority tells more</source>
        <translation>Lisätietoa viranomaisen sivulla</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Avaa sivu</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopioi osoite</translation>
    </message>
</context>
<context>
    <name>applications::ServeDecisionDialog</name>
    <message>
        <source>It counts as received on the seventh day from sending. The time for seeking a change runs from there.</source>
        <translation>Päätöksen katsotaan tulleen tiedoksi seitsemäntenä päivänä lähettämisestä. Muutoksenhakuaika lasketaan siitä.</translation>
    </message>
    <message>
        <source>It counts as received on the third day from sending. The time for seeking a change runs from there.</source>
        <translation>Päätöksen katsotaan tulleen tiedoksi kolmantena päivänä lähettämisestä. Muutoksenhakuaika lasketaan siitä.</translation>
    </message>
    <message>
        <source>It was received on the day named. The time for seeking a change runs from there.</source>
        <translation>Päätös on saatu tiedoksi mainittuna päivänä. Muutoksenhakuaika lasketaan siitä.</translation>
    </message>
</context>
<context>
    <name>applications::TakeInDialog</name>
    <message>
        <source>Choose deliveries of the e-service</source>
        <translation>Valitse verkkoasioinnin toimituksia</translation>
    </message>
    <message>
        <source>Deliveries (*.json)</source>
        <translation>Toimitukset (*.json)</translation>
    </message>
    <message>
        <source>Choose at least one file first.</source>
        <translation>Valitse ensin vähintään yksi tiedosto.</translation>
    </message>
    <message>
        <source>None of these files can be taken in. Their faults are listed below.</source>
        <translation>Mitään näistä tiedostoista ei voi ottaa vastaan. Virheet on lueteltu alla.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) taken in.</source>
        <translation>
            <numerusform>%n hakemus otettu vastaan.</numerusform>
            <numerusform>%n hakemusta otettu vastaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) taken in; what kept the others back stands below.</source>
        <translation>
            <numerusform>%n hakemus otettu vastaan; muiden esteet kerrotaan alla.</numerusform>
            <numerusform>%n hakemusta otettu vastaan; muiden esteet kerrotaan alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Taulukko (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>applications taken in</source>
        <translation>vastaanotetut hakemukset</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Raportti on tiedostossa %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Choose files of the e-service, or drop them here.</source>
        <translation>Valitse verkkoasioinnin tiedostoja tai pudota ne tähän.</translation>
    </message>
    <message>
        <source>F&amp;aults</source>
        <translation>Vir&amp;heet</translation>
    </message>
    <message>
        <source>To be c&amp;ompleted in %1</source>
        <translation>&amp;Täydennettävää: %1</translation>
    </message>
    <message>
        <source>F&amp;aults of %1</source>
        <translation>Vir&amp;heet: %1</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ei mitään.</translation>
    </message>
    <message>
        <source>%1 of %2 files can be taken in.</source>
        <translation>%1/%2 tiedostoa voidaan ottaa vastaan.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Diary number</source>
        <translation>Diaarinumero</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Esittelijä</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>Ehdotettu ratkaisu</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Uusi hakemus</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Aloita luonnos</translation>
    </message>
    <message>
        <source>A draft is seen by your organisation only, and saves itself while you write. The agency gets it when you send it.</source>
        <translation>Luonnoksen näkee vain oma organisaatiosi, ja se tallentuu kirjoittaessasi. Virasto saa sen, kun lähetät sen.</translation>
    </message>
    <message>
        <source>The draft has been begun.</source>
        <translation>Luonnos on aloitettu.</translation>
    </message>
    <message>
        <source>Send the application</source>
        <translation>Lähetä hakemus</translation>
    </message>
    <message>
        <source>Send the application of %1</source>
        <translation>Lähetä hakemus: %1</translation>
    </message>
    <message>
        <source>The agency gets the application and its processing time begins. It is not edited after that; it can be withdrawn.</source>
        <translation>Virasto saa hakemuksen ja käsittelyaika alkaa. Sen jälkeen hakemusta ei muokata; sen voi vetää takaisin.</translation>
    </message>
    <message>
        <source>The application of %1 has been sent.</source>
        <translation>Hakemus on lähetetty: %1.</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Vedä hakemus takaisin</translation>
    </message>
    <message>
        <source>Withdraw the application of %1</source>
        <translation>Vedä hakemus takaisin: %1</translation>
    </message>
    <message>
        <source>The application ends here without a decision. A new one can be made at any time.</source>
        <translation>Hakemus päättyy tähän ilman päätöstä. Uuden voi tehdä milloin tahansa.</translation>
    </message>
    <message>
        <source>The application of %1 has been withdrawn.</source>
        <translation>Hakemus on vedetty takaisin: %1.</translation>
    </message>
    <message>
        <source>Assess the data content</source>
        <translation>Arvioi tietosisältö</translation>
    </message>
    <message>
        <source>Present for decision</source>
        <translation>Esittele päätettäväksi</translation>
    </message>
    <message>
        <source>Return to handling</source>
        <translation>Palauta käsittelyyn</translation>
    </message>
    <message>
        <source>Return %1 to its presenter</source>
        <translation>Palauta %1 esittelijälle</translation>
    </message>
    <message>
        <source>The presenter goes on with the application and presents it anew. The reason tells what to mend.</source>
        <translation>Esittelijä jatkaa hakemuksen käsittelyä ja esittelee sen uudelleen. Perustelu kertoo, mitä korjataan.</translation>
    </message>
    <message>
        <source>%1 has been returned.</source>
        <translation>%1 on palautettu.</translation>
    </message>
    <message>
        <source>Decide the application</source>
        <translation>Tee päätös</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>Organisation begins with</source>
        <translation>Organisaation nimen alku</translation>
    </message>
    <message>
        <source>Diary number begins with</source>
        <translation>Diaarinumeron alku</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Uusi hakemus…</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>Ei hakemuksia</translation>
    </message>
    <message>
        <source>An application for a data permit stands here from its first draft. A permit contact of the organisation begins one with “New application”.</source>
        <translation>Tietolupahakemus on tässä ensimmäisestä luonnoksesta alkaen. Organisaation luvan yhteyshenkilö aloittaa sen kohdasta ”Uusi hakemus”.</translation>
    </message>
    <message>
        <source>Applications for data permits, from draft to decision</source>
        <translation>Tietolupahakemukset luonnoksesta päätökseen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Hakemus</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ratkaisu</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Päättäjä</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Perustelut</translation>
    </message>
    <message>
        <source>Proposal for the decision</source>
        <translation>Ehdotus päätökseksi</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Voimassaolo</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Ehdot</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Perustiedot</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Käsittelijä</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Käyttäjien määrä</translation>
    </message>
    <message>
        <source>Queries a year</source>
        <translation>Kyselyitä vuodessa</translation>
    </message>
    <message>
        <source>Purpose and grounds</source>
        <translation>Tarkoitus ja perusteet</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Oikeusperuste</translation>
    </message>
    <message>
        <source>Data under non-disclosure asked</source>
        <translation>Haettu turvakiellon alaisia tietoja</translation>
    </message>
    <message>
        <source>Provision for data under non-disclosure</source>
        <translation>Turvakiellon alaisten tietojen säännös</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Käyttötarkoitukset</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>No purpose has been named yet.</source>
        <translation>Käyttötarkoitusta ei ole vielä nimetty.</translation>
    </message>
    <message>
        <source>Data content, item by item</source>
        <translation>Tietosisältö tieto tiedolta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tieto</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Arkaluonteisuus</translation>
    </message>
    <message>
        <source>Search key</source>
        <translation>Hakuavain</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>No item of the catalogue has been asked yet.</source>
        <translation>Yhtään luettelon tietoa ei ole vielä haettu.</translation>
    </message>
    <message>
        <source>Protection of the data (secret)</source>
        <translation>Tietojen suojaus (salassa pidettävä)</translation>
    </message>
    <message>
        <source>Clarification of data protection measures</source>
        <translation>Yleiskuvaus tietojen suojauksesta</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Lähetä…</translation>
    </message>
    <message>
        <source>Take in handling</source>
        <translation>Ota käsittelyyn</translation>
    </message>
    <message>
        <source>You are now handling %1.</source>
        <translation>Käsittelet nyt hakemusta %1.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Tee päätös…</translation>
    </message>
    <message>
        <source>Present…</source>
        <translation>Esittele…</translation>
    </message>
    <message>
        <source>Assess content…</source>
        <translation>Arvioi sisältö…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Palauta…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Vedä takaisin…</translation>
    </message>
    <message>
        <source>Draft of an application</source>
        <translation>Hakemuksen luonnos</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>Tallenna arvio</translation>
    </message>
    <message>
        <source>Is each item needed for its purpose, and does a provision give the right to it? The organisation sees the assessment with the decision.</source>
        <translation>Tarvitaanko jokaista tietoa käyttötarkoitukseensa, ja oikeuttaako säännös siihen? Organisaatio näkee arvion päätöksen yhteydessä.</translation>
    </message>
    <message>
        <source>The assessment of %1 has been saved.</source>
        <translation>Arvio on tallennettu: %1.</translation>
    </message>
    <message>
        <source>Present %1</source>
        <translation>Esittele %1</translation>
    </message>
    <message>
        <source>Another person decides. Until then the application can only be returned to handling or withdrawn.</source>
        <translation>Toinen henkilö päättää. Sitä ennen hakemuksen voi vain palauttaa käsittelyyn tai vetää takaisin.</translation>
    </message>
    <message>
        <source>%1 has been presented for decision.</source>
        <translation>%1 on esitelty päätettäväksi.</translation>
    </message>
    <message>
        <source>Decide %1 as presented</source>
        <translation>Tee päätös esityksen mukaan: %1</translation>
    </message>
    <message>
        <source>There is one decision per application; it is not undone, only corrected or amended by a new one. To change something first, return the application to its presenter.</source>
        <translation>Hakemukseen annetaan yksi päätös; sitä ei kumota, vain korjataan tai muutetaan uudella. Jos jotakin on muutettava, palauta hakemus ensin esittelijälle.</translation>
    </message>
    <message>
        <source>%1 has been decided.</source>
        <translation>Päätös on tehty: %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Apply for a responsible user</source>
        <translation>Hae vastuukäyttäjää</translation>
    </message>
    <message>
        <source>Apply for the appointment</source>
        <translation>Hae nimitystä</translation>
    </message>
    <message>
        <source>The agency grants or refuses the appointment. A responsible user proposes and ends the organisation’s user rights.</source>
        <translation>Virasto myöntää tai hylkää nimityksen. Vastuukäyttäjä ehdottaa ja lakkauttaa organisaation käyttöoikeuksia.</translation>
    </message>
    <message>
        <source>The appointment has been applied for.</source>
        <translation>Nimitystä on haettu.</translation>
    </message>
    <message>
        <source>End the appointment</source>
        <translation>Lakkauta nimitys</translation>
    </message>
    <message>
        <source>End the appointment of %1</source>
        <translation>Lakkauta nimitys: %1</translation>
    </message>
    <message>
        <source>The person no longer acts as a responsible user. The last one of an organisation whose VTJkysely permit is in force cannot go without a successor.</source>
        <translation>Henkilö ei enää toimi vastuukäyttäjänä. Sen organisaation viimeinen vastuukäyttäjä, jonka VTJkysely-lupa on voimassa, ei voi lähteä ilman seuraajaa.</translation>
    </message>
    <message>
        <source>The appointment of %1 has ended.</source>
        <translation>Nimitys on lakkautettu: %1.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>The person becomes known as staff of the organisation. A right is proposed separately.</source>
        <translation>Henkilö lisätään organisaation henkilöstöön. Käyttöoikeutta ehdotetaan erikseen.</translation>
    </message>
    <message>
        <source>The person has been added.</source>
        <translation>Henkilö on lisätty.</translation>
    </message>
    <message>
        <source>Grant the appointment</source>
        <translation>Myönnä nimitys</translation>
    </message>
    <message>
        <source>Grant the appointment of %1</source>
        <translation>Myönnä nimitys: %1</translation>
    </message>
    <message>
        <source>From the start date the person proposes and ends the organisation’s user rights. A permit that waited for a responsible user comes into force.</source>
        <translation>Alkamispäivästä lukien henkilö ehdottaa ja lakkauttaa organisaation käyttöoikeuksia. Vastuukäyttäjää odottanut lupa tulee voimaan.</translation>
    </message>
    <message>
        <source>The appointment of %1 has been granted.</source>
        <translation>Nimitys on myönnetty: %1.</translation>
    </message>
    <message>
        <source>Refuse the appointment</source>
        <translation>Hylkää nimitys</translation>
    </message>
    <message>
        <source>Refuse the appointment of %1</source>
        <translation>Hylkää nimitys: %1</translation>
    </message>
    <message>
        <source>The application ends here. The organisation sees the reason and may apply anew.</source>
        <translation>Hakemus päättyy tähän. Organisaatio näkee perustelun ja voi hakea uudelleen.</translation>
    </message>
    <message>
        <source>The appointment of %1 has been refused.</source>
        <translation>Nimitys on hylätty: %1.</translation>
    </message>
    <message>
        <source>Suspend the appointment</source>
        <translation>Keskeytä nimitys</translation>
    </message>
    <message>
        <source>Suspend the appointment of %1</source>
        <translation>Keskeytä nimitys: %1</translation>
    </message>
    <message>
        <source>The person cannot act as a responsible user until the appointment is resumed.</source>
        <translation>Henkilö ei voi toimia vastuukäyttäjänä, ennen kuin nimitys palautetaan voimaan.</translation>
    </message>
    <message>
        <source>The appointment of %1 has been suspended.</source>
        <translation>Nimitys on keskeytetty: %1.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Nimen alku</translation>
    </message>
    <message>
        <source>Business ID begins with</source>
        <translation>Y-tunnuksen alku</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Only without a responsible user</source>
        <translation>Vain ilman vastuukäyttäjää</translation>
    </message>
    <message>
        <source>No organisations</source>
        <translation>Ei organisaatioita</translation>
    </message>
    <message>
        <source>Customer organisations, their responsible users and alarms</source>
        <translation>Asiakasorganisaatiot, niiden vastuukäyttäjät ja hälytykset</translation>
    </message>
    <message>
        <source>Responsible user</source>
        <translation>Vastuukäyttäjä</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Responsible users in force</source>
        <translation>Voimassa olevat vastuukäyttäjät</translation>
    </message>
    <message>
        <source>Override by the agency</source>
        <translation>Viraston ohitus</translation>
    </message>
    <message>
        <source>Left without a responsible user because</source>
        <translation>Jäi ilman vastuukäyttäjää, koska</translation>
    </message>
    <message>
        <source>Responsible users</source>
        <translation>Vastuukäyttäjät</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>Nobody has been applied for. Using VTJkysely needs at least one responsible user.</source>
        <translation>Ketään ei ole haettu. VTJkyselyn käyttö edellyttää vähintään yhtä vastuukäyttäjää.</translation>
    </message>
    <message>
        <source>Apply for a responsible user…</source>
        <translation>Hae vastuukäyttäjää…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>No people yet. Add the first one above.</source>
        <translation>Ei vielä henkilöitä. Lisää ensimmäinen yllä.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Lisää henkilö…</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>Luvat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>The organisation has no permit.</source>
        <translation>Organisaatiolla ei ole lupaa.</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Katuosoite</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postiosoite</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Kirjeiden kieli</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Laskutus</translation>
    </message>
    <message>
        <source>Covered by the standing permits</source>
        <translation>Toistaiseksi voimassa olevien lupien piirissä</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nimitys</translation>
    </message>
    <message>
        <source>Permits of the organisation</source>
        <translation>Organisaation luvat</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Myönnä…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Palauta voimaan</translation>
    </message>
    <message>
        <source>%1 is a responsible user again.</source>
        <translation>%1 on jälleen vastuukäyttäjä.</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Keskeytä…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Hylkää…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Lakkauta…</translation>
    </message>
    <message>
        <source>Rights in use</source>
        <translation>Käytössä olevat oikeudet</translation>
    </message>
    <message>
        <source>Give the commitment</source>
        <translation>Anna sitoumus</translation>
    </message>
    <message>
        <source>Give the commitment to permit %1</source>
        <translation>Anna sitoumus lupaan %1</translation>
    </message>
    <message>
        <source>The commitment to permit %1 has been given.</source>
        <translation>Sitoumus lupaan %1 on annettu.</translation>
    </message>
    <message>
        <source>End the permit</source>
        <translation>Lakkauta lupa</translation>
    </message>
    <message>
        <source>End permit %1</source>
        <translation>Lakkauta lupa %1</translation>
    </message>
    <message>
        <source>The permit ends for good and takes all its rights along: everybody listed as a right in use is refused from this moment. A later permit does not revive them.</source>
        <translation>Lupa päättyy lopullisesti ja vie mukanaan kaikki oikeutensa: jokainen käytössä oleva oikeus torjutaan tästä hetkestä. Myöhempi lupa ei herätä niitä.</translation>
    </message>
    <message>
        <source>Permit %1 has ended.</source>
        <translation>Lupa %1 on lakkautettu.</translation>
    </message>
    <message>
        <source>Suspend the permit</source>
        <translation>Keskeytä lupa</translation>
    </message>
    <message>
        <source>Suspend permit %1</source>
        <translation>Keskeytä lupa %1</translation>
    </message>
    <message>
        <source>From this moment every look-up under the permit is refused. The rights stay and work again when the permit is resumed.</source>
        <translation>Tästä hetkestä jokainen luvan alla tehty haku torjutaan. Oikeudet säilyvät ja toimivat jälleen, kun lupa palautetaan voimaan.</translation>
    </message>
    <message>
        <source>Permit %1 has been suspended.</source>
        <translation>Lupa %1 on keskeytetty.</translation>
    </message>
    <message>
        <source>Number begins with</source>
        <translation>Numeron alku</translation>
    </message>
    <message>
        <source>No permits</source>
        <translation>Ei lupia</translation>
    </message>
    <message>
        <source>A permit stands here as soon as the agency has granted an application.</source>
        <translation>Lupa on tässä heti, kun virasto on myöntänyt hakemuksen.</translation>
    </message>
    <message>
        <source>Data permits with their state and validity</source>
        <translation>Tietoluvat, niiden tila ja voimassaolo</translation>
    </message>
    <message>
        <source>What is still missing to start</source>
        <translation>Mitä vielä puuttuu aloittamiseen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Mitään ei puutu.</translation>
    </message>
    <message>
        <source>Came into force</source>
        <translation>Tuli voimaan</translation>
    </message>
    <message>
        <source>Content version</source>
        <translation>Sisällön versio</translation>
    </message>
    <message>
        <source>Items in the content</source>
        <translation>Tietoja sisällössä</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Päättyminen</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Päättymisen syy</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>The permit names no purpose.</source>
        <translation>Luvassa ei ole nimetty käyttötarkoitusta.</translation>
    </message>
    <message>
        <source>Rights under this permit</source>
        <translation>Oikeudet tämän luvan alla</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <source>Nobody has a right under this permit. A responsible user proposes the first one when the permit is in force.</source>
        <translation>Kenelläkään ei ole oikeutta tämän luvan alla. Vastuukäyttäjä ehdottaa ensimmäistä, kun lupa on voimassa.</translation>
    </message>
    <message>
        <source>Propose a right…</source>
        <translation>Ehdota oikeutta…</translation>
    </message>
    <message>
        <source>Agreed data content</source>
        <translation>Sovittu tietosisältö</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Ehto</translation>
    </message>
    <message>
        <source>The permit has no content.</source>
        <translation>Luvalla ei ole sisältöä.</translation>
    </message>
    <message>
        <source>Give the commitment…</source>
        <translation>Anna sitoumus…</translation>
    </message>
    <message>
        <source>Permit %1 is in force again.</source>
        <translation>Lupa %1 on jälleen voimassa.</translation>
    </message>
    <message>
        <source>Propose a right</source>
        <translation>Ehdota oikeutta</translation>
    </message>
    <message>
        <source>Propose the right</source>
        <translation>Ehdota oikeutta</translation>
    </message>
    <message>
        <source>The agency approves or refuses the proposal. Nothing can be looked up before that.</source>
        <translation>Virasto hyväksyy tai hylkää ehdotuksen. Sitä ennen mitään ei voi hakea.</translation>
    </message>
    <message>
        <source>The right has been proposed to the agency.</source>
        <translation>Oikeutta on ehdotettu virastolle.</translation>
    </message>
    <message>
        <source>End the right</source>
        <translation>Lakkauta oikeus</translation>
    </message>
    <message>
        <source>End the right of %1</source>
        <translation>Lakkauta oikeus: %1</translation>
    </message>
    <message>
        <source>From this moment every look-up with this right is refused. The person’s other rights stay.</source>
        <translation>Tästä hetkestä jokainen tällä oikeudella tehty haku torjutaan. Henkilön muut oikeudet säilyvät.</translation>
    </message>
    <message>
        <source>The right of %1 has ended.</source>
        <translation>Oikeus on lakkautettu: %1.</translation>
    </message>
    <message>
        <source>Take the right into use</source>
        <translation>Ota oikeus käyttöön</translation>
    </message>
    <message>
        <source>Take into use for %1</source>
        <translation>Ota käyttöön: %1</translation>
    </message>
    <message>
        <source>From this moment the person can look up the data of the right.</source>
        <translation>Tästä hetkestä henkilö voi hakea oikeuden tietoja.</translation>
    </message>
    <message>
        <source>The right of %1 is in use.</source>
        <translation>Oikeus on käytössä: %1.</translation>
    </message>
    <message>
        <source>Approve the right</source>
        <translation>Hyväksy oikeus</translation>
    </message>
    <message>
        <source>Approve the right of %1</source>
        <translation>Hyväksy oikeus: %1</translation>
    </message>
    <message>
        <source>The right waits for its user id to be delivered; nothing can be looked up before that.</source>
        <translation>Oikeus odottaa käyttäjätunnuksen toimittamista; sitä ennen mitään ei voi hakea.</translation>
    </message>
    <message>
        <source>The right of %1 has been approved.</source>
        <translation>Oikeus on hyväksytty: %1.</translation>
    </message>
    <message>
        <source>Refuse the right</source>
        <translation>Hylkää oikeus</translation>
    </message>
    <message>
        <source>Refuse the right of %1</source>
        <translation>Hylkää oikeus: %1</translation>
    </message>
    <message>
        <source>The proposal ends here. The organisation sees the reason and may propose anew.</source>
        <translation>Ehdotus päättyy tähän. Organisaatio näkee perustelun ja voi ehdottaa uudelleen.</translation>
    </message>
    <message>
        <source>The right of %1 has been refused.</source>
        <translation>Oikeus on hylätty: %1.</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Vedä ehdotus takaisin</translation>
    </message>
    <message>
        <source>Withdraw the proposal for %1</source>
        <translation>Vedä ehdotus takaisin: %1</translation>
    </message>
    <message>
        <source>The proposal ends here. A new one can be made at any time.</source>
        <translation>Ehdotus päättyy tähän. Uuden voi tehdä milloin tahansa.</translation>
    </message>
    <message>
        <source>The proposal for %1 has been withdrawn.</source>
        <translation>Ehdotus on vedetty takaisin: %1.</translation>
    </message>
    <message>
        <source>Deliver the user id</source>
        <translation>Toimita käyttäjätunnus</translation>
    </message>
    <message>
        <source>Deliver the user id of %1</source>
        <translation>Toimita käyttäjätunnus: %1</translation>
    </message>
    <message>
        <source>A person with no user id in this organisation gets one now. The responsible user sees it and takes the right into use.</source>
        <translation>Henkilö, jolla ei ole käyttäjätunnusta tässä organisaatiossa, saa sen nyt. Vastuukäyttäjä näkee sen ja ottaa oikeuden käyttöön.</translation>
    </message>
    <message>
        <source>The user id of %1 has been delivered.</source>
        <translation>Käyttäjätunnus on toimitettu: %1.</translation>
    </message>
    <message>
        <source>Block the right</source>
        <translation>Estä oikeus</translation>
    </message>
    <message>
        <source>Block the right of %1</source>
        <translation>Estä oikeus: %1</translation>
    </message>
    <message>
        <source>From this moment every look-up with this right is refused. It can be restored; a block by the agency only by the agency.</source>
        <translation>Tästä hetkestä jokainen tällä oikeudella tehty haku torjutaan. Oikeus voidaan palauttaa; viraston eston poistaa vain virasto.</translation>
    </message>
    <message>
        <source>The right of %1 is blocked.</source>
        <translation>Oikeus on estetty: %1.</translation>
    </message>
    <message>
        <source>Restore the right</source>
        <translation>Palauta oikeus</translation>
    </message>
    <message>
        <source>Restore the right of %1</source>
        <translation>Palauta oikeus: %1</translation>
    </message>
    <message>
        <source>From this moment the person can look up the data of the right again.</source>
        <translation>Tästä hetkestä henkilö voi jälleen hakea oikeuden tietoja.</translation>
    </message>
    <message>
        <source>The right of %1 is in use again.</source>
        <translation>Oikeus on jälleen käytössä: %1.</translation>
    </message>
    <message>
        <source>Users and rights</source>
        <translation>Käyttöoikeudet</translation>
    </message>
    <message>
        <source>Family name begins with</source>
        <translation>Sukunimen alku</translation>
    </message>
    <message>
        <source>User id begins with</source>
        <translation>Käyttäjätunnuksen alku</translation>
    </message>
    <message>
        <source>No rights</source>
        <translation>Ei oikeuksia</translation>
    </message>
    <message>
        <source>Who may look up data, under which permit and for which purpose</source>
        <translation>Kuka saa hakea tietoja, minkä luvan alla ja mihin tarkoitukseen</translation>
    </message>
    <message>
        <source>Access right</source>
        <translation>Käyttöoikeus</translation>
    </message>
    <message>
        <source>Why this person has this right</source>
        <translation>Miksi tällä henkilöllä on tämä oikeus</translation>
    </message>
    <message>
        <source>Duty that needs the data</source>
        <translation>Tehtävä, joka tarvitsee tiedot</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Ehdottaja</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Hyväksyjä</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>Käytössä alkaen</translation>
    </message>
    <message>
        <source>Data the person may look up</source>
        <translation>Tiedot, joita henkilö saa hakea</translation>
    </message>
    <message>
        <source>The right holds no item.</source>
        <translation>Oikeudessa ei ole tietoja.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Hyväksy…</translation>
    </message>
    <message>
        <source>Deliver the user id…</source>
        <translation>Toimita käyttäjätunnus…</translation>
    </message>
    <message>
        <source>Take into use…</source>
        <translation>Ota käyttöön…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Palauta…</translation>
    </message>
    <message>
        <source>Block at once…</source>
        <translation>Estä heti…</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Hälytys</translation>
    </message>
    <message>
        <source>VTJkysely permits</source>
        <translation>VTJkysely-luvat</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Odottanut</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Työlista</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Mikään ei odota sinua</translation>
    </message>
    <message>
        <source>What needs you stands here, the most urgent first. It comes by itself when somebody sends it.</source>
        <translation>Tässä on se, mikä tarvitsee sinua, kiireisin ensin. Se tulee itsestään, kun joku lähettää sen.</translation>
    </message>
    <message>
        <source>What waits for you, the most urgent first</source>
        <translation>Mikä odottaa sinua, kiireisin ensin</translation>
    </message>
    <message>
        <source>Only those I handle</source>
        <translation>Vain minun käsiteltävänäni</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Tietosisältö</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Oikeudet</translation>
    </message>
    <message>
        <source>Answer the completion request</source>
        <translation>Vastaa täydennyspyyntöön</translation>
    </message>
    <message>
        <source>Send the completion of %1</source>
        <translation>Lähetä täydennys: %1</translation>
    </message>
    <message>
        <source>Answers are saved as you write, and the agency gets them when you send. What is asked about can also be mended in the application itself before that.</source>
        <translation>Vastaukset tallentuvat kirjoittaessa, ja virasto saa ne, kun lähetät täydennyksen. Kysyttyjä kohtia voi sitä ennen korjata myös itse hakemukseen.</translation>
    </message>
    <message>
        <source>The completion of %1 has been sent.</source>
        <translation>Täydennys on lähetetty: %1.</translation>
    </message>
    <message>
        <source>Ask for completion</source>
        <translation>Pyydä täydennystä</translation>
    </message>
    <message>
        <source>Ask for the completion of %1</source>
        <translation>Pyydä täydennystä: %1</translation>
    </message>
    <message>
        <source>The applicant gets a letter and answers each question; the fields that are asked about open for editing. The promised time goes on.</source>
        <translation>Hakija saa kirjeen ja vastaa jokaiseen kysymykseen; kysytyt kohdat avautuvat muokattaviksi. Luvattu käsittelyaika jatkuu.</translation>
    </message>
    <message>
        <source>The completion of %1 has been asked for.</source>
        <translation>Täydennystä on pyydetty: %1.</translation>
    </message>
    <message>
        <source>Fill in a checklist</source>
        <translation>Täytä tarkistuslistaa</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Tallenna tarkistuslista</translation>
    </message>
    <message>
        <source>It stays inside the agency. Lines that need completion are offered as questions when you ask for completion.</source>
        <translation>Lista jää viraston sisälle. Täydennettäviä kohtia ehdotetaan kysymyksiksi, kun pyydät täydennystä.</translation>
    </message>
    <message>
        <source>The checklist of %1 has been saved.</source>
        <translation>Tarkistuslista on tallennettu: %1.</translation>
    </message>
    <message>
        <source>Begin the technical assessment</source>
        <translation>Aloita tekninen arviointi</translation>
    </message>
    <message>
        <source>Begin the assessment of %1</source>
        <translation>Aloita arviointi: %1</translation>
    </message>
    <message>
        <source>The application stands in technical assessment until each chosen assessment has its result.</source>
        <translation>Hakemus on teknisessä arvioinnissa, kunnes jokaisella valitulla arvioinnilla on tulos.</translation>
    </message>
    <message>
        <source>The assessment of %1 has begun.</source>
        <translation>Arviointi on alkanut: %1.</translation>
    </message>
    <message>
        <source>Finish an assessment</source>
        <translation>Päätä arviointi</translation>
    </message>
    <message>
        <source>Finish the assessment</source>
        <translation>Päätä arviointi</translation>
    </message>
    <message>
        <source>Every line has to be assessed. A finished assessment is not changed; a new one can be begun.</source>
        <translation>Jokainen kohta on arvioitava. Päätettyä arviointia ei muuteta; uuden voi aloittaa.</translation>
    </message>
    <message>
        <source>An assessment of %1 has been finished.</source>
        <translation>Arviointi on päätetty: %1.</translation>
    </message>
    <message>
        <source>To be completed by</source>
        <translation>Täydennettävä viimeistään</translation>
    </message>
    <message>
        <source>More time wished until</source>
        <translation>Lisäaikaa toivottu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation>Pyydä lisäaikaa</translation>
    </message>
    <message>
        <source>More time for %1 has been asked for.</source>
        <translation>Lisäaikaa on pyydetty: %1.</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Pidennä määräaikaa</translation>
    </message>
    <message>
        <source>Give more time for %1</source>
        <translation>Pidennä määräaikaa: %1</translation>
    </message>
    <message>
        <source>The applicant sees the new day, and is reminded of it anew. The promised time does not move.</source>
        <translation>Hakija näkee uuden määräpäivän ja saa siitä uuden muistutuksen. Luvattu käsittelyaika ei siirry.</translation>
    </message>
    <message>
        <source>More time for %1 has been given.</source>
        <translation>Määräaikaa on pidennetty: %1.</translation>
    </message>
    <message>
        <source>Refuse more time</source>
        <translation>Älä pidennä määräaikaa</translation>
    </message>
    <message>
        <source>Refuse more time for %1</source>
        <translation>Älä pidennä määräaikaa: %1</translation>
    </message>
    <message>
        <source>The day stays as it is. The applicant sees the reason.</source>
        <translation>Määräpäivä pysyy. Hakija näkee perustelun.</translation>
    </message>
    <message>
        <source>More time for %1 has been refused.</source>
        <translation>Määräaikaa ei pidennetty: %1.</translation>
    </message>
    <message>
        <source>Remind of the completion</source>
        <translation>Muistuta täydennyksestä</translation>
    </message>
    <message>
        <source>Remind of %1</source>
        <translation>Muistuta: %1</translation>
    </message>
    <message>
        <source>The applicant gets a letter that names the questions without an answer. One reminder goes out by itself seven days before the day.</source>
        <translation>Hakija saa kirjeen, jossa luetellaan vastaamatta olevat kohdat. Yksi muistutus lähtee itsestään seitsemän päivää ennen määräpäivää.</translation>
    </message>
    <message>
        <source>A reminder of %1 has been sent.</source>
        <translation>Muistutus on lähetetty: %1.</translation>
    </message>
    <message>
        <source>Go on without the completion</source>
        <translation>Jatka ilman täydennystä</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Jatka käsittelyä: %1</translation>
    </message>
    <message>
        <source>The matter is decided on the material there is (434/2003 33 §), or presented as lapsed. Answers saved so far stay.</source>
        <translation>Asia ratkaistaan käytettävissä olevan aineiston perusteella (434/2003 33 §) tai esitetään rauenneeksi. Tähän mennessä tallennetut vastaukset säilyvät.</translation>
    </message>
    <message>
        <source>The handling of %1 goes on.</source>
        <translation>Käsittely jatkuu: %1.</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Vaihda käsittelijää</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Siirrä käsittelijälle: %1</translation>
    </message>
    <message>
        <source>The colleague handles the application from now on. Somebody with an interest in the matter cannot take it.</source>
        <translation>Valittu käsittelijä käsittelee hakemusta tästä lähtien. Esteellinen ei voi ottaa sitä.</translation>
    </message>
    <message>
        <source>%1 has been handed over.</source>
        <translation>Käsittelijä on vaihdettu: %1.</translation>
    </message>
    <message>
        <source>Assign the application</source>
        <translation>Osoita käsittelijä</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Osoita käsittelijä: %1</translation>
    </message>
    <message>
        <source>The chosen expert handles the application from now on.</source>
        <translation>Valittu asiantuntija käsittelee hakemusta tästä lähtien.</translation>
    </message>
    <message>
        <source>%1 has been assigned.</source>
        <translation>Käsittelijä on osoitettu: %1.</translation>
    </message>
    <message>
        <source>Nobody: an expert takes it from the worklist</source>
        <translation>Ei kukaan: asiantuntija ottaa sen työlistalta</translation>
    </message>
    <message>
        <source>Transfer to another authority</source>
        <translation>Siirrä toiselle viranomaiselle</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Siirrä toiselle viranomaiselle: %1</translation>
    </message>
    <message>
        <source>The matter ends here: it belongs to another authority (434/2003 21 §). What is open in its handling is closed.</source>
        <translation>Asia päättyy täällä: se kuuluu toiselle viranomaiselle (434/2003 21 §). Käsittelyn avoimet vaiheet suljetaan.</translation>
    </message>
    <message>
        <source>%1 has been transferred.</source>
        <translation>Hakemus on siirretty: %1.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Kirjoita viesti</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Lähetä viesti</translation>
    </message>
    <message>
        <source>The message on %1 has been sent.</source>
        <translation>Viesti on lähetetty: %1.</translation>
    </message>
    <message>
        <source>Mark messages as read</source>
        <translation>Merkitse viestit luetuiksi</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Merkitse luetuiksi</translation>
    </message>
    <message>
        <source>The other side sees that its messages have been read.</source>
        <translation>Toinen osapuoli näkee, että sen viestit on luettu.</translation>
    </message>
    <message>
        <source>The messages on %1 have been read.</source>
        <translation>Viestit on luettu: %1.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Lisää merkintä</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Lisää merkintä</translation>
    </message>
    <message>
        <source>A note is not changed afterwards.</source>
        <translation>Merkintää ei muuteta jälkikäteen.</translation>
    </message>
    <message>
        <source>A note on %1 has been added.</source>
        <translation>Merkintä on lisätty: %1.</translation>
    </message>
    <message>
        <source>Begin a negotiation</source>
        <translation>Aloita neuvottelu</translation>
    </message>
    <message>
        <source>Begin the negotiation</source>
        <translation>Aloita neuvottelu</translation>
    </message>
    <message>
        <source>The application stands in negotiation until its minutes are recorded.</source>
        <translation>Hakemus on neuvottelussa, kunnes muistio on kirjattu.</translation>
    </message>
    <message>
        <source>%1 is in negotiation.</source>
        <translation>Neuvottelu on aloitettu: %1.</translation>
    </message>
    <message>
        <source>Record the negotiation</source>
        <translation>Kirjaa neuvottelu</translation>
    </message>
    <message>
        <source>Keep the minutes</source>
        <translation>Tallenna muistio</translation>
    </message>
    <message>
        <source>Both sides see the minutes, and they are not changed afterwards. Handling goes on.</source>
        <translation>Muistio näkyy molemmille osapuolille, eikä sitä muuteta jälkikäteen. Käsittely jatkuu.</translation>
    </message>
    <message>
        <source>The negotiation on %1 has been recorded.</source>
        <translation>Neuvottelu on kirjattu: %1.</translation>
    </message>
    <message>
        <source>Ask a colleague for a statement</source>
        <translation>Pyydä lausuntoa</translation>
    </message>
    <message>
        <source>Ask for the statement</source>
        <translation>Pyydä lausuntoa</translation>
    </message>
    <message>
        <source>The colleague finds the question on the worklist. Question and statement stay inside the agency.</source>
        <translation>Kysymys tulee pyydetyn työlistalle. Kysymys ja lausunto jäävät viraston sisälle.</translation>
    </message>
    <message>
        <source>A statement on %1 has been asked for.</source>
        <translation>Lausuntoa on pyydetty: %1.</translation>
    </message>
    <message>
        <source>Give your statement</source>
        <translation>Anna lausunto</translation>
    </message>
    <message>
        <source>Give the statement</source>
        <translation>Anna lausunto</translation>
    </message>
    <message>
        <source>The statement is kept with the case and is not changed afterwards.</source>
        <translation>Lausunto tallennetaan asiaan, eikä sitä muuteta jälkikäteen.</translation>
    </message>
    <message>
        <source>Your statement on %1 has been given.</source>
        <translation>Lausunto on annettu: %1.</translation>
    </message>
    <message>
        <source>Statement by</source>
        <translation>Lausunto viimeistään</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Cancel a request for a statement</source>
        <translation>Vedä lausuntopyyntö takaisin</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Vedä pyyntö takaisin</translation>
    </message>
    <message>
        <source>The colleague need not answer any more.</source>
        <translation>Pyydetyn ei tarvitse enää vastata.</translation>
    </message>
    <message>
        <source>A request for a statement on %1 has been cancelled.</source>
        <translation>Lausuntopyyntö on vedetty takaisin: %1.</translation>
    </message>
    <message>
        <source>Hear the applicant</source>
        <translation>Kuule hakijaa</translation>
    </message>
    <message>
        <source>Hear the applicant on %1</source>
        <translation>Kuule hakijaa: %1</translation>
    </message>
    <message>
        <source>The applicant gets a letter and may state a view before a decision to his detriment. Silence does not stop the decision.</source>
        <translation>Hakija saa kirjeen ja voi esittää näkemyksensä ennen kielteistä päätöstä. Vastaamatta jättäminen ei estä ratkaisua.</translation>
    </message>
    <message>
        <source>The applicant is being heard on %1.</source>
        <translation>Hakijan kuuleminen on alkanut: %1.</translation>
    </message>
    <message>
        <source>Answer the hearing</source>
        <translation>Vastaa kuulemiseen</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Lähetä vastaus</translation>
    </message>
    <message>
        <source>The answer on %1 has been sent.</source>
        <translation>Vastaus on lähetetty: %1.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Vastaus viimeistään</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Mitä ehdotetaan</translation>
    </message>
    <message>
        <source>End the hearing</source>
        <translation>Päätä kuuleminen</translation>
    </message>
    <message>
        <source>End the hearing on %1</source>
        <translation>Päätä kuuleminen: %1</translation>
    </message>
    <message>
        <source>Handling goes on with the answer, or without one when its day is past.</source>
        <translation>Käsittely jatkuu vastauksen kanssa, tai ilman sitä, kun määräpäivä on ohi.</translation>
    </message>
    <message>
        <source>The hearing on %1 is over.</source>
        <translation>Kuuleminen on päätetty: %1.</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Käsittely</translation>
    </message>
    <message>
        <source>Completion request that is open</source>
        <translation>Avoin täydennyspyyntö</translation>
    </message>
    <message>
        <source>Questions not answered</source>
        <translation>Vastaamatta</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Muistutettu</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Lisäaika</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Saatteeksi</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Mitään ei kysytä.</translation>
    </message>
    <message>
        <source>What the completion changed in the application</source>
        <translation>Mitä täydennys muutti hakemuksessa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Aiemmin</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>The completion answered the questions; the application itself stayed as it was.</source>
        <translation>Täydennyksessä vastattiin kysymyksiin; itse hakemus pysyi ennallaan.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Applicant and handler write to each other here.</source>
        <translation>Viestejä ei vielä ole. Hakija ja käsittelijä kirjoittavat tässä toisilleen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Merkinnät</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Neuvottelut</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>What is negotiated on</source>
        <translation>Mistä neuvotellaan</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Mitä sovittiin</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Kuulemiset</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Vastaaja</translation>
    </message>
    <message>
        <source>Statement asked of you</source>
        <translation>Sinulta pyydetty lausunto</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Lausunnot</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pyytäjä</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Lausunto</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Arvioinnit</translation>
    </message>
    <message>
        <source>Lines assessed</source>
        <translation>Kohtia arvioitu</translation>
    </message>
    <message>
        <source>Lines in all</source>
        <translation>Kohtia yhteensä</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Aloittaja</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Päättäjä</translation>
    </message>
    <message>
        <source>Lines of the assessments</source>
        <translation>Arviointien kohdat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merkintä</translation>
    </message>
    <message>
        <source>Completion rounds that are over</source>
        <translation>Päättyneet täydennyskierrokset</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pyydetty</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Their questions and answers</source>
        <translation>Niiden kysymykset ja vastaukset</translation>
    </message>
    <message>
        <source>Answer the completion request…</source>
        <translation>Vastaa täydennyspyyntöön…</translation>
    </message>
    <message>
        <source>Answer the hearing…</source>
        <translation>Vastaa kuulemiseen…</translation>
    </message>
    <message>
        <source>Give your statement…</source>
        <translation>Anna lausunto…</translation>
    </message>
    <message>
        <source>Record the negotiation…</source>
        <translation>Kirjaa neuvottelu…</translation>
    </message>
    <message>
        <source>End the hearing…</source>
        <translation>Päätä kuuleminen…</translation>
    </message>
    <message>
        <source>Ask for completion…</source>
        <translation>Pyydä täydennystä…</translation>
    </message>
    <message>
        <source>Ask for more time…</source>
        <translation>Pyydä lisäaikaa…</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Kirjoita viesti…</translation>
    </message>
    <message>
        <source>Mark messages as read…</source>
        <translation>Merkitse viestit luetuiksi…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Lisää merkintä…</translation>
    </message>
    <message>
        <source>Fill in a checklist…</source>
        <translation>Täytä tarkistuslistaa…</translation>
    </message>
    <message>
        <source>Begin the technical assessment…</source>
        <translation>Aloita tekninen arviointi…</translation>
    </message>
    <message>
        <source>Finish an assessment…</source>
        <translation>Päätä arviointi…</translation>
    </message>
    <message>
        <source>Begin a negotiation…</source>
        <translation>Aloita neuvottelu…</translation>
    </message>
    <message>
        <source>Ask a colleague for a statement…</source>
        <translation>Pyydä lausuntoa…</translation>
    </message>
    <message>
        <source>Cancel a request for a statement…</source>
        <translation>Vedä lausuntopyyntö takaisin…</translation>
    </message>
    <message>
        <source>Hear the applicant…</source>
        <translation>Kuule hakijaa…</translation>
    </message>
    <message>
        <source>Give more time…</source>
        <translation>Pidennä määräaikaa…</translation>
    </message>
    <message>
        <source>Refuse more time…</source>
        <translation>Älä pidennä määräaikaa…</translation>
    </message>
    <message>
        <source>Remind of the completion…</source>
        <translation>Muistuta täydennyksestä…</translation>
    </message>
    <message>
        <source>Go on without the completion…</source>
        <translation>Jatka ilman täydennystä…</translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation>Vaihda käsittelijää…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Osoita käsittelijä…</translation>
    </message>
    <message>
        <source>Transfer to another authority…</source>
        <translation>Siirrä toiselle viranomaiselle…</translation>
    </message>
    <message>
        <source>Record the service of the decision</source>
        <translation>Kirjaa päätöksen tiedoksianto</translation>
    </message>
    <message>
        <source>Record the service of %1</source>
        <translation>Kirjaa päätöksen %1 tiedoksianto</translation>
    </message>
    <message>
        <source>A letter of service is written to the organisation, and the time for seeking a change begins to run.</source>
        <translation>Organisaatiolle kirjoitetaan tiedoksiantokirje, ja muutoksenhakuaika alkaa kulua.</translation>
    </message>
    <message>
        <source>The service of %1 has been recorded.</source>
        <translation>Päätöksen %1 tiedoksianto on kirjattu.</translation>
    </message>
    <message>
        <source>Correct the decision</source>
        <translation>Korjaa päätös</translation>
    </message>
    <message>
        <source>Correct the decision %1</source>
        <translation>Korjaa päätös %1</translation>
    </message>
    <message>
        <source>A new version of the document is made and the party is told; the earlier version stays. Outcome, data content and validity are changed by a new decision only.</source>
        <translation>Asiakirjasta tehdään uusi versio ja asianosaiselle ilmoitetaan siitä; aiempi versio säilyy. Lopputulosta, tietosisältöä ja voimassaoloa muutetaan vain uudella päätöksellä.</translation>
    </message>
    <message>
        <source>The decision %1 has been corrected.</source>
        <translation>Päätös %1 on korjattu.</translation>
    </message>
    <message>
        <source>Provisions applied</source>
        <translation>Sovelletut säännökset</translation>
    </message>
    <message>
        <source>Ground of the fee</source>
        <translation>Maksun peruste</translation>
    </message>
    <message>
        <source>Language of the decision</source>
        <translation>Päätöksen kieli</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Maksu</translation>
    </message>
    <message>
        <source>Corrected because</source>
        <translation>Korjauksen syy</translation>
    </message>
    <message>
        <source>Service and seeking a change</source>
        <translation>Tiedoksianto ja muutoksenhaku</translation>
    </message>
    <message>
        <source>Way of service</source>
        <translation>Tiedoksiantotapa</translation>
    </message>
    <message>
        <source>Sent or received</source>
        <translation>Lähetetty tai vastaanotettu</translation>
    </message>
    <message>
        <source>Counts as received</source>
        <translation>Katsotaan saaduksi tiedoksi</translation>
    </message>
    <message>
        <source>How a change is sought</source>
        <translation>Muutoksenhakukeino</translation>
    </message>
    <message>
        <source>Conditions of the permit</source>
        <translation>Luvan ehdot</translation>
    </message>
    <message>
        <source>No conditions besides the general terms of use.</source>
        <translation>Ei ehtoja yleisten käyttöehtojen lisäksi.</translation>
    </message>
    <message>
        <source>Document of the decision</source>
        <translation>Päätösasiakirja</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laadittu</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Laatija</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Julkisuus</translation>
    </message>
    <message>
        <source>The document is made by the decision. Enter opens it; it is saved as PDF from there.</source>
        <translation>Asiakirja syntyy päätöksestä. Enter avaa sen; sieltä se tallennetaan PDF-tiedostona.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Letters stand here from the notice of arrival on. Enter opens one as it was sent.</source>
        <translation>Kirjeet ovat täällä vireilletuloilmoituksesta alkaen. Enter avaa kirjeen sellaisena kuin se lähetettiin.</translation>
    </message>
    <message>
        <source>Record the service…</source>
        <translation>Kirjaa tiedoksianto…</translation>
    </message>
    <message>
        <source>Correct the decision…</source>
        <translation>Korjaa päätös…</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>Sulje asia</translation>
    </message>
    <message>
        <source>%1 has been closed.</source>
        <translation>%1 on suljettu.</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Ei kirjeitä</translation>
    </message>
    <message>
        <source>Letters are written by the acts of handling, from the notice of arrival on, and stand here as they were sent.</source>
        <translation>Kirjeet syntyvät käsittelyn toimista vireilletuloilmoituksesta alkaen ja ovat täällä sellaisina kuin ne lähetettiin.</translation>
    </message>
    <message>
        <source>Letters of the agency, word for word as they were sent</source>
        <translation>Viraston kirjeet sanasta sanaan sellaisina kuin ne lähetettiin</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Toimitettu</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Both clocks</source>
        <translation>Molemmat kellot</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>The clocks start when the application arrives.</source>
        <translation>Kellot käynnistyvät, kun hakemus saapuu.</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>Vaihe vaiheelta</translation>
    </message>
    <message>
        <source>No phase has begun yet.</source>
        <translation>Yksikään vaihe ei ole vielä alkanut.</translation>
    </message>
    <message>
        <source>The same in figures</source>
        <translation>Sama lukuina</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>Kenen vuoro</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivää</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Luvattu käsittelyaika</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Luvattu palvelulle</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Hakijat</translation>
    </message>
    <message>
        <source>For what arrives from</source>
        <translation>Saapuneille alkaen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Ennuste</translation>
    </message>
    <message>
        <source>Likely decided</source>
        <translation>Ratkaistaan todennäköisesti</translation>
    </message>
    <message>
        <source>Half of them by</source>
        <translation>Puolet viimeistään</translation>
    </message>
    <message>
        <source>Cases it rests on</source>
        <translation>Perustana olevia asioita</translation>
    </message>
    <message>
        <source>No forecast: the case has ended, or fewer than ten cases like it have been decided from this phase and age within three years.</source>
        <translation>Ei ennustetta: asian käsittely on päättynyt, tai vastaavia tästä vaiheesta ja iästä ratkaistuja asioita on kolmen vuoden ajalta alle kymmenen.</translation>
    </message>
    <message>
        <source>Add a promised time</source>
        <translation>Lisää luvattu käsittelyaika</translation>
    </message>
    <message>
        <source>Add the promised time</source>
        <translation>Lisää luvattu aika</translation>
    </message>
    <message>
        <source>It holds for what arrives from that day on and cannot be changed afterwards; what has arrived before keeps its due day.</source>
        <translation>Koskee kyseisestä päivästä alkaen saapuvia asioita eikä ole myöhemmin muutettavissa; aiemmin saapuneiden määräpäivä säilyy.</translation>
    </message>
    <message>
        <source>The promised time has been added.</source>
        <translation>Luvattu käsittelyaika on lisätty.</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>Luvatut käsittelyajat</translation>
    </message>
    <message>
        <source>Add a promised time…</source>
        <translation>Lisää luvattu aika…</translation>
    </message>
    <message>
        <source>No promised times</source>
        <translation>Ei luvattuja käsittelyaikoja</translation>
    </message>
    <message>
        <source>A promised time stands here from the day it is added. An administrator adds one with “Add a promised time”.</source>
        <translation>Luvattu käsittelyaika näkyy tässä lisäämisestään alkaen. Pääkäyttäjä lisää sen toiminnolla ”Lisää luvattu aika”.</translation>
    </message>
    <message>
        <source>Promises of total processing time by service, kind and applicant; what holds on the day of arrival counts</source>
        <translation>Luvattu kokonaisaika palvelun, lajin ja hakijan mukaan; saapumispäivänä voimassa oleva ratkaisee</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Ajoitus</translation>
    </message>
    <message>
        <source>Edit the application</source>
        <translation>Muokkaa hakemusta</translation>
    </message>
    <message>
        <source>Where do I apply?</source>
        <translation>Mistä haen lupaa?</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Framework permit</source>
        <translation>Raamilupa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Copy as a new draft</source>
        <translation>Kopioi uudeksi luonnokseksi</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopioi hakemus: %1</translation>
    </message>
    <message>
        <source>A new draft is begun with the texts, items and answers of this application. The terms of use are accepted anew. Both applications point at each other.</source>
        <translation>Tämän hakemuksen teksteistä, tiedoista ja vastauksista aloitetaan uusi luonnos. Käyttöehdot hyväksytään uudelleen. Hakemukset viittaavat toisiinsa.</translation>
    </message>
    <message>
        <source>A copy has been begun.</source>
        <translation>Kopio on aloitettu.</translation>
    </message>
    <message>
        <source>Register an application from paper</source>
        <translation>Kirjaa paperilla tullut hakemus</translation>
    </message>
    <message>
        <source>Begin registering</source>
        <translation>Aloita kirjaaminen</translation>
    </message>
    <message>
        <source>The promised time is counted from the day of arrival. You enter the content in a draft and send it on; you may handle the matter, another person decides it.</source>
        <translation>Luvattu aika lasketaan saapumispäivästä. Kirjaat sisällön luonnokseen ja lähetät sen käsittelyyn; voit käsitellä asian, mutta toinen henkilö päättää siitä.</translation>
    </message>
    <message>
        <source>The application has been registered.</source>
        <translation>Hakemus on kirjattu.</translation>
    </message>
    <message>
        <source>Agree that a client joins</source>
        <translation>Hyväksy asiakkaan liittyminen</translation>
    </message>
    <message>
        <source>Agree that %1 joins</source>
        <translation>Hyväksy liittyjä %1</translation>
    </message>
    <message>
        <source>The client can then send its application. The agency decides on it; the client gets a permit of its own inside your framework permit.</source>
        <translation>Asiakas voi sen jälkeen lähettää hakemuksensa. Virasto päättää siitä; asiakas saa oman luvan raamilupanne sisällä.</translation>
    </message>
    <message>
        <source>You have agreed that %1 joins.</source>
        <translation>Liittyjä %1 on hyväksytty.</translation>
    </message>
    <message>
        <source>Decline a client</source>
        <translation>Torju asiakas</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Torju %1</translation>
    </message>
    <message>
        <source>The client sees the reason and cannot send its application under your framework permit.</source>
        <translation>Asiakas näkee syyn eikä voi lähettää hakemusta raamilupanne nojalla.</translation>
    </message>
    <message>
        <source>You have declined %1.</source>
        <translation>%1 on torjuttu.</translation>
    </message>
    <message>
        <source>Permit to be amended or renewed</source>
        <translation>Muutettava tai uusittava lupa</translation>
    </message>
    <message>
        <source>Responsible user to come</source>
        <translation>Tuleva vastuukäyttäjä</translation>
    </message>
    <message>
        <source>Agreement of the intermediary</source>
        <translation>Välitoimijan suostumus</translation>
    </message>
    <message>
        <source>Intermediary</source>
        <translation>Välitoimija</translation>
    </message>
    <message>
        <source>The intermediary has not been asked yet.</source>
        <translation>Välitoimijan suostumusta ei ole vielä pyydetty.</translation>
    </message>
    <message>
        <source>Come on paper</source>
        <translation>Tullut paperilla</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Kirjaaja</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Vastaukset kysymyksiin</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Mihinkään ei ole vielä vastattu.</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Kopioitu hakemuksesta</translation>
    </message>
    <message>
        <source>Copies of this application</source>
        <translation>Hakemuksen kopiot</translation>
    </message>
    <message>
        <source>No copy has been made. A copy is a new draft with everything that was written here.</source>
        <translation>Kopioita ei ole tehty. Kopio on uusi luonnos, jossa on kaikki tähän kirjoitettu.</translation>
    </message>
    <message>
        <source>Copy as a new draft…</source>
        <translation>Kopioi uudeksi luonnokseksi…</translation>
    </message>
    <message>
        <source>Compared with the permit in force</source>
        <translation>Verrattuna voimassa olevaan lupaan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>In the permit</source>
        <translation>Luvassa</translation>
    </message>
    <message>
        <source>The content asked is the content of the permit.</source>
        <translation>Haettu sisältö on sama kuin luvassa.</translation>
    </message>
    <message>
        <source>What signing would do</source>
        <translation>Mitä allekirjoitus tekisi</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>The proposal makes and changes no permit.</source>
        <translation>Esitys ei synnytä eikä muuta lupaa.</translation>
    </message>
    <message>
        <source>Clients that ask to join</source>
        <translation>Liittymistä pyytävät asiakkaat</translation>
    </message>
    <message>
        <source>No client has asked to join this framework permit.</source>
        <translation>Kukaan asiakas ei ole pyytänyt liittymistä tähän raamilupaan.</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Hyväksy…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Torju…</translation>
    </message>
    <message>
        <source>Amendments and renewals</source>
        <translation>Muutokset ja uusimiset</translation>
    </message>
    <message>
        <source>Nothing has been applied for on this permit since it was given.</source>
        <translation>Tähän lupaan ei ole haettu muutoksia sen antamisen jälkeen.</translation>
    </message>
    <message>
        <source>Amend or renew…</source>
        <translation>Hae muutosta tai uusimista…</translation>
    </message>
    <message>
        <source>Accept the new terms…</source>
        <translation>Hyväksy uudet ehdot…</translation>
    </message>
    <message>
        <source>The permit comes into force as soon as nothing else is missing: a responsible user for VTJkysely, an accepted connection for the query interface.</source>
        <translation>Lupa tulee voimaan heti, kun mitään muuta ei puutu: VTJkyselyssä vastuukäyttäjä, kyselyrajapinnassa hyväksytty yhteys.</translation>
    </message>
    <message>
        <source>Accept the new terms of use</source>
        <translation>Hyväksy uudet käyttöehdot</translation>
    </message>
    <message>
        <source>Accept the terms for permit %1</source>
        <translation>Hyväksy luvan %1 ehdot</translation>
    </message>
    <message>
        <source>The terms of use have been renewed. The permit goes on as it is; the earlier commitment stays in its documents.</source>
        <translation>Käyttöehdot on uusittu. Lupa jatkuu ennallaan, ja aiempi sitoumus säilyy sen asiakirjoissa.</translation>
    </message>
    <message>
        <source>The new terms have been accepted for permit %1.</source>
        <translation>Luvan %1 uudet ehdot on hyväksytty.</translation>
    </message>
    <message>
        <source>Way of connection</source>
        <translation>Yhteystapa</translation>
    </message>
    <message>
        <source>Address in the data exchange layer</source>
        <translation>Osoite palveluväylässä</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Tuotenimi</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Varmenne päättyy</translation>
    </message>
    <message>
        <source>Register a connection</source>
        <translation>Ilmoita yhteys</translation>
    </message>
    <message>
        <source>Register the connection</source>
        <translation>Ilmoita yhteys</translation>
    </message>
    <message>
        <source>The connection is planned first, then tested; the agency accepts it to production. The permit opens only with an accepted connection.</source>
        <translation>Yhteys suunnitellaan ensin ja testataan sitten; virasto hyväksyy sen tuotantoon. Lupa avautuu vasta, kun yhteys on hyväksytty.</translation>
    </message>
    <message>
        <source>The connection under permit %1 has been registered.</source>
        <translation>Luvan %1 yhteys on ilmoitettu.</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Muuta yhteyttä</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>Muuta yhteyttä %1</translation>
    </message>
    <message>
        <source>Connection %1 has been changed.</source>
        <translation>Yhteyttä %1 on muutettu.</translation>
    </message>
    <message>
        <source>Accept the connection to production</source>
        <translation>Hyväksy yhteys tuotantoon</translation>
    </message>
    <message>
        <source>Accept %1 to production</source>
        <translation>Hyväksy %1 tuotantoon</translation>
    </message>
    <message>
        <source>Queries are possible from this moment when the permit is in force. A permit that lacked only its connection opens now.</source>
        <translation>Kyselyt ovat mahdollisia tästä hetkestä, kun lupa on voimassa. Lupa, josta puuttui vain yhteys, avautuu nyt.</translation>
    </message>
    <message>
        <source>Connection %1 is in production.</source>
        <translation>Yhteys %1 on tuotannossa.</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Tekninen yhteyshenkilö</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Lisää varmenne</translation>
    </message>
    <message>
        <source>Add the certificate to %1</source>
        <translation>Lisää varmenne: %1</translation>
    </message>
    <message>
        <source>The certificate has been added to %1.</source>
        <translation>Varmenne on lisätty: %1.</translation>
    </message>
    <message>
        <source>Take the connection out of use</source>
        <translation>Poista yhteys käytöstä</translation>
    </message>
    <message>
        <source>Take connection %1 out of use</source>
        <translation>Poista yhteys %1 käytöstä</translation>
    </message>
    <message>
        <source>The connection is closed for good: a new one is registered and accepted anew. The permit itself stays in force.</source>
        <translation>Yhteys suljetaan lopullisesti: uusi yhteys ilmoitetaan ja hyväksytään erikseen. Itse lupa pysyy voimassa.</translation>
    </message>
    <message>
        <source>Connection %1 has been taken out of use.</source>
        <translation>Yhteys %1 on poistettu käytöstä.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Yhteydet</translation>
    </message>
    <message>
        <source>Certificate ends within 90 days</source>
        <translation>Varmenne päättyy 90 päivän kuluessa</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Ei yhteyksiä</translation>
    </message>
    <message>
        <source>A connection is registered on the page of a permit of the query interface.</source>
        <translation>Yhteys ilmoitetaan kyselyrajapinnan luvan sivulla.</translation>
    </message>
    <message>
        <source>Connections of the query interface, those whose certificate ends first at the top</source>
        <translation>Kyselyrajapinnan yhteydet; ensin ne, joiden varmenne päättyy ensimmäisenä</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Yhteys</translation>
    </message>
    <message>
        <source>Member class</source>
        <translation>Jäsenluokka</translation>
    </message>
    <message>
        <source>Member code</source>
        <translation>Jäsentunnus</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Alijärjestelmä</translation>
    </message>
    <message>
        <source>State of the permit</source>
        <translation>Luvan tila</translation>
    </message>
    <message>
        <source>Technical acceptance</source>
        <translation>Tekninen hyväksyntä</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Hyväksyjä</translation>
    </message>
    <message>
        <source>What the acceptance found</source>
        <translation>Hyväksynnän havainnot</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Varmenteet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Sarjanumero</translation>
    </message>
    <message>
        <source>No certificate has been told of. A connection by server certificate is accepted only with a valid one.</source>
        <translation>Varmennetta ei ole ilmoitettu. Palvelinvarmenteeseen perustuva yhteys hyväksytään vain, kun varmenne on voimassa.</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Poistettu käytöstä</translation>
    </message>
    <message>
        <source>Accept to production…</source>
        <translation>Hyväksy tuotantoon…</translation>
    </message>
    <message>
        <source>Take to test</source>
        <translation>Vie testiin</translation>
    </message>
    <message>
        <source>Connection %1 is in test.</source>
        <translation>Yhteys %1 on testissä.</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Lisää varmenne…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>Poista käytöstä…</translation>
    </message>
    <message>
        <source>No connection has been registered. The technical contact of the organisation registers it here.</source>
        <translation>Yhteyttä ei ole ilmoitettu. Organisaation tekninen yhteyshenkilö ilmoittaa sen tässä.</translation>
    </message>
    <message>
        <source>Register a connection…</source>
        <translation>Ilmoita yhteys…</translation>
    </message>
    <message>
        <source>No certificate has been told of.</source>
        <translation>Varmennetta ei ole ilmoitettu.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Sitoumukset</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Käyttöehdot</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Allekirjoittaja</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Antaja</translation>
    </message>
    <message>
        <source>The organisation has not committed to the terms of use yet.</source>
        <translation>Organisaatio ei ole vielä sitoutunut käyttöehtoihin.</translation>
    </message>
    <message>
        <source>Warnings of an end</source>
        <translation>Muistutukset päättymisestä</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>No warning has been given.</source>
        <translation>Muistutuksia ei ole annettu.</translation>
    </message>
    <message>
        <source>Publish terms of use</source>
        <translation>Julkaise käyttöehdot</translation>
    </message>
    <message>
        <source>Publish the terms</source>
        <translation>Julkaise ehdot</translation>
    </message>
    <message>
        <source>A version once published never changes. Every organisation with a permit of the service in force is written to and asked to accept it.</source>
        <translation>Julkaistu versio ei enää muutu. Jokaiselle organisaatiolle, jolla on voimassa oleva palvelun lupa, lähetetään kirje ja pyydetään hyväksyntä.</translation>
    </message>
    <message>
        <source>The terms of use have been published.</source>
        <translation>Käyttöehdot on julkaistu.</translation>
    </message>
    <message>
        <source>Publish terms…</source>
        <translation>Julkaise ehdot…</translation>
    </message>
    <message>
        <source>No terms of use</source>
        <translation>Ei käyttöehtoja</translation>
    </message>
    <message>
        <source>The administrator of the agency publishes the terms of each service here.</source>
        <translation>Viraston pääkäyttäjä julkaisee kunkin palvelun ehdot tässä.</translation>
    </message>
    <message>
        <source>Versions of the terms of use, and how far the permits in force have accepted them</source>
        <translation>Käyttöehtojen versiot ja kuinka moni voimassa oleva lupa on ne hyväksynyt</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Hyväksyntä</translation>
    </message>
    <message>
        <source>To be accepted by</source>
        <translation>Hyväksyttävä viimeistään</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Odotetaan</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Julkaisija</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>No permit is asked to accept these terms.</source>
        <translation>Minkään luvan hyväksyntää ei pyydetä näille ehdoille.</translation>
    </message>
    <message>
        <source>Text of the terms</source>
        <translation>Ehtojen teksti</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Ruotsiksi</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Kirjautumisnimi</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Kirjautuminen</translation>
    </message>
    <message>
        <source>Issue a login</source>
        <translation>Anna kirjautumisoikeus</translation>
    </message>
    <message>
        <source>Issue a login to %1</source>
        <translation>Anna kirjautumisoikeus: %1</translation>
    </message>
    <message>
        <source>%1 has a login now.</source>
        <translation>Kirjautumisoikeus on annettu: %1.</translation>
    </message>
    <message>
        <source>End the login</source>
        <translation>Lakkauta kirjautumisoikeus</translation>
    </message>
    <message>
        <source>End the login of %1</source>
        <translation>Lakkauta kirjautumisoikeus: %1</translation>
    </message>
    <message>
        <source>The person is logged out of every session at once and cannot log in again. Roles and rights stay; end them apart if need be.</source>
        <translation>Henkilö kirjataan heti ulos kaikista istunnoista eikä hän voi enää kirjautua. Roolit ja oikeudet säilyvät; lakkauta ne tarvittaessa erikseen.</translation>
    </message>
    <message>
        <source>The login of %1 has ended.</source>
        <translation>Kirjautumisoikeus on lakkautettu: %1.</translation>
    </message>
    <message>
        <source>Only with an open login</source>
        <translation>Vain voimassa oleva kirjautumisoikeus</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>Ei henkilöitä</translation>
    </message>
    <message>
        <source>Organisations add their people on their own page.</source>
        <translation>Organisaatiot lisäävät henkilönsä omalla sivullaan.</translation>
    </message>
    <message>
        <source>Everybody who holds a role, a right or a login</source>
        <translation>Kaikki, joilla on rooli, käyttöoikeus tai kirjautumisoikeus</translation>
    </message>
    <message>
        <source>Rights, and why</source>
        <translation>Oikeudet ja niiden perusteet</translation>
    </message>
    <message>
        <source>No right, or none that is yours to see.</source>
        <translation>Ei oikeuksia, tai ei sellaisia, jotka saat nähdä.</translation>
    </message>
    <message>
        <source>User ids of the search service</source>
        <translation>Hakupalvelun käyttäjätunnukset</translation>
    </message>
    <message>
        <source>No user id has been delivered.</source>
        <translation>Käyttäjätunnusta ei ole toimitettu.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Roles and login</source>
        <translation>Roolit ja kirjautuminen</translation>
    </message>
    <message>
        <source>The person holds no role.</source>
        <translation>Henkilöllä ei ole roolia.</translation>
    </message>
    <message>
        <source>Appointments as a responsible user</source>
        <translation>Nimitykset vastuukäyttäjäksi</translation>
    </message>
    <message>
        <source>The person has not been applied for as a responsible user.</source>
        <translation>Henkilöä ei ole haettu vastuukäyttäjäksi.</translation>
    </message>
    <message>
        <source>Login ended</source>
        <translation>Kirjautumisoikeus lakkautettu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Issue a login…</source>
        <translation>Anna kirjautumisoikeus…</translation>
    </message>
    <message>
        <source>End the login…</source>
        <translation>Lakkauta kirjautumisoikeus…</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Vaiheittain</translation>
    </message>
    <message>
        <source>Against the promise</source>
        <translation>Lupaukseen nähden</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Jakauma</translation>
    </message>
    <message>
        <source>Where does the time go?</source>
        <translation>Mihin aika kuluu?</translation>
    </message>
    <message>
        <source>How long does it take, and is the promise kept?</source>
        <translation>Miten kauan käsittely kestää, ja pidetäänkö lupaus?</translation>
    </message>
    <message>
        <source>Does the queue grow?</source>
        <translation>Kasvaako jono?</translation>
    </message>
    <message>
        <source>How are the times spread?</source>
        <translation>Miten käsittelyajat jakautuvat?</translation>
    </message>
    <message>
        <source>Days per phase of the cases decided in the period. Means add up to the mean of the whole; medians say what is usual and do not add up.</source>
        <translation>Jaksolla ratkaistujen asioiden päivät vaiheittain. Keskiarvot summautuvat kokonaisuuden keskiarvoksi; mediaani kertoo tavanomaisen eikä summaudu.</translation>
    </message>
    <message>
        <source>Total days from arrival by the time of the decision: half of the cases, three of four and nine of ten took no longer than the lines say.</source>
        <translation>Kokonaispäivät saapumisesta ratkaisuajankohdan mukaan: puolet, kolme neljästä ja yhdeksän kymmenestä asiasta kesti enintään viivan osoittaman ajan.</translation>
    </message>
    <message>
        <source>Cases that arrived and that ended, and how many stood open at the end of each step. A withdrawn or transferred case ends too.</source>
        <translation>Saapuneet ja päättyneet asiat sekä avoimet kunkin jakson lopussa. Myös takaisin vedetty tai siirretty asia päättyy.</translation>
    </message>
    <message>
        <source>Cases decided in the period by their total days.</source>
        <translation>Jaksolla ratkaistut asiat kokonaispäivien mukaan.</translation>
    </message>
    <message>
        <source>Mean, days</source>
        <translation>Keskiarvo, pv</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>Mediaani, pv</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Osuus, %</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Asioita</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Kept, %</source>
        <translation>Pidetty, %</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Avoinna lopussa</translation>
    </message>
    <message>
        <source>Up to here, %</source>
        <translation>Kertymä, %</translation>
    </message>
    <message>
        <source>Processing times</source>
        <translation>Käsittelyajat</translation>
    </message>
    <message>
        <source>Promise kept, %</source>
        <translation>Lupaus pidetty, %</translation>
    </message>
    <message>
        <source>Of it the agency’s own</source>
        <translation>Siitä viraston omaa</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Avoinna nyt</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Myöhässä nyt</translation>
    </message>
    <message>
        <source>Stands under the permit</source>
        <translation>Kuuluu lupaan</translation>
    </message>
    <message>
        <source>Holder of that permit</source>
        <translation>Luvansaaja</translation>
    </message>
    <message>
        <source>Hear the organisation…</source>
        <translation>Kuule organisaatiota…</translation>
    </message>
    <message>
        <source>Propose the revocation…</source>
        <translation>Esitä peruuttamista…</translation>
    </message>
    <message>
        <source>Let the revocation rest…</source>
        <translation>Anna peruuttamisen raueta…</translation>
    </message>
    <message>
        <source>Versions of the content</source>
        <translation>Tietosisällön versiot</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiot</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Päätös asiassa</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Tietoja</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lisätty</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Changes from version to version</source>
        <translation>Muutokset versiosta toiseen</translation>
    </message>
    <message>
        <source>There is one version only: nothing has changed.</source>
        <translation>Versioita on vain yksi: mikään ei ole muuttunut.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kirjoitettu</translation>
    </message>
    <message>
        <source>No letter has been written about this permit.</source>
        <translation>Tästä luvasta ei ole kirjoitettu kirjeitä.</translation>
    </message>
    <message>
        <source>Ends within 90 days</source>
        <translation>Päättyy 90 päivän kuluessa</translation>
    </message>
    <message>
        <source>Who or which</source>
        <translation>Kuka tai mikä</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Tarkenne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Grounds of the hearing</source>
        <translation>Kuulemisen perusteet</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Vastattava viimeistään</translation>
    </message>
    <message>
        <source>Answer of the organisation</source>
        <translation>Organisaation vastaus</translation>
    </message>
    <message>
        <source>Hear the organisation</source>
        <translation>Kuule organisaatiota</translation>
    </message>
    <message>
        <source>Hear the holder of permit %1</source>
        <translation>Kuule luvansaajaa: %1</translation>
    </message>
    <message>
        <source>The organisation gets a hearing letter and a task. The permit stays as it is until another person has decided on a proposal.</source>
        <translation>Organisaatio saa kuulemiskirjeen ja tehtävän. Lupa pysyy ennallaan, kunnes toinen henkilö on ratkaissut esityksen.</translation>
    </message>
    <message>
        <source>The hearing about permit %1 has begun.</source>
        <translation>Lupaa %1 koskeva kuuleminen on aloitettu.</translation>
    </message>
    <message>
        <source>Answer about permit %1</source>
        <translation>Vastaa luvasta %1</translation>
    </message>
    <message>
        <source>The answer goes to the agency and stays in the history of the permit.</source>
        <translation>Vastaus menee virastolle ja säilyy luvan historiassa.</translation>
    </message>
    <message>
        <source>The hearing about permit %1 has been answered.</source>
        <translation>Lupaa %1 koskevaan kuulemiseen on vastattu.</translation>
    </message>
    <message>
        <source>Propose the revocation</source>
        <translation>Esitä peruuttamista</translation>
    </message>
    <message>
        <source>Propose revoking permit %1</source>
        <translation>Esitä luvan %1 peruuttamista</translation>
    </message>
    <message>
        <source>Another person decides. The proposal stays inside the agency until then.</source>
        <translation>Toinen henkilö päättää. Siihen asti esitys pysyy viraston sisällä.</translation>
    </message>
    <message>
        <source>The revocation of permit %1 has been proposed.</source>
        <translation>Luvan %1 peruuttamista on esitetty.</translation>
    </message>
    <message>
        <source>Let the revocation rest</source>
        <translation>Anna peruuttamisen raueta</translation>
    </message>
    <message>
        <source>Let the revocation of permit %1 rest</source>
        <translation>Anna luvan %1 peruuttamisen raueta</translation>
    </message>
    <message>
        <source>Hearing and proposal are closed, and the permit goes on.</source>
        <translation>Kuuleminen ja esitys suljetaan, ja lupa jatkuu.</translation>
    </message>
    <message>
        <source>The revocation of permit %1 rests.</source>
        <translation>Luvan %1 peruuttaminen on rauennut.</translation>
    </message>
    <message>
        <source>Permits under this one</source>
        <translation>Tähän lupaan kuuluvat luvat</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Sitoutunut</translation>
    </message>
    <message>
        <source>Nobody stands under this permit, or you do not see who does.</source>
        <translation>Tähän lupaan ei kuulu ketään, tai et näe ketkä siihen kuuluvat.</translation>
    </message>
    <message>
        <source>Hearing of the organisation</source>
        <translation>Organisaation kuuleminen</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Valvonta</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Peruuttaminen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Esitetty</translation>
    </message>
    <message>
        <source>Urgent ground</source>
        <translation>Kiireellisyyden peruste</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Lisää liitteitä</translation>
    </message>
    <message>
        <source>Attach the files</source>
        <translation>Lisää liitteiksi</translation>
    </message>
    <message>
        <source>Security reports are secret from the start; the agency may class other documents later.</source>
        <translation>Tietoturvaselvitykset ovat alusta alkaen salassa pidettäviä; muut asiakirjat virasto voi luokitella myöhemmin.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Attached by</source>
        <translation>Liittäjä</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Liitetty</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>Poista liite</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>From a draft the file goes for good, and no reason is needed. Once the agency has the application, the file is kept and marked as removed with the reason.</source>
        <translation>Luonnoksesta tiedosto häviää lopullisesti, eikä perustelua tarvita. Kun hakemus on virastolla, tiedosto säilyy ja merkitään perusteluineen poistetuksi.</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 on poistettu.</translation>
    </message>
    <message>
        <source>Publicity of the attachment</source>
        <translation>Liitteen julkisuus</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Luokittele %1</translation>
    </message>
    <message>
        <source>What is secret or partly secret names the provision. Its content is read by those who handle, decide and audit, and by the organisation itself.</source>
        <translation>Salassa pidettävälle ja osittain salassa pidettävälle nimetään säännös. Sisällön lukevat käsittelijät, päättäjät, tarkastajat ja organisaatio itse.</translation>
    </message>
    <message>
        <source>%1 has been classed.</source>
        <translation>%1 on luokiteltu.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Lisää liitteitä…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Publicity…</source>
        <translation>Julkisuus…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Take in deliveries…</source>
        <translation>Ota vastaan toimituksia…</translation>
    </message>
    <message>
        <source>Delivery of the e-service</source>
        <translation>Verkkoasioinnin toimitus</translation>
    </message>
    <message>
        <source>Reference in the e-service</source>
        <translation>Viite verkkoasioinnissa</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Otettu vastaan</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Is a ready-made product enough?</source>
        <translation>Riittääkö valmis tuote?</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Asked and held</source>
        <translation>Haettu ja mukana</translation>
    </message>
    <message>
        <source>Asked, not held</source>
        <translation>Haettu, puuttuu</translation>
    </message>
    <message>
        <source>Held besides</source>
        <translation>Lisäksi mukana</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Riittää</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Haettu</translation>
    </message>
    <message>
        <source>No items have been asked yet.</source>
        <translation>Tietoja ei ole vielä haettu.</translation>
    </message>
    <message>
        <source>Take in applications of the e-service</source>
        <translation>Ota vastaan verkkoasioinnin hakemuksia</translation>
    </message>
    <message>
        <source>Take in the good ones</source>
        <translation>Ota virheettömät vastaan</translation>
    </message>
    <message>
        <source>Each file is one application. It is checked first, and nothing is stored; then it is taken in wholly or not at all. The promised time counts from the arrival that the file names.</source>
        <translation>Jokainen tiedosto on yksi hakemus. Se tarkistetaan ensin tallentamatta mitään; sen jälkeen se otetaan vastaan kokonaan tai ei lainkaan. Luvattu käsittelyaika lasketaan tiedostossa ilmoitetusta saapumisajasta.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Päiviä jäljellä</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>The decisions on which the permit rests are seen by those who deal with its applications.</source>
        <translation>Luvan perusteena olevat päätökset näkevät ne, jotka hoitavat sen hakemuksia.</translation>
    </message>
    <message>
        <source>The organisations you act for stand here. The agency&apos;s administrator adds new ones.</source>
        <translation>Tässä ovat organisaatiot, joiden puolesta toimit. Viraston pääkäyttäjä lisää uusia.</translation>
    </message>
    <message>
        <source>Responsible user&apos;s appointment</source>
        <translation>Vastuukäyttäjän nimitys</translation>
    </message>
    <message>
        <source>A right stands here from its proposal. A responsible user proposes one for a colleague when the organisation&apos;s permit is in force.</source>
        <translation>Oikeus on tässä ehdotuksesta alkaen. Vastuukäyttäjä ehdottaa sitä työtoverilleen, kun organisaation lupa on voimassa.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korjaus</translation>
    </message>
    <message>
        <source>Total, days</source>
        <translation>Yhteensä, päivää</translation>
    </message>
    <message>
        <source>The agency’s own, days</source>
        <translation>Viraston omaa, päivää</translation>
    </message>
    <message>
        <source>Items asked</source>
        <translation>Haettuja tietoja</translation>
    </message>
    <message>
        <source>As it was on a day</source>
        <translation>Tilanne valittuna päivänä</translation>
    </message>
    <message>
        <source>Rests on decision</source>
        <translation>Perustuu päätökseen</translation>
    </message>
    <message>
        <source>Cases decided</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>Cases arrived</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Cases ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Ask for more time to answer</source>
        <translation>Pyydä pidennystä vastausaikaan</translation>
    </message>
    <message>
        <source>More time to answer the hearing on %1 has been asked for.</source>
        <translation>Pidennystä kuulemisen vastausaikaan on pyydetty: %1.</translation>
    </message>
    <message>
        <source>Give more time to answer</source>
        <translation>Pidennä vastausaikaa</translation>
    </message>
    <message>
        <source>The applicant gets a letter with the new day. The promised time does not move.</source>
        <translation>Hakija saa kirjeen, jossa on uusi päivä. Luvattu käsittelyaika ei siirry.</translation>
    </message>
    <message>
        <source>More time to answer the hearing on %1 has been given.</source>
        <translation>Kuulemisen vastausaikaa on pidennetty: %1.</translation>
    </message>
    <message>
        <source>Refuse more time to answer</source>
        <translation>Älä pidennä vastausaikaa</translation>
    </message>
    <message>
        <source>More time to answer the hearing on %1 has been refused.</source>
        <translation>Kuulemisen vastausaikaa ei pidennetty: %1.</translation>
    </message>
    <message>
        <source>Ask for more time to answer…</source>
        <translation>Pyydä pidennystä vastausaikaan…</translation>
    </message>
    <message>
        <source>Give more time to answer…</source>
        <translation>Pidennä vastausaikaa…</translation>
    </message>
    <message>
        <source>Refuse more time to answer…</source>
        <translation>Älä pidennä vastausaikaa…</translation>
    </message>
    <message>
        <source>Prices and remedies</source>
        <translation>Hinnat ja muutoksenhaku</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Hinnasto</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rivejä</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Mistä peritään</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Tavallinen</translation>
    </message>
    <message>
        <source>Said in the decision</source>
        <translation>Päätöksessä sanotaan</translation>
    </message>
    <message>
        <source>Period, days</source>
        <translation>Määräaika, päivää</translation>
    </message>
    <message>
        <source>Where a change is sought</source>
        <translation>Mistä muutosta haetaan</translation>
    </message>
    <message>
        <source>Where it is sent</source>
        <translation>Minne se toimitetaan</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Hinnastot</translation>
    </message>
    <message>
        <source>No price list has been installed. Grounds that rest on a price list then name no figures.</source>
        <translation>Hinnastoa ei ole asennettu. Hinnastoon perustuvat perusteet jäävät silloin ilman lukuja.</translation>
    </message>
    <message>
        <source>Lines of the price list in force</source>
        <translation>Voimassa olevan hinnaston rivit</translation>
    </message>
    <message>
        <source>No price list is in force on this day.</source>
        <translation>Tänä päivänä ei ole voimassa hinnastoa.</translation>
    </message>
    <message>
        <source>Grounds of a fee, or of freedom from it</source>
        <translation>Maksun tai maksuttomuuden perusteet</translation>
    </message>
    <message>
        <source>No ground may be used on this day.</source>
        <translation>Tänä päivänä ei ole käytettävissä perustetta.</translation>
    </message>
    <message>
        <source>How a change is sought, by kind of decision</source>
        <translation>Muutoksenhaku päätöksen lajin mukaan</translation>
    </message>
    <message>
        <source>No instruction is in force on this day.</source>
        <translation>Tänä päivänä ei ole voimassa ohjetta.</translation>
    </message>
    <message>
        <source>Under standing and framework permits</source>
        <translation>Katto- tai raamiluvan alla</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Kuuluu lupaan</translation>
    </message>
    <message>
        <source>State of that permit</source>
        <translation>Ylemmän luvan tila</translation>
    </message>
    <message>
        <source>No permit of the organisation stands under a standing or framework permit.</source>
        <translation>Mikään organisaation lupa ei kuulu toistaiseksi voimassa olevaan lupaan eikä raamilupaan.</translation>
    </message>
    <message>
        <source>Open the permit above</source>
        <translation>Avaa ylempi lupa</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Keskeytys</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Keskeytetty alkaen</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Keskeytetty asti</translation>
    </message>
    <message>
        <source>Reason of the suspension</source>
        <translation>Keskeytyksen perustelu</translation>
    </message>
    <message>
        <source>Extend the suspension…</source>
        <translation>Pidennä keskeytystä…</translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <translation>Kaksi versiota rinnakkain</translation>
    </message>
    <message>
        <source>Ends by (day.month.year)</source>
        <translation>Päättyy viimeistään (pp.kk.vvvv)</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>Päättyy 30 päivän kuluessa</translation>
    </message>
    <message>
        <source>Extend the suspension</source>
        <translation>Pidennä keskeytystä</translation>
    </message>
    <message>
        <source>Extend the suspension of permit %1</source>
        <translation>Pidennä luvan %1 keskeytystä</translation>
    </message>
    <message>
        <source>The permit stays suspended, and the organisation is told by letter until when.</source>
        <translation>Lupa pysyy keskeytettynä, ja organisaatiolle kerrotaan kirjeellä mihin asti.</translation>
    </message>
    <message>
        <source>The suspension of permit %1 has been extended.</source>
        <translation>Luvan %1 keskeytystä on pidennetty.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Name of the organisation when it applied</source>
        <translation>Organisaation nimi hakemusta tehtäessä</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Aiemmat nimet</translation>
    </message>
    <message>
        <source>The organisation has had one name only.</source>
        <translation>Organisaatiolla on ollut vain yksi nimi.</translation>
    </message>
    <message>
        <source>Name of the organisation at the decision</source>
        <translation>Organisaation nimi päätöstä tehtäessä</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>The person can log in from now on, chooses a password of his own first, and can then do what the roles allow. The login name stands on the person’s page afterwards.</source>
        <translation>Henkilö voi tästä lähtien kirjautua, valitsee ensin oman salasanan ja voi sen jälkeen tehdä, mitä roolit sallivat. Kirjautumisnimi on sen jälkeen henkilön sivulla.</translation>
    </message>
    <message>
        <source>Nothing is attached. The applicant and the handler attach files until the matter is presented for decision.</source>
        <translation>Liitteitä ei ole. Hakija ja käsittelijä liittävät tiedostoja siihen asti, kunnes asia esitellään ratkaistavaksi.</translation>
    </message>
    <message>
        <source>The organisation gets a letter with the new day.</source>
        <translation>Organisaatio saa kirjeen uudesta päivästä.</translation>
    </message>
    <message>
        <source>The day stays as it is. The organisation sees the reason.</source>
        <translation>Päivä säilyy ennallaan. Organisaatio näkee syyn.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Show this help, or that of the command, and leave.</source>
        <translation>Näytä tämä tai komennon ohje ja lopeta.</translation>
    </message>
    <message>
        <source>Show the versions of the program and of its schema, and leave.</source>
        <translation>Näytä ohjelman ja sen rakenteen versiot ja lopeta.</translation>
    </message>
    <message>
        <source>Folder of the private database. Else $LUPAVAHTI_HOME, else ~/.local/share/lupavahti; for root /var/lib/lupavahti.</source>
        <translation>Oman tietokannan kansio. Muuten $LUPAVAHTI_HOME, muuten ~/.local/share/lupavahti; rootilla /var/lib/lupavahti.</translation>
    </message>
    <message>
        <source>On the private database: enter as this person of the demo (login or name). On a shared server the user of --server acts.</source>
        <translation>Omassa tietokannassa: toimi tänä esimerkkiaineiston henkilönä (tunnus tai nimi). Yhteisellä palvelimella toimii valitsimen --server käyttäjä.</translation>
    </message>
    <message>
        <source>Dark look of the window or of the tour.</source>
        <translation>Ikkunan tai kierroksen tumma ulkoasu.</translation>
    </message>
    <message>
        <source>Write a picture of every page and dialog for each role into DIR and leave; needs no display.</source>
        <translation>Kirjoita kuva jokaisesta sivusta ja ikkunasta kullekin roolille kansioon DIR ja lopeta; ei tarvitse näyttöä.</translation>
    </message>
    <message>
        <source>Answer as JSON on one line.</source>
        <translation>Vastaa JSONina yhdellä rivillä.</translation>
    </message>
    <message>
        <source>Read the password from standard input instead of asking on the terminal.</source>
        <translation>Lue salasana vakiosyötteestä päätteeltä kysymisen sijaan.</translation>
    </message>
    <message>
        <source>Stop the server although other windows use it.</source>
        <translation>Sammuta palvelin, vaikka muut ikkunat käyttävät sitä.</translation>
    </message>
    <message>
        <source>Why the right ends: left_employment, duty_changed, not_needed, misuse, mistake or other.</source>
        <translation>Miksi oikeus päättyy: left_employment, duty_changed, not_needed, misuse, mistake tai other.</translation>
    </message>
    <message>
        <source>The reason in words; required for misuse and other.</source>
        <translation>Perustelu sanallisesti; pakollinen syille misuse ja other.</translation>
    </message>
    <message>
        <source>The moment to decide for, as 2026-11-23T14:05 (Finnish time) or with an offset; now when left out.</source>
        <translation>Ajankohta, jota ratkaisu koskee: 2026-11-23T14:05 (Suomen aikaa) tai aikaeron kanssa; nyt, jos puuttuu.</translation>
    </message>
    <message>
        <source>A seal that was noted down earlier; it must still be in the chain.</source>
        <translation>Aiemmin muistiin merkitty sinetti; sen on yhä oltava ketjussa.</translation>
    </message>
    <message>
        <source>An anchor is the number of a seal, a colon and its hash of 64 hexadecimal digits.</source>
        <translation>Ankkuri on sinetin numero, kaksoispiste ja sen 64 heksamerkin tiiviste.</translation>
    </message>
    <message>
        <source>Head of the chain: %1</source>
        <translation>Ketjun kärki: %1</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>Tapahtumaloki on eheä.</translation>
    </message>
    <message>
        <source>The audit trail has been tampered with: %1 faults.</source>
        <translation>Tapahtumalokia on peukaloitu: %1 virhettä.</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>Saapunut: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Määräaika: %1</translation>
    </message>
    <message>
        <source>Handler: %1</source>
        <translation>Käsittelijä: %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Käyttötarkoitus: %1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Oikeusperuste: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Päätös: %1</translation>
    </message>
    <message>
        <source>Permit: %1</source>
        <translation>Lupa: %1</translation>
    </message>
    <message>
        <source>Items (%1):</source>
        <translation>Tiedot (%1):</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Historia:</translation>
    </message>
    <message>
        <source>A right is named by its number: lupavahti right end ID.</source>
        <translation>Oikeus nimetään numerollaan: lupavahti right end ID.</translation>
    </message>
    <message>
        <source>The right of %1 is ended.</source>
        <translation>Oikeus on lakkautettu: %1.</translation>
    </message>
    <message>
        <source>The moment is not understood. Write it as 2026-11-23T14:05.</source>
        <translation>Ajankohtaa ei ymmärretä. Kirjoita se näin: 2026-11-23T14:05.</translation>
    </message>
    <message>
        <source>Appointments begun: %1</source>
        <translation>Alkaneita nimityksiä: %1</translation>
    </message>
    <message>
        <source>Appointments expired: %1</source>
        <translation>Vanhentuneita nimityksiä: %1</translation>
    </message>
    <message>
        <source>Permits expired: %1</source>
        <translation>Vanhentuneita lupia: %1</translation>
    </message>
    <message>
        <source>Permits come into force: %1</source>
        <translation>Voimaan tulleita lupia: %1</translation>
    </message>
    <message>
        <source>Rights expired: %1</source>
        <translation>Vanhentuneita oikeuksia: %1</translation>
    </message>
    <message>
        <source>Memberships expired: %1</source>
        <translation>Vanhentuneita jäsenyyksiä: %1</translation>
    </message>
    <message>
        <source>Records sealed: %1</source>
        <translation>Sinetöityjä merkintöjä: %1</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Paluukoodit:</translation>
    </message>
    <message>
        <source>done, or allowed</source>
        <translation>tehty tai sallittu</translation>
    </message>
    <message>
        <source>refused by a rule, or access refused</source>
        <translation>sääntö torjui, tai pääsy torjuttiin</translation>
    </message>
    <message>
        <source>the command line is not understood</source>
        <translation>komentoriviä ei ymmärretä</translation>
    </message>
    <message>
        <source>the server is not reached or started, or does not let the login in</source>
        <translation>palvelinta ei tavoiteta tai se ei käynnisty, tai se ei päästä tunnusta sisään</translation>
    </message>
    <message>
        <source>the database, a backup or the audit trail is damaged or tampered with</source>
        <translation>tietokanta, varmuuskopio tai tapahtumaloki on vaurioitunut tai peukaloitu</translation>
    </message>
    <message>
        <source>PostgreSQL is missing or of a wrong version, or the schema does not fit this program</source>
        <translation>PostgreSQL puuttuu tai on väärä versio, tai rakenne ei sovi tähän ohjelmaan</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>levy on täynnä</translation>
    </message>
    <message>
        <source>there is no display for the window</source>
        <translation>ikkunalle ei ole näyttöä</translation>
    </message>
    <message>
        <source>another program uses the server</source>
        <translation>toinen ohjelma käyttää palvelinta</translation>
    </message>
    <message>
        <source>app/run could not install the packages or build the program</source>
        <translation>app/run ei voinut asentaa paketteja tai rakentaa ohjelmaa</translation>
    </message>
    <message>
        <source>accounts, folders or sockets of this machine are in the way</source>
        <translation>tämän koneen tilit, kansiot tai pistokkeet ovat tiellä</translation>
    </message>
    <message>
        <source>a fault of the program</source>
        <translation>ohjelman vika</translation>
    </message>
    <message>
        <source>Lupavahti: data permits to the Population Information System, from application to a revoked right.</source>
        <translation>Lupavahti: väestötietojärjestelmän tietoluvat hakemuksesta lakkautettuun oikeuteen.</translation>
    </message>
    <message>
        <source>Usage: lupavahti [OPTION…]            the window</source>
        <translation>Käyttö: lupavahti [VALITSIN…]          ikkuna</translation>
    </message>
    <message>
        <source>       lupavahti COMMAND [OPTION…]    the command line</source>
        <translation>       lupavahti KOMENTO [VALITSIN…]    komentorivi</translation>
    </message>
    <message>
        <source>Commands (help of one: lupavahti COMMAND --help):</source>
        <translation>Komennot (yhden ohje: lupavahti KOMENTO --help):</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Valitsimet:</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTION…]</source>
        <translation>Käyttö: %1 [VALITSIN…]</translation>
    </message>
    <message>
        <source>Schema %1, for PostgreSQL %2 or newer of version 15</source>
        <translation>Rakenne %1, PostgreSQL %2 tai uudempi version 15 julkaisu</translation>
    </message>
    <message>
        <source>See: lupavahti --help</source>
        <translation>Katso: lupavahti --help</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Valitsin %1 tarvitsee arvon.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Valitsinta %1 ei ole.</translation>
    </message>
    <message>
        <source>There is no display for the window: start it in a desktop session (or over ssh -X), make pictures of every page with --tour DIR, or use the command line (--help).</source>
        <translation>Ikkunalle ei ole näyttöä: käynnistä ohjelma työpöytäistunnossa (tai ssh -X), tee kuvat jokaisesta sivusta valitsimella --tour DIR tai käytä komentoriviä (--help).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Komentoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>This is how the command is written: %1.</source>
        <translation>Komento kirjoitetaan näin: %1.</translation>
    </message>
    <message>
        <source>The option --%1 does not belong to this command.</source>
        <translation>Valitsin --%1 ei kuulu tähän komentoon.</translation>
    </message>
    <message>
        <source>Shows whether the server runs, who uses it, and which versions stand there.</source>
        <translation>Näyttää, onko palvelin käynnissä, kuka sitä käyttää ja mitkä versiot ovat käytössä.</translation>
    </message>
    <message>
        <source>Changes nothing and starts nothing.</source>
        <translation>Ei muuta eikä käynnistä mitään.</translation>
    </message>
    <message>
        <source>Stops the private server.</source>
        <translation>Sammuttaa oman palvelimen.</translation>
    </message>
    <message>
        <source>The last window does it by itself; this is for a server that a crash left running.</source>
        <translation>Viimeinen ikkuna tekee sen itse; tämä on palvelimelle, jonka kaatuminen jätti käyntiin.</translation>
    </message>
    <message>
        <source>Brings the schema up to date, in one transaction: all of it or nothing.</source>
        <translation>Päivittää rakenteen yhdessä tapahtumassa: kaiken tai ei mitään.</translation>
    </message>
    <message>
        <source>On the private database a backup is made before. On a shared server the user of --server must be its superuser.</source>
        <translation>Omasta tietokannasta tehdään ensin varmuuskopio. Yhteisellä palvelimella valitsimen --server käyttäjän on oltava sen superuser.</translation>
    </message>
    <message>
        <source>Writes the whole private database and its logins into one file, and checks the file.</source>
        <translation>Kirjoittaa koko oman tietokannan ja sen kirjautumisoikeudet yhteen tiedostoon ja tarkistaa tiedoston.</translation>
    </message>
    <message>
        <source>The file is readable for its owner only and is never written over an existing one.</source>
        <translation>Tiedoston voi lukea vain sen omistaja, eikä olemassa olevaa koskaan korvata.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the private database.</source>
        <translation>Asettaa varmuuskopion oman tietokannan tilalle.</translation>
    </message>
    <message>
        <source>The backup is loaded beside the present database and counted first; the present one stays under another name. Logins ended since the backup stay ended.</source>
        <translation>Varmuuskopio ladataan nykyisen tietokannan rinnalle ja lasketaan ensin; nykyinen säilyy toisella nimellä. Varmuuskopion jälkeen lakkautetut kirjautumisoikeudet pysyvät lakkautettuina.</translation>
    </message>
    <message>
        <source>Checks that no record of the audit trail was changed, removed or reordered.</source>
        <translation>Tarkistaa, ettei yhtään tapahtumalokin merkintää ole muutettu, poistettu tai järjestetty uudelleen.</translation>
    </message>
    <message>
        <source>Prints the head of the chain: note it down, and give it as --anchor next time, so that a cut end is found as well.</source>
        <translation>Tulostaa ketjun kärjen: merkitse se muistiin ja anna se ensi kerralla valitsimella --anchor, niin myös katkaistu pää löytyy.</translation>
    </message>
    <message>
        <source>Shows an application with its items and its history, as far as the person may see it.</source>
        <translation>Näyttää hakemuksen tietoineen ja historioineen siltä osin kuin henkilö saa sen nähdä.</translation>
    </message>
    <message>
        <source>Ends an access right; it is refused everywhere from then on.</source>
        <translation>Lakkauttaa käyttöoikeuden; se torjutaan siitä alkaen kaikkialla.</translation>
    </message>
    <message>
        <source>Asks as a gateway does: may this user look these items up under this permit for this purpose?</source>
        <translation>Kysyy kuten yhdyskäytävä: saako tämä käyttäjä hakea nämä tiedot tämän luvan alla tähän tarkoitukseen?</translation>
    </message>
    <message>
        <source>USER is the user id, PERMIT a number or id, PURPOSE an id or the beginning of its name, ITEMS codes with commas between them. Ends with 0 for allowed and 1 for refused.</source>
        <translation>USER on käyttäjätunnus, PERMIT numero tai tunniste, PURPOSE tunniste tai nimen alku, ITEMS koodit pilkuin erotettuina. Paluukoodi on 0 sallitulle ja 1 torjutulle.</translation>
    </message>
    <message>
        <source>Does what has fallen due: expiries with their own due time, and sealing of the audit trail.</source>
        <translation>Tekee erääntyneen: päättymiset omine eräpäivineen ja tapahtumalokin sinetöinnin.</translation>
    </message>
    <message>
        <source>Windows do it as well; a shared server runs it every night from a timer.</source>
        <translation>Myös ikkunat tekevät sen; yhteinen palvelin ajaa sen joka yö ajastimella.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Salasana (%1): </translation>
    </message>
    <message>
        <source>Schema: none</source>
        <translation>Rakenne: ei ole</translation>
    </message>
    <message>
        <source>Schema: %1, up to date</source>
        <translation>Rakenne: %1, ajan tasalla</translation>
    </message>
    <message>
        <source>Schema: %1, installed by program %2; this program brings %3</source>
        <translation>Rakenne: %1, asentanut ohjelma %2; tämä ohjelma tuo %3</translation>
    </message>
    <message>
        <source>Server: %1, PostgreSQL %2</source>
        <translation>Palvelin: %1, PostgreSQL %2</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Kansio: %1</translation>
    </message>
    <message>
        <source>Database: none yet; the first start makes it</source>
        <translation>Tietokanta: ei vielä; ensimmäinen käynnistys luo sen</translation>
    </message>
    <message>
        <source>Server: running, in use</source>
        <translation>Palvelin: käynnissä, käytössä</translation>
    </message>
    <message>
        <source>Server: running, not in use</source>
        <translation>Palvelin: käynnissä, ei käytössä</translation>
    </message>
    <message>
        <source>Server: not running</source>
        <translation>Palvelin: ei käynnissä</translation>
    </message>
    <message>
        <source>PostgreSQL: %1</source>
        <translation>PostgreSQL: %1</translation>
    </message>
    <message>
        <source>PostgreSQL: no usable one on this machine</source>
        <translation>PostgreSQL: tällä koneella ei ole käyttökelpoista</translation>
    </message>
    <message>
        <source>Free space: %1 MB</source>
        <translation>Vapaata tilaa: %1 Mt</translation>
    </message>
    <message>
        <source>The server is stopped.</source>
        <translation>Palvelin on sammutettu.</translation>
    </message>
    <message>
        <source>The server was not running.</source>
        <translation>Palvelin ei ollut käynnissä.</translation>
    </message>
    <message>
        <source>The schema went from %1 to %2.</source>
        <translation>Rakenne muuttui: %1 → %2.</translation>
    </message>
    <message>
        <source>The schema is up to date (%1).</source>
        <translation>Rakenne on ajan tasalla (%1).</translation>
    </message>
    <message>
        <source>%1 is written and checked, %2 MB.</source>
        <translation>%1 on kirjoitettu ja tarkistettu, %2 Mt.</translation>
    </message>
    <message>
        <source>The backup of %1 is in place. The database before it is kept as %2.</source>
        <translation>Varmuuskopio %1 on paikallaan. Edellinen tietokanta säilytetään nimellä %2.</translation>
    </message>
    <message>
        <source>The languages are fi, sv and en.</source>
        <translation>Kielet ovat fi, sv ja en.</translation>
    </message>
    <message>
        <source>The option --%1 belongs to a command.</source>
        <translation>Valitsin --%1 kuuluu komentoon.</translation>
    </message>
    <message>
        <source>What has fallen due is done.</source>
        <translation>Erääntynyt on tehty.</translation>
    </message>
    <message>
        <source>Sealed last: %1</source>
        <translation>Viimeksi sinetöity: %1</translation>
    </message>
    <message>
        <source>Writes the document of a decision as PDF (PDF/A-1b), as it stands after its last correction.</source>
        <translation>Kirjoittaa päätösasiakirjan PDF-tiedostoksi (PDF/A-1b) viimeisimmän korjauksen mukaisena.</translation>
    </message>
    <message>
        <source>Needs no display. A file that is already there is not overwritten.</source>
        <translation>Ei tarvitse näyttöä. Olemassa olevaa tiedostoa ei korvata.</translation>
    </message>
    <message>
        <source>Writes a letter as PDF (PDF/A-1b), as it was sent.</source>
        <translation>Kirjoittaa kirjeen PDF-tiedostoksi (PDF/A-1b) sellaisena kuin se lähetettiin.</translation>
    </message>
    <message>
        <source>%1: %2, %3 pages</source>
        <translation>%1: %2, %3 sivua</translation>
    </message>
    <message>
        <source>Only check: nothing is stored.</source>
        <translation>Vain tarkistus: mitään ei tallenneta.</translation>
    </message>
    <message>
        <source>Takes in applications that the e-service delivered as files, one application per file.</source>
        <translation>Ottaa vastaan verkkoasioinnin tiedostoina toimittamat hakemukset, yksi hakemus tiedostoa kohti.</translation>
    </message>
    <message>
        <source>%1 of %2 files could be taken in; nothing was stored.</source>
        <translation>%1/%2 tiedostoa voitaisiin ottaa vastaan; mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>%1 of %2 files were taken in.</source>
        <translation>%1/%2 tiedostoa otettiin vastaan.</translation>
    </message>
    <message>
        <source>Work with a shared server: &quot;host=… dbname=lupavahti user=…&quot;, or service=NAME. No password belongs here; it is asked for.</source>
        <translation>Käytä yhteistä palvelinta: &quot;host=… dbname=lupavahti user=…&quot; tai service=NIMI. Salasana ei kuulu tähän; se kysytään.</translation>
    </message>
    <message>
        <source>Language of the program. Else the remembered one, else the system&apos;s.</source>
        <translation>Ohjelman kieli. Muuten muistettu kieli, muuten järjestelmän.</translation>
    </message>
    <message>
        <source>Environment: LUPAVAHTI_HOME (folder of the private database), LUPAVAHTI_PG_BIN (folder of PostgreSQL&apos;s programs), LUPAVAHTI_RUNTIME (folder of its socket).</source>
        <translation>Ympäristö: LUPAVAHTI_HOME (oman tietokannan kansio), LUPAVAHTI_PG_BIN (PostgreSQL:n ohjelmien kansio), LUPAVAHTI_RUNTIME (sen pistokkeen kansio).</translation>
    </message>
    <message>
        <source>Keep what became of each file in FILE, a table (.csv) or JSON (.json).</source>
        <translation>Tallenna tiedostoon FILE, miten kullekin tiedostolle kävi: taulukko (.csv) tai JSON (.json).</translation>
    </message>
    <message>
        <source>Each file is checked first; a good one is taken in wholly, a bad one not at all, its faults being told by line and JSON path. --report keeps what became of each as a table (.csv) or as JSON (.json). The format stands in model/intake/application.schema.json. Ends with 1 when a file was refused, with 2 when one could not be read.</source>
        <translation>Jokainen tiedosto tarkistetaan ensin. Virheetön otetaan vastaan kokonaan, virheellinen ei lainkaan, ja sen virheet kerrotaan rivin ja JSON-polun mukaan. --report tallentaa tuloksen taulukkona (.csv) tai JSON-muodossa (.json). Muoto on kuvattu tiedostossa model/intake/application.schema.json. Päättyy koodiin 1, jos jokin tiedosto hylättiin, ja koodiin 2, jos jotakin ei voitu lukea.</translation>
    </message>
    <message>
        <source>Changes the password of one&apos;s own login on a shared server; the first one has to be changed before anything else.</source>
        <translation>Vaihtaa oman käyttäjätunnuksen salasanan yhteisellä palvelimella; ensimmäinen on vaihdettava ennen muuta.</translation>
    </message>
    <message>
        <source>Asks on the terminal for the present password and twice for the new one; with --password-stdin they are the first and the second line of standard input. At least 15 characters of at least eight different ones: letters from a to z, digits, marks, spaces between words; not a name of one&apos;s own. Other sessions of the login end.</source>
        <translation>Kysyy päätteellä nykyisen salasanan ja kahdesti uuden; valinnalla --password-stdin ne ovat vakiosyötteen ensimmäinen ja toinen rivi. Vähintään 15 merkkiä, joista vähintään kahdeksan erilaista: kirjaimia a–z, numeroita, merkkejä, välilyöntejä sanojen välissä; ei omaa nimeä. Tunnuksen muut istunnot päättyvät.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Uusi salasana: </translation>
    </message>
    <message>
        <source>New password again: </source>
        <translation>Uusi salasana uudelleen: </translation>
    </message>
    <message>
        <source>The password has been changed. Other sessions of the login have ended.</source>
        <translation>Salasana on vaihdettu. Tunnuksen muut istunnot ovat päättyneet.</translation>
    </message>
    <message>
        <source>Settings kept with logins taken back: %1</source>
        <translation>Tunnusten omia asetuksia peruttu: %1</translation>
    </message>
</context>
<context>
    <name>documents::DocumentPage</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ei löytynyt</translation>
    </message>
    <message>
        <source>It does not exist, or it is not yours to see.</source>
        <translation>Sitä ei ole, tai se ei kuulu sinulle.</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Asiakirjan sivut</translation>
    </message>
    <message>
        <source>An earlier version: the decision has been corrected since.</source>
        <translation>Aiempi versio: päätöstä on sittemmin korjattu.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF-tiedostona</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-asiakirjat (*.pdf)</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>T&amp;ulosta…</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Save the document as PDF: it prints the same anywhere.</source>
        <translation>Tähän tietokoneeseen ei ole asennettu tulostinta. Tallenna asiakirja PDF-tiedostona: se tulostuu samanlaisena missä tahansa.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Tulosta asiakirja</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n sivu lähetetty tulostimelle</numerusform>
            <numerusform>%n sivua lähetetty tulostimelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Salassa pidettävä</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n päivä jäljellä</numerusform>
            <numerusform>%n päivää jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n päivä myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – until further notice</source>
        <translation>%1 – toistaiseksi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n viikko</numerusform>
            <numerusform>%n viikkoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n kuukausi</numerusform>
            <numerusform>%n kuukautta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n vuosi</numerusform>
            <numerusform>%n vuotta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>Rivi %1, sarake %2, %3: %4</translation>
    </message>
    <message>
        <source>To be completed: %1. %2</source>
        <translation>Täydennettävä: %1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Can be taken in</source>
        <translation>Voidaan ottaa vastaan</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Otettu vastaan: %1</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %1; %n thing(s) to complete</source>
        <translation>
            <numerusform>Otettu vastaan: %1; %n asia täydennettävänä</numerusform>
            <numerusform>Otettu vastaan: %1; %n asiaa täydennettävänä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n virhe</numerusform>
            <numerusform>%n virhettä</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: the appointment waits for its decision</source>
        <translation>Otettu vastaan: vastuukäyttäjän nimitys odottaa ratkaisua</translation>
    </message>
</context>
<context>
    <name>login::PasswordPage</name>
    <message>
        <source>Locked</source>
        <translation>Lukittu</translation>
    </message>
    <message>
        <source>Nothing was done here for a while. Your place and what you typed are kept; give your password to go on.</source>
        <translation>Täällä ei ole tehty hetkeen mitään. Paikkasi ja kirjoittamasi säilyvät; jatka antamalla salasanasi.</translation>
    </message>
    <message>
        <source>Nothing was done here for a while. Your place and what you typed are kept.</source>
        <translation>Täällä ei ole tehty hetkeen mitään. Paikkasi ja kirjoittamasi säilyvät.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Palvelin: %1</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Käyttäjänimi</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Salasana</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Käyttäjänimi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Joku muu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
</context>
<context>
    <name>login::PersonPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Kuka olet?</translation>
    </message>
    <message>
        <source>This is the private database of this machine, filled with made-up people and bodies. Choose whom to be; no password is asked.</source>
        <translation>Tämä on tämän koneen oma tietokanta, jossa on keksittyjä henkilöitä ja organisaatioita. Valitse, kuka olet; salasanaa ei kysytä.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Siirry</translation>
    </message>
</context>
<context>
    <name>login::StartPage</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The server is PostgreSQL {found}; {needed} or newer is needed, because older ones have known security holes. Ask the administrator to update it.</source>
        <translation>Palvelin on PostgreSQL {found}; tarvitaan {needed} tai uudempi, koska vanhemmissa on tunnettuja tietoturva-aukkoja. Pyydä ylläpitäjää päivittämään se.</translation>
    </message>
    <message>
        <source>The server does not let this login in. Ask the administrator whether it has been ended.</source>
        <translation>Palvelin ei päästä tätä tunnusta sisään. Kysy ylläpitäjältä, onko se lakkautettu.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. Type them again.</source>
        <translation>Nimi tai salasana on väärin. Kirjoita ne uudelleen.</translation>
    </message>
    <message>
        <source>The server has no such database. Check the address of the server.</source>
        <translation>Palvelimella ei ole tällaista tietokantaa. Tarkista palvelimen osoite.</translation>
    </message>
    <message>
        <source>You may not do this, or it does not exist. If it is your task, ask the administrator for the role.</source>
        <translation>Et saa tehdä tätä, tai sitä ei ole. Jos se on tehtäväsi, pyydä roolia pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The server has too many connections. Close other windows of this program and try again.</source>
        <translation>Palvelimella on liikaa yhteyksiä. Sulje ohjelman muita ikkunoita ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Somebody else is changing this right now. Nothing was saved; try again in a moment.</source>
        <translation>Joku muu muuttaa tätä juuri nyt. Mitään ei tallennettu; yritä hetken kuluttua.</translation>
    </message>
    <message>
        <source>The server took too long. Narrow the search, or try again.</source>
        <translation>Palvelimella kesti liian kauan. Rajaa hakua tai yritä uudelleen.</translation>
    </message>
    <message>
        <source>The administrator ended your session. Log in again.</source>
        <translation>Ylläpitäjä päätti istuntosi. Kirjaudu uudelleen.</translation>
    </message>
    <message>
        <source>The server is starting up. Wait a moment.</source>
        <translation>Palvelin käynnistyy. Odota hetki.</translation>
    </message>
    <message>
        <source>Somebody changed the same thing at the same moment. Nothing was saved; try again.</source>
        <translation>Joku muutti samaa asiaa samalla hetkellä. Mitään ei tallennettu; yritä uudelleen.</translation>
    </message>
    <message>
        <source>Another organisation already has this business ID.</source>
        <translation>Toisella organisaatiolla on jo tämä Y-tunnus.</translation>
    </message>
    <message>
        <source>The business ID is not right. Check it digit by digit.</source>
        <translation>Y-tunnus ei ole oikein. Tarkista se numero numerolta.</translation>
    </message>
    <message>
        <source>The application has already been decided. Reload the page to see the decision.</source>
        <translation>Hakemus on jo päätetty. Lataa sivu uudelleen nähdäksesi päätöksen.</translation>
    </message>
    <message>
        <source>The person who presented the application may not decide it.</source>
        <translation>Hakemuksen esitellyt henkilö ei saa päättää sitä.</translation>
    </message>
    <message>
        <source>An appointment of this person is already open. Wait for its decision, or end it first.</source>
        <translation>Tämän henkilön nimitys on jo avoinna. Odota sen ratkaisua tai lakkauta se ensin.</translation>
    </message>
    <message>
        <source>Nobody decides on their own appointment.</source>
        <translation>Kukaan ei ratkaise omaa nimitystään.</translation>
    </message>
    <message>
        <source>The person already has such a right. Open it, or choose another permit or purpose.</source>
        <translation>Henkilöllä on jo tällainen oikeus. Avaa se tai valitse toinen lupa tai käyttötarkoitus.</translation>
    </message>
    <message>
        <source>Nobody approves a right that they proposed or that is their own.</source>
        <translation>Kukaan ei hyväksy itse ehdottamaansa tai omaa oikeuttaan.</translation>
    </message>
    <message>
        <source>These terms have already been accepted for this permit.</source>
        <translation>Nämä ehdot on jo hyväksytty tähän lupaan.</translation>
    </message>
    <message>
        <source>The link to the server was lost. The program keeps trying; what you typed is still here.</source>
        <translation>Yhteys palvelimeen katkesi. Ohjelma yrittää uudelleen; kirjoittamasi on tallella.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Peruutettu.</translation>
    </message>
    <message>
        <source>The database does not take a value. Check what you typed and try again.</source>
        <translation>Tietokanta ei hyväksy arvoa. Tarkista, mitä kirjoitit, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Something on this machine is in the way. See the details.</source>
        <translation>Jokin tällä koneella on tiellä. Katso lisätiedot.</translation>
    </message>
    <message>
        <source>The program met a fault. Nothing was saved. Copy the report and send it to the maintainer.</source>
        <translation>Ohjelma kohtasi vian. Mitään ei tallennettu. Kopioi raportti ja lähetä se ylläpitäjälle.</translation>
    </message>
    <message>
        <source>%1 saved the draft</source>
        <translation>%1 tallensi luonnoksen</translation>
    </message>
    <message>
        <source>%1 sent the application</source>
        <translation>%1 lähetti hakemuksen</translation>
    </message>
    <message>
        <source>%1 withdrew the application</source>
        <translation>%1 veti hakemuksen takaisin</translation>
    </message>
    <message>
        <source>%1 took the application in handling</source>
        <translation>%1 otti hakemuksen käsittelyyn</translation>
    </message>
    <message>
        <source>%1 assessed the data content</source>
        <translation>%1 arvioi tietosisällön</translation>
    </message>
    <message>
        <source>%1 presented the application for decision</source>
        <translation>%1 esitteli hakemuksen päätettäväksi</translation>
    </message>
    <message>
        <source>%1 returned the application to handling</source>
        <translation>%1 palautti hakemuksen käsittelyyn</translation>
    </message>
    <message>
        <source>%1 decided the application</source>
        <translation>%1 teki päätöksen</translation>
    </message>
    <message>
        <source>%1 gave the commitment</source>
        <translation>%1 antoi sitoumuksen</translation>
    </message>
    <message>
        <source>%1 suspended the permit</source>
        <translation>%1 keskeytti luvan</translation>
    </message>
    <message>
        <source>%1 resumed the permit</source>
        <translation>%1 palautti luvan voimaan</translation>
    </message>
    <message>
        <source>%1 ended the permit</source>
        <translation>%1 lakkautti luvan</translation>
    </message>
    <message>
        <source>The permit ended</source>
        <translation>Lupa päättyi</translation>
    </message>
    <message>
        <source>%1 applied for a responsible user</source>
        <translation>%1 haki vastuukäyttäjää</translation>
    </message>
    <message>
        <source>%1 granted the appointment</source>
        <translation>%1 myönsi nimityksen</translation>
    </message>
    <message>
        <source>%1 refused the appointment</source>
        <translation>%1 hylkäsi nimityksen</translation>
    </message>
    <message>
        <source>%1 suspended the appointment</source>
        <translation>%1 keskeytti nimityksen</translation>
    </message>
    <message>
        <source>%1 resumed the appointment</source>
        <translation>%1 palautti nimityksen voimaan</translation>
    </message>
    <message>
        <source>%1 ended the appointment</source>
        <translation>%1 lakkautti nimityksen</translation>
    </message>
    <message>
        <source>The appointment ended</source>
        <translation>Nimitys päättyi</translation>
    </message>
    <message>
        <source>%1 added the person</source>
        <translation>%1 lisäsi henkilön</translation>
    </message>
    <message>
        <source>%1 proposed the right</source>
        <translation>%1 ehdotti oikeutta</translation>
    </message>
    <message>
        <source>%1 approved the right</source>
        <translation>%1 hyväksyi oikeuden</translation>
    </message>
    <message>
        <source>%1 refused the right</source>
        <translation>%1 hylkäsi oikeuden</translation>
    </message>
    <message>
        <source>%1 withdrew the proposal</source>
        <translation>%1 veti ehdotuksen takaisin</translation>
    </message>
    <message>
        <source>%1 delivered the user id</source>
        <translation>%1 toimitti käyttäjätunnuksen</translation>
    </message>
    <message>
        <source>%1 took the right into use</source>
        <translation>%1 otti oikeuden käyttöön</translation>
    </message>
    <message>
        <source>%1 blocked the right</source>
        <translation>%1 esti oikeuden</translation>
    </message>
    <message>
        <source>%1 ended the right</source>
        <translation>%1 lakkautti oikeuden</translation>
    </message>
    <message>
        <source>The right ended</source>
        <translation>Oikeus päättyi</translation>
    </message>
    <message>
        <source>%1 restored the right</source>
        <translation>%1 palautti oikeuden</translation>
    </message>
    <message>
        <source>%1 issued the login</source>
        <translation>%1 antoi kirjautumisoikeuden</translation>
    </message>
    <message>
        <source>%1 ended the login</source>
        <translation>%1 lakkautti kirjautumisoikeuden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refused attempt: %1</source>
        <translation>Torjuttu yritys: %1</translation>
    </message>
    <message>
        <source>%1 tried and was refused: %2</source>
        <translation>%1 yritti ja torjuttiin: %2</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PostgreSQL 15 was not found in {folder}. Install the package {package} and start again.</source>
        <translation>PostgreSQL 15:tä ei löytynyt kansiosta {folder}. Asenna paketti {package} ja käynnistä uudelleen.</translation>
    </message>
    <message>
        <source>This PostgreSQL is {found}; {needed} or a newer release of version 15 is needed, because older ones have known security holes. Update PostgreSQL and start again.</source>
        <translation>Tämä PostgreSQL on {found}; tarvitaan {needed} tai uudempi version 15 julkaisu, koska vanhemmissa on tunnettuja tietoturva-aukkoja. Päivitä PostgreSQL ja käynnistä uudelleen.</translation>
    </message>
    <message>
        <source>This PostgreSQL is {found}; a release of version 15, at least {needed}, is needed.</source>
        <translation>Tämä PostgreSQL on {found}; tarvitaan version 15 julkaisu, vähintään {needed}.</translation>
    </message>
    <message>
        <source>The data in {folder} were made by PostgreSQL {found}, and this program works with version {needed}. Make a backup with the program that made them, and restore it here into a new folder.</source>
        <translation>Kansion {folder} tiedot on tehnyt PostgreSQL {found}, ja tämä ohjelma toimii version {needed} kanssa. Ota varmuuskopio ohjelmalla, joka ne teki, ja palauta se tänne uuteen kansioon.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and there is no account for the folder {folder}. Install the package postgresql-15, which brings the account postgres, or start as an ordinary person.</source>
        <translation>PostgreSQL ei toimi pääkäyttäjänä (root), eikä kansiolla {folder} ole tiliä. Asenna paketti postgresql-15, joka tuo tilin postgres, tai käynnistä tavallisena käyttäjänä.</translation>
    </message>
    <message>
        <source>The folder {folder} belongs to {owner}. Start as that account, or choose another folder with --data.</source>
        <translation>Kansion {folder} omistaa {owner}. Käynnistä sillä tilillä tai valitse toinen kansio valitsimella --data.</translation>
    </message>
    <message>
        <source>The account {account} cannot write to {folder}. Choose another folder with --data, or mend its rights.</source>
        <translation>Tili {account} ei voi kirjoittaa kansioon {folder}. Valitse toinen kansio valitsimella --data tai korjaa sen oikeudet.</translation>
    </message>
    <message>
        <source>The disk is full: {free_mb} MB are free for {folder} and {needed_mb} MB are needed. Make room and start again; everything confirmed is still there.</source>
        <translation>Levy on täynnä: kansiolle {folder} on vapaana {free_mb} Mt ja tarvitaan {needed_mb} Mt. Tee tilaa ja käynnistä uudelleen; kaikki vahvistettu on tallella.</translation>
    </message>
    <message>
        <source>The database in {folder} is damaged and was left as it is. Restore the newest backup into a new folder: lupavahti --data NEW restore FILE. Backups are in {folder}/backup.</source>
        <translation>Kansion {folder} tietokanta on vaurioitunut ja jätettiin ennalleen. Palauta uusin varmuuskopio uuteen kansioon: lupavahti --data UUSI restore TIEDOSTO. Varmuuskopiot ovat kansiossa {folder}/backup.</translation>
    </message>
    <message>
        <source>Another program is just starting or stopping the server of {folder}. Wait a moment and try again.</source>
        <translation>Toinen ohjelma on juuri käynnistämässä tai sammuttamassa palvelinta kansiossa {folder}. Odota hetki ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The private database could not be made in {folder}. The details say why.</source>
        <translation>Omaa tietokantaa ei voitu luoda kansioon {folder}. Lisätiedot kertovat syyn.</translation>
    </message>
    <message>
        <source>The private server does not start. The details and the files in {log} say why.</source>
        <translation>Oma palvelin ei käynnisty. Lisätiedot ja tiedostot kansiossa {log} kertovat syyn.</translation>
    </message>
    <message>
        <source>The private server does not stop. The files in {log} say why.</source>
        <translation>Oma palvelin ei sammu. Tiedostot kansiossa {log} kertovat syyn.</translation>
    </message>
    <message>
        <source>The server of {folder} is in use by another window. Close it first, or stop with --force.</source>
        <translation>Kansion {folder} palvelin on toisen ikkunan käytössä. Sulje se ensin tai sammuta valitsimella --force.</translation>
    </message>
    <message>
        <source>The server could not prove with its certificate that it is the right one, so nothing was sent to it. Ask the administrator for the certificate of its authority (sslrootcert).</source>
        <translation>Palvelin ei voinut varmenteellaan osoittaa olevansa oikea, joten sille ei lähetetty mitään. Pyydä ylläpitäjältä sen myöntäjän varmenne (sslrootcert).</translation>
    </message>
    <message>
        <source>The address of the server is not understood. Write it as: host=… dbname=lupavahti user=…</source>
        <translation>Palvelimen osoitetta ei ymmärretä. Kirjoita se näin: host=… dbname=lupavahti user=…</translation>
    </message>
    <message>
        <source>A password does not belong in the address of the server, where others can read it. Leave it out; it is asked for.</source>
        <translation>Salasana ei kuulu palvelimen osoitteeseen, josta muut voivat lukea sen. Jätä se pois; se kysytään.</translation>
    </message>
    <message>
        <source>A server on another machine is spoken to with its certificate checked only (sslmode=verify-full).</source>
        <translation>Toisella koneella olevaan palvelimeen yhdistetään vain varmenne tarkistaen (sslmode=verify-full).</translation>
    </message>
    <message>
        <source>The database was made by a newer program (schema {found}, this program knows {own}). Update this program; nothing was changed.</source>
        <translation>Tietokannan on tehnyt uudempi ohjelma (rakenne {found}, tämä ohjelma tuntee {own}). Päivitä ohjelma; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The database needs program version {minimum} or newer; this is {own}. Update this program; nothing was changed.</source>
        <translation>Tietokanta vaatii ohjelman version {minimum} tai uudemman; tämä on {own}. Päivitä ohjelma; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The database has schema {found} and this program needs {own}. Ask the administrator to run: lupavahti migrate --server …</source>
        <translation>Tietokannan rakenne on {found}, ja tämä ohjelma tarvitsee {own}. Pyydä ylläpitäjää ajamaan: lupavahti migrate --server …</translation>
    </message>
    <message>
        <source>The database has no schema of Lupavahti. Check the address, or ask the administrator to run: lupavahti migrate --server …</source>
        <translation>Tietokannassa ei ole Lupavahdin rakennetta. Tarkista osoite tai pyydä ylläpitäjää ajamaan: lupavahti migrate --server …</translation>
    </message>
    <message>
        <source>Migration {migration} of the database is not the one that this program carries. Nothing was changed; the program or the database has been tampered with.</source>
        <translation>Tietokannan muutos {migration} ei ole sama kuin tässä ohjelmassa. Mitään ei muutettu; ohjelmaa tai tietokantaa on peukaloitu.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date ({step}). Nothing was changed; the old version keeps working. The details say why.</source>
        <translation>Tietokantaa ei voitu päivittää ({step}). Mitään ei muutettu; vanha versio toimii edelleen. Lisätiedot kertovat syyn.</translation>
    </message>
    <message>
        <source>The schema breaks its own rule {lint}. Nothing was changed.</source>
        <translation>Rakenne rikkoo omaa sääntöään {lint}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Only an administrator of the server (superuser) can bring its schema up to date.</source>
        <translation>Vain palvelimen ylläpitäjä (superuser) voi päivittää sen rakenteen.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written. The details say why.</source>
        <translation>Varmuuskopiota {file} ei voitu kirjoittaa. Lisätiedot kertovat syyn.</translation>
    </message>
    <message>
        <source>The file {file} is already there and is not overwritten. Choose another name.</source>
        <translation>Tiedosto {file} on jo olemassa, eikä sitä korvata. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>The file {file} is no backup of Lupavahti, or it is damaged.</source>
        <translation>Tiedosto {file} ei ole Lupavahdin varmuuskopio, tai se on vaurioitunut.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer program (schema {found}, this program knows {own}). Update this program first.</source>
        <translation>Varmuuskopion {file} on tehnyt uudempi ohjelma (rakenne {found}, tämä ohjelma tuntee {own}). Päivitä ensin tämä ohjelma.</translation>
    </message>
    <message>
        <source>The backup could not be restored; the database is as it was. The details say why.</source>
        <translation>Varmuuskopiota ei voitu palauttaa; tietokanta on ennallaan. Lisätiedot kertovat syyn.</translation>
    </message>
    <message>
        <source>The restored data are not what the backup says it holds ({what}); the database is as it was.</source>
        <translation>Palautetut tiedot eivät ole ne, jotka varmuuskopio ilmoittaa ({what}); tietokanta on ennallaan.</translation>
    </message>
    <message>
        <source>Looking for PostgreSQL …</source>
        <translation>Etsitään PostgreSQL:ää …</translation>
    </message>
    <message>
        <source>Waiting for another window that is just starting …</source>
        <translation>Odotetaan toista ikkunaa, joka on juuri käynnistymässä …</translation>
    </message>
    <message>
        <source>Making the private database …</source>
        <translation>Luodaan omaa tietokantaa …</translation>
    </message>
    <message>
        <source>Starting the private server …</source>
        <translation>Käynnistetään omaa palvelinta …</translation>
    </message>
    <message>
        <source>The server is recovering from a crash …</source>
        <translation>Palvelin toipuu kaatumisesta …</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Yhdistetään …</translation>
    </message>
    <message>
        <source>Making a backup before the upgrade …</source>
        <translation>Tehdään varmuuskopio ennen päivitystä …</translation>
    </message>
    <message>
        <source>Bringing the database up to date …</source>
        <translation>Tietokantaa päivitetään …</translation>
    </message>
    <message>
        <source>Loading the demo …</source>
        <translation>Esimerkkiaineistoa ladataan …</translation>
    </message>
    <message>
        <source>Checking the database …</source>
        <translation>Tietokantaa tarkistetaan …</translation>
    </message>
    <message>
        <source>Stopping the private server …</source>
        <translation>Sammutetaan omaa palvelinta …</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the changes and try again; what you typed is still here.</source>
        <translation>Joku muutti tätä sillä välin. Katso muutokset ja yritä uudelleen; kirjoittamasi on tallella.</translation>
    </message>
    <message>
        <source>This cannot be done in the present state. Reload the page to see what is possible now.</source>
        <translation>Tätä ei voi tehdä nykyisessä tilassa. Lataa sivu uudelleen nähdäksesi, mikä on nyt mahdollista.</translation>
    </message>
    <message>
        <source>Something is missing or wrong. Mend the marked fields and try again.</source>
        <translation>Jotakin puuttuu tai on väärin. Korjaa merkityt kentät ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The database session uses an isolation level in which this is not done. Use the level read committed.</source>
        <translation>Tietokantaistunnon eristystasolla tätä ei tehdä. Käytä tasoa read committed.</translation>
    </message>
    <message>
        <source>This request was already used for another act. Start the act again.</source>
        <translation>Tämä pyyntö on jo käytetty toiseen toimeen. Aloita toimi uudelleen.</translation>
    </message>
    <message>
        <source>The right would reach outside the content of the permit. Choose items and a purpose that the permit names.</source>
        <translation>Oikeus ulottuisi luvan sisällön ulkopuolelle. Valitse tiedot ja käyttötarkoitus, jotka luvassa on.</translation>
    </message>
    <message>
        <source>Some items have not been assessed. Assess every item of the content first.</source>
        <translation>Osa tiedoista on arvioimatta. Arvioi ensin jokainen sisällön tieto.</translation>
    </message>
    <message>
        <source>The outcome does not fit the assessed items. Choose an outcome that agrees with what is granted and refused.</source>
        <translation>Ratkaisu ei vastaa arvioituja tietoja. Valitse ratkaisu, joka vastaa myönnettyjä ja hylättyjä.</translation>
    </message>
    <message>
        <source>The agency has blocked this right. Only the agency can restore it.</source>
        <translation>Virasto on estänyt tämän oikeuden. Vain virasto voi palauttaa sen.</translation>
    </message>
    <message>
        <source>The organisation has no responsible user in force. Apply for one first.</source>
        <translation>Organisaatiolla ei ole voimassa olevaa vastuukäyttäjää. Hae sellaista ensin.</translation>
    </message>
    <message>
        <source>An item or a purpose is not known any more. Reload the page and choose again.</source>
        <translation>Tietoa tai käyttötarkoitusta ei enää tunneta. Lataa sivu uudelleen ja valitse uudelleen.</translation>
    </message>
    <message>
        <source>Somebody else handles this application. Take it in handling first.</source>
        <translation>Joku muu käsittelee tätä hakemusta. Ota se ensin käsittelyyn.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Täytä tämä.</translation>
    </message>
    <message>
        <source>Write a little more, so that the matter can be judged.</source>
        <translation>Kirjoita vähän enemmän, jotta asia voidaan arvioida.</translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation>Valitse vähintään yksi tieto.</translation>
    </message>
    <message>
        <source>Name the provision that gives the right to this data.</source>
        <translation>Nimeä säännös, joka oikeuttaa tähän tietoon.</translation>
    </message>
    <message>
        <source>The end is before the start. Choose a later end.</source>
        <translation>Loppu on ennen alkua. Valitse myöhempi loppu.</translation>
    </message>
    <message>
        <source>The date is in the past. Choose today or later.</source>
        <translation>Päivä on mennyt. Valitse tämä päivä tai myöhempi.</translation>
    </message>
    <message>
        <source>This is out of range: too small, too large or too long. Check it.</source>
        <translation>Tämä ei ole sallituissa rajoissa: liian pieni, suuri tai pitkä. Tarkista se.</translation>
    </message>
    <message>
        <source>This cannot be used here. Check it, or choose one from the list.</source>
        <translation>Tätä ei voi käyttää tässä. Tarkista se tai valitse luettelosta.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Sallittu</translation>
    </message>
    <message>
        <source>Refused: no such right</source>
        <translation>Torjuttu: tällaista oikeutta ei ole</translation>
    </message>
    <message>
        <source>Refused: the right is blocked</source>
        <translation>Torjuttu: oikeus on estetty</translation>
    </message>
    <message>
        <source>Refused: the right has ended</source>
        <translation>Torjuttu: oikeus on päättynyt</translation>
    </message>
    <message>
        <source>Refused: the right has not begun</source>
        <translation>Torjuttu: oikeus ei ole alkanut</translation>
    </message>
    <message>
        <source>Refused: the right has expired</source>
        <translation>Torjuttu: oikeus on vanhentunut</translation>
    </message>
    <message>
        <source>Refused: items outside the right</source>
        <translation>Torjuttu: tietoja oikeuden ulkopuolelta</translation>
    </message>
    <message>
        <source>Refused: another purpose</source>
        <translation>Torjuttu: toinen käyttötarkoitus</translation>
    </message>
    <message>
        <source>Refused: the permit is not in force</source>
        <translation>Torjuttu: lupa ei ole voimassa</translation>
    </message>
    <message>
        <source>The database refused this with the code %1. Reload the page and try again.</source>
        <translation>Tietokanta torjui tämän koodilla %1. Lataa sivu uudelleen ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>%1 changed this meanwhile (%2). Look at the changes and try again; what you typed is still here.</source>
        <translation>%1 muutti tätä sillä välin (%2). Katso muutokset ja yritä uudelleen; kirjoittamasi on tallella.</translation>
    </message>
    <message>
        <source>This cannot be done when the state is “%1”. Reload the page to see what is possible now.</source>
        <translation>Tätä ei voi tehdä, kun tila on ”%1”. Lataa sivu uudelleen nähdäksesi, mikä on nyt mahdollista.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>In handling</source>
        <translation>Käsittelyssä</translation>
    </message>
    <message>
        <source>Completion asked</source>
        <translation>Täydennettävänä</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Neuvottelu</translation>
    </message>
    <message>
        <source>Technical assessment</source>
        <translation>Tekninen arviointi</translation>
    </message>
    <message>
        <source>Statement asked</source>
        <translation>Lausunnolla</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Kuultavana</translation>
    </message>
    <message>
        <source>Presented for decision</source>
        <translation>Päätettävänä</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Annettu tiedoksi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Vedetty takaisin</translation>
    </message>
    <message>
        <source>Transferred to another authority</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>New permit</source>
        <translation>Uusi lupa</translation>
    </message>
    <message>
        <source>Municipal order</source>
        <translation>Kunnan tilaus</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Muutoshakemus</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Uusiminen</translation>
    </message>
    <message>
        <source>VTJkysely (browser)</source>
        <translation>VTJkysely</translation>
    </message>
    <message>
        <source>VTJ query interface</source>
        <translation>VTJ-kyselyrajapinta</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Myönnetty</translation>
    </message>
    <message>
        <source>Granted conditionally</source>
        <translation>Myönnetty ehdollisesti</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Osittain myönnetty</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Dismissed without examination</source>
        <translation>Jätetty tutkimatta</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Rauennut</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Arvioimatta</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Rajattu</translation>
    </message>
    <message>
        <source>Not necessary for the purpose</source>
        <translation>Ei tarpeen käyttötarkoitukseen</translation>
    </message>
    <message>
        <source>No provision gives the right</source>
        <translation>Mikään säännös ei oikeuta</translation>
    </message>
    <message>
        <source>A narrower item is enough</source>
        <translation>Suppeampi tieto riittää</translation>
    </message>
    <message>
        <source>Outside the stated purpose</source>
        <translation>Ilmoitetun tarkoituksen ulkopuolella</translation>
    </message>
    <message>
        <source>No right to data under non-disclosure</source>
        <translation>Ei oikeutta turvakiellon alaisiin tietoihin</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Permanent building identifier</source>
        <translation>Pysyvä rakennustunnus</translation>
    </message>
    <message>
        <source>Property identifier</source>
        <translation>Kiinteistötunnus</translation>
    </message>
    <message>
        <source>Awaiting commitment</source>
        <translation>Odottaa sitoumusta</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Keskeytetty</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Case permit</source>
        <translation>Tietolupa</translation>
    </message>
    <message>
        <source>Standing permit</source>
        <translation>Toistaiseksi voimassa oleva lupa</translation>
    </message>
    <message>
        <source>Framework permit</source>
        <translation>Raamilupa</translation>
    </message>
    <message>
        <source>Its time ran out</source>
        <translation>Määräaika päättyi</translation>
    </message>
    <message>
        <source>The organisation gave it up</source>
        <translation>Organisaatio luopui siitä</translation>
    </message>
    <message>
        <source>The agency revoked it</source>
        <translation>Virasto peruutti sen</translation>
    </message>
    <message>
        <source>Replaced by another permit</source>
        <translation>Korvattu toisella luvalla</translation>
    </message>
    <message>
        <source>Decision of the agency</source>
        <translation>Viraston päätös</translation>
    </message>
    <message>
        <source>Commitment of the organisation</source>
        <translation>Organisaation sitoumus</translation>
    </message>
    <message>
        <source>Responsible user in force</source>
        <translation>Voimassa oleva vastuukäyttäjä</translation>
    </message>
    <message>
        <source>Edit application</source>
        <translation>Muokkaa hakemusta</translation>
    </message>
    <message>
        <source>Send application</source>
        <translation>Lähetä hakemus</translation>
    </message>
    <message>
        <source>Withdraw application</source>
        <translation>Vedä hakemus takaisin</translation>
    </message>
    <message>
        <source>Take in handling</source>
        <translation>Ota käsittelyyn</translation>
    </message>
    <message>
        <source>Assess data content</source>
        <translation>Arvioi tietosisältö</translation>
    </message>
    <message>
        <source>Present for decision</source>
        <translation>Esittele päätettäväksi</translation>
    </message>
    <message>
        <source>Return to handling</source>
        <translation>Palauta käsittelyyn</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Tee päätös</translation>
    </message>
    <message>
        <source>Give commitment</source>
        <translation>Anna sitoumus</translation>
    </message>
    <message>
        <source>Suspend permit</source>
        <translation>Keskeytä lupa</translation>
    </message>
    <message>
        <source>Resume permit</source>
        <translation>Palauta lupa voimaan</translation>
    </message>
    <message>
        <source>End permit</source>
        <translation>Lakkauta lupa</translation>
    </message>
    <message>
        <source>Apply for responsible user</source>
        <translation>Hae vastuukäyttäjää</translation>
    </message>
    <message>
        <source>Grant appointment</source>
        <translation>Myönnä nimitys</translation>
    </message>
    <message>
        <source>Refuse appointment</source>
        <translation>Hylkää nimitys</translation>
    </message>
    <message>
        <source>Suspend appointment</source>
        <translation>Keskeytä nimitys</translation>
    </message>
    <message>
        <source>Resume appointment</source>
        <translation>Palauta nimitys voimaan</translation>
    </message>
    <message>
        <source>End appointment</source>
        <translation>Lakkauta nimitys</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Propose right</source>
        <translation>Ehdota oikeutta</translation>
    </message>
    <message>
        <source>Approve right</source>
        <translation>Hyväksy oikeus</translation>
    </message>
    <message>
        <source>Refuse right</source>
        <translation>Hylkää oikeus</translation>
    </message>
    <message>
        <source>Withdraw proposal</source>
        <translation>Vedä ehdotus takaisin</translation>
    </message>
    <message>
        <source>Deliver user id</source>
        <translation>Toimita käyttäjätunnus</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Block right</source>
        <translation>Estä oikeus</translation>
    </message>
    <message>
        <source>End right</source>
        <translation>Lakkauta oikeus</translation>
    </message>
    <message>
        <source>Restore right</source>
        <translation>Palauta oikeus</translation>
    </message>
    <message>
        <source>Issue login</source>
        <translation>Anna kirjautumisoikeus</translation>
    </message>
    <message>
        <source>End login</source>
        <translation>Lakkauta kirjautumisoikeus</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Hakemus</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nimitys</translation>
    </message>
    <message>
        <source>Access right</source>
        <translation>Käyttöoikeus</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Finish the draft</source>
        <translation>Viimeistele luonnos</translation>
    </message>
    <message>
        <source>Take the application in handling</source>
        <translation>Ota hakemus käsittelyyn</translation>
    </message>
    <message>
        <source>Handle the application</source>
        <translation>Käsittele hakemus</translation>
    </message>
    <message>
        <source>Decide the application</source>
        <translation>Tee päätös</translation>
    </message>
    <message>
        <source>Give the commitment</source>
        <translation>Anna sitoumus</translation>
    </message>
    <message>
        <source>Decide on the responsible user</source>
        <translation>Ratkaise vastuukäyttäjän nimitys</translation>
    </message>
    <message>
        <source>Approve the right</source>
        <translation>Hyväksy oikeus</translation>
    </message>
    <message>
        <source>Deliver the user id</source>
        <translation>Toimita käyttäjätunnus</translation>
    </message>
    <message>
        <source>Take the right into use</source>
        <translation>Ota oikeus käyttöön</translation>
    </message>
    <message>
        <source>No responsible user</source>
        <translation>Ei vastuukäyttäjää</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Vähäinen</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Tavallinen</translation>
    </message>
    <message>
        <source>Elevated</source>
        <translation>Korotettu</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Erityinen</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Rakennus</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Huoneisto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>Digital and Population Data Services Agency</source>
        <translation>Digi- ja väestötietovirasto</translation>
    </message>
    <message>
        <source>State authority</source>
        <translation>Valtion viranomainen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Joint municipal authority</source>
        <translation>Kuntayhtymä</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Hyvinvointialue</translation>
    </message>
    <message>
        <source>Other public body</source>
        <translation>Muu julkinen toimija</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Yhteisö</translation>
    </message>
    <message>
        <source>Intermediary</source>
        <translation>Välitoimija</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiivinen</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englanti</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Asiantuntija</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>Päättäjä</translation>
    </message>
    <message>
        <source>Access administrator</source>
        <translation>Käyttöoikeuksien hallitsija</translation>
    </message>
    <message>
        <source>Log officer</source>
        <translation>Lokivastaava</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Tarkastaja</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Pääkäyttäjä</translation>
    </message>
    <message>
        <source>Responsible user</source>
        <translation>Vastuukäyttäjä</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Sijainen</translation>
    </message>
    <message>
        <source>Permit contact</source>
        <translation>Luvan yhteyshenkilö</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Tekninen yhteyshenkilö</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Käyttäjä</translation>
    </message>
    <message>
        <source>Both services</source>
        <translation>Molemmat palvelut</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Haettu</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ehdotettu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>User id delivered</source>
        <translation>Käyttäjätunnus toimitettu</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Estetty</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vanhentunut</translation>
    </message>
    <message>
        <source>Left the organisation</source>
        <translation>Lähti organisaatiosta</translation>
    </message>
    <message>
        <source>Moved to other duties</source>
        <translation>Siirtyi muihin tehtäviin</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Ei enää tarpeen</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Väärinkäyttö</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>Annettu erehdyksessä</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Muu syy</translation>
    </message>
    <message>
        <source>Say with --as who acts: the login or the name of a person.</source>
        <translation>Kerro valitsimella --as, kuka toimii: henkilön tunnus tai nimi.</translation>
    </message>
    <message>
        <source>The permit was suspended</source>
        <translation>Lupa keskeytettiin</translation>
    </message>
    <message>
        <source>%1 decided, and the permit was made</source>
        <translation>%1 teki päätöksen, ja lupa syntyi</translation>
    </message>
    <message>
        <source>Nothing was missing any more: the permit came into force</source>
        <translation>Mitään ei enää puuttunut: lupa tuli voimaan</translation>
    </message>
    <message>
        <source>The appointment came into force</source>
        <translation>Nimitys tuli voimaan</translation>
    </message>
    <message>
        <source>The membership ended</source>
        <translation>Jäsenyys päättyi</translation>
    </message>
    <message>
        <source>The login {login} needs a password: start on a terminal, where it is asked for, or give it with --password-stdin.</source>
        <translation>Tunnus {login} tarvitsee salasanan: käynnistä päätteessä, jossa se kysytään, tai anna se valitsimella --password-stdin.</translation>
    </message>
    <message>
        <source>Make permit</source>
        <translation>Luo lupa</translation>
    </message>
    <message>
        <source>Permit comes into force</source>
        <translation>Lupa tulee voimaan</translation>
    </message>
    <message>
        <source>Appointment comes into force</source>
        <translation>Nimitys tulee voimaan</translation>
    </message>
    <message>
        <source>End membership</source>
        <translation>Lakkauta jäsenyys</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Suojattu</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Oikeusperuste</translation>
    </message>
    <message>
        <source>Clarification of data protection measures</source>
        <translation>Yleiskuvaus tietojen suojauksesta</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Käyttäjien määrä</translation>
    </message>
    <message>
        <source>Queries a year</source>
        <translation>Kyselyitä vuodessa</translation>
    </message>
    <message>
        <source>Provision for data under non-disclosure</source>
        <translation>Turvakiellon alaisten tietojen säännös</translation>
    </message>
    <message>
        <source>Contact person of the permit</source>
        <translation>Luvan yhteyshenkilö</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Käyttötarkoitukset</translation>
    </message>
    <message>
        <source>Data content</source>
        <translation>Tietosisältö</translation>
    </message>
    <message>
        <source>Notice of arrival</source>
        <translation>Ilmoitus vireilletulosta</translation>
    </message>
    <message>
        <source>Completion request</source>
        <translation>Täydennyspyyntö</translation>
    </message>
    <message>
        <source>Reminder of completion</source>
        <translation>Muistutus täydennyksestä</translation>
    </message>
    <message>
        <source>Hearing letter</source>
        <translation>Kuulemiskirje</translation>
    </message>
    <message>
        <source>Request for statement</source>
        <translation>Lausuntopyyntö</translation>
    </message>
    <message>
        <source>Notice of transfer</source>
        <translation>Siirtoilmoitus</translation>
    </message>
    <message>
        <source>Service of a decision</source>
        <translation>Päätöksen tiedoksianto</translation>
    </message>
    <message>
        <source>Notice of correction</source>
        <translation>Ilmoitus korjaamisesta</translation>
    </message>
    <message>
        <source>Notice of opening</source>
        <translation>Ilmoitus avaamisesta</translation>
    </message>
    <message>
        <source>Notice of suspension</source>
        <translation>Ilmoitus keskeytyksestä</translation>
    </message>
    <message>
        <source>Notice of revocation</source>
        <translation>Ilmoitus peruuttamisesta</translation>
    </message>
    <message>
        <source>Notice of the end of a permit</source>
        <translation>Ilmoitus luvan päättymisestä</translation>
    </message>
    <message>
        <source>Certificate reminder</source>
        <translation>Varmennemuistutus</translation>
    </message>
    <message>
        <source>New terms of use</source>
        <translation>Uudet käyttöehdot</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Julkinen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Salassa pidettävä</translation>
    </message>
    <message>
        <source>Inside the agency</source>
        <translation>Viraston sisäinen</translation>
    </message>
    <message>
        <source>To the organisation</source>
        <translation>Organisaatiolle</translation>
    </message>
    <message>
        <source>In the e-service</source>
        <translation>Asiointipalvelussa</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Sähköpostitse</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Postitse</translation>
    </message>
    <message>
        <source>%1 added a promised time</source>
        <translation>%1 lisäsi luvatun käsittelyajan</translation>
    </message>
    <message>
        <source>A promised time for the same cases begins on that day already. Choose another day.</source>
        <translation>Samoille asioille alkaa jo luvattu käsittelyaika tuona päivänä. Valitse toinen päivä.</translation>
    </message>
    <message>
        <source>Add promised time</source>
        <translation>Lisää luvattu käsittelyaika</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Luvattu käsittelyaika</translation>
    </message>
    <message>
        <source>Waiting for a handler</source>
        <translation>Odottaa käsittelijää</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Käsittely</translation>
    </message>
    <message>
        <source>Completion by the applicant</source>
        <translation>Hakijan täydennys</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Lausunto</translation>
    </message>
    <message>
        <source>Hearing of the applicant</source>
        <translation>Hakijan kuuleminen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätöksenteko</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Virasto</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Hakija</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>Muu taho</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Soon late</source>
        <translation>Määräpäivä lähellä</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Ajallaan</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Tuleva</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>days</source>
        <translation>päivää</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>viikkoa</translation>
    </message>
    <message>
        <source>months</source>
        <translation>kuukautta</translation>
    </message>
    <message>
        <source>years</source>
        <translation>vuotta</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>All applicants</source>
        <translation>Kaikki hakijat</translation>
    </message>
    <message>
        <source>%1 handed the application over to a colleague</source>
        <translation>%1 siirsi hakemuksen toiselle käsittelijälle</translation>
    </message>
    <message>
        <source>%1 assigned the application</source>
        <translation>%1 osoitti hakemuksen käsittelijän</translation>
    </message>
    <message>
        <source>%1 asked for completion</source>
        <translation>%1 pyysi täydennystä</translation>
    </message>
    <message>
        <source>%1 saved answers to the completion request</source>
        <translation>%1 tallensi vastauksia täydennyspyyntöön</translation>
    </message>
    <message>
        <source>%1 sent the completion</source>
        <translation>%1 lähetti täydennyksen</translation>
    </message>
    <message>
        <source>%1 asked for more time</source>
        <translation>%1 pyysi lisäaikaa</translation>
    </message>
    <message>
        <source>%1 gave more time for the completion</source>
        <translation>%1 pidensi täydennyksen määräaikaa</translation>
    </message>
    <message>
        <source>%1 refused more time for the completion</source>
        <translation>%1 ei pidentänyt täydennyksen määräaikaa</translation>
    </message>
    <message>
        <source>%1 reminded of the completion</source>
        <translation>%1 muistutti täydennyksestä</translation>
    </message>
    <message>
        <source>The applicant was reminded of the completion</source>
        <translation>Hakijaa muistutettiin täydennyksestä</translation>
    </message>
    <message>
        <source>%1 went on without the completion</source>
        <translation>%1 jatkoi käsittelyä ilman täydennystä</translation>
    </message>
    <message>
        <source>%1 wrote a message</source>
        <translation>%1 kirjoitti viestin</translation>
    </message>
    <message>
        <source>%1 read the messages</source>
        <translation>%1 luki viestit</translation>
    </message>
    <message>
        <source>%1 added a note</source>
        <translation>%1 lisäsi merkinnän</translation>
    </message>
    <message>
        <source>%1 began a negotiation</source>
        <translation>%1 aloitti neuvottelun</translation>
    </message>
    <message>
        <source>%1 recorded the negotiation</source>
        <translation>%1 kirjasi neuvottelun</translation>
    </message>
    <message>
        <source>%1 began the technical assessment</source>
        <translation>%1 aloitti teknisen arvioinnin</translation>
    </message>
    <message>
        <source>%1 filled in a checklist</source>
        <translation>%1 täytti tarkistuslistaa</translation>
    </message>
    <message>
        <source>%1 finished an assessment</source>
        <translation>%1 päätti arvioinnin</translation>
    </message>
    <message>
        <source>%1 asked for a statement</source>
        <translation>%1 pyysi lausuntoa</translation>
    </message>
    <message>
        <source>%1 gave a statement</source>
        <translation>%1 antoi lausunnon</translation>
    </message>
    <message>
        <source>%1 cancelled a request for statement</source>
        <translation>%1 veti lausuntopyynnön takaisin</translation>
    </message>
    <message>
        <source>%1 began a hearing of the applicant</source>
        <translation>%1 aloitti hakijan kuulemisen</translation>
    </message>
    <message>
        <source>%1 answered the hearing</source>
        <translation>%1 vastasi kuulemiseen</translation>
    </message>
    <message>
        <source>%1 ended the hearing</source>
        <translation>%1 päätti kuulemisen</translation>
    </message>
    <message>
        <source>%1 transferred the application to another authority</source>
        <translation>%1 siirsi hakemuksen toiselle viranomaiselle</translation>
    </message>
    <message>
        <source>The application cannot be given to this person. Choose another who has the role for the service and no interest in the matter.</source>
        <translation>Hakemusta ei voi antaa tälle henkilölle. Valitse toinen, jolla on palvelun edellyttämä rooli ja joka ei ole asiassa esteellinen.</translation>
    </message>
    <message>
        <source>Some questions have not been answered. Answer each, or say why the answer cannot be given.</source>
        <translation>Kaikkiin kohtiin ei ole vastattu. Vastaa jokaiseen tai kerro, miksi vastausta ei voida antaa.</translation>
    </message>
    <message>
        <source>The time for the completion has run out. Send the completion as it is, or write to the handler.</source>
        <translation>Täydennyksen määräaika on päättynyt. Lähetä täydennys sellaisenaan tai kirjoita käsittelijälle.</translation>
    </message>
    <message>
        <source>The time given to the applicant has not run out yet, or a wish for more time waits for an answer. Wait for the day, or answer the wish.</source>
        <translation>Hakijalle annettu määräaika ei ole vielä päättynyt, tai lisäajan pyyntö odottaa vastausta. Odota määräpäivää tai vastaa pyyntöön.</translation>
    </message>
    <message>
        <source>An application lapses only when a completion request has gone unanswered past its day. Choose another outcome.</source>
        <translation>Hakemus raukeaa vain, kun täydennyspyyntöön ei ole vastattu määräajassa. Valitse toinen ratkaisu.</translation>
    </message>
    <message>
        <source>No such request for a statement is open. Reload the page.</source>
        <translation>Tällaista avointa lausuntopyyntöä ei ole. Päivitä sivu.</translation>
    </message>
    <message>
        <source>No such assessment is open. Begin it first.</source>
        <translation>Tällaista arviointia ei ole kesken. Aloita se ensin.</translation>
    </message>
    <message>
        <source>Some lines have not been assessed. Assess every line first.</source>
        <translation>Kaikkia kohtia ei ole arvioitu. Arvioi ensin jokainen kohta.</translation>
    </message>
    <message>
        <source>This person has already been asked for a statement. Wait for it, or cancel it first.</source>
        <translation>Tältä henkilöltä on jo pyydetty lausuntoa. Odota sitä tai vedä pyyntö ensin takaisin.</translation>
    </message>
    <message>
        <source>This was not asked to be completed. Only what the completion request names can be changed now.</source>
        <translation>Tähän ei ole pyydetty täydennystä. Nyt voi muuttaa vain täydennyspyynnössä nimettyjä kohtia.</translation>
    </message>
    <message>
        <source>The day is too far away. Choose one within six months.</source>
        <translation>Päivä on liian kaukana. Valitse päivä kuuden kuukauden sisältä.</translation>
    </message>
    <message>
        <source>The day is not later than the present one. Choose a later day.</source>
        <translation>Päivä ei ole nykyistä myöhempi. Valitse myöhempi päivä.</translation>
    </message>
    <message>
        <source>Answer this, or say why it cannot be given.</source>
        <translation>Vastaa tähän tai kerro, miksi vastausta ei voida antaa.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Vaihda käsittelijää</translation>
    </message>
    <message>
        <source>Assign handler</source>
        <translation>Osoita käsittelijä</translation>
    </message>
    <message>
        <source>Ask for completion</source>
        <translation>Pyydä täydennystä</translation>
    </message>
    <message>
        <source>Answer the completion request</source>
        <translation>Vastaa täydennyspyyntöön</translation>
    </message>
    <message>
        <source>Send the completion</source>
        <translation>Lähetä täydennys</translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation>Pyydä lisäaikaa</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Pidennä määräaikaa</translation>
    </message>
    <message>
        <source>Refuse more time</source>
        <translation>Älä pidennä määräaikaa</translation>
    </message>
    <message>
        <source>Remind of the completion</source>
        <translation>Muistuta täydennyksestä</translation>
    </message>
    <message>
        <source>Go on without the completion</source>
        <translation>Jatka ilman täydennystä</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Kirjoita viesti</translation>
    </message>
    <message>
        <source>Mark messages as read</source>
        <translation>Merkitse viestit luetuiksi</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Lisää merkintä</translation>
    </message>
    <message>
        <source>Begin negotiation</source>
        <translation>Aloita neuvottelu</translation>
    </message>
    <message>
        <source>Record negotiation</source>
        <translation>Kirjaa neuvottelu</translation>
    </message>
    <message>
        <source>Begin technical assessment</source>
        <translation>Aloita tekninen arviointi</translation>
    </message>
    <message>
        <source>Fill in a checklist</source>
        <translation>Täytä tarkistuslistaa</translation>
    </message>
    <message>
        <source>Finish an assessment</source>
        <translation>Päätä arviointi</translation>
    </message>
    <message>
        <source>Ask for a statement</source>
        <translation>Pyydä lausuntoa</translation>
    </message>
    <message>
        <source>Give statement</source>
        <translation>Anna lausunto</translation>
    </message>
    <message>
        <source>Cancel a request for statement</source>
        <translation>Vedä lausuntopyyntö takaisin</translation>
    </message>
    <message>
        <source>Begin hearing</source>
        <translation>Aloita kuuleminen</translation>
    </message>
    <message>
        <source>Answer the hearing</source>
        <translation>Vastaa kuulemiseen</translation>
    </message>
    <message>
        <source>End hearing</source>
        <translation>Päätä kuuleminen</translation>
    </message>
    <message>
        <source>Transfer to another authority</source>
        <translation>Siirrä toiselle viranomaiselle</translation>
    </message>
    <message>
        <source>Complete the application</source>
        <translation>Täydennä hakemusta</translation>
    </message>
    <message>
        <source>The completion has not come in time</source>
        <translation>Täydennys ei ole tullut määräajassa</translation>
    </message>
    <message>
        <source>Decide on more time for the completion</source>
        <translation>Ratkaise lisäaikapyyntö</translation>
    </message>
    <message>
        <source>Go on after the hearing</source>
        <translation>Jatka kuulemisen jälkeen</translation>
    </message>
    <message>
        <source>Record the negotiation</source>
        <translation>Kirjaa neuvottelu</translation>
    </message>
    <message>
        <source>Make the assessment</source>
        <translation>Tee arviointi</translation>
    </message>
    <message>
        <source>Give the statement</source>
        <translation>Anna lausunto</translation>
    </message>
    <message>
        <source>Read the message</source>
        <translation>Lue viesti</translation>
    </message>
    <message>
        <source>Waits for the completion</source>
        <translation>Odottaa täydennystä</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Täydennetty</translation>
    </message>
    <message>
        <source>Not completed in time</source>
        <translation>Ei täydennetty määräajassa</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Rauennut</translation>
    </message>
    <message>
        <source>More time asked</source>
        <translation>Lisäaikaa pyydetty</translation>
    </message>
    <message>
        <source>More time given</source>
        <translation>Lisäaikaa annettu</translation>
    </message>
    <message>
        <source>More time refused</source>
        <translation>Lisäaikaa ei annettu</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ei vastattu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Cannot be given</source>
        <translation>Ei voida antaa</translation>
    </message>
    <message>
        <source>Data under non-disclosure</source>
        <translation>Turvakiellon alaiset tiedot</translation>
    </message>
    <message>
        <source>Security: responsibilities and instructions</source>
        <translation>Tietojen suojaus: vastuut ja ohjeet</translation>
    </message>
    <message>
        <source>Security: choice of users</source>
        <translation>Tietojen suojaus: käyttäjien valinta</translation>
    </message>
    <message>
        <source>Security: authentication</source>
        <translation>Tietojen suojaus: tunnistaminen</translation>
    </message>
    <message>
        <source>Security: logging</source>
        <translation>Tietojen suojaus: lokitiedot</translation>
    </message>
    <message>
        <source>Security: monitoring of use</source>
        <translation>Tietojen suojaus: käytön seuranta</translation>
    </message>
    <message>
        <source>Security: premises and devices</source>
        <translation>Tietojen suojaus: tilat ja laitteet</translation>
    </message>
    <message>
        <source>Security: transfer and storage</source>
        <translation>Tietojen suojaus: siirto ja tallennus</translation>
    </message>
    <message>
        <source>Security: processors and suppliers</source>
        <translation>Tietojen suojaus: käsittelijät ja toimittajat</translation>
    </message>
    <message>
        <source>Security: destruction of data</source>
        <translation>Tietojen suojaus: hävittäminen</translation>
    </message>
    <message>
        <source>Security: incidents and breaches</source>
        <translation>Tietojen suojaus: häiriöt ja loukkaukset</translation>
    </message>
    <message>
        <source>Security: training</source>
        <translation>Tietojen suojaus: koulutus</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Yhteys</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Another matter</source>
        <translation>Muu asia</translation>
    </message>
    <message>
        <source>Inside the agency only</source>
        <translation>Vain viraston sisällä</translation>
    </message>
    <message>
        <source>Shown to the applicant too</source>
        <translation>Näkyy myös hakijalle</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>Security assessment</source>
        <translation>Tietoturva-arviointi</translation>
    </message>
    <message>
        <source>Examination of the application</source>
        <translation>Hakemuksen tarkastus</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Sufficient</source>
        <translation>Riittävä</translation>
    </message>
    <message>
        <source>Sufficient with conditions</source>
        <translation>Riittävä ehdoin</translation>
    </message>
    <message>
        <source>Needs completion</source>
        <translation>Täydennettävä</translation>
    </message>
    <message>
        <source>Insufficient</source>
        <translation>Riittämätön</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ei koske hakemusta</translation>
    </message>
    <message>
        <source>Waits for the statement</source>
        <translation>Odottaa lausuntoa</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Vedetty takaisin</translation>
    </message>
    <message>
        <source>Waits for the answer</source>
        <translation>Odottaa vastausta</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lisätty</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tieto</translation>
    </message>
    <message>
        <source>Search key</source>
        <translation>Hakuavain</translation>
    </message>
    <message>
        <source>%1 took in the application as the e-service delivered it</source>
        <translation>%1 otti vastaan verkkoasioinnin toimittaman hakemuksen</translation>
    </message>
    <message>
        <source>%1 attached a file</source>
        <translation>%1 lisäsi liitteen</translation>
    </message>
    <message>
        <source>%1 removed an attachment</source>
        <translation>%1 poisti liitteen</translation>
    </message>
    <message>
        <source>%1 classed an attachment</source>
        <translation>%1 luokitteli liitteen</translation>
    </message>
    <message>
        <source>The file is empty. Choose another file.</source>
        <translation>Tiedosto on tyhjä. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>Files of this type are not taken, or the content is not what the name says. Taken are PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT, CSV, XML and JSON; texts in UTF-8.</source>
        <translation>Tämäntyyppistä tiedostoa ei oteta vastaan, tai sisältö ei vastaa tiedoston nimeä. Hyväksyttyjä tyyppejä ovat PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT, CSV, XML ja JSON; tekstitiedostojen merkistön on oltava UTF-8.</translation>
    </message>
    <message>
        <source>The file is a program or carries one (macros, scripts). Save it without them, for example as PDF.</source>
        <translation>Tiedosto on ohjelma tai sisältää sellaisen (makroja, komentosarjoja). Tallenna se ilman niitä, esimerkiksi PDF-muodossa.</translation>
    </message>
    <message>
        <source>The file is too large, or the application would have too many attachments. Make the file smaller or remove another one first.</source>
        <translation>Tiedosto on liian suuri, tai hakemuksella olisi liikaa liitteitä. Pienennä tiedostoa tai poista ensin toinen liite.</translation>
    </message>
    <message>
        <source>The same file is attached already.</source>
        <translation>Sama tiedosto on jo liitteenä.</translation>
    </message>
    <message>
        <source>The file changed on its way to the database. Attach it again.</source>
        <translation>Tiedosto muuttui matkalla tietokantaan. Liitä se uudelleen.</translation>
    </message>
    <message>
        <source>An application with this reference has been taken in already.</source>
        <translation>Tällä viitteellä on jo otettu vastaan hakemus.</translation>
    </message>
    <message>
        <source>The document has faults, and nothing of it has been taken in. The list tells them by their place.</source>
        <translation>Asiakirjassa on virheitä, eikä siitä ole otettu vastaan mitään. Luettelo kertoo virheet ja niiden paikat.</translation>
    </message>
    <message>
        <source>This file was attached by the other side. Each side removes only its own files.</source>
        <translation>Tiedoston on liittänyt toinen osapuoli. Kumpikin poistaa vain omia tiedostojaan.</translation>
    </message>
    <message>
        <source>There is no such attachment any more. Reload the page.</source>
        <translation>Liitettä ei enää ole. Lataa sivu uudelleen.</translation>
    </message>
    <message>
        <source>There is no such member in the format. Remove it or check its spelling.</source>
        <translation>Muotokuvauksessa ei ole tämännimistä kenttää. Poista se tai tarkista kirjoitusasu.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Koodia ei tunneta.</translation>
    </message>
    <message>
        <source>The arrival must lie within the last 30 days.</source>
        <translation>Saapumisajan on oltava viimeksi kuluneiden 30 päivän ajalta.</translation>
    </message>
    <message>
        <source>This stands here twice.</source>
        <translation>Tämä on tässä kahdesti.</translation>
    </message>
    <message>
        <source>The value is of another type than the format says.</source>
        <translation>Arvo on muuta tyyppiä kuin muotokuvaus edellyttää.</translation>
    </message>
    <message>
        <source>Take in application</source>
        <translation>Ota hakemus vastaan</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Lisää liite</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Poista liite</translation>
    </message>
    <message>
        <source>Class attachment</source>
        <translation>Luokittele liite</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>Tietoturvaselvitys</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Valtakirja</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Muu asiakirja</translation>
    </message>
    <message>
        <source>Public document</source>
        <translation>Julkinen</translation>
    </message>
    <message>
        <source>Partly secret</source>
        <translation>Osittain salassa pidettävä</translation>
    </message>
    <message>
        <source>Secret document</source>
        <translation>Salassa pidettävä</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Hakija</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Virasto</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Liitetty</translation>
    </message>
    <message>
        <source>%1 recorded the service of the decision</source>
        <translation>%1 kirjasi päätöksen tiedoksiannon</translation>
    </message>
    <message>
        <source>%1 closed the matter</source>
        <translation>%1 sulki asian</translation>
    </message>
    <message>
        <source>The time for seeking a change ended: the matter was closed</source>
        <translation>Muutoksenhakuaika päättyi: asia suljettiin</translation>
    </message>
    <message>
        <source>%1 corrected the decision</source>
        <translation>%1 korjasi päätöksen</translation>
    </message>
    <message>
        <source>The file {file} could not be written. Choose another folder or name; the details say why.</source>
        <translation>Tiedostoa {file} ei voitu kirjoittaa. Valitse toinen kansio tai nimi; syy on lisätiedoissa.</translation>
    </message>
    <message>
        <source>There is no document of a decision here. Only what was decided in this program is served and corrected.</source>
        <translation>Päätösasiakirjaa ei ole. Vain tässä ohjelmassa päätetty asia annetaan tiedoksi ja korjataan.</translation>
    </message>
    <message>
        <source>The time for rectification or appeal has not ended. The matter closes by itself when it has.</source>
        <translation>Oikaisuvaatimus- tai valitusaika ei ole päättynyt. Asia sulkeutuu itsestään sen päätyttyä.</translation>
    </message>
    <message>
        <source>More than five years have gone since the decision; it is not corrected any more.</source>
        <translation>Päätöksestä on kulunut yli viisi vuotta; sitä ei enää korjata.</translation>
    </message>
    <message>
        <source>Nothing differs from the present wording. Correct something, or cancel.</source>
        <translation>Mikään ei poikkea nykyisestä sanamuodosta. Korjaa jotakin tai peruuta.</translation>
    </message>
    <message>
        <source>This ground is not for such a customer and service. Choose another one, or leave it to the usual.</source>
        <translation>Tämä peruste ei sovi tällaiselle asiakkaalle ja palvelulle. Valitse toinen tai käytä tavanomaista.</translation>
    </message>
    <message>
        <source>The day is before the decision or after today. Choose the day on which it was sent or received.</source>
        <translation>Päivä on ennen päätöstä tai tämän päivän jälkeen. Valitse päivä, jona päätös lähetettiin tai vastaanotettiin.</translation>
    </message>
    <message>
        <source>A correction neither adds nor removes a condition: keep one line for each.</source>
        <translation>Korjaus ei lisää eikä poista ehtoja: pidä kukin ehto omalla rivillään.</translation>
    </message>
    <message>
        <source>Record the service</source>
        <translation>Kirjaa tiedoksianto</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>Sulje asia</translation>
    </message>
    <message>
        <source>Correct the decision</source>
        <translation>Korjaa päätös</translation>
    </message>
    <message>
        <source>Serve the decision</source>
        <translation>Anna päätös tiedoksi</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Maksuton</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Omakustannushinta</translation>
    </message>
    <message>
        <source>By the price list</source>
        <translation>Hinnaston mukaan</translation>
    </message>
    <message>
        <source>The usual for this customer</source>
        <translation>Tavanomainen tälle asiakkaalle</translation>
    </message>
    <message>
        <source>Opening of the service</source>
        <translation>Palvelun avaaminen</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Kysely</translation>
    </message>
    <message>
        <source>Data unit</source>
        <translation>Tietoyksikkö</translation>
    </message>
    <message>
        <source>Printout</source>
        <translation>Tuloste</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Kuukausimaksu</translation>
    </message>
    <message>
        <source>Least monthly fee</source>
        <translation>Vähimmäismaksu kuukaudessa</translation>
    </message>
    <message>
        <source>Request for rectification</source>
        <translation>Oikaisuvaatimus</translation>
    </message>
    <message>
        <source>Appeal to the administrative court</source>
        <translation>Valitus hallinto-oikeuteen</translation>
    </message>
    <message>
        <source>No change may be sought</source>
        <translation>Muutoksenhaku ei ole sallittu</translation>
    </message>
    <message>
        <source>Rectification of a fee</source>
        <translation>Maksun oikaisu</translation>
    </message>
    <message>
        <source>Ordinary letter</source>
        <translation>Tavallinen kirje</translation>
    </message>
    <message>
        <source>Ordinary electronic service</source>
        <translation>Tavallinen sähköinen tiedoksianto</translation>
    </message>
    <message>
        <source>Service with proof of receipt</source>
        <translation>Todisteellinen tiedoksianto</translation>
    </message>
    <message>
        <source>%1 began the draft as a copy</source>
        <translation>%1 aloitti luonnoksen kopiona</translation>
    </message>
    <message>
        <source>%1 registered the application that came on paper</source>
        <translation>%1 kirjasi paperilla tulleen hakemuksen</translation>
    </message>
    <message>
        <source>%1 asked the intermediary to agree</source>
        <translation>%1 pyysi välitoimijan suostumusta</translation>
    </message>
    <message>
        <source>%1 agreed that the client joins</source>
        <translation>%1 hyväksyi asiakkaan liittymisen</translation>
    </message>
    <message>
        <source>%1 declined that the client joins</source>
        <translation>%1 torjui asiakkaan liittymisen</translation>
    </message>
    <message>
        <source>The order that names the responsible user was granted</source>
        <translation>Tilaus, jossa vastuukäyttäjä nimetään, hyväksyttiin</translation>
    </message>
    <message>
        <source>%1 decided, and the permit was changed</source>
        <translation>%1 teki päätöksen, ja lupa muuttui</translation>
    </message>
    <message>
        <source>The new content took effect</source>
        <translation>Uusi tietosisältö tuli voimaan</translation>
    </message>
    <message>
        <source>The agency is entering this application from paper. It goes on when that is done.</source>
        <translation>Virasto kirjaa tätä hakemusta paperilta. Asia etenee, kun kirjaus on valmis.</translation>
    </message>
    <message>
        <source>An earlier application on the same permit has not been decided yet. Wait for its decision, or withdraw it.</source>
        <translation>Samaa lupaa koskevaa aiempaa hakemusta ei ole vielä ratkaistu. Odota päätöstä tai vedä hakemus takaisin.</translation>
    </message>
    <message>
        <source>Nothing differs from the permit in force. Change the data content, or apply for a renewal.</source>
        <translation>Mikään ei eroa voimassa olevasta luvasta. Muuta tietosisältöä tai hae luvan uusimista.</translation>
    </message>
    <message>
        <source>The intermediary has been asked already. Its answer comes to the page of the draft.</source>
        <translation>Välitoimijalta on jo pyydetty suostumusta. Vastaus tulee luonnoksen sivulle.</translation>
    </message>
    <message>
        <source>The day of arrival is today or at most 30 days ago. Check the stamp on the paper.</source>
        <translation>Saapumispäivä on tänään tai enintään 30 päivää sitten. Tarkista saapumisleima.</translation>
    </message>
    <message>
        <source>An authority joins by the Suomi.fi Data Exchange Layer (act 571/2016). Choose it.</source>
        <translation>Viranomainen liittyy Suomi.fi-palveluväylän kautta (laki 571/2016). Valitse se.</translation>
    </message>
    <message>
        <source>Without acceptance of the terms of use no permit is given.</source>
        <translation>Lupaa ei anneta, ellei käyttöehtoja hyväksytä.</translation>
    </message>
    <message>
        <source>No application can build on this permit. Choose one in force; for a renewal also one that ran out within a year.</source>
        <translation>Hakemus ei voi perustua tähän lupaan. Valitse voimassa oleva lupa; uusimiseen käy myös vuoden sisällä päättynyt lupa.</translation>
    </message>
    <message>
        <source>The intermediary has not agreed yet. Ask it, and send the application after its answer.</source>
        <translation>Välitoimija ei ole vielä antanut suostumustaan. Pyydä se ja lähetä hakemus vastauksen jälkeen.</translation>
    </message>
    <message>
        <source>Some items are not in the framework permit. Take them away, or apply for a permit of your own.</source>
        <translation>Osa tiedoista ei sisälly raamilupaan. Poista ne tai hae omaa lupaa.</translation>
    </message>
    <message>
        <source>Joining a framework permit</source>
        <translation>Liittyminen raamilupaan</translation>
    </message>
    <message>
        <source>Copy application</source>
        <translation>Kopioi hakemus</translation>
    </message>
    <message>
        <source>Register application from paper</source>
        <translation>Kirjaa paperihakemus</translation>
    </message>
    <message>
        <source>Ask the intermediary</source>
        <translation>Pyydä välitoimijan suostumus</translation>
    </message>
    <message>
        <source>Agree to joining</source>
        <translation>Hyväksy liittyminen</translation>
    </message>
    <message>
        <source>Decline joining</source>
        <translation>Torju liittyminen</translation>
    </message>
    <message>
        <source>Change permit</source>
        <translation>Muuta lupaa</translation>
    </message>
    <message>
        <source>New content takes effect</source>
        <translation>Uusi tietosisältö tulee voimaan</translation>
    </message>
    <message>
        <source>Finish registering the application</source>
        <translation>Vie hakemuksen kirjaus loppuun</translation>
    </message>
    <message>
        <source>A client asks to join the framework permit</source>
        <translation>Asiakas pyytää liittymistä raamilupaan</translation>
    </message>
    <message>
        <source>Permit to be amended or renewed</source>
        <translation>Muutettava tai uusittava lupa</translation>
    </message>
    <message>
        <source>Framework permit of the intermediary</source>
        <translation>Välitoimijan raamilupa</translation>
    </message>
    <message>
        <source>Responsible user to come</source>
        <translation>Tuleva vastuukäyttäjä</translation>
    </message>
    <message>
        <source>The content of the permit was narrowed</source>
        <translation>Luvan tietosisältöä supistettiin</translation>
    </message>
    <message>
        <source>Applicant and invoicing</source>
        <translation>Hakija ja laskutus</translation>
    </message>
    <message>
        <source>Clarification of use</source>
        <translation>Selvitys käytöstä</translation>
    </message>
    <message>
        <source>Why a change</source>
        <translation>Muutoksen syy</translation>
    </message>
    <message>
        <source>Grounds by data group</source>
        <translation>Perustelut tietoryhmittäin</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Hakuavaimet</translation>
    </message>
    <message>
        <source>Storing and passing on</source>
        <translation>Tallentaminen ja edelleenluovutus</translation>
    </message>
    <message>
        <source>Security clarification</source>
        <translation>Selvitys tietojen suojauksesta</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Käyttöehdot</translation>
    </message>
    <message>
        <source>Invoicing address</source>
        <translation>Laskutusosoite</translation>
    </message>
    <message>
        <source>Reference on invoices</source>
        <translation>Laskun viite</translation>
    </message>
    <message>
        <source>Units that use the data</source>
        <translation>Tietoja käyttävät yksiköt</translation>
    </message>
    <message>
        <source>Duties in which the data are used</source>
        <translation>Tehtävät, joissa tietoja käytetään</translation>
    </message>
    <message>
        <source>Why the permit should be changed or go on</source>
        <translation>Miksi lupaa pitäisi muuttaa tai jatkaa</translation>
    </message>
    <message>
        <source>Would the change data service be enough for part of the use?</source>
        <translation>Riittäisikö muutostietopalvelu osaan käytöstä?</translation>
    </message>
    <message>
        <source>Why a search by name or address is needed</source>
        <translation>Miksi hakua nimellä tai osoitteella tarvitaan</translation>
    </message>
    <message>
        <source>Are the data stored in a register of your own?</source>
        <translation>Tallennetaanko tiedot omaan rekisteriin?</translation>
    </message>
    <message>
        <source>Provision that allows the storing</source>
        <translation>Säännös, joka oikeuttaa tallentamaan</translation>
    </message>
    <message>
        <source>How long they are stored</source>
        <translation>Kuinka kauan tiedot säilytetään</translation>
    </message>
    <message>
        <source>Are the data passed on to others?</source>
        <translation>Luovutetaanko tietoja edelleen muille?</translation>
    </message>
    <message>
        <source>Provision that allows the passing on</source>
        <translation>Säännös, joka oikeuttaa luovuttamaan edelleen</translation>
    </message>
    <message>
        <source>To whom, and which data</source>
        <translation>Kenelle ja mitä tietoja</translation>
    </message>
    <message>
        <source>Do suppliers process the data on your behalf?</source>
        <translation>Käsittelevätkö toimittajat tietoja lukuunne?</translation>
    </message>
    <message>
        <source>Processors, their task and the place of the servers</source>
        <translation>Käsittelijät, niiden tehtävä ja palvelinten sijainti</translation>
    </message>
    <message>
        <source>Are the data processed outside Finland?</source>
        <translation>Käsitelläänkö tietoja Suomen ulkopuolella?</translation>
    </message>
    <message>
        <source>In which countries, and on what ground</source>
        <translation>Missä maissa ja millä perusteella</translation>
    </message>
    <message>
        <source>Responsible persons and instructions</source>
        <translation>Vastuuhenkilöt ja ohjeet</translation>
    </message>
    <message>
        <source>How users are chosen and rights kept by duty</source>
        <translation>Käyttäjien valinta ja oikeudet tehtävän mukaan</translation>
    </message>
    <message>
        <source>Authentication of users</source>
        <translation>Käyttäjien tunnistaminen</translation>
    </message>
    <message>
        <source>Logging by user, kept for five years</source>
        <translation>Käyttäjäkohtaiset lokit, säilytys viisi vuotta</translation>
    </message>
    <message>
        <source>Monitoring of use</source>
        <translation>Käytön seuranta</translation>
    </message>
    <message>
        <source>Premises and devices</source>
        <translation>Tilat ja laitteet</translation>
    </message>
    <message>
        <source>Transfer, storage and encryption</source>
        <translation>Siirto, tallennus ja salaus</translation>
    </message>
    <message>
        <source>Processors and suppliers: agreements and supervision</source>
        <translation>Käsittelijät ja toimittajat: sopimukset ja valvonta</translation>
    </message>
    <message>
        <source>Destruction of the data</source>
        <translation>Tietojen hävittäminen</translation>
    </message>
    <message>
        <source>Incidents and personal data breaches</source>
        <translation>Poikkeamat ja tietoturvaloukkaukset</translation>
    </message>
    <message>
        <source>Training of users</source>
        <translation>Käyttäjien koulutus</translation>
    </message>
    <message>
        <source>Way of connecting</source>
        <translation>Liittymistapa</translation>
    </message>
    <message>
        <source>Member class in the Data Exchange Layer</source>
        <translation>Jäsenluokka palveluväylässä</translation>
    </message>
    <message>
        <source>Member code (business ID)</source>
        <translation>Jäsentunnus (Y-tunnus)</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Alijärjestelmä</translation>
    </message>
    <message>
        <source>Subject of the server certificate</source>
        <translation>Palvelinvarmenteen kohde</translation>
    </message>
    <message>
        <source>Issuer of the server certificate</source>
        <translation>Palvelinvarmenteen myöntäjä</translation>
    </message>
    <message>
        <source>Deputy of the technical contact</source>
        <translation>Teknisen yhteyshenkilön varahenkilö</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>Testaussuunnitelma</translation>
    </message>
    <message>
        <source>Queries in the busiest hour</source>
        <translation>Kyselyjä vilkkaimpana tuntina</translation>
    </message>
    <message>
        <source>Wanted day of taking into use</source>
        <translation>Toivottu käyttöönottopäivä</translation>
    </message>
    <message>
        <source>Does the organisation accept the terms of use?</source>
        <translation>Hyväksyykö organisaatio käyttöehdot?</translation>
    </message>
    <message>
        <source>Address of electronic invoices, or where a letter is sent. Authorities are invoiced for the opening of the interface only.</source>
        <translation>Verkkolaskuosoite tai postiosoite. Viranomaiselta laskutetaan vain rajapinnan avaus.</translation>
    </message>
    <message>
        <source>Stands on every invoice, if you wish.</source>
        <translation>Merkitään halutessanne jokaiseen laskuun.</translation>
    </message>
    <message>
        <source>Units and about how many users in each.</source>
        <translation>Yksiköt ja arvio kunkin käyttäjämäärästä.</translation>
    </message>
    <message>
        <source>The statutory duties, one by one; the standing permit covers these alone.</source>
        <translation>Lakisääteiset tehtävät yksitellen; toistaiseksi voimassa oleva lupa kattaa vain ne.</translation>
    </message>
    <message>
        <source>What has changed in the duty, the law or the way of working.</source>
        <translation>Mikä on muuttunut tehtävässä, laissa tai työtavassa.</translation>
    </message>
    <message>
        <source>Data that a register needs to keep up to date come more simply as changes.</source>
        <translation>Rekisterin ajantasaisuuden ylläpitoon muutostiedot ovat yksinkertaisempi tapa.</translation>
    </message>
    <message>
        <source>A search by code is the rule. Tell when the code is not known and how the right person is made sure of.</source>
        <translation>Haku tunnuksella on pääsääntö. Kerro, milloin tunnus ei ole tiedossa ja miten oikea henkilö varmistetaan.</translation>
    </message>
    <message>
        <source>Storing in a register of your own needs a ground in data protection law or another act.</source>
        <translation>Tallentaminen omaan rekisteriin edellyttää perustetta tietosuojalainsäädännössä tai muussa laissa.</translation>
    </message>
    <message>
        <source>The data are not passed on to third parties unless an act so provides.</source>
        <translation>Tietoja ei luovuteta sivullisille, ellei laissa niin säädetä.</translation>
    </message>
    <message>
        <source>Name, business ID, what they do with the data, and the country.</source>
        <translation>Nimi, Y-tunnus, mitä ne tiedoilla tekevät, ja maa.</translation>
    </message>
    <message>
        <source>Inside the EU and EEA the country is enough; elsewhere also the ground of the transfer.</source>
        <translation>EU- ja ETA-alueella riittää maa; muualla myös siirron peruste.</translation>
    </message>
    <message>
        <source>Who answers for data protection and security, and which instructions there are.</source>
        <translation>Kuka vastaa tietosuojasta ja tietoturvasta, ja mitä ohjeita on.</translation>
    </message>
    <message>
        <source>Who approves a user, on what ground, and how a right ends when the duty changes.</source>
        <translation>Kuka hyväksyy käyttäjän ja millä perusteella, ja miten oikeus päättyy tehtävän vaihtuessa.</translation>
    </message>
    <message>
        <source>Two-step login, personal user names, how the end user is known in each query.</source>
        <translation>Kaksivaiheinen kirjautuminen, henkilökohtaiset tunnukset, loppukäyttäjän yksilöinti jokaisessa kyselyssä.</translation>
    </message>
    <message>
        <source>What the log shows, how it is kept from change, and who may read it.</source>
        <translation>Mitä lokista ilmenee, miten se suojataan muuttamiselta ja kuka sitä saa lukea.</translation>
    </message>
    <message>
        <source>How often the use is looked at, by whom, and what follows.</source>
        <translation>Kuinka usein käyttöä seurataan, kuka seuraa ja mitä siitä seuraa.</translation>
    </message>
    <message>
        <source>Access control, work at home, screens, protection of devices.</source>
        <translation>Kulunvalvonta, etätyö, näytöt, laitteiden suojaus.</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer; what is stored and how it is encrypted.</source>
        <translation>TLS 1.2 tai uudempi; mitä tallennetaan ja miten se salataan.</translation>
    </message>
    <message>
        <source>Data protection agreements and how they are watched.</source>
        <translation>Tietosuojasopimukset ja niiden noudattamisen valvonta.</translation>
    </message>
    <message>
        <source>Printouts, files and devices when they are not needed any more.</source>
        <translation>Tulosteet, tiedostot ja laitteet, kun niitä ei enää tarvita.</translation>
    </message>
    <message>
        <source>Who is told, within what time, and how it is put right.</source>
        <translation>Kenelle ilmoitetaan, missä ajassa ja miten tilanne korjataan.</translation>
    </message>
    <message>
        <source>What users learn before they get a right, and how often again.</source>
        <translation>Mitä käyttäjät oppivat ennen oikeuden saamista ja kuinka usein koulutus kerrataan.</translation>
    </message>
    <message>
        <source>For authorities the Suomi.fi Data Exchange Layer is obligatory (act 571/2016).</source>
        <translation>Viranomaiselle Suomi.fi-palveluväylä on pakollinen (laki 571/2016).</translation>
    </message>
    <message>
        <source>As in the Data Exchange Layer, for example 0245437-2.</source>
        <translation>Kuten palveluväylässä, esimerkiksi 0245437-2.</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail; may be the supplier of the system.</source>
        <translation>Nimi, puhelin ja sähköposti; voi olla järjestelmän toimittaja.</translation>
    </message>
    <message>
        <source>Use for the stated purpose only, rights by duty, logs for five years, changes announced.</source>
        <translation>Käyttö vain ilmoitettuun tarkoitukseen, oikeudet tehtävän mukaan, lokit viisi vuotta, muutoksista ilmoitetaan.</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Palvelinvarmenne</translation>
    </message>
    <message>
        <source>COM – company</source>
        <translation>COM – yritys</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pyydetty</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Torjuttu</translation>
    </message>
    <message>
        <source>A permit is made; it waits for the commitment</source>
        <translation>Lupa syntyy ja odottaa sitoumusta</translation>
    </message>
    <message>
        <source>The named responsible user is applied for</source>
        <translation>Nimetylle vastuukäyttäjälle haetaan oikeutta</translation>
    </message>
    <message>
        <source>The permit gets a new content version</source>
        <translation>Lupa saa uuden tietosisältöversion</translation>
    </message>
    <message>
        <source>The permit goes on to its new last day</source>
        <translation>Luvan voimassaolo jatkuu uuteen päättymispäivään</translation>
    </message>
    <message>
        <source>Item comes in</source>
        <translation>Tieto lisätään</translation>
    </message>
    <message>
        <source>Item goes out</source>
        <translation>Tieto poistuu</translation>
    </message>
    <message>
        <source>Right ends</source>
        <translation>Oikeus päättyy</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>What kind of body applies?</source>
        <translation>Millainen taho hakee?</translation>
    </message>
    <message>
        <source>Is a register of your own to be kept up to date?</source>
        <translation>Pidetäänkö omaa rekisteriä ajan tasalla?</translation>
    </message>
    <message>
        <source>Is it research or statistics?</source>
        <translation>Onko kyse tutkimuksesta tai tilastoinnista?</translation>
    </message>
    <message>
        <source>Is the need continuous?</source>
        <translation>Onko tarve jatkuva?</translation>
    </message>
    <message>
        <source>Are persons, buildings or apartments checked one at a time?</source>
        <translation>Tarkistetaanko henkilöt, rakennukset tai huoneistot yksi kerrallaan?</translation>
    </message>
    <message>
        <source>Must the data be up to date at the moment of the query?</source>
        <translation>Pitääkö tiedon olla ajan tasalla kyselyhetkellä?</translation>
    </message>
    <message>
        <source>Where are the data looked up?</source>
        <translation>Missä tietoja haetaan?</translation>
    </message>
    <message>
        <source>Would you be the client of an intermediary?</source>
        <translation>Olisitteko välitoimijan asiakas?</translation>
    </message>
    <message>
        <source>Can you build and keep up a link of your own?</source>
        <translation>Voitteko rakentaa ja ylläpitää oman yhteyden?</translation>
    </message>
    <message>
        <source>By staff in a browser</source>
        <translation>Henkilöstö hakee selaimella</translation>
    </message>
    <message>
        <source>From a system of our own</source>
        <translation>Omasta järjestelmästä</translation>
    </message>
    <message>
        <source>Apply for VTJkysely</source>
        <translation>Hae VTJkysely-palvelua</translation>
    </message>
    <message>
        <source>Apply for the VTJ query interface</source>
        <translation>Hae VTJ-kyselyrajapintaa</translation>
    </message>
    <message>
        <source>Join the framework permit of an intermediary</source>
        <translation>Liity välitoimijan raamilupaan</translation>
    </message>
    <message>
        <source>Turn to an intermediary</source>
        <translation>Käänny välitoimijan puoleen</translation>
    </message>
    <message>
        <source>Order the resident list</source>
        <translation>Tilaa asukasluettelo</translation>
    </message>
    <message>
        <source>Use the update service of customer registers</source>
        <translation>Käytä asiakasrekisterien päivityspalvelua</translation>
    </message>
    <message>
        <source>Use the change data service</source>
        <translation>Käytä muutostietopalvelua</translation>
    </message>
    <message>
        <source>Order a sample</source>
        <translation>Tilaa poiminta</translation>
    </message>
    <message>
        <source>Use the sampling service of municipalities</source>
        <translation>Käytä kuntien poimintapalvelua</translation>
    </message>
    <message>
        <source>Apply for a research permit</source>
        <translation>Hae tutkimuslupaa</translation>
    </message>
    <message>
        <source>The need is continuous, the checks are made one at a time and the data must be up to date: that is what the search services are for.</source>
        <translation>Tarve on jatkuva, tarkistukset tehdään yksi kerrallaan ja tiedon on oltava ajan tasalla: siihen hakupalvelut on tarkoitettu.</translation>
    </message>
    <message>
        <source>Staff check single persons or buildings: VTJkysely is ready-made in the browser and needs no system of your own.</source>
        <translation>Henkilöstö tarkistaa yksittäisiä henkilöitä tai rakennuksia: VTJkysely on valmis selainsovellus eikä vaadi omaa järjestelmää.</translation>
    </message>
    <message>
        <source>The data are checked inside a system of your own: the query interface is joined to it.</source>
        <translation>Tiedot tarkistetaan omassa järjestelmässä: kyselyrajapinta liitetään siihen.</translation>
    </message>
    <message>
        <source>Your organisation is covered by the standing permit: a light order is enough.</source>
        <translation>Organisaatio kuuluu toistaiseksi voimassa olevan luvan piiriin: kevyt tilaus riittää.</translation>
    </message>
    <message>
        <source>As an intermediary you apply for a framework permit, which your clients join.</source>
        <translation>Välitoimijana haette raamilupaa, johon asiakkaanne liittyvät.</translation>
    </message>
    <message>
        <source>Authorities connect through the Suomi.fi Data Exchange Layer (act 571/2016).</source>
        <translation>Viranomaiset liittyvät Suomi.fi-palveluväylän kautta (laki 571/2016).</translation>
    </message>
    <message>
        <source>The intermediary has the connection; you commit to its framework permit and get a permit of your own under it.</source>
        <translation>Yhteys on välitoimijalla; sitoudutte sen raamilupaan ja saatte oman luvan sen alla.</translation>
    </message>
    <message>
        <source>Without a link of your own the data come through an intermediary, which advises its clients and begins the matter.</source>
        <translation>Ilman omaa yhteyttä tiedot saadaan välitoimijalta, joka neuvoo asiakkaitaan ja panee asian vireille.</translation>
    </message>
    <message>
        <source>House managers get the list of residents as a product of its own inside VTJkysely.</source>
        <translation>Isännöitsijät saavat asukasluettelon omana tuotteenaan VTJkyselyssä.</translation>
    </message>
    <message>
        <source>Registers are not kept up to date by queries: changes are delivered as they happen.</source>
        <translation>Rekistereitä ei ylläpidetä kyselyillä: muutokset toimitetaan sitä mukaa kuin niitä tulee.</translation>
    </message>
    <message>
        <source>Research and statistics have a permit of their own; health data for secondary use come from Findata.</source>
        <translation>Tutkimukselle ja tilastoinnille on oma lupansa; terveystiedot toissijaiseen käyttöön antaa Findata.</translation>
    </message>
    <message>
        <source>The need is not continuous: a sample at one time serves it.</source>
        <translation>Tarve ei ole jatkuva: kertapoiminta riittää.</translation>
    </message>
    <message>
        <source>Many are needed at once: the search services show one at a time.</source>
        <translation>Tietoja tarvitaan monesta kerralla: hakupalvelut näyttävät yhden kerrallaan.</translation>
    </message>
    <message>
        <source>The data need not be of the moment: a delivered sample is enough.</source>
        <translation>Tiedon ei tarvitse olla kyselyhetken tieto: toimitettu poiminta riittää.</translation>
    </message>
    <message>
        <source>Free of charge for authorities</source>
        <translation>Viranomaisille maksuton</translation>
    </message>
    <message>
        <source>Queries free of charge, opening at cost price</source>
        <translation>Kyselyt maksuttomia, avaus omakustannushintaan</translation>
    </message>
    <message>
        <source>At cost price</source>
        <translation>Omakustannushintaan</translation>
    </message>
    <message>
        <source>Chargeable by the price list</source>
        <translation>Maksullinen hinnaston mukaan</translation>
    </message>
    <message>
        <source>By the price list of that service</source>
        <translation>Kyseisen palvelun hinnaston mukaan</translation>
    </message>
    <message>
        <source>A clarification of use: units and duties</source>
        <translation>Selvitys käytöstä: yksiköt ja tehtävät</translation>
    </message>
    <message>
        <source>The purposes of use, each with its justification</source>
        <translation>Käyttötarkoitukset perusteluineen</translation>
    </message>
    <message>
        <source>Why each data group is needed</source>
        <translation>Miksi kutakin tietoryhmää tarvitaan</translation>
    </message>
    <message>
        <source>The provisions that give the right to the data</source>
        <translation>Säännökset, jotka oikeuttavat tietoihin</translation>
    </message>
    <message>
        <source>The data content: items or groups of the catalogue</source>
        <translation>Tietosisältö: luettelon tiedot tai ryhmät</translation>
    </message>
    <message>
        <source>The security clarification in eleven sections, with your IT supplier</source>
        <translation>Selvitys tietojen suojauksesta yhdessätoista osassa, mukana tietotekniikan toimittaja</translation>
    </message>
    <message>
        <source>A clarification of the protection of the data</source>
        <translation>Selvitys tietojen suojauksesta</translation>
    </message>
    <message>
        <source>Who will be the responsible user</source>
        <translation>Kuka on vastuukäyttäjä</translation>
    </message>
    <message>
        <source>Who is the technical contact</source>
        <translation>Kuka on tekninen yhteyshenkilö</translation>
    </message>
    <message>
        <source>Member and subsystem of the Data Exchange Layer, or the server certificate; a test plan</source>
        <translation>Palveluväylän jäsen ja alijärjestelmä tai palvelinvarmenne; testaussuunnitelma</translation>
    </message>
    <message>
        <source>Who signs the commitment to the terms of use</source>
        <translation>Kuka allekirjoittaa sitoumuksen käyttöehtoihin</translation>
    </message>
    <message>
        <source>The agreement of the intermediary, asked from the draft</source>
        <translation>Välitoimijan suostumus, joka pyydetään luonnoksesta</translation>
    </message>
    <message>
        <source>An intermediary of your choice; ask it for an offer</source>
        <translation>Valitsemanne välitoimija; pyytäkää siltä tarjous</translation>
    </message>
    <message>
        <source>The list of the buildings you manage</source>
        <translation>Luettelo hoitamistanne rakennuksista</translation>
    </message>
    <message>
        <source>Strong identification of those who use it</source>
        <translation>Käyttäjien vahva tunnistaminen</translation>
    </message>
    <message>
        <source>A description of the register and of the data kept in it</source>
        <translation>Kuvaus rekisteristä ja siinä pidettävistä tiedoista</translation>
    </message>
    <message>
        <source>The research plan and the persons in charge</source>
        <translation>Tutkimussuunnitelma ja vastuuhenkilöt</translation>
    </message>
    <message>
        <source>An ethical statement, where one is needed</source>
        <translation>Eettinen lausunto, jos se tarvitaan</translation>
    </message>
    <message>
        <source>A description of the sample: whom, which data, on which day</source>
        <translation>Kuvaus poiminnasta: keitä, mitä tietoja, minkä päivän mukaan</translation>
    </message>
    <message>
        <source>%1 accepted the new terms of use</source>
        <translation>%1 hyväksyi uudet käyttöehdot</translation>
    </message>
    <message>
        <source>%1 published the terms of use</source>
        <translation>%1 julkaisi käyttöehdot</translation>
    </message>
    <message>
        <source>%1 registered the connection</source>
        <translation>%1 ilmoitti yhteyden</translation>
    </message>
    <message>
        <source>%1 changed the connection</source>
        <translation>%1 muutti yhteyttä</translation>
    </message>
    <message>
        <source>%1 took the connection to test</source>
        <translation>%1 vei yhteyden testiin</translation>
    </message>
    <message>
        <source>%1 accepted the connection to production</source>
        <translation>%1 hyväksyi yhteyden tuotantoon</translation>
    </message>
    <message>
        <source>%1 added a certificate</source>
        <translation>%1 lisäsi varmenteen</translation>
    </message>
    <message>
        <source>%1 took the connection out of use</source>
        <translation>%1 poisti yhteyden käytöstä</translation>
    </message>
    <message>
        <source>The connection was taken out of use</source>
        <translation>Yhteys poistettiin käytöstä</translation>
    </message>
    <message>
        <source>A permit of VTJkysely has no connection. Connections belong to permits of the query interface.</source>
        <translation>VTJkyselyn luvalla ei ole yhteyttä. Yhteydet kuuluvat kyselyrajapinnan lupiin.</translation>
    </message>
    <message>
        <source>The connection has no certificate that is valid today. Add one first.</source>
        <translation>Yhteydellä ei ole tänään voimassa olevaa varmennetta. Lisää se ensin.</translation>
    </message>
    <message>
        <source>These are not the terms of use in force. Reload the page and read the terms of today.</source>
        <translation>Nämä eivät ole voimassa olevat käyttöehdot. Lataa sivu uudelleen ja lue tämän päivän ehdot.</translation>
    </message>
    <message>
        <source>The permit has ended. Nothing more is done under it.</source>
        <translation>Lupa on päättynyt. Sen nojalla ei tehdä enää mitään.</translation>
    </message>
    <message>
        <source>Authorities use the Suomi.fi data exchange layer (act 571/2016). Choose it.</source>
        <translation>Viranomaiset käyttävät Suomi.fi-palveluväylää (laki 571/2016). Valitse se.</translation>
    </message>
    <message>
        <source>The member code is a business ID with a right check digit, as 0245437-2.</source>
        <translation>Jäsentunnus on Y-tunnus, jonka tarkistusnumero on oikein, esimerkiksi 0245437-2.</translation>
    </message>
    <message>
        <source>A subsystem has at most 64 letters, digits, hyphens and underscores, and no spaces.</source>
        <translation>Alijärjestelmän nimessä on enintään 64 kirjainta, numeroa, väliviivaa tai alaviivaa, ei välilyöntejä.</translation>
    </message>
    <message>
        <source>A serial number is written in hexadecimal digits: 0-9 and A-F.</source>
        <translation>Sarjanumero kirjoitetaan heksadesimaalimerkein: 0–9 ja A–F.</translation>
    </message>
    <message>
        <source>The certificate has expired already. Add one that is valid.</source>
        <translation>Varmenne on jo vanhentunut. Lisää voimassa oleva varmenne.</translation>
    </message>
    <message>
        <source>First day of validity</source>
        <translation>Ensimmäinen voimassaolopäivä</translation>
    </message>
    <message>
        <source>Agreed product name</source>
        <translation>Sovittu tuotenimi</translation>
    </message>
    <message>
        <source>Connection accepted to production</source>
        <translation>Yhteys hyväksytty tuotantoon</translation>
    </message>
    <message>
        <source>Accept the new terms</source>
        <translation>Hyväksy uudet ehdot</translation>
    </message>
    <message>
        <source>Publish terms of use</source>
        <translation>Julkaise käyttöehdot</translation>
    </message>
    <message>
        <source>Register connection</source>
        <translation>Ilmoita yhteys</translation>
    </message>
    <message>
        <source>Change connection</source>
        <translation>Muuta yhteyttä</translation>
    </message>
    <message>
        <source>Take to test</source>
        <translation>Vie testiin</translation>
    </message>
    <message>
        <source>Accept to production</source>
        <translation>Hyväksy tuotantoon</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Lisää varmenne</translation>
    </message>
    <message>
        <source>Take connection out of use</source>
        <translation>Poista yhteys käytöstä</translation>
    </message>
    <message>
        <source>Warn of an end</source>
        <translation>Muistuta päättymisestä</translation>
    </message>
    <message>
        <source>Register the connection</source>
        <translation>Ilmoita yhteys</translation>
    </message>
    <message>
        <source>Accept the connection to production</source>
        <translation>Hyväksy yhteys tuotantoon</translation>
    </message>
    <message>
        <source>A certificate ends</source>
        <translation>Varmenne päättyy</translation>
    </message>
    <message>
        <source>A permit ends</source>
        <translation>Lupa päättyy</translation>
    </message>
    <message>
        <source>Accept the new terms of use</source>
        <translation>Hyväksy uudet käyttöehdot</translation>
    </message>
    <message>
        <source>New terms have not been accepted</source>
        <translation>Uusia ehtoja ei ole hyväksytty</translation>
    </message>
    <message>
        <source>Suomi.fi data exchange layer</source>
        <translation>Suomi.fi-palveluväylä</translation>
    </message>
    <message>
        <source>GOV – state authority</source>
        <translation>GOV – valtion viranomainen</translation>
    </message>
    <message>
        <source>MUN – municipality or joint authority</source>
        <translation>MUN – kunta tai kuntayhtymä</translation>
    </message>
    <message>
        <source>ORG – association or other body</source>
        <translation>ORG – yhdistys tai muu yhteisö</translation>
    </message>
    <message>
        <source>EDU – school or university</source>
        <translation>EDU – oppilaitos tai yliopisto</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>In test</source>
        <translation>Testissä</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>Tuotannossa</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Poistettu käytöstä</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Ei vielä voimassa</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Päättyy pian</translation>
    </message>
    <message>
        <source>Has a follower</source>
        <translation>Seuraaja ilmoitettu</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Korvattu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Odotetaan</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>Varmenne päättyy</translation>
    </message>
    <message>
        <source>Permit ends</source>
        <translation>Lupa päättyy</translation>
    </message>
    <message>
        <source>New terms to accept</source>
        <translation>Uudet ehdot hyväksyttäviksi</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Ei kirjautumisoikeutta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Customer organisations</source>
        <translation>Asiakasorganisaatiot</translation>
    </message>
    <message>
        <source>The agency and customer organisations</source>
        <translation>Virasto ja asiakasorganisaatiot</translation>
    </message>
    <message>
        <source>%1 began to hear the organisation about the permit</source>
        <translation>%1 aloitti organisaation kuulemisen luvasta</translation>
    </message>
    <message>
        <source>%1 answered the hearing about the permit</source>
        <translation>%1 vastasi lupaa koskevaan kuulemiseen</translation>
    </message>
    <message>
        <source>%1 proposed that the permit be revoked</source>
        <translation>%1 esitti luvan peruuttamista</translation>
    </message>
    <message>
        <source>%1 let the revocation rest</source>
        <translation>%1 antoi peruuttamisen raueta</translation>
    </message>
    <message>
        <source>The permit was resumed</source>
        <translation>Luvan keskeytys päättyi</translation>
    </message>
    <message>
        <source>A permit is revoked on a proposal that another person has made. Have an expert propose it first.</source>
        <translation>Lupa peruutetaan toisen henkilön esityksestä. Pyydä ensin asiantuntijaa esittämään peruuttamista.</translation>
    </message>
    <message>
        <source>The standing or framework permit above this one is not in force.</source>
        <translation>Katto- tai raamilupa, johon tämä lupa kuuluu, ei ole voimassa.</translation>
    </message>
    <message>
        <source>The organisation has not been heard: wait for its answer or the last day, or name the urgent ground.</source>
        <translation>Organisaatiota ei ole kuultu: odota vastausta tai määräpäivää, tai kerro kiireellisyyden peruste.</translation>
    </message>
    <message>
        <source>The content would reach outside the standing or framework permit above it, or leave a permit under it outside.</source>
        <translation>Tietosisältö ylittäisi katto- tai raamiluvan sisällön tai jättäisi siihen kuuluvan luvan ulkopuolelle.</translation>
    </message>
    <message>
        <source>A standing permit is held by the agency: nobody is heard about it.</source>
        <translation>Kattolupa on viraston oma: siitä ei kuulla ketään.</translation>
    </message>
    <message>
        <source>A hearing or a proposal about this permit is open already. Finish it first.</source>
        <translation>Lupaa koskeva kuuleminen tai esitys on jo kesken. Vie se ensin loppuun.</translation>
    </message>
    <message>
        <source>Member of a standing permit</source>
        <translation>Kattoluvan jäsen</translation>
    </message>
    <message>
        <source>Client of a framework permit</source>
        <translation>Raamiluvan asiakas</translation>
    </message>
    <message>
        <source>The permit above it ended</source>
        <translation>Katto- tai raamilupa päättyi</translation>
    </message>
    <message>
        <source>The permit above it in force</source>
        <translation>Katto- tai raamilupa voimassa</translation>
    </message>
    <message>
        <source>Hear the organisation about the permit</source>
        <translation>Kuule organisaatiota luvasta</translation>
    </message>
    <message>
        <source>Answer the hearing about the permit</source>
        <translation>Vastaa lupaa koskevaan kuulemiseen</translation>
    </message>
    <message>
        <source>Propose the revocation</source>
        <translation>Esitä peruuttamista</translation>
    </message>
    <message>
        <source>Let the revocation rest</source>
        <translation>Anna peruuttamisen raueta</translation>
    </message>
    <message>
        <source>The hearing is over: propose or let it rest</source>
        <translation>Kuuleminen on päättynyt: esitä tai anna raueta</translation>
    </message>
    <message>
        <source>Decide the revocation</source>
        <translation>Päätä peruuttamisesta</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation>Kuultavana</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Peruutettu</translation>
    </message>
    <message>
        <source>Let rest</source>
        <translation>Rauennut</translation>
    </message>
    <message>
        <source>Permit under it</source>
        <translation>Siihen kuuluva lupa</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Is suspended</source>
        <translation>Keskeytyy</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Look-ups are refused</source>
        <translation>Haut estetään</translation>
    </message>
    <message>
        <source>Queries stop</source>
        <translation>Kyselyt lakkaavat</translation>
    </message>
    <message>
        <source>Is taken out of use</source>
        <translation>Poistuu käytöstä</translation>
    </message>
    <message>
        <source>Goes on with other permits</source>
        <translation>Jatkaa muissa luvissa</translation>
    </message>
    <message>
        <source>Is left without a permit</source>
        <translation>Jää ilman lupaa</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>The file {file} does not exist any more. Choose it again.</source>
        <translation>Tiedostoa {file} ei enää ole. Valitse se uudelleen.</translation>
    </message>
    <message>
        <source>{file} is no file. Choose a file.</source>
        <translation>{file} ei ole tiedosto. Valitse tiedosto.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Tiedostoa {file} ei voi lukea: {why}.</translation>
    </message>
    <message>
        <source>The file {file} is empty. Choose another file.</source>
        <translation>Tiedosto {file} on tyhjä. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>The file {file} has {megabytes} MB; at most {most} MB are taken. Make it smaller.</source>
        <translation>Tiedoston {file} koko on {megabytes} Mt; enintään {most} Mt otetaan vastaan. Pienennä sitä.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {why}. Choose another place.</source>
        <translation>Tiedostoa {file} ei voi kirjoittaa: {why}. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>Tiedostossa ei ole muuta kuin tyhjää.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 (line {line}, column {column}). Save it as UTF-8.</source>
        <translation>Teksti ei ole UTF-8-muotoista (rivi {line}, sarake {column}). Tallenna se UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>This is not JSON: “{what}” is not expected at line {line}, column {column}.</source>
        <translation>Tämä ei ole JSON-muotoa: rivin {line} sarakkeessa {column} ei voi olla ”{what}”.</translation>
    </message>
    <message>
        <source>The document ends too early, at line {line}, column {column}. It may have been cut off on its way.</source>
        <translation>Asiakirja päättyy liian varhain, riville {line}, sarakkeeseen {column}. Se on voinut katketa matkalla.</translation>
    </message>
    <message>
        <source>The member “{what}” stands twice in the same object (line {line}, column {column}).</source>
        <translation>Kenttä ”{what}” on samassa oliossa kahdesti (rivi {line}, sarake {column}).</translation>
    </message>
    <message>
        <source>The document is nested too deeply (line {line}, column {column}).</source>
        <translation>Asiakirjan rakenne on liian syvä (rivi {line}, sarake {column}).</translation>
    </message>
    <message>
        <source>The number {what} cannot be kept exactly (line {line}, column {column}).</source>
        <translation>Lukua {what} ei voi tallentaa tarkasti (rivi {line}, sarake {column}).</translation>
    </message>
    <message>
        <source>Something follows after the end of the document (line {line}, column {column}).</source>
        <translation>Asiakirjan lopun jälkeen on vielä jotakin (rivi {line}, sarake {column}).</translation>
    </message>
    <message>
        <source>A character that no text may hold stands at line {line}, column {column}.</source>
        <translation>Rivin {line} sarakkeessa {column} on merkki, jota tekstissä ei voi olla.</translation>
    </message>
    <message>
        <source>How queries, errors, logging and the end user&apos;s identity are tested before production.</source>
        <translation>Miten kyselyt, virhetilanteet, lokit ja loppukäyttäjän yksilöinti testataan ennen tuotantoa.</translation>
    </message>
    <message>
        <source>Is it a house manager&apos;s list of residents?</source>
        <translation>Onko kyse isännöitsijän asukasluettelosta?</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was saved; tell the administrator.</source>
        <translation>Palvelimen levy on täynnä. Mitään ei tallennettu; kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>This is the organisation&apos;s last responsible user and its VTJkysely permit is in force. Appoint a successor first.</source>
        <translation>Tämä on organisaation viimeinen vastuukäyttäjä, ja sen VTJkysely-lupa on voimassa. Nimitä ensin seuraaja.</translation>
    </message>
    <message>
        <source>The path of the server&apos;s socket is {length} characters long and may have {limit}: {path}. Set XDG_RUNTIME_DIR or LUPAVAHTI_RUNTIME to a shorter folder.</source>
        <translation>Palvelimen pistokkeen polku on {length} merkkiä pitkä ja saa olla {limit}: {path}. Aseta XDG_RUNTIME_DIR tai LUPAVAHTI_RUNTIME lyhyempään kansioon.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing. Install the package libqt6sql6-psql and start again.</source>
        <translation>Qt:n PostgreSQL-ajuri puuttuu. Asenna paketti libqt6sql6-psql ja käynnistä uudelleen.</translation>
    </message>
    <message>
        <source>This is your own matter or your own organisation&apos;s, or you presented it yourself. Another person must do it.</source>
        <translation>Tämä on oma tai oman organisaatiosi asia, tai esittelit sen itse. Toisen henkilön on tehtävä tämä.</translation>
    </message>
    <message>
        <source>Your login has been ended. Ask the agency&apos;s administrator for a new one.</source>
        <translation>Kirjautumisoikeutesi on lakkautettu. Pyydä uutta viraston pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The dates reach outside those of the permit. Choose dates within the permit&apos;s validity.</source>
        <translation>Päivät ulottuvat luvan voimassaolon ulkopuolelle. Valitse päivät luvan voimassaolon sisältä.</translation>
    </message>
    <message>
        <source>The permit is not in force. See on the permit&apos;s page what is still missing.</source>
        <translation>Lupa ei ole voimassa. Katso luvan sivulta, mitä vielä puuttuu.</translation>
    </message>
    <message>
        <source>A responsible user&apos;s term is ending</source>
        <translation>Vastuukäyttäjän kausi päättyy</translation>
    </message>
    <message>
        <source>A reminder was given</source>
        <translation>Annettiin muistutus</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Esitetty</translation>
    </message>
    <message>
        <source>%1 asked for more time to answer the hearing</source>
        <translation>%1 pyysi pidennystä kuulemisen vastausaikaan</translation>
    </message>
    <message>
        <source>%1 gave more time to answer the hearing</source>
        <translation>%1 pidensi kuulemisen vastausaikaa</translation>
    </message>
    <message>
        <source>%1 refused more time to answer the hearing</source>
        <translation>%1 ei pidentänyt kuulemisen vastausaikaa</translation>
    </message>
    <message>
        <source>The time for the answer has run out. Send the answer as it is, or write to the handler.</source>
        <translation>Vastaamisen määräaika on päättynyt. Lähetä vastaus sellaisenaan tai kirjoita käsittelijälle.</translation>
    </message>
    <message>
        <source>Ask for more time to answer</source>
        <translation>Pyydä pidennystä vastausaikaan</translation>
    </message>
    <message>
        <source>Give more time to answer</source>
        <translation>Pidennä vastausaikaa</translation>
    </message>
    <message>
        <source>Refuse more time to answer</source>
        <translation>Älä pidennä vastausaikaa</translation>
    </message>
    <message>
        <source>Decide on more time for the answer</source>
        <translation>Ratkaise vastausajan pidennys</translation>
    </message>
    <message>
        <source>More time in a hearing</source>
        <translation>Vastausajan pidennys</translation>
    </message>
    <message>
        <source>The document could not be printed. Check the printer, or save the document as PDF.</source>
        <translation>Asiakirjaa ei voitu tulostaa. Tarkista tulostin tai tallenna asiakirja PDF-tiedostona.</translation>
    </message>
    <message>
        <source>Every outcome without an instruction of its own</source>
        <translation>Kaikki ratkaisut, joilla ei ole omaa ohjetta</translation>
    </message>
    <message>
        <source>Name of the subsystem that makes the queries; letters, figures, hyphen, underscore.</source>
        <translation>Kyselyt tekevän alijärjestelmän nimi; kirjaimia a–z, numeroita, yhdysmerkki, alaviiva.</translation>
    </message>
    <message>
        <source>%1 extended the suspension of the permit</source>
        <translation>%1 pidensi luvan keskeytystä</translation>
    </message>
    <message>
        <source>Extend suspension</source>
        <translation>Pidennä keskeytystä</translation>
    </message>
    <message>
        <source>The day of the suspension has come</source>
        <translation>Keskeytyksen määräpäivä on tullut</translation>
    </message>
    <message>
        <source>Reminder of a permit that ends</source>
        <translation>Muistutus päättyvästä luvasta</translation>
    </message>
    <message>
        <source>An application of this kind has no such member. Leave it out, or check the kind.</source>
        <translation>Tämän lajisella hakemuksella ei ole tällaista osaa. Jätä se pois tai tarkista laji.</translation>
    </message>
    <message>
        <source>In the permit now</source>
        <translation>Luvassa nyt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Would be dropped</source>
        <translation>Poistuisi</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Odotetaan</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Tarvittaessa</translation>
    </message>
    <message>
        <source>The interface: how the system and its connection are protected</source>
        <translation>Rajapinta: miten järjestelmä ja sen yhteys on suojattu</translation>
    </message>
    <message>
        <source>When the clarification of protection refers to a report of its own</source>
        <translation>Kun selvitys suojauksesta viittaa erilliseen selvitykseen</translation>
    </message>
    <message>
        <source>When somebody processes the data on your behalf: the contract on it</source>
        <translation>Kun joku käsittelee tietoja lukuunne: sopimus siitä</translation>
    </message>
    <message>
        <source>The contract with the intermediary that is joined</source>
        <translation>Sopimus välitoimijan kanssa, jonka lupaan liitytään</translation>
    </message>
    <message>
        <source>When somebody applies on the organisation&apos;s behalf</source>
        <translation>Kun joku hakee organisaation puolesta</translation>
    </message>
    <message>
        <source>Descriptions and accounts that the application refers to</source>
        <translation>Kuvaukset ja selvitykset, joihin hakemus viittaa</translation>
    </message>
    <message>
        <source>Appointment of a responsible user</source>
        <translation>Vastuukäyttäjän nimitys</translation>
    </message>
    <message>
        <source>%1 changed the password</source>
        <translation>%1 vaihtoi salasanan</translation>
    </message>
    <message>
        <source>The new password has a character that not every keyboard gives. Use letters from a to z, digits, marks, and spaces between words.</source>
        <translation>Uudessa salasanassa on merkki, jota kaikilla näppäimistöillä ei ole. Käytä kirjaimia a–z, numeroita, merkkejä ja välilyöntejä sanojen välissä.</translation>
    </message>
    <message>
        <source>The new password is too short. Take at least 15 characters, for example four or five words.</source>
        <translation>Uusi salasana on liian lyhyt. Käytä vähintään 15 merkkiä, esimerkiksi neljää tai viittä sanaa.</translation>
    </message>
    <message>
        <source>The new password repeats the same few characters. Take at least eight different ones.</source>
        <translation>Uudessa salasanassa toistuvat samat harvat merkit. Käytä vähintään kahdeksaa eri merkkiä.</translation>
    </message>
    <message>
        <source>The new password is the present one. Take another.</source>
        <translation>Uusi salasana on sama kuin nykyinen. Valitse toinen.</translation>
    </message>
    <message>
        <source>The new password holds your name or user name. Leave it out.</source>
        <translation>Uudessa salasanassa on nimesi tai käyttäjätunnuksesi. Jätä se pois.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same. Type both again.</source>
        <translation>Uudet salasanat eivät ole samat. Kirjoita molemmat uudelleen.</translation>
    </message>
    <message>
        <source>The present password is wrong. Type it again.</source>
        <translation>Nykyinen salasana on väärä. Kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>On the private database nobody has a password. Say with --server which shared server is meant.</source>
        <translation>Omassa tietokannassa kenelläkään ei ole salasanaa. Kerro valinnalla --server, mitä yhteistä palvelinta tarkoitat.</translation>
    </message>
    <message>
        <source>The new password is missing: start on a terminal, where it is asked for, or give it as the second line of standard input.</source>
        <translation>Uusi salasana puuttuu: käynnistä päätteellä, jossa se kysytään, tai anna se vakiosyötteen toisena rivinä.</translation>
    </message>
    <message>
        <source>You still have the first password, which the administrator knows. Change it to your own first; then all else can be done.</source>
        <translation>Sinulla on vielä ensimmäinen salasana, jonka pääkäyttäjä tietää. Vaihda se ensin omaksesi, sitten voit tehdä muuta.</translation>
    </message>
    <message>
        <source>Your present password was not given just now. Start the change of the password again.</source>
        <translation>Nykyistä salasanaa ei annettu juuri äsken. Aloita salasanan vaihto uudelleen.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be seen, or line breaks in a short text. Remove them.</source>
        <translation>Tässä on merkkejä, joita ei näy, tai rivinvaihtoja lyhyessä tekstissä. Poista ne.</translation>
    </message>
    <message>
        <source>Change own password</source>
        <translation>Oman salasanan vaihto</translation>
    </message>
    <message>
        <source>Assign the application to a handler</source>
        <translation>Anna hakemus käsittelijälle</translation>
    </message>
    <message>
        <source>The application is late</source>
        <translation>Hakemus on myöhässä</translation>
    </message>
    <message>
        <source>%1 asked for more time to answer the hearing about the permit</source>
        <translation>%1 pyysi pidennystä lupaa koskevan kuulemisen vastausaikaan</translation>
    </message>
    <message>
        <source>%1 gave more time to answer the hearing about the permit</source>
        <translation>%1 pidensi lupaa koskevan kuulemisen vastausaikaa</translation>
    </message>
    <message>
        <source>%1 refused more time to answer the hearing about the permit</source>
        <translation>%1 ei pidentänyt lupaa koskevan kuulemisen vastausaikaa</translation>
    </message>
    <message>
        <source>The organisation ends its permit itself. Ask its permit contact, or hear it and propose the revocation.</source>
        <translation>Organisaatio päättää lupansa itse. Pyydä sitä luvan yhteyshenkilöltä, tai kuule organisaatiota ja esitä luvan peruuttamista.</translation>
    </message>
    <message>
        <source>No connection is registered here. A client of an intermediary asks through the framework permit&apos;s connection.</source>
        <translation>Tässä ei ilmoiteta yhteyttä. Välittäjän asiakas hakee tiedot raamiluvan yhteyden kautta.</translation>
    </message>
    <message>
        <source>Ask for more time to answer about the permit</source>
        <translation>Pyydä pidennystä lupaa koskevaan vastausaikaan</translation>
    </message>
    <message>
        <source>Give more time to answer about the permit</source>
        <translation>Pidennä lupaa koskevaa vastausaikaa</translation>
    </message>
    <message>
        <source>Refuse more time to answer about the permit</source>
        <translation>Älä pidennä lupaa koskevaa vastausaikaa</translation>
    </message>
    <message>
        <source>Decide on more time for the answer about the permit</source>
        <translation>Ratkaise pidennys lupaa koskevaan vastausaikaan</translation>
    </message>
    <message>
        <source>Notice of resumption</source>
        <translation>Ilmoitus käytön jatkumisesta</translation>
    </message>
    <message>
        <source>VTJkysely</source>
        <translation>VTJkysely</translation>
    </message>
    <message>
        <source>Query interface</source>
        <translation>Kyselyrajapinta</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Ei tutkittu</translation>
    </message>
    <message>
        <source>Secret: read by the experts and deciders of the service, the auditor and the organisation itself.</source>
        <translation>Salassa pidettävä: sen lukevat palvelun asiantuntijat ja päättäjät, tarkastaja ja organisaatio itse.</translation>
    </message>
</context>
<context>
    <name>permits::CertificateDialog</name>
    <message>
        <source>None: it stands beside the others</source>
        <translation>Ei mitään: se on muiden rinnalla</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, päättyy %2</translation>
    </message>
</context>
<context>
    <name>permits::GiveCommitmentDialog</name>
    <message>
        <source>The terms of use are being read…</source>
        <translation>Käyttöehtoja luetaan…</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versio %2</translation>
    </message>
</context>
<context>
    <name>permits::RehearsalPanel</name>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) can no longer be used.</source>
        <translation>
            <numerusform>%n oikeutta ei voi enää käyttää.</numerusform>
            <numerusform>%n oikeutta ei voi enää käyttää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permit(s) stand under this one.</source>
        <translation>
            <numerusform>%n lupa kuuluu tähän lupaan.</numerusform>
            <numerusform>%n lupaa kuuluu tähän lupaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rights::ActivateRightDialog</name>
    <message>
        <source>&lt;ul&gt;&lt;li&gt;The user id and the password are personal and never shared.&lt;/li&gt;&lt;li&gt;Data are looked up only for a duty, and only of the persons whose case is handled.&lt;/li&gt;&lt;li&gt;Kin, neighbours, well-known persons and oneself are not looked up.&lt;/li&gt;&lt;li&gt;Every look-up is logged for five years and can be asked about.&lt;/li&gt;&lt;li&gt;Misuse may be an offence, and ends the right.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul&gt;&lt;li&gt;Käyttäjätunnus ja salasana ovat henkilökohtaisia, eikä niitä anneta muille.&lt;/li&gt;&lt;li&gt;Tietoja haetaan vain työtehtävää varten ja vain niistä henkilöistä, joiden asiaa käsitellään.&lt;/li&gt;&lt;li&gt;Sukulaisten, naapureiden, tunnettujen henkilöiden ja omia tietoja ei katsota.&lt;/li&gt;&lt;li&gt;Jokainen haku jää lokiin viideksi vuodeksi, ja siitä voidaan kysyä.&lt;/li&gt;&lt;li&gt;Väärinkäyttö voi olla rikos, ja oikeus lakkautetaan.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
</context>
<context>
    <name>rights::ProposeRightDialog</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>shared</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopioi raportti</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Lisätiedot</translation>
    </message>
</context>
<context>
    <name>shared::CommandDialog</name>
    <message>
        <source>Being sent…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Go on with what I typed</source>
        <translation>Jatka kirjoittamallani</translation>
    </message>
    <message>
        <source>What you typed has not been sent.</source>
        <translation>Kirjoittamaasi ei ole lähetetty.</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Jatka kirjoittamista</translation>
    </message>
    <message>
        <source>Leave without sending</source>
        <translation>Poistu lähettämättä</translation>
    </message>
</context>
<context>
    <name>shared::DetailPage</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ei löytynyt</translation>
    </message>
    <message>
        <source>It does not exist, or it is not yours to see.</source>
        <translation>Sitä ei ole, tai se ei ole sinun nähtävissäsi.</translation>
    </message>
</context>
<context>
    <name>shared::FieldGrid</name>
    <message>
        <source>none</source>
        <translation>ei mitään</translation>
    </message>
</context>
<context>
    <name>shared::ItemTree</name>
    <message>
        <source>Item</source>
        <translation>Tieto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Arkaluonteisuus</translation>
    </message>
</context>
<context>
    <name>shared::ListPage</name>
    <message numerus="yes">
        <source>%n new row(s) since this list was read.</source>
        <translation>
            <numerusform>%n uusi rivi luettelon lukemisen jälkeen.</numerusform>
            <numerusform>%n uutta riviä luettelon lukemisen jälkeen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Näytä ne</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Mikään ei täsmää</translation>
    </message>
    <message>
        <source>No row fits all the filters above.</source>
        <translation>Mikään rivi ei täytä kaikkia yllä olevia rajauksia.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Tyhjennä rajaukset</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>more than %1 rows – narrow the search</source>
        <translation>yli %1 riviä – rajaa hakua</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 rivi</numerusform>
            <numerusform>%1 riviä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shared::ListTools</name>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Columns, saving and printing of this list</source>
        <translation>Luettelon sarakkeet, tallennus ja tulostus</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Sarakkeet…</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Tallenna taulukkona…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>T&amp;ulosta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>%1 %2 of %3 rows</source>
        <translation>%1 %2 / %3 riviä</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Tallenna luettelo</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>Saving the list:</source>
        <translation>Luetteloa tallennetaan:</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Tiedostoa ei voitu kirjoittaa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of the list are in %2.</source>
        <translation>
            <numerusform>%1 luettelon rivi on tiedostossa %2.</numerusform>
            <numerusform>%1 luettelon riviä on tiedostossa %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Tulosta luettelo</translation>
    </message>
    <message>
        <source>Printing the list:</source>
        <translation>Luetteloa tulostetaan:</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), %2</source>
        <translation>
            <numerusform>%1 rivi, %2</numerusform>
            <numerusform>%1 riviä, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 rows, %2</source>
        <translation>Ensimmäiset %1 riviä, %2</translation>
    </message>
    <message>
        <source>The list has been sent to the printer.</source>
        <translation>Luettelo on lähetetty tulostimelle.</translation>
    </message>
</context>
<context>
    <name>shared::StatePanel</name>
    <message>
        <source>Loading</source>
        <translation>Ladataan</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Ladataan…</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Tätä ei voitu lukea</translation>
    </message>
</context>
<context>
    <name>shared::Timeline</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Mitään ei ole vielä tapahtunut.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Näytä aiemmat</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>Mitään tällaista ei ole tapahtunut.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historia: %1</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <translation>%1, tulostettu %2</translation>
    </message>
    <message>
        <source>Print the history</source>
        <translation>Tulosta historia</translation>
    </message>
    <message>
        <source>Print the history as it is shown</source>
        <translation>Tulosta historia sellaisena kuin se näkyy</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Decisions and states</source>
        <translation>Päätökset ja tilat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Shown in the history</source>
        <translation>Historiassa näytetään</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>alle päivä</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between</source>
        <translation>
            <numerusform>%n päivä välissä</numerusform>
            <numerusform>%n päivää välissä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::GoAnywhere</name>
    <message>
        <source>Go to</source>
        <translation>Siirry</translation>
    </message>
    <message>
        <source>Page, organisation, person, permit number or diary number</source>
        <translation>Sivu, organisaatio, henkilö, luvan numero tai diaarinumero</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löydetyt</translation>
    </message>
    <message>
        <source>First letters are enough. Enter opens, Esc closes.</source>
        <translation>Ensimmäiset kirjaimet riittävät. Enter avaa, Esc sulkee.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
</context>
<context>
    <name>shell::Navigation</name>
    <message>
        <source>Go to…  Ctrl+K</source>
        <translation>Siirry…  Ctrl+K</translation>
    </message>
    <message>
        <source>Go to any page, organisation, person or application</source>
        <translation>Siirry mihin tahansa sivuun, organisaatioon, henkilöön tai hakemukseen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) wait for you (Alt+%2)</source>
        <translation>
            <numerusform>%1: %n asia odottaa sinua (Alt+%2)</numerusform>
            <numerusform>%1: %n asiaa odottaa sinua (Alt+%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>%1, %2: menu</source>
        <translation>%1, %2: valikko</translation>
    </message>
</context>
<context>
    <name>shell::Workplace</name>
    <message>
        <source>The connection is back.</source>
        <translation>Yhteys on palannut.</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Takaisin (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>The connection to the database is lost. It is tried again all the time; what you have typed stays here.</source>
        <translation>Yhteys tietokantaan katkesi. Sitä yritetään koko ajan uudelleen; kirjoittamasi säilyy.</translation>
    </message>
    <message>
        <source>The audit trail of this server no longer holds seal %1, which this computer remembers. It was altered, or an older backup was restored: tell the agency&apos;s administrator and auditor before you go on.</source>
        <translation>Tämän palvelimen tapahtumalokissa ei enää ole sinettiä %1, jonka tämä tietokone muistaa. Sitä on muutettu, tai on palautettu vanhempi varmuuskopio: kerro viraston pääkäyttäjälle ja tarkastajalle ennen kuin jatkat.</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>Median</source>
        <translation>Mediaani</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivää</translation>
    </message>
    <message>
        <source>Half (50 %)</source>
        <translation>Puolet (50 %)</translation>
    </message>
    <message>
        <source>Three of four (75 %)</source>
        <translation>Kolme neljästä (75 %)</translation>
    </message>
    <message>
        <source>Nine of ten (90 %)</source>
        <translation>Yhdeksän kymmenestä (90 %)</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Total days</source>
        <translation>Kokonaisaika, päivää</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Avoinna lopussa</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Asioita</translation>
    </message>
    <message>
        <source>Q%1/%2</source>
        <translation>%1. nelj. %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 tai yli</translation>
    </message>
    <message>
        <source>Total days, from</source>
        <translation>Kokonaisaika vähintään, päivää</translation>
    </message>
</context>
<context>
    <name>times::AsOfView</name>
    <message>
        <source>On %1 it was not there yet.</source>
        <translation>%1 sitä ei vielä ollut.</translation>
    </message>
    <message>
        <source>At the end of the day</source>
        <translation>Päivän päättyessä</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>What it was at the end of this day: state, clocks and content, with the names of that time</source>
        <translation>Tila, kellot ja sisältö tämän päivän päättyessä, senaikaisin nimin</translation>
    </message>
</context>
<context>
    <name>times::ClockView</name>
    <message>
        <source>%1 days</source>
        <translation>%1 päivää</translation>
    </message>
    <message>
        <source>in total since arrival, and going on</source>
        <translation>yhteensä saapumisesta, jatkuu</translation>
    </message>
    <message>
        <source>in total from arrival to the end</source>
        <translation>yhteensä saapumisesta päättymiseen</translation>
    </message>
    <message>
        <source>the agency’s own time</source>
        <translation>viraston oma aika</translation>
    </message>
    <message>
        <source>waiting for the applicant</source>
        <translation>hakijan odottamista</translation>
    </message>
    <message>
        <source>No time has been promised for cases like this.</source>
        <translation>Tällaisille asioille ei ole luvattu käsittelyaikaa.</translation>
    </message>
    <message>
        <source>Promised by %1 · %2</source>
        <translation>Luvattu viimeistään %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Was promised by %1; ended %n day(s) after it.</source>
        <translation>
            <numerusform>Luvattiin viimeistään %1; päättyi %n päivän sen jälkeen.</numerusform>
            <numerusform>Luvattiin viimeistään %1; päättyi %n päivää sen jälkeen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was promised by %1; ended %n day(s) before it.</source>
        <translation>
            <numerusform>Luvattiin viimeistään %1; päättyi %n päivän sitä ennen.</numerusform>
            <numerusform>Luvattiin viimeistään %1; päättyi %n päivää sitä ennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was promised by %1; ended on that very day.</source>
        <translation>Luvattiin viimeistään %1; päättyi samana päivänä.</translation>
    </message>
</context>
<context>
    <name>times::PhaseBar</name>
    <message>
        <source>%1: %2 days, waiting on: %3</source>
        <translation>%1: %2 päivää, vuorossa %3</translation>
    </message>
    <message>
        <source>%1 (going on)</source>
        <translation>%1 (jatkuu)</translation>
    </message>
    <message>
        <source>Phases of the case</source>
        <translation>Asian vaiheet</translation>
    </message>
</context>
<context>
    <name>times::TimesPage</name>
    <message>
        <source>The last 12 months</source>
        <translation>Viimeiset 12 kuukautta</translation>
    </message>
    <message>
        <source>The last 24 months</source>
        <translation>Viimeiset 24 kuukautta</translation>
    </message>
    <message>
        <source>The last 5 years</source>
        <translation>Viimeiset 5 vuotta</translation>
    </message>
    <message>
        <source>The last 20 years</source>
        <translation>Viimeiset 20 vuotta</translation>
    </message>
    <message>
        <source>A period of my own</source>
        <translation>Oma jakso</translation>
    </message>
    <message>
        <source>Service: all</source>
        <translation>Palvelu: kaikki</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Laji: kaikki</translation>
    </message>
    <message>
        <source>Applicants: all</source>
        <translation>Hakijat: kaikki</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>No cases in this period</source>
        <translation>Jaksolla ei ole asioita</translation>
    </message>
    <message>
        <source>Figures stand here as soon as a case has arrived or ended. Choose a longer period or fewer conditions.</source>
        <translation>Luvut tulevat tähän, kun asia on saapunut tai päättynyt. Valitse pidempi jakso tai vähemmän ehtoja.</translation>
    </message>
    <message>
        <source>Print processing times</source>
        <translation>Tulosta käsittelyajat</translation>
    </message>
    <message>
        <source>The figures have been sent to the printer.</source>
        <translation>Luvut on lähetetty tulostettavaksi.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Tallenna luvut</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Tiedostoa ei voitu kirjoittaa: %1</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>Luvut ovat tiedostossa %1.</translation>
    </message>
    <message>
        <source>How long cases take, where the time goes, and whether promises are kept</source>
        <translation>Miten kauan asiat kestävät, mihin aika kuluu ja pidetäänkö lupaukset</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Tallenna taulukkona…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Hakijat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>päättyen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation>
            <numerusform>%n kuva kansiossa %1</numerusform>
            <numerusform>%n kuvaa kansiossa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture shows: %1</source>
        <translation>Mikään kuva ei näytä: %1</translation>
    </message>
</context>
<context>
    <name>prices::PricesPage</name>
    <message>
        <source>What decisions of a day charge, on what ground, and how a change is sought in them</source>
        <translation>Mitä tietyn päivän päätöksistä peritään, millä perusteella ja miten niihin haetaan muutosta</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Voimassa päivänä</translation>
    </message>
</context>
<context>
    <name>shared::ActBar</name>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>ExtendSuspensionDialog</name>
    <message>
        <source>&amp;Until</source>
        <translation>Voimassa &amp;asti</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>A later day than the suspension has now.</source>
        <translation>Myöhempi päivä kuin keskeytyksellä nyt on.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Perustelu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>It is kept in the history and told to the organisation by letter.</source>
        <translation>Säilyy historiassa ja kerrotaan organisaatiolle kirjeellä.</translation>
    </message>
</context>
<context>
    <name>permits::VersionComparison</name>
    <message>
        <source>Version %1, from %2</source>
        <translation>Versio %1, %2 alkaen</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Valitse kaksi eri versiota.</translation>
    </message>
    <message>
        <source>The data content of these versions is the same.</source>
        <translation>Näiden versioiden tietosisältö on sama.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versio %1</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verrattavana</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Päätös asiassa</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Tietoja</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Ehdot</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Perustelut</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>with</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Ensimmäinen versio</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Toinen versio</translation>
    </message>
</context>
<context>
    <name>applications::DraftAttachments</name>
    <message>
        <source>What this application brings along</source>
        <translation>Mitä tähän hakemukseen liitetään</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Choose files, or drop them here.</source>
        <translation>Mitään ei ole vielä liitetty. Valitse tiedostoja tai pudota ne tähän.</translation>
    </message>
    <message>
        <source>The application can be sent without them. What it is expected to bring is asked for later when it is missing. That takes time, and the promised time goes on meanwhile.</source>
        <translation>Hakemuksen voi lähettää ilman niitä. Odotettua liitettä pyydetään myöhemmin, jos se puuttuu. Se vie aikaa, ja luvattu käsittelyaika kuluu sillä välin.</translation>
    </message>
</context>
<context>
    <name>applications::PresentContent</name>
    <message>
        <source>Compared with permit %1: %2 in the permit now, %3 new, %4 would be dropped.</source>
        <translation>Verrattuna lupaan %1: %2 luvassa nyt, %3 uutta, %4 poistuisi.</translation>
    </message>
    <message>
        <source>Compared with permit %1, which stays in force beside: %2 in the permit now, %3 new.</source>
        <translation>Verrattuna lupaan %1, joka jää voimaan rinnalle: %2 luvassa nyt, %3 uutta.</translation>
    </message>
</context>
<context>
    <name>login::NewPassword</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Valitse oma salasana</translation>
    </message>
    <message>
        <source>The administrator who issued the login %1 knows its first password. Change it now; then you can begin.</source>
        <translation>Pääkäyttäjä, joka antoi käyttäjätunnuksen %1, tietää sen ensimmäisen salasanan. Vaihda se nyt, sitten voit aloittaa.</translation>
    </message>
    <message>
        <source>User name: %1. Other sessions of yours end, on other computers too.</source>
        <translation>Käyttäjätunnus: %1. Muut istuntosi päättyvät, myös muilla tietokoneilla.</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Nykyinen salasana</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Uusi salasana</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Uusi salasana u&amp;udelleen</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Nykyinen salasana</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Uusi salasana</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Uusi salasana uudelleen</translation>
    </message>
    <message>
        <source>At least %1 characters, at least %2 of them different: letters from a to z, digits, marks, and spaces between words. Four or five words in a row are strong and easy to remember. Not your name, and not the present password.</source>
        <translation>Vähintään %1 merkkiä, joista vähintään %2 erilaista: kirjaimia a–z, numeroita, merkkejä ja välilyöntejä sanojen välissä. Neljä tai viisi sanaa peräkkäin on vahva ja helppo muistaa. Ei omaa nimeä eikä nykyistä salasanaa.</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>Näytä kir&amp;joittamani</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Joku muu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Vaihda salasana</translation>
    </message>
</context>
<context>
    <name>login::NewPasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Vaihda salasana</translation>
    </message>
</context>
<context>
    <name>shared::FileChoice</name>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>shared::FilterLine</name>
    <message>
        <source>%1: all</source>
        <translation>%1: kaikki</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Tyhjennä rajaukset</translation>
    </message>
</context>
<context>
    <name>shared::FormFields</name>
    <message>
        <source>Required</source>
        <translation>Pakollinen</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>Pakollinen. %1</translation>
    </message>
    <message>
        <source>Has a date</source>
        <translation>Anna päivä</translation>
    </message>
    <message>
        <source>%1: has a date</source>
        <translation>%1: päivä annetaan</translation>
    </message>
</context>
<context>
    <name>shared::PartTabs</name>
    <message>
        <source>Parts of the page</source>
        <translation>Sivun osat</translation>
    </message>
</context>
</TS>
