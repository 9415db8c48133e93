<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AcceptConnectionDialog</name>
    <message>
        <source>&amp;Product name</source>
        <translation>&amp;Produktnamn</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktnamn</translation>
    </message>
    <message>
        <source>The name under which the agreed content is delivered (SoSoNimi).</source>
        <translation>Namnet under vilket det avtalade innehållet levereras (SoSoNimi).</translation>
    </message>
    <message>
        <source>What the acceptance &amp;found</source>
        <translation>Iakttagelser &amp;vid godkännandet</translation>
    </message>
    <message>
        <source>What the acceptance found</source>
        <translation>Iakttagelser vid godkännandet</translation>
    </message>
    <message>
        <source>Test queries, the end user in each query, logging, error handling. It is kept in the history and shown to the organisation.</source>
        <translation>Testförfrågningar, slutanvändaren i varje förfrågan, loggning, felsituationer. Bevaras i historiken och visas för organisationen.</translation>
    </message>
</context>
<context>
    <name>ActivateRightDialog</name>
    <message>
        <source>&amp;The user has accepted the rules of use</source>
        <translation>&amp;Användaren har godkänt användningsreglerna</translation>
    </message>
    <message>
        <source>The user has accepted the rules of use</source>
        <translation>Användaren har godkänt användningsreglerna</translation>
    </message>
</context>
<context>
    <name>AddAttachmentsDialog</name>
    <message>
        <source>Files to attach</source>
        <translation>Filer att bifoga</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Välj filer…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Utelämna</translation>
    </message>
    <message>
        <source>&amp;Kind of the selected files</source>
        <translation>De valda filernas &amp;typ</translation>
    </message>
    <message>
        <source>Kind of the selected files</source>
        <translation>De valda filernas typ</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>Bifogade filer</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Förnamn</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Efternamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation>&amp;Arbetsuppgift</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Arbetsuppgift</translation>
    </message>
    <message>
        <source>What the person does, for example social worker.</source>
        <translation>Vad personen gör, till exempel socialarbetare.</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>E&amp;nhet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;post</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Work e-mail.</source>
        <translation>E-post i arbetet.</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>AddTargetDialog</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Tjänst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>&amp;Kind of application</source>
        <translation>Ansökans &amp;slag</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Ansökans slag</translation>
    </message>
    <message>
        <source>A promise for one kind goes before one for all kinds.</source>
        <translation>Ett löfte för ett slag går före ett för alla slag.</translation>
    </message>
    <message>
        <source>&amp;Applicants</source>
        <translation>Sö&amp;kande</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>A promise for one class of applicants goes before one for all.</source>
        <translation>Ett löfte för en grupp av sökande går före ett för alla.</translation>
    </message>
    <message>
        <source>Promised &amp;time</source>
        <translation>&amp;Utlovad tid</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Utlovad handläggningstid</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>&amp;For what arrives from</source>
        <translation>&amp;Gäller ärenden från</translation>
    </message>
    <message>
        <source>For what arrives from</source>
        <translation>Gäller ärenden från</translation>
    </message>
    <message>
        <source>Today at the earliest.</source>
        <translation>Tidigast i dag.</translation>
    </message>
</context>
<context>
    <name>AnswerHearingDialog</name>
    <message>
        <source>&amp;Your view</source>
        <translation>&amp;Er åsikt</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>Er åsikt</translation>
    </message>
    <message>
        <source>It is sent once and cannot be changed afterwards.</source>
        <translation>Svaret skickas en gång och kan inte ändras efteråt.</translation>
    </message>
</context>
<context>
    <name>AnswerPermitHearingDialog</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Svar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>What the organisation says to the grounds. The agency reads it before it decides.</source>
        <translation>Vad organisationen anför om grunderna. Myndigheten läser svaret innan den avgör saken.</translation>
    </message>
</context>
<context>
    <name>ApplicationEditor</name>
    <message>
        <source>Sections of the application</source>
        <translation>Ansökans avsnitt</translation>
    </message>
    <message>
        <source>&amp;Purpose of use</source>
        <translation>&amp;Användningsändamål</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>Required. For what the data will be used, so closely that each group of items can be judged.</source>
        <translation>Obligatoriskt. Vad uppgifterna används till, så noga att varje uppgiftsgrupp kan bedömas.</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Required. Why the data are needed and what cannot be done without them.</source>
        <translation>Obligatoriskt. Varför uppgifterna behövs och vad som inte kan göras utan dem.</translation>
    </message>
    <message>
        <source>&amp;Legal basis</source>
        <translation>&amp;Rättslig grund</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Required. The acts and sections that give the right to the data.</source>
        <translation>Obligatoriskt. De lagar och paragrafer som ger rätt till uppgifterna.</translation>
    </message>
    <message>
        <source>&amp;Purposes</source>
        <translation>Användnings&amp;ändamål</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>Required. Each purpose gets its own items and, later, its own user rights. Double-click changes a name.</source>
        <translation>Obligatoriskt. Varje ändamål får sina egna uppgifter och senare sina egna användarrätter. Dubbelklick ändrar namnet.</translation>
    </message>
    <message>
        <source>Name of a new purpose</source>
        <translation>Namn på ett nytt ändamål</translation>
    </message>
    <message>
        <source>For example: fees of early childhood education</source>
        <translation>Till exempel: avgifter inom småbarnspedagogiken</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>Add the purpose</source>
        <translation>Lägg till ändamålet</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Remove the selected purpose and its items</source>
        <translation>Ta bort det valda ändamålet och dess uppgifter</translation>
    </message>
    <message>
        <source>&amp;Data under non-disclosure for personal safety are needed</source>
        <translation>&amp;Uppgifter med spärrmarkering behövs</translation>
    </message>
    <message>
        <source>Data under non-disclosure for personal safety are needed</source>
        <translation>Uppgifter med spärrmarkering behövs</translation>
    </message>
    <message>
        <source>Then every item needs a legal basis of its own.</source>
        <translation>Då behöver varje uppgift en egen rättslig grund.</translation>
    </message>
    <message>
        <source>&amp;Provision that gives the right to data under non-disclosure</source>
        <translation>&amp;Bestämmelse som ger rätt till uppgifter med spärrmarkering</translation>
    </message>
    <message>
        <source>Provision that gives the right to data under non-disclosure</source>
        <translation>Bestämmelse som ger rätt till uppgifter med spärrmarkering</translation>
    </message>
    <message>
        <source>Needed when the box above is ticked.</source>
        <translation>Behövs när rutan ovan är vald.</translation>
    </message>
    <message>
        <source>&amp;Contact person of the permit</source>
        <translation>&amp;Kontaktperson för tillståndet</translation>
    </message>
    <message>
        <source>Contact person of the permit</source>
        <translation>Kontaktperson för tillståndet</translation>
    </message>
    <message>
        <source>Required. The agency asks this person about the application.</source>
        <translation>Obligatoriskt. Myndigheten frågar denna person om ansökan.</translation>
    </message>
    <message>
        <source>&amp;Number of users</source>
        <translation>&amp;Antal användare</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Antal användare</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>How many people will use VTJkysely.</source>
        <translation>Hur många personer som använder BDSförfrågan.</translation>
    </message>
    <message>
        <source>&amp;Queries a year</source>
        <translation>&amp;Förfrågningar per år</translation>
    </message>
    <message>
        <source>Queries a year</source>
        <translation>Förfrågningar per år</translation>
    </message>
    <message>
        <source>Required. An estimate is enough.</source>
        <translation>Obligatoriskt. En uppskattning räcker.</translation>
    </message>
    <message>
        <source>&amp;Clarification of data protection measures</source>
        <translation>&amp;Översikt över skyddet av uppgifterna</translation>
    </message>
    <message>
        <source>Clarification of data protection measures</source>
        <translation>Översikt över skyddet av uppgifterna</translation>
    </message>
    <message>
        <source>&amp;Framework permit of the intermediary</source>
        <translation>Mellanhandens &amp;ramtillstånd</translation>
    </message>
    <message>
        <source>Framework permit of the intermediary</source>
        <translation>Mellanhandens ramtillstånd</translation>
    </message>
    <message>
        <source>Required. The intermediary must agree before the application is sent.</source>
        <translation>Obligatoriskt. Mellanhanden måste samtycka innan ansökan sänds.</translation>
    </message>
    <message>
        <source>&amp;Message to the intermediary</source>
        <translation>&amp;Meddelande till mellanhanden</translation>
    </message>
    <message>
        <source>Message to the intermediary</source>
        <translation>Meddelande till mellanhanden</translation>
    </message>
    <message>
        <source>Ask the intermediary</source>
        <translation>Be om mellanhandens samtycke</translation>
    </message>
    <message>
        <source>&amp;Responsible user to come</source>
        <translation>Blivande ansvari&amp;g användare</translation>
    </message>
    <message>
        <source>Responsible user to come</source>
        <translation>Blivande ansvarig användare</translation>
    </message>
    <message>
        <source>Required when the organisation has no responsible user in force. With the decision the right is applied for.</source>
        <translation>Obligatoriskt om organisationen inte har någon ansvarig användare i kraft. Användarrätten söks i samband med beslutet.</translation>
    </message>
    <message>
        <source>Required. The whole in a few sentences: who is responsible, in which premises and systems, with which suppliers. The security clarification then asks point by point. What you write is secret.</source>
        <translation>Obligatoriskt. Helheten i några meningar: vem som ansvarar, i vilka lokaler och system, med vilka leverantörer. Redogörelsen för skyddet av uppgifterna frågar sedan punkt för punkt. Texten är sekretessbelagd.</translation>
    </message>
</context>
<context>
    <name>ApplyAppointmentDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>&amp;Responsible user</source>
        <translation>&amp;Ansvarig användare</translation>
    </message>
    <message>
        <source>Responsible user</source>
        <translation>Ansvarig användare</translation>
    </message>
    <message>
        <source>Somebody of the organisation. If the name is missing, add the person on the organisation’s page first.</source>
        <translation>Någon i organisationen. Om namnet saknas, lägg först till personen på organisationens sida.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Leave the box clear when no end is known.</source>
        <translation>Lämna rutan tom när slutet inte är känt.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Why this person: duty and training.</source>
        <translation>Varför just denna person: uppgift och utbildning.</translation>
    </message>
</context>
<context>
    <name>ApproveRightDialog</name>
    <message>
        <source>Items of the right</source>
        <translation>Användarrättens uppgifter</translation>
    </message>
</context>
<context>
    <name>AskCompletionDialog</name>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Senast</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>&amp;To begin with</source>
        <translation>&amp;Inledning</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>Stands in the letter after the questions. The letter itself tells what the day means.</source>
        <translation>Står i brevet efter frågorna. Brevet berättar färdigt vad tidsfristen betyder.</translation>
    </message>
    <message>
        <source>Questions to the applicant</source>
        <translation>Frågor till sökanden</translation>
    </message>
    <message>
        <source>&amp;Concerns</source>
        <translation>&amp;Gäller</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Fråga</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>&amp;Add the question</source>
        <translation>&amp;Lägg till frågan</translation>
    </message>
    <message>
        <source>C&amp;hange the selected one</source>
        <translation>&amp;Ändra den valda</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Ta bort den</translation>
    </message>
</context>
<context>
    <name>AskExtensionDialog</name>
    <message>
        <source>&amp;More time until</source>
        <translation>&amp;Förlängd tid till</translation>
    </message>
    <message>
        <source>More time until</source>
        <translation>Förlängd tid till</translation>
    </message>
    <message>
        <source>&amp;Why more time is needed</source>
        <translation>&amp;Varför mer tid behövs</translation>
    </message>
    <message>
        <source>Why more time is needed</source>
        <translation>Varför mer tid behövs</translation>
    </message>
    <message>
        <source>The handler decides on it. The present day holds until then.</source>
        <translation>Handläggaren avgör begäran. Fram till dess gäller den nuvarande tiden.</translation>
    </message>
</context>
<context>
    <name>AskStatementDialog</name>
    <message>
        <source>&amp;Of whom</source>
        <translation>&amp;Av vem</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Fråga</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Senast</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
</context>
<context>
    <name>AssessItemsDialog</name>
    <message>
        <source>Items asked</source>
        <translation>Sökta uppgifter</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Bedömning</translation>
    </message>
    <message>
        <source>Assessment of the selected items</source>
        <translation>Bedömning av de valda uppgifterna</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Reason for limiting or refusing</source>
        <translation>Orsak till begränsning eller avslag</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>M&amp;ed ord</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Motivering med ord</translation>
    </message>
    <message>
        <source>&amp;Set for the selected items</source>
        <translation>&amp;Ange för de valda uppgifterna</translation>
    </message>
    <message>
        <source>&amp;Grant all that are not assessed</source>
        <translation>Be&amp;vilja alla som inte bedömts</translation>
    </message>
    <message>
        <source>Search among the items</source>
        <translation>Sök bland uppgifterna</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Vilka uppgifter visas</translation>
    </message>
    <message>
        <source>In the list: G grants, L limits, R refuses, O opens again what is selected, and the next item follows.</source>
        <translation>I listan: G beviljar, L begränsar, R avslår och O öppnar det valda på nytt, och nästa uppgift väljs.</translation>
    </message>
    <message>
        <source>Grant the &amp;low and ordinary ones of this group</source>
        <translation>Bevilja &amp;gruppens vanliga</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Checklista</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Lines of the checklist</source>
        <translation>Punkter på checklistan</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Bedömning</translation>
    </message>
    <message>
        <source>Assessment of the selected lines</source>
        <translation>Bedömning av de valda punkterna</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Note on the selected lines</source>
        <translation>Anteckning om de valda punkterna</translation>
    </message>
    <message>
        <source>&amp;Set for the selected lines</source>
        <translation>&amp;Ställ in för de valda punkterna</translation>
    </message>
    <message>
        <source>The &amp;rest are sufficient</source>
        <translation>&amp;Resten är tillräckliga</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>&amp;Handler</source>
        <translation>&amp;Handläggare</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>It stays inside the agency.</source>
        <translation>Stannar inom myndigheten.</translation>
    </message>
</context>
<context>
    <name>BeginAssessmentDialog</name>
    <message>
        <source>&amp;Security assessment: the security clarification, section by section</source>
        <translation>&amp;Säkerhetsbedömning: redogörelsen för skyddet, del för del</translation>
    </message>
    <message>
        <source>Security assessment: the security clarification, section by section</source>
        <translation>Säkerhetsbedömning: redogörelsen för skyddet, del för del</translation>
    </message>
    <message>
        <source>&amp;Technical assessment: connection, log, identification of users</source>
        <translation>&amp;Teknisk bedömning: anslutning, loggar, identifiering av användare</translation>
    </message>
    <message>
        <source>Technical assessment: connection, log, identification of users</source>
        <translation>Teknisk bedömning: anslutning, loggar, identifiering av användare</translation>
    </message>
</context>
<context>
    <name>BeginHearingDialog</name>
    <message>
        <source>&amp;What is proposed, and why</source>
        <translation>&amp;Vad som föreslås och varför</translation>
    </message>
    <message>
        <source>What is proposed, and why</source>
        <translation>Vad som föreslås och varför</translation>
    </message>
    <message>
        <source>The applicant reads this and states his view (434/2003 34 §).</source>
        <translation>Sökanden läser detta och framför sin åsikt (434/2003 34 §).</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Senast</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
</context>
<context>
    <name>BeginNegotiationDialog</name>
    <message>
        <source>&amp;What is negotiated on</source>
        <translation>&amp;Vad förhandlingen gäller</translation>
    </message>
    <message>
        <source>What is negotiated on</source>
        <translation>Vad förhandlingen gäller</translation>
    </message>
    <message>
        <source>Shown to the applicant.</source>
        <translation>Visas för sökanden.</translation>
    </message>
    <message>
        <source>Meeting &amp;planned for</source>
        <translation>Möte &amp;planerat till</translation>
    </message>
    <message>
        <source>Meeting planned for</source>
        <translation>Möte planerat till</translation>
    </message>
</context>
<context>
    <name>BeginPermitHearingDialog</name>
    <message>
        <source>&amp;Grounds</source>
        <translation>&amp;Grunder</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grunder</translation>
    </message>
    <message>
        <source>What the agency considers, and the facts on which it rests. The organisation reads them in the hearing letter.</source>
        <translation>Vad myndigheten överväger och vilka omständigheter det grundar sig på. Organisationen läser dem i brevet om hörande.</translation>
    </message>
    <message>
        <source>&amp;Weeks to answer</source>
        <translation>&amp;Svarstid i veckor</translation>
    </message>
    <message>
        <source>Weeks to answer</source>
        <translation>Svarstid i veckor</translation>
    </message>
    <message>
        <source>The day is counted by the calendar of deadlines.</source>
        <translation>Dagen räknas enligt lagen om beräknande av laga tid.</translation>
    </message>
</context>
<context>
    <name>CancelStatementDialog</name>
    <message>
        <source>&amp;Asked of</source>
        <translation>&amp;Begärt av</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Begärt av</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Innehavare</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>CN=haku.example.fi, O=…, C=FI</source>
        <translation>CN=haku.example.fi, O=…, C=FI</translation>
    </message>
    <message>
        <source>As it stands in the certificate.</source>
        <translation>Så som det står i certifikatet.</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Utfärdare</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Utfärdare</translation>
    </message>
    <message>
        <source>The authority that issued it.</source>
        <translation>Den som har utfärdat certifikatet.</translation>
    </message>
    <message>
        <source>Serial &amp;number</source>
        <translation>&amp;Serienummer</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>In hexadecimal digits; spaces and colons may stand between.</source>
        <translation>Med hexadecimala tecken; mellanslag och kolon får stå emellan.</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Giltigt &amp;från</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltigt från</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Giltigt &amp;till</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltigt till</translation>
    </message>
    <message>
        <source>Reminders are given 90, 30 and 7 days before.</source>
        <translation>Påminnelser ges 90, 30 och 7 dagar före.</translation>
    </message>
    <message>
        <source>&amp;Replaces</source>
        <translation>&amp;Ersätter</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>The certificate that this one follows: its reminders end.</source>
        <translation>Certifikatet som detta efterföljer: påminnelserna om det upphör.</translation>
    </message>
</context>
<context>
    <name>ClassifyAttachmentDialog</name>
    <message>
        <source>&amp;Publicity</source>
        <translation>&amp;Offentlighet</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Offentlighet</translation>
    </message>
    <message>
        <source>P&amp;rovision</source>
        <translation>&amp;Bestämmelse</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestämmelse</translation>
    </message>
    <message>
        <source>By which provision the document is secret; left empty for a public one.</source>
        <translation>Den bestämmelse enligt vilken dokumentet är sekretessbelagt; lämnas tom för ett offentligt dokument.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Way of connection</source>
        <translation>&amp;Anslutningssätt</translation>
    </message>
    <message>
        <source>Way of connection</source>
        <translation>Anslutningssätt</translation>
    </message>
    <message>
        <source>Authorities use the data exchange layer; others may choose.</source>
        <translation>Myndigheter använder informationsleden, andra får välja.</translation>
    </message>
    <message>
        <source>Member &amp;class</source>
        <translation>Medlems&amp;klass</translation>
    </message>
    <message>
        <source>Member class</source>
        <translation>Medlemsklass</translation>
    </message>
    <message>
        <source>The class under which the organisation, or its supplier, has joined the data exchange layer.</source>
        <translation>Klassen under vilken organisationen eller dess leverantör har anslutit sig till informationsleden.</translation>
    </message>
    <message>
        <source>&amp;Member code</source>
        <translation>&amp;Medlemskod</translation>
    </message>
    <message>
        <source>Member code</source>
        <translation>Medlemskod</translation>
    </message>
    <message>
        <source>0245437-2</source>
        <translation>0245437-2</translation>
    </message>
    <message>
        <source>The business ID of the member.</source>
        <translation>Medlemmens FO-nummer.</translation>
    </message>
    <message>
        <source>&amp;Subsystem</source>
        <translation>&amp;Delsystem</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Delsystem</translation>
    </message>
    <message>
        <source>Letters, digits, hyphens and underscores; exactly as registered in the data exchange layer.</source>
        <translation>Bokstäver, siffror, bindestreck och understreck; exakt som det har registrerats i informationsleden.</translation>
    </message>
    <message>
        <source>&amp;Product name</source>
        <translation>&amp;Produktnamn</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktnamn</translation>
    </message>
    <message>
        <source>The name agreed with the agency (SoSoNimi). Leave it empty until it has been agreed.</source>
        <translation>Namnet som avtalats med myndigheten (SoSoNimi). Lämna tomt tills namnet har avtalats.</translation>
    </message>
    <message>
        <source>&amp;Technical contact</source>
        <translation>&amp;Teknisk kontaktperson</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Teknisk kontaktperson</translation>
    </message>
    <message>
        <source>Who answers for the connection in the organisation.</source>
        <translation>Vem som ansvarar för anslutningen i organisationen.</translation>
    </message>
</context>
<context>
    <name>CorrectDecisionDialog</name>
    <message>
        <source>&amp;Reasons of the decision</source>
        <translation>Beslutets &amp;motivering</translation>
    </message>
    <message>
        <source>Reasons of the decision</source>
        <translation>Beslutets motivering</translation>
    </message>
    <message>
        <source>As they stand now; mend what is wrong.</source>
        <translation>Den nuvarande motiveringen; rätta det som är fel.</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>&amp;Villkor</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>One per line. Their wording is corrected; none is added or taken away.</source>
        <translation>Ett per rad. Ordalydelsen rättas; inget villkor läggs till eller tas bort.</translation>
    </message>
    <message>
        <source>Pro&amp;visions applied</source>
        <translation>&amp;Tillämpade bestämmelser</translation>
    </message>
    <message>
        <source>Provisions applied</source>
        <translation>Tillämpade bestämmelser</translation>
    </message>
    <message>
        <source>&amp;Why it is corrected</source>
        <translation>Skäl till &amp;rättelsen</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Skäl till rättelsen</translation>
    </message>
    <message>
        <source>Said in the corrected document and in the letter to the party.</source>
        <translation>Anges i det rättade dokumentet och i brevet till parten.</translation>
    </message>
</context>
<context>
    <name>EndAppointmentDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>It is kept in the history.</source>
        <translation>Den sparas i historiken.</translation>
    </message>
    <message>
        <source>&amp;Override of the last one</source>
        <translation>&amp;Undantag för den sista</translation>
    </message>
    <message>
        <source>Override of the last one</source>
        <translation>Undantag för den sista</translation>
    </message>
    <message>
        <source>Only the agency, and only when the organisation is to stand without a responsible user: why. It stays visible as an alarm.</source>
        <translation>Endast myndigheten, och endast när organisationen lämnas utan ansvarig användare: varför. Syns sedan som ett larm.</translation>
    </message>
</context>
<context>
    <name>EndLoginDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>It is kept in the history, which the agency sees.</source>
        <translation>Den sparas i historiken, som myndigheten ser.</translation>
    </message>
</context>
<context>
    <name>EndNegotiationDialog</name>
    <message>
        <source>&amp;Held on</source>
        <translation>&amp;Hölls den</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Hölls den</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Deltagare</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minnesanteckningar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minnesanteckningar</translation>
    </message>
    <message>
        <source>What was said that may affect the decision (434/2003 42 §). Shown to the applicant.</source>
        <translation>Det som kan inverka på avgörandet (434/2003 42 §). Visas för sökanden.</translation>
    </message>
    <message>
        <source>&amp;What was agreed</source>
        <translation>&amp;Vad man kom överens om</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Vad man kom överens om</translation>
    </message>
</context>
<context>
    <name>EndPermitDialog</name>
    <message>
        <source>&amp;Why it ends</source>
        <translation>&amp;Varför upphör</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Varför upphör</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>It is kept in the history and shown to the organisation.</source>
        <translation>Den sparas i historiken och visas för organisationen.</translation>
    </message>
</context>
<context>
    <name>EndRightDialog</name>
    <message>
        <source>&amp;Why it ends</source>
        <translation>&amp;Varför upphör</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Varför upphör</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>&amp;Med ord</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Needed for misuse and for another reason; it is kept in the history.</source>
        <translation>Behövs vid missbruk och annan orsak; sparas i historiken.</translation>
    </message>
</context>
<context>
    <name>ExtendCompletionDialog</name>
    <message>
        <source>&amp;New day</source>
        <translation>&amp;Ny sista dag</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny sista dag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Shown to the organisation.</source>
        <translation>Visas för organisationen.</translation>
    </message>
</context>
<context>
    <name>FinishAssessmentDialog</name>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Bedömning</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Sammandrag</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>It stays inside the agency.</source>
        <translation>Stannar inom myndigheten.</translation>
    </message>
</context>
<context>
    <name>GiveCommitmentDialog</name>
    <message>
        <source>&amp;Signatory</source>
        <translation>&amp;Undertecknare</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Undertecknare</translation>
    </message>
    <message>
        <source>The person who may sign for the organisation: name and position.</source>
        <translation>Den som har rätt att underteckna för organisationen: namn och ställning.</translation>
    </message>
    <message>
        <source>&amp;The organisation accepts these terms of use</source>
        <translation>&amp;Organisationen godkänner dessa användningsvillkor</translation>
    </message>
    <message>
        <source>The organisation accepts these terms of use</source>
        <translation>Organisationen godkänner dessa användningsvillkor</translation>
    </message>
</context>
<context>
    <name>GiveStatementDialog</name>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Utlåtande</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Utlåtande</translation>
    </message>
    <message>
        <source>It stays inside the agency.</source>
        <translation>Stannar inom myndigheten.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Till vem</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>&amp;Note to the colleague</source>
        <translation>&amp;Kommentar till handläggaren</translation>
    </message>
    <message>
        <source>Note to the colleague</source>
        <translation>Kommentar till handläggaren</translation>
    </message>
    <message>
        <source>It stays inside the agency.</source>
        <translation>Stannar inom myndigheten.</translation>
    </message>
</context>
<context>
    <name>IssueLoginDialog</name>
    <message>
        <source>&amp;Works for</source>
        <translation>&amp;Användargrupp</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Användargrupp</translation>
    </message>
    <message>
        <source>Decides which rows the login can reach at all; what it may do follows from the roles.</source>
        <translation>Avgör vilka uppgifter den inloggade över huvud taget når; rollerna avgör vad personen får göra.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>&amp;Skapa nytt</translation>
    </message>
    <message>
        <source>Shown only here and stored nowhere: the server keeps a value from which it cannot be read. Give it to the person face to face or by phone, apart from the login name.</source>
        <translation>Visas bara här och sparas ingenstans: servern behåller ett värde som lösenordet inte kan läsas ur. Ge det till personen öga mot öga eller per telefon, skilt från inloggningsnamnet.</translation>
    </message>
    <message>
        <source>The person &amp;gets the password from me</source>
        <translation>&amp;Personen får lösenordet av mig</translation>
    </message>
    <message>
        <source>The person gets the password from me</source>
        <translation>Personen får lösenordet av mig</translation>
    </message>
</context>
<context>
    <name>ItemPicker</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Sök uppgifter</translation>
    </message>
    <message>
        <source>Name in Finnish, Swedish or English, or code</source>
        <translation>Namn på finska, svenska eller engelska, eller kod</translation>
    </message>
    <message>
        <source>For the &amp;purpose</source>
        <translation>&amp;För ändamålet</translation>
    </message>
    <message>
        <source>Purpose the items are for</source>
        <translation>Användningsändamål som uppgifterna gäller</translation>
    </message>
    <message>
        <source>Items of the catalogue</source>
        <translation>Katalogens uppgifter</translation>
    </message>
    <message>
        <source>Search &amp;key</source>
        <translation>S&amp;öknyckel</translation>
    </message>
    <message>
        <source>Search key of the selected items</source>
        <translation>De valda uppgifternas söknyckel</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>&amp;Rättslig grund</translation>
    </message>
    <message>
        <source>Legal basis of the selected items</source>
        <translation>De valda uppgifternas rättsliga grund</translation>
    </message>
    <message>
        <source>Act and section, for example 540/2018 41 §</source>
        <translation>Lag och paragraf, till exempel 540/2018 41 §</translation>
    </message>
    <message>
        <source>Set for the se&amp;lected items</source>
        <translation>&amp;Ange för de valda uppgifterna</translation>
    </message>
    <message>
        <source>Begin &amp;from</source>
        <translation>Utgå från &amp;mall</translation>
    </message>
    <message>
        <source>Template or product to begin from</source>
        <translation>Mall eller produkt att utgå från</translation>
    </message>
    <message>
        <source>A&amp;dd its items</source>
        <translation>Lägg till &amp;dess uppgifter</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Vilka uppgifter som visas</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Meddelande</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Applicant and agency both see the whole thread.</source>
        <translation>Sökanden och myndigheten ser hela diskussionen.</translation>
    </message>
</context>
<context>
    <name>NewApplicationDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>On whose behalf you apply.</source>
        <translation>För vems räkning du ansöker.</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Tjänst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>VTJkysely is a ready application in the browser; the interface is joined to your own system.</source>
        <translation>BDSförfrågan är en färdig webbapplikation; gränssnittet kopplas till det egna systemet.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>&amp;Purpose of use</source>
        <translation>&amp;Användningsändamål</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>In one sentence; you will write more in the draft.</source>
        <translation>Med en mening; du skriver mer i utkastet.</translation>
    </message>
    <message>
        <source>A municipal order is the light form for bodies covered by the standing permit; an amendment or a renewal builds on a permit you have.</source>
        <translation>Kommunens beställning är ett lätt förfarande för dem som omfattas av tillståndet tills vidare; en ändring eller förnyelse bygger på ett tillstånd ni har.</translation>
    </message>
    <message>
        <source>P&amp;ermit</source>
        <translation>Ti&amp;llstånd</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>The draft is filled with what this permit holds now.</source>
        <translation>Utkastet fylls med det som tillståndet nu innehåller.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Who sees it</source>
        <translation>Vem &amp;ser den</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Vem ser den</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>PresentApplicationDialog</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Avgörande</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Avgörande</translation>
    </message>
    <message>
        <source>It must fit what was granted, limited and refused item by item.</source>
        <translation>Det ska stämma med vad som beviljats, begränsats och avslagits uppgift för uppgift.</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Facts and provisions on which the decision rests.</source>
        <translation>De fakta och bestämmelser som beslutet vilar på.</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>&amp;Villkor</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>&amp;Gäller från</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>V&amp;alid until</source>
        <translation>G&amp;äller till</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Leave the box clear for a permit in force until further notice.</source>
        <translation>Lämna rutan tom för ett tillstånd som gäller tills vidare.</translation>
    </message>
    <message>
        <source>One per line; they are numbered in the decision. They bind besides the general terms of use.</source>
        <translation>Ett per rad; villkoren numreras i beslutet. De binder utöver de allmänna användningsvillkoren.</translation>
    </message>
    <message>
        <source>&amp;Provisions applied</source>
        <translation>&amp;Tillämpade bestämmelser</translation>
    </message>
    <message>
        <source>Provisions applied</source>
        <translation>Tillämpade bestämmelser</translation>
    </message>
    <message>
        <source>Left empty: the usual ones of the service.</source>
        <translation>Tomt: de bestämmelser som brukar tillämpas för tjänsten.</translation>
    </message>
    <message>
        <source>Ground of the &amp;fee</source>
        <translation>Gr&amp;und för avgiften</translation>
    </message>
    <message>
        <source>Ground of the fee</source>
        <translation>Grund för avgiften</translation>
    </message>
    <message>
        <source>Left to the usual, it follows from the class of the customer and the day.</source>
        <translation>Den vanliga grunden bestäms av kundens klass och dagen.</translation>
    </message>
</context>
<context>
    <name>ProposeRevocationDialog</name>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Facts, provisions, and what was said in the hearing.</source>
        <translation>Fakta, bestämmelser och vad som anfördes vid hörandet.</translation>
    </message>
    <message>
        <source>&amp;Urgent ground</source>
        <translation>&amp;Grund för brådskan</translation>
    </message>
    <message>
        <source>Urgent ground</source>
        <translation>Grund för brådskan</translation>
    </message>
    <message>
        <source>Only when nobody could be heard first: why it cannot wait.</source>
        <translation>Endast om ingen kunde höras först: varför saken inte kan vänta.</translation>
    </message>
</context>
<context>
    <name>ProposeRightDialog</name>
    <message>
        <source>&amp;Permit</source>
        <translation>&amp;Tillstånd</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>A right lives under a permit in force.</source>
        <translation>En användarrätt lever under ett gällande tillstånd.</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>Användnings&amp;ändamål</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>A right is for one purpose.</source>
        <translation>En användarrätt gäller ett ändamål.</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;Missing from the list?</source>
        <translation>&amp;Saknas i listan?</translation>
    </message>
    <message>
        <source>Add a new person</source>
        <translation>Lägg till en ny person</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation>&amp;Arbetsuppgift</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Arbetsuppgift</translation>
    </message>
    <message>
        <source>The duty that needs these data.</source>
        <translation>Den arbetsuppgift som kräver dessa uppgifter.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>U&amp;ntil</source>
        <translation>T&amp;ill</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Not beyond the permit. Leave the box clear when no end is known.</source>
        <translation>Inte längre än tillståndet. Lämna rutan tom när slutet inte är känt.</translation>
    </message>
    <message>
        <source>&amp;Only some of the items of this purpose</source>
        <translation>&amp;Endast en del av ändamålets uppgifter</translation>
    </message>
    <message>
        <source>Only some of the items of this purpose</source>
        <translation>Endast en del av ändamålets uppgifter</translation>
    </message>
    <message>
        <source>Items of the right</source>
        <translation>Användarrättens uppgifter</translation>
    </message>
    <message>
        <source>Add a ne&amp;w person…</source>
        <translation>&amp;Lägg till en ny person…</translation>
    </message>
</context>
<context>
    <name>PublishTermsDialog</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Tjänst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>2026-2</source>
        <translation>2026-2</translation>
    </message>
    <message>
        <source>Year and number.</source>
        <translation>År och nummer.</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>I kraft &amp;från</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>I kraft från</translation>
    </message>
    <message>
        <source>From this day every new commitment is given to this version.</source>
        <translation>Från och med denna dag ges nya förbindelser till denna version.</translation>
    </message>
    <message>
        <source>To be accepted &amp;by</source>
        <translation>Ska &amp;godkännas senast</translation>
    </message>
    <message>
        <source>To be accepted by</source>
        <translation>Ska godkännas senast</translation>
    </message>
    <message>
        <source>Permits in force are asked to accept by this day. Silence suspends nothing; the agency is told of it.</source>
        <translation>Tillståndshavarna ombeds godkänna senast denna dag. Inget tillstånd dras in på grund av ett uteblivet svar; myndigheten får veta det.</translation>
    </message>
    <message>
        <source>&amp;Title in Finnish</source>
        <translation>&amp;Rubrik på finska</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Rubrik på finska</translation>
    </message>
    <message>
        <source>Text in F&amp;innish</source>
        <translation>Text på f&amp;inska</translation>
    </message>
    <message>
        <source>Text in Finnish</source>
        <translation>Text på finska</translation>
    </message>
    <message>
        <source>One term on each line.</source>
        <translation>Varje villkor på en egen rad.</translation>
    </message>
    <message>
        <source>Title in S&amp;wedish</source>
        <translation>Rubrik på &amp;svenska</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Rubrik på svenska</translation>
    </message>
    <message>
        <source>Text in Swe&amp;dish</source>
        <translation>Text på sv&amp;enska</translation>
    </message>
    <message>
        <source>Text in Swedish</source>
        <translation>Text på svenska</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>It is kept in the history and shown to the organisation.</source>
        <translation>Den sparas i historiken och visas för organisationen.</translation>
    </message>
</context>
<context>
    <name>RegisterApplicationDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whose application it is; type a part of the name.</source>
        <translation>Vems ansökan det är; skriv en del av namnet.</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Tjänst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>What the paper applies for.</source>
        <translation>Vad som söks på papperet.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>A municipal order only for bodies covered by the standing permit.</source>
        <translation>Kommunens beställning endast för dem som omfattas av tillståndet tills vidare.</translation>
    </message>
    <message>
        <source>P&amp;ermit</source>
        <translation>Ti&amp;llstånd</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>The permit to be amended or renewed.</source>
        <translation>Tillståndet som ska ändras eller förnyas.</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Ankomstdag</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ankomstdag</translation>
    </message>
    <message>
        <source>The day on the stamp; at most 30 days ago.</source>
        <translation>Dagen på ankomststämpeln; högst 30 dagar tillbaka.</translation>
    </message>
    <message>
        <source>&amp;Purpose of use</source>
        <translation>An&amp;vändningsändamål</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>In one sentence, as the paper words it.</source>
        <translation>Med en mening, så som det står på papperet.</translation>
    </message>
</context>
<context>
    <name>ServeDecisionDialog</name>
    <message>
        <source>&amp;Way of service</source>
        <translation>&amp;Delgivningssätt</translation>
    </message>
    <message>
        <source>Way of service</source>
        <translation>Delgivningssätt</translation>
    </message>
    <message>
        <source>With proof of receipt when a time begins that binds the party.</source>
        <translation>Bevisligen när en frist som förpliktar parten börjar löpa från delgivningen.</translation>
    </message>
    <message>
        <source>&amp;Sent or received on</source>
        <translation>&amp;Sänt eller mottaget</translation>
    </message>
    <message>
        <source>Sent or received on</source>
        <translation>Sänt eller mottaget</translation>
    </message>
    <message>
        <source>The day of sending; with proof of receipt the day on which it was received.</source>
        <translation>Dagen då det sändes; vid bevislig delgivning dagen då det mottogs.</translation>
    </message>
</context>
<context>
    <name>SuspendPermitDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>It is kept in the history and told to the organisation by letter.</source>
        <translation>Bevaras i historiken och meddelas organisationen per brev.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Till och med</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>On that day you are reminded to resume or to go on; nothing happens by itself. Leave the box clear to suspend until further notice.</source>
        <translation>Den dagen påminns du om att återuppta användningen eller förlänga den tillfälliga indragningen; inget sker av sig självt. Lämna rutan tom om indragningen gäller tills vidare.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Files of the e-service</source>
        <translation>E-tjänstens filer</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Välj filer…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Utelämna</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Spara &amp;rapporten…</translation>
    </message>
    <message>
        <source>F&amp;aults</source>
        <translation>&amp;Fel</translation>
    </message>
    <message>
        <source>Faults of the chosen file</source>
        <translation>Felen i den valda filen</translation>
    </message>
    <message>
        <source>Applications taken in</source>
        <translation>Mottagna ansökningar</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Myndighet</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>&amp;Why it belongs there</source>
        <translation>&amp;Varför ärendet hör dit</translation>
    </message>
    <message>
        <source>Why it belongs there</source>
        <translation>Varför ärendet hör dit</translation>
    </message>
    <message>
        <source>Shown to the applicant, who gets a letter.</source>
        <translation>Visas för sökanden, som får ett brev.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hjälp om denna sida</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>&amp;Somebody else</source>
        <translation>&amp;Någon annan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Change the &amp;password…</source>
        <translation>Byt lös&amp;enord…</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Lösenordet har bytts.</translation>
    </message>
</context>
<context>
    <name>applications::AddAttachmentsDialog</name>
    <message>
        <source>Taken are %1. A file may have %2, an application %3 files and together %4.</source>
        <translation>Godkända typer: %1. En fil får vara högst %2; en ansökan får ha %3 filer, sammanlagt %4.</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Välj filer att bifoga</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokument (%1)</translation>
    </message>
    <message>
        <source>Choose at least one file first.</source>
        <translation>Välj först minst en fil.</translation>
    </message>
    <message>
        <source>None of these files can be attached. What keeps each of them back stands in its row.</source>
        <translation>Ingen av dessa filer kan bifogas. På varje fils rad står vad som hindrar det.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached; the selected ones were not.</source>
        <translation>
            <numerusform>%n fil bifogad; de valda bifogades inte.</numerusform>
            <numerusform>%n filer bifogade; de valda bifogades inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n fil bifogad.</numerusform>
            <numerusform>%n filer bifogade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being attached…</source>
        <translation>Bifogas…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Läses in…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar att bifogas</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Bifogad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Choose files, or drop them here.</source>
        <translation>Välj filer eller släpp dem här.</translation>
    </message>
</context>
<context>
    <name>applications::AnswerCompletionDialog</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>Saved %1. You can close this and go on later.</source>
        <translation>Sparat %1. Du kan stänga detta och fortsätta senare.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Svar på %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ert svar</translation>
    </message>
    <message>
        <source>This cannot be given; the answer tells why</source>
        <translation>Detta kan inte ges; svaret anger varför</translation>
    </message>
    <message>
        <source>%1: cannot be given</source>
        <translation>%1: kan inte ges</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend it in the application</source>
        <translation>Åtgärda punkten i ansökan</translation>
    </message>
    <message>
        <source>%1: mend it in the application</source>
        <translation>%1: åtgärda punkten i ansökan</translation>
    </message>
</context>
<context>
    <name>applications::AnswersView</name>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretessbelagt</translation>
    </message>
</context>
<context>
    <name>applications::ApplicationEditor</name>
    <message>
        <source>Purpose and grounds</source>
        <translation>Användningsändamål och grunder</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>Data content</source>
        <translation>Datainnehåll</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Contact and volume</source>
        <translation>Kontakt och volym</translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation>Översikt över skyddet</translation>
    </message>
    <message>
        <source>Draft of an application</source>
        <translation>Utkast till ansökan</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Utkast: %1</translation>
    </message>
    <message>
        <source>There is no such draft, or it is not yours to edit.</source>
        <translation>Utkastet finns inte, eller du kan inte redigera det.</translation>
    </message>
    <message>
        <source>This application has been sent; it is not edited any more.</source>
        <translation>Ansökan har skickats; den redigeras inte längre.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte vald</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparad ännu</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparad</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Sparas…</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Behåll det jag skrev</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>The application has been sent. Its diary number is %1.</source>
        <translation>Ansökan har skickats. Diarienumret är %1.</translation>
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
%n sak saknas</numerusform>
            <numerusform>%1
%n saker saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Complete</source>
        <translation>%1
Klart</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Skicka…</translation>
    </message>
    <message>
        <source>Only what the completion request asks about can be changed. The completion is sent from the page of the application.</source>
        <translation>Bara det som begäran om komplettering gäller kan ändras. Kompletteringen skickas från ansökans sida.</translation>
    </message>
    <message>
        <source>The agency is entering this application from paper.</source>
        <translation>Myndigheten registrerar denna ansökan från papper.</translation>
    </message>
    <message>
        <source>Intermediary</source>
        <translation>Mellanhand</translation>
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
        <translation>Begärd %1; inget svar ännu.</translation>
    </message>
    <message>
        <source>The intermediary has agreed.</source>
        <translation>Mellanhanden har gett sitt samtycke.</translation>
    </message>
    <message>
        <source>The intermediary has declined: %1</source>
        <translation>Mellanhanden har avböjt: %1</translation>
    </message>
    <message>
        <source>The intermediary has been asked.</source>
        <translation>Mellanhandens samtycke har begärts.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
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
        <translation>Inga frågor än. Välj vad frågan gäller, skriv den och lägg till den.</translation>
    </message>
    <message>
        <source>Questions to the applicant: %1</source>
        <translation>Frågor till sökanden: %1</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
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
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Känslighet</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Granted %1, limited %2, refused %3, not assessed %4. Changed and not yet saved: %5.</source>
        <translation>Beviljat %1, begränsat %2, avslaget %3, inte bedömt %4. Ändrat och ännu inte sparat: %5.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Search key</source>
        <translation>Söknyckel</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alla uppgifter</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Inte bedömda</translation>
    </message>
    <message>
        <source>Limited and refused</source>
        <translation>Begränsade och avslagna</translation>
    </message>
    <message>
        <source>Protected, elevated and special</source>
        <translation>Skyddade, förhöjda och särskilda</translation>
    </message>
    <message>
        <source>Hidden by non-disclosure for personal safety</source>
        <translation>Uppgift under spärrmarkering</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>Against the permit</source>
        <translation>I tillståndet</translation>
    </message>
</context>
<context>
    <name>applications::AssessmentDialog</name>
    <message>
        <source>Line</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Lines %1, not assessed %2, need completion %3. Changed and not yet saved: %4.</source>
        <translation>Punkter %1, inte bedömda %2, behöver kompletteras %3. Ändrade och ännu inte sparade: %4.</translation>
    </message>
</context>
<context>
    <name>applications::Attachments</name>
    <message>
        <source>%1 is secret, or was removed from the draft: its content is not for you to read.</source>
        <translation>%1 är sekretessbelagd eller har tagits bort ur utkastet, så du kan inte läsa innehållet.</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Spara bilagan</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>No program here opens this type of file. Save it instead.</source>
        <translation>Inget program på den här datorn öppnar filer av denna typ. Spara den i stället.</translation>
    </message>
</context>
<context>
    <name>applications::DecideApplicationDialog</name>
    <message>
        <source>&lt;b&gt;What follows:&lt;/b&gt; a permit with content version 1 is made. It waits for the organisation’s commitment, and for VTJkysely for a responsible user, before anybody can look anything up.</source>
        <translation>&lt;b&gt;Vad som följer:&lt;/b&gt; ett tillstånd med datainnehåll version 1 uppstår. Det väntar på organisationens förbindelse, och för BDSförfrågan på en ansvarig användare, innan någon kan söka något.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What follows:&lt;/b&gt; no permit is made. The organisation sees the decision with its reasons.</source>
        <translation>&lt;b&gt;Vad som följer:&lt;/b&gt; inget tillstånd uppstår. Organisationen ser beslutet med dess motivering.</translation>
    </message>
    <message>
        <source>What signing would do</source>
        <translation>Vad undertecknandet skulle göra</translation>
    </message>
    <message>
        <source>&lt;b&gt;What follows:&lt;/b&gt; permit %1 is changed as listed below. Rights that reach outside the new content end, each naming the permit as the cause.</source>
        <translation>&lt;b&gt;Vad som följer:&lt;/b&gt; tillståndet %1 ändras enligt listan nedan. Användarrätter som går utanför det nya datainnehållet upphör, och tillståndet anges som orsak.</translation>
    </message>
</context>
<context>
    <name>applications::ItemCounts</name>
    <message>
        <source>&lt;b&gt;Data content:&lt;/b&gt; %1 items granted, %2 limited, %3 refused, %4 not assessed.</source>
        <translation>&lt;b&gt;Datainnehåll:&lt;/b&gt; %1 uppgifter beviljade, %2 begränsade, %3 avslagna, %4 inte bedömda.</translation>
    </message>
</context>
<context>
    <name>applications::ItemPicker</name>
    <message>
        <source>Purpose 1</source>
        <translation>Användningsändamål 1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Needed: name the provision</source>
        <translation>Behövs: ange bestämmelsen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>%n uppgift vald</numerusform>
            <numerusform>%n uppgifter valda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them still need(s) a legal basis</source>
        <translation>
            <numerusform>%n av dem behöver ännu en rättslig grund</numerusform>
            <numerusform>%n av dem behöver ännu en rättslig grund</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Känslighet</translation>
    </message>
    <message>
        <source>Search key</source>
        <translation>Söknyckel</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hidden by non-disclosure for personal safety: only with a provision of its own</source>
        <translation>Uppgift under spärrmarkering: endast med stöd av en egen bestämmelse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a template or a product</source>
        <translation>Välj en mall eller en produkt</translation>
    </message>
    <message>
        <source>No ready-made product holds all of these items: a tailored one would be made.</source>
        <translation>Ingen färdig produkt innehåller alla dessa uppgifter: en skräddarsydd produkt skulle göras.</translation>
    </message>
    <message>
        <source>The ready-made product %1 holds exactly these items.</source>
        <translation>Den färdiga produkten %1 innehåller exakt dessa uppgifter.</translation>
    </message>
    <message numerus="yes">
        <source>The ready-made product %1 holds all of these items and %n besides, which would have to be justified too.</source>
        <translation>
            <numerusform>Den färdiga produkten %1 innehåller alla dessa uppgifter och dessutom %n annan, som också måste motiveras.</numerusform>
            <numerusform>Den färdiga produkten %1 innehåller alla dessa uppgifter och dessutom %n andra, som också måste motiveras.</numerusform>
        </translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alla uppgifter</translation>
    </message>
    <message>
        <source>Chosen items</source>
        <translation>Valda uppgifter</translation>
    </message>
    <message>
        <source>Against the permit</source>
        <translation>I tillståndet</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
</context>
<context>
    <name>applications::ItemSources</name>
    <message numerus="yes">
        <source>%1 (%n item(s))</source>
        <translation>
            <numerusform>%1 (%n uppgift)</numerusform>
            <numerusform>%1 (%n uppgifter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tailored product %1 (%n item(s))</source>
        <translation>
            <numerusform>Skräddarsydd produkt %1 (%n uppgift)</numerusform>
            <numerusform>Skräddarsydd produkt %1 (%n uppgifter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Product %1 (%n item(s))</source>
        <translation>
            <numerusform>Produkt %1 (%n uppgift)</numerusform>
            <numerusform>Produkt %1 (%n uppgifter)</numerusform>
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
        <translation>Motivering för gruppen ”%1”</translation>
    </message>
    <message>
        <source>Why each item of the group is needed for the purpose.</source>
        <translation>Varför varje uppgift i gruppen behövs för ändamålet.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatoriskt.</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>Obligatoriskt. %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Has a date</source>
        <translation>Dag anges</translation>
    </message>
    <message>
        <source>%1: has a date</source>
        <translation>%1: dag anges</translation>
    </message>
</context>
<context>
    <name>applications::RoutePage</name>
    <message>
        <source>Where do I apply?</source>
        <translation>Var ansöker jag?</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Besvara frågorna</translation>
    </message>
    <message>
        <source>The right service, its time and its price stand here as soon as they are clear.</source>
        <translation>Rätt tjänst, dess handläggningstid och pris visas här så snart de är klara.</translation>
    </message>
    <message>
        <source>Promised time: %1, by %2 if you send today</source>
        <translation>Utlovad handläggningstid: %1, senast %2 om du sänder i dag</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Pris: %1</translation>
    </message>
    <message>
        <source>A few questions lead to the right service, or to the neighbour that serves the need better</source>
        <translation>Några frågor leder till rätt tjänst, eller till en annan som svarar bättre mot behovet</translation>
    </message>
    <message>
        <source>On whose behalf</source>
        <translation>På vems vägnar</translation>
    </message>
    <message>
        <source>Somebody else: advice only</source>
        <translation>Någon annan: endast råd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>What to prepare</source>
        <translation>Vad som ska förberedas</translation>
    </message>
    <message>
        <source>Register from paper…</source>
        <translation>Registrera från papper…</translation>
    </message>
    <message>
        <source>Begin the application…</source>
        <translation>Påbörja ansökan…</translation>
    </message>
    <message>
        <source>No program here opens web pages. Copy the address instead.</source>
        <translation>Inget program här öppnar webbsidor. Kopiera adressen i stället.</translation>
    </message>
    <message>
        <source>The address has been copied.</source>
        <translation>Adressen har kopierats.</translation>
    </message>
    <message>
        <source>The authority tells more</source>
        <translation>Mer information på myndighetens sida</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Öppna sidan</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiera adressen</translation>
    </message>
</context>
<context>
    <name>applications::ServeDecisionDialog</name>
    <message>
        <source>It counts as received on the seventh day from sending. The time for seeking a change runs from there.</source>
        <translation>Beslutet anses ha delgetts den sjunde dagen efter att det sändes. Tiden för ändringssökande räknas därifrån.</translation>
    </message>
    <message>
        <source>It counts as received on the third day from sending. The time for seeking a change runs from there.</source>
        <translation>Beslutet anses ha delgetts den tredje dagen efter att det sändes. Tiden för ändringssökande räknas därifrån.</translation>
    </message>
    <message>
        <source>It was received on the day named. The time for seeking a change runs from there.</source>
        <translation>Beslutet delgavs den angivna dagen. Tiden för ändringssökande räknas därifrån.</translation>
    </message>
</context>
<context>
    <name>applications::TakeInDialog</name>
    <message>
        <source>Choose deliveries of the e-service</source>
        <translation>Välj e-tjänstens leveranser</translation>
    </message>
    <message>
        <source>Deliveries (*.json)</source>
        <translation>Leveranser (*.json)</translation>
    </message>
    <message>
        <source>Choose at least one file first.</source>
        <translation>Välj först minst en fil.</translation>
    </message>
    <message>
        <source>None of these files can be taken in. Their faults are listed below.</source>
        <translation>Ingen av dessa filer kan tas emot. Felen finns i förteckningen nedan.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) taken in.</source>
        <translation>
            <numerusform>%n ansökan mottagen.</numerusform>
            <numerusform>%n ansökningar mottagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) taken in; what kept the others back stands below.</source>
        <translation>
            <numerusform>%n ansökan mottagen; vad som hindrade de övriga framgår nedan.</numerusform>
            <numerusform>%n ansökningar mottagna; vad som hindrade de övriga framgår nedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>applications taken in</source>
        <translation>mottagna ansökningar</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Rapporten finns i %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Choose files of the e-service, or drop them here.</source>
        <translation>Välj e-tjänstens filer eller släpp dem här.</translation>
    </message>
    <message>
        <source>F&amp;aults</source>
        <translation>&amp;Fel</translation>
    </message>
    <message>
        <source>To be c&amp;ompleted in %1</source>
        <translation>Att &amp;komplettera: %1</translation>
    </message>
    <message>
        <source>F&amp;aults of %1</source>
        <translation>&amp;Fel i %1</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Inga.</translation>
    </message>
    <message>
        <source>%1 of %2 files can be taken in.</source>
        <translation>%1 av %2 filer kan tas emot.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>Föreslaget avgörande</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Ny ansökan</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Påbörja utkastet</translation>
    </message>
    <message>
        <source>A draft is seen by your organisation only, and saves itself while you write. The agency gets it when you send it.</source>
        <translation>Utkastet ses bara av din egen organisation och sparas medan du skriver. Myndigheten får det när du skickar det.</translation>
    </message>
    <message>
        <source>The draft has been begun.</source>
        <translation>Utkastet har påbörjats.</translation>
    </message>
    <message>
        <source>Send the application</source>
        <translation>Skicka ansökan</translation>
    </message>
    <message>
        <source>Send the application of %1</source>
        <translation>Skicka ansökan: %1</translation>
    </message>
    <message>
        <source>The agency gets the application and its processing time begins. It is not edited after that; it can be withdrawn.</source>
        <translation>Myndigheten får ansökan och handläggningstiden börjar. Därefter redigeras den inte; den kan återtas.</translation>
    </message>
    <message>
        <source>The application of %1 has been sent.</source>
        <translation>Ansökan har skickats: %1.</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Återta ansökan</translation>
    </message>
    <message>
        <source>Withdraw the application of %1</source>
        <translation>Återta ansökan: %1</translation>
    </message>
    <message>
        <source>The application ends here without a decision. A new one can be made at any time.</source>
        <translation>Ansökan slutar här utan beslut. En ny kan göras när som helst.</translation>
    </message>
    <message>
        <source>The application of %1 has been withdrawn.</source>
        <translation>Ansökan har återtagits: %1.</translation>
    </message>
    <message>
        <source>Assess the data content</source>
        <translation>Bedöm datainnehållet</translation>
    </message>
    <message>
        <source>Present for decision</source>
        <translation>Föredra för beslut</translation>
    </message>
    <message>
        <source>Return to handling</source>
        <translation>Återlämna till handläggning</translation>
    </message>
    <message>
        <source>Return %1 to its presenter</source>
        <translation>Återlämna %1 till föredraganden</translation>
    </message>
    <message>
        <source>The presenter goes on with the application and presents it anew. The reason tells what to mend.</source>
        <translation>Föredraganden fortsätter med ansökan och föredrar den på nytt. Motiveringen berättar vad som ska rättas.</translation>
    </message>
    <message>
        <source>%1 has been returned.</source>
        <translation>%1 har återlämnats.</translation>
    </message>
    <message>
        <source>Decide the application</source>
        <translation>Besluta om ansökan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Organisation begins with</source>
        <translation>Organisationens namn börjar</translation>
    </message>
    <message>
        <source>Diary number begins with</source>
        <translation>Diarienumret börjar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Ny ansökan…</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>Inga ansökningar</translation>
    </message>
    <message>
        <source>An application for a data permit stands here from its first draft. A permit contact of the organisation begins one with “New application”.</source>
        <translation>En ansökan om datatillstånd finns här från första utkastet. Organisationens kontaktperson för tillstånd påbörjar den med ”Ny ansökan”.</translation>
    </message>
    <message>
        <source>Applications for data permits, from draft to decision</source>
        <translation>Ansökningar om datatillstånd, från utkast till beslut</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Avgörande</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjord</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Proposal for the decision</source>
        <translation>Förslag till beslut</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grunduppgifter</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Inkommen</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Antal användare</translation>
    </message>
    <message>
        <source>Queries a year</source>
        <translation>Förfrågningar per år</translation>
    </message>
    <message>
        <source>Purpose and grounds</source>
        <translation>Användningsändamål och grunder</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Data under non-disclosure asked</source>
        <translation>Uppgifter med spärrmarkering söks</translation>
    </message>
    <message>
        <source>Provision for data under non-disclosure</source>
        <translation>Bestämmelse om uppgifter med spärrmarkering</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>No purpose has been named yet.</source>
        <translation>Inget ändamål har nämnts ännu.</translation>
    </message>
    <message>
        <source>Data content, item by item</source>
        <translation>Datainnehåll, uppgift för uppgift</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Känslighet</translation>
    </message>
    <message>
        <source>Search key</source>
        <translation>Söknyckel</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>No item of the catalogue has been asked yet.</source>
        <translation>Ingen uppgift i katalogen har sökts ännu.</translation>
    </message>
    <message>
        <source>Protection of the data (secret)</source>
        <translation>Skydd av uppgifterna (sekretessbelagt)</translation>
    </message>
    <message>
        <source>Clarification of data protection measures</source>
        <translation>Översikt över skyddet av uppgifterna</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Skicka…</translation>
    </message>
    <message>
        <source>Take in handling</source>
        <translation>Ta till handläggning</translation>
    </message>
    <message>
        <source>You are now handling %1.</source>
        <translation>Du handlägger nu %1.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Besluta…</translation>
    </message>
    <message>
        <source>Present…</source>
        <translation>Föredra…</translation>
    </message>
    <message>
        <source>Assess content…</source>
        <translation>Bedöm innehållet…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Återlämna…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Återta…</translation>
    </message>
    <message>
        <source>Draft of an application</source>
        <translation>Utkast till ansökan</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>Spara bedömningen</translation>
    </message>
    <message>
        <source>Is each item needed for its purpose, and does a provision give the right to it? The organisation sees the assessment with the decision.</source>
        <translation>Behövs varje uppgift för sitt ändamål, och ger någon bestämmelse rätt till den? Organisationen ser bedömningen i samband med beslutet.</translation>
    </message>
    <message>
        <source>The assessment of %1 has been saved.</source>
        <translation>Bedömningen har sparats: %1.</translation>
    </message>
    <message>
        <source>Present %1</source>
        <translation>Föredra %1</translation>
    </message>
    <message>
        <source>Another person decides. Until then the application can only be returned to handling or withdrawn.</source>
        <translation>En annan person beslutar. Till dess kan ansökan bara återlämnas till handläggning eller återtas.</translation>
    </message>
    <message>
        <source>%1 has been presented for decision.</source>
        <translation>%1 har föredragits för beslut.</translation>
    </message>
    <message>
        <source>Decide %1 as presented</source>
        <translation>Avgör %1 enligt föredragningen</translation>
    </message>
    <message>
        <source>There is one decision per application; it is not undone, only corrected or amended by a new one. To change something first, return the application to its presenter.</source>
        <translation>Varje ansökan får ett beslut; det görs inte ogjort, bara rättas eller ändras genom ett nytt. Om något ska ändras, återlämna först ansökan till föredraganden.</translation>
    </message>
    <message>
        <source>%1 has been decided.</source>
        <translation>%1 har avgjorts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Apply for a responsible user</source>
        <translation>Ansök om ansvarig användare</translation>
    </message>
    <message>
        <source>Apply for the appointment</source>
        <translation>Ansök om förordnandet</translation>
    </message>
    <message>
        <source>The agency grants or refuses the appointment. A responsible user proposes and ends the organisation’s user rights.</source>
        <translation>Myndigheten beviljar eller avslår förordnandet. En ansvarig användare föreslår och avslutar organisationens användarrätter.</translation>
    </message>
    <message>
        <source>The appointment has been applied for.</source>
        <translation>Förordnandet har sökts.</translation>
    </message>
    <message>
        <source>End the appointment</source>
        <translation>Avsluta förordnandet</translation>
    </message>
    <message>
        <source>End the appointment of %1</source>
        <translation>Avsluta förordnandet: %1</translation>
    </message>
    <message>
        <source>The person no longer acts as a responsible user. The last one of an organisation whose VTJkysely permit is in force cannot go without a successor.</source>
        <translation>Personen är inte längre ansvarig användare. Den sista i en organisation vars tillstånd till BDSförfrågan gäller kan inte avgå utan efterträdare.</translation>
    </message>
    <message>
        <source>The appointment of %1 has ended.</source>
        <translation>Förordnandet har upphört: %1.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Lägg till personen</translation>
    </message>
    <message>
        <source>The person becomes known as staff of the organisation. A right is proposed separately.</source>
        <translation>Personen läggs till i organisationens personal. En användarrätt föreslås separat.</translation>
    </message>
    <message>
        <source>The person has been added.</source>
        <translation>Personen har lagts till.</translation>
    </message>
    <message>
        <source>Grant the appointment</source>
        <translation>Bevilja förordnandet</translation>
    </message>
    <message>
        <source>Grant the appointment of %1</source>
        <translation>Bevilja förordnandet: %1</translation>
    </message>
    <message>
        <source>From the start date the person proposes and ends the organisation’s user rights. A permit that waited for a responsible user comes into force.</source>
        <translation>Från begynnelsedatumet föreslår och avslutar personen organisationens användarrätter. Ett tillstånd som väntat på en ansvarig användare träder i kraft.</translation>
    </message>
    <message>
        <source>The appointment of %1 has been granted.</source>
        <translation>Förordnandet har beviljats: %1.</translation>
    </message>
    <message>
        <source>Refuse the appointment</source>
        <translation>Avslå förordnandet</translation>
    </message>
    <message>
        <source>Refuse the appointment of %1</source>
        <translation>Avslå förordnandet: %1</translation>
    </message>
    <message>
        <source>The application ends here. The organisation sees the reason and may apply anew.</source>
        <translation>Ansökan slutar här. Organisationen ser motiveringen och kan ansöka på nytt.</translation>
    </message>
    <message>
        <source>The appointment of %1 has been refused.</source>
        <translation>Förordnandet har avslagits: %1.</translation>
    </message>
    <message>
        <source>Suspend the appointment</source>
        <translation>Dra in förordnandet tillfälligt</translation>
    </message>
    <message>
        <source>Suspend the appointment of %1</source>
        <translation>Dra in förordnandet tillfälligt: %1</translation>
    </message>
    <message>
        <source>The person cannot act as a responsible user until the appointment is resumed.</source>
        <translation>Personen kan inte vara ansvarig användare förrän förordnandet återupptas.</translation>
    </message>
    <message>
        <source>The appointment of %1 has been suspended.</source>
        <translation>Förordnandet har dragits in tillfälligt: %1.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Namnet börjar</translation>
    </message>
    <message>
        <source>Business ID begins with</source>
        <translation>FO-numret börjar</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Only without a responsible user</source>
        <translation>Endast utan ansvarig användare</translation>
    </message>
    <message>
        <source>No organisations</source>
        <translation>Inga organisationer</translation>
    </message>
    <message>
        <source>Customer organisations, their responsible users and alarms</source>
        <translation>Kundorganisationer, deras ansvariga användare och larm</translation>
    </message>
    <message>
        <source>Responsible user</source>
        <translation>Ansvarig användare</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Responsible users in force</source>
        <translation>Gällande ansvariga användare</translation>
    </message>
    <message>
        <source>Override by the agency</source>
        <translation>Myndighetens förbigående</translation>
    </message>
    <message>
        <source>Left without a responsible user because</source>
        <translation>Lämnades utan ansvarig användare eftersom</translation>
    </message>
    <message>
        <source>Responsible users</source>
        <translation>Ansvariga användare</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Nobody has been applied for. Using VTJkysely needs at least one responsible user.</source>
        <translation>Ingen har sökts. Användningen av BDSförfrågan kräver minst en ansvarig användare.</translation>
    </message>
    <message>
        <source>Apply for a responsible user…</source>
        <translation>Ansök om ansvarig användare…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Arbetsuppgift</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>No people yet. Add the first one above.</source>
        <translation>Inga personer ännu. Lägg till den första ovan.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Lägg till en person…</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The organisation has no permit.</source>
        <translation>Organisationen har inget tillstånd.</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Brevspråk</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Covered by the standing permits</source>
        <translation>Omfattas av de tillsvidare gällande tillstånden</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Förordnande</translation>
    </message>
    <message>
        <source>Permits of the organisation</source>
        <translation>Organisationens tillstånd</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Bevilja…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>%1 is a responsible user again.</source>
        <translation>%1 är åter ansvarig användare.</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Dra in tillfälligt…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Avslå…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Avsluta…</translation>
    </message>
    <message>
        <source>Rights in use</source>
        <translation>Användarrätter i bruk</translation>
    </message>
    <message>
        <source>Give the commitment</source>
        <translation>Avge förbindelsen</translation>
    </message>
    <message>
        <source>Give the commitment to permit %1</source>
        <translation>Avge förbindelsen till tillståndet %1</translation>
    </message>
    <message>
        <source>The commitment to permit %1 has been given.</source>
        <translation>Förbindelsen till tillståndet %1 har avgetts.</translation>
    </message>
    <message>
        <source>End the permit</source>
        <translation>Avsluta tillståndet</translation>
    </message>
    <message>
        <source>End permit %1</source>
        <translation>Avsluta tillståndet %1</translation>
    </message>
    <message>
        <source>The permit ends for good and takes all its rights along: everybody listed as a right in use is refused from this moment. A later permit does not revive them.</source>
        <translation>Tillståndet upphör för gott och tar alla sina användarrätter med sig: varje användarrätt i bruk nekas från denna stund. Ett senare tillstånd återuppväcker dem inte.</translation>
    </message>
    <message>
        <source>Permit %1 has ended.</source>
        <translation>Tillståndet %1 har upphört.</translation>
    </message>
    <message>
        <source>Suspend the permit</source>
        <translation>Dra in tillståndet tillfälligt</translation>
    </message>
    <message>
        <source>Suspend permit %1</source>
        <translation>Dra in tillståndet %1 tillfälligt</translation>
    </message>
    <message>
        <source>From this moment every look-up under the permit is refused. The rights stay and work again when the permit is resumed.</source>
        <translation>Från denna stund nekas varje sökning under tillståndet. Användarrätterna består och fungerar igen när tillståndet återupptas.</translation>
    </message>
    <message>
        <source>Permit %1 has been suspended.</source>
        <translation>Tillståndet %1 har dragits in tillfälligt.</translation>
    </message>
    <message>
        <source>Number begins with</source>
        <translation>Numret börjar</translation>
    </message>
    <message>
        <source>No permits</source>
        <translation>Inga tillstånd</translation>
    </message>
    <message>
        <source>A permit stands here as soon as the agency has granted an application.</source>
        <translation>Ett tillstånd finns här så snart myndigheten har beviljat en ansökan.</translation>
    </message>
    <message>
        <source>Data permits with their state and validity</source>
        <translation>Datatillstånd med status och giltighet</translation>
    </message>
    <message>
        <source>What is still missing to start</source>
        <translation>Vad som ännu saknas för att börja</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ingenting saknas.</translation>
    </message>
    <message>
        <source>Came into force</source>
        <translation>Trädde i kraft</translation>
    </message>
    <message>
        <source>Content version</source>
        <translation>Innehållets version</translation>
    </message>
    <message>
        <source>Items in the content</source>
        <translation>Uppgifter i innehållet</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Upphörande</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Orsak till upphörandet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Upphört</translation>
    </message>
    <message>
        <source>The permit names no purpose.</source>
        <translation>Tillståndet anger inget ändamål.</translation>
    </message>
    <message>
        <source>Rights under this permit</source>
        <translation>Användarrätter under detta tillstånd</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Nobody has a right under this permit. A responsible user proposes the first one when the permit is in force.</source>
        <translation>Ingen har en användarrätt under detta tillstånd. Den ansvariga användaren föreslår den första när tillståndet gäller.</translation>
    </message>
    <message>
        <source>Propose a right…</source>
        <translation>Föreslå en användarrätt…</translation>
    </message>
    <message>
        <source>Agreed data content</source>
        <translation>Avtalat datainnehåll</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>The permit has no content.</source>
        <translation>Tillståndet har inget innehåll.</translation>
    </message>
    <message>
        <source>Give the commitment…</source>
        <translation>Avge förbindelsen…</translation>
    </message>
    <message>
        <source>Permit %1 is in force again.</source>
        <translation>Tillståndet %1 gäller igen.</translation>
    </message>
    <message>
        <source>Propose a right</source>
        <translation>Föreslå en användarrätt</translation>
    </message>
    <message>
        <source>Propose the right</source>
        <translation>Föreslå användarrätten</translation>
    </message>
    <message>
        <source>The agency approves or refuses the proposal. Nothing can be looked up before that.</source>
        <translation>Myndigheten godkänner eller avslår förslaget. Innan dess kan inget sökas.</translation>
    </message>
    <message>
        <source>The right has been proposed to the agency.</source>
        <translation>Användarrätten har föreslagits för myndigheten.</translation>
    </message>
    <message>
        <source>End the right</source>
        <translation>Återkalla användarrätten</translation>
    </message>
    <message>
        <source>End the right of %1</source>
        <translation>Återkalla användarrätten: %1</translation>
    </message>
    <message>
        <source>From this moment every look-up with this right is refused. The person’s other rights stay.</source>
        <translation>Från denna stund nekas varje sökning med denna användarrätt. Personens övriga användarrätter består.</translation>
    </message>
    <message>
        <source>The right of %1 has ended.</source>
        <translation>Användarrätten har återkallats: %1.</translation>
    </message>
    <message>
        <source>Take the right into use</source>
        <translation>Ta användarrätten i bruk</translation>
    </message>
    <message>
        <source>Take into use for %1</source>
        <translation>Ta i bruk: %1</translation>
    </message>
    <message>
        <source>From this moment the person can look up the data of the right.</source>
        <translation>Från denna stund kan personen söka användarrättens uppgifter.</translation>
    </message>
    <message>
        <source>The right of %1 is in use.</source>
        <translation>Användarrätten är i bruk: %1.</translation>
    </message>
    <message>
        <source>Approve the right</source>
        <translation>Godkänn användarrätten</translation>
    </message>
    <message>
        <source>Approve the right of %1</source>
        <translation>Godkänn användarrätten: %1</translation>
    </message>
    <message>
        <source>The right waits for its user id to be delivered; nothing can be looked up before that.</source>
        <translation>Användarrätten väntar på att användarnamnet lämnas ut; innan dess kan inget sökas.</translation>
    </message>
    <message>
        <source>The right of %1 has been approved.</source>
        <translation>Användarrätten har godkänts: %1.</translation>
    </message>
    <message>
        <source>Refuse the right</source>
        <translation>Avslå användarrätten</translation>
    </message>
    <message>
        <source>Refuse the right of %1</source>
        <translation>Avslå användarrätten: %1</translation>
    </message>
    <message>
        <source>The proposal ends here. The organisation sees the reason and may propose anew.</source>
        <translation>Förslaget slutar här. Organisationen ser motiveringen och kan föreslå på nytt.</translation>
    </message>
    <message>
        <source>The right of %1 has been refused.</source>
        <translation>Användarrätten har avslagits: %1.</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Återta förslaget</translation>
    </message>
    <message>
        <source>Withdraw the proposal for %1</source>
        <translation>Återta förslaget: %1</translation>
    </message>
    <message>
        <source>The proposal ends here. A new one can be made at any time.</source>
        <translation>Förslaget slutar här. Ett nytt kan göras när som helst.</translation>
    </message>
    <message>
        <source>The proposal for %1 has been withdrawn.</source>
        <translation>Förslaget har återtagits: %1.</translation>
    </message>
    <message>
        <source>Deliver the user id</source>
        <translation>Lämna ut användarnamnet</translation>
    </message>
    <message>
        <source>Deliver the user id of %1</source>
        <translation>Lämna ut användarnamnet: %1</translation>
    </message>
    <message>
        <source>A person with no user id in this organisation gets one now. The responsible user sees it and takes the right into use.</source>
        <translation>En person som saknar användarnamn i organisationen får ett nu. Den ansvariga användaren ser det och tar användarrätten i bruk.</translation>
    </message>
    <message>
        <source>The user id of %1 has been delivered.</source>
        <translation>Användarnamnet har lämnats ut: %1.</translation>
    </message>
    <message>
        <source>Block the right</source>
        <translation>Spärra användarrätten</translation>
    </message>
    <message>
        <source>Block the right of %1</source>
        <translation>Spärra användarrätten: %1</translation>
    </message>
    <message>
        <source>From this moment every look-up with this right is refused. It can be restored; a block by the agency only by the agency.</source>
        <translation>Från denna stund nekas varje sökning med denna användarrätt. Den kan återställas; en spärr av myndigheten bara av myndigheten.</translation>
    </message>
    <message>
        <source>The right of %1 is blocked.</source>
        <translation>Användarrätten är spärrad: %1.</translation>
    </message>
    <message>
        <source>Restore the right</source>
        <translation>Återställ användarrätten</translation>
    </message>
    <message>
        <source>Restore the right of %1</source>
        <translation>Återställ användarrätten: %1</translation>
    </message>
    <message>
        <source>From this moment the person can look up the data of the right again.</source>
        <translation>Från denna stund kan personen åter söka användarrättens uppgifter.</translation>
    </message>
    <message>
        <source>The right of %1 is in use again.</source>
        <translation>Användarrätten är åter i bruk: %1.</translation>
    </message>
    <message>
        <source>Users and rights</source>
        <translation>Användarrätter</translation>
    </message>
    <message>
        <source>Family name begins with</source>
        <translation>Efternamnet börjar</translation>
    </message>
    <message>
        <source>User id begins with</source>
        <translation>Användarnamnet börjar</translation>
    </message>
    <message>
        <source>No rights</source>
        <translation>Inga användarrätter</translation>
    </message>
    <message>
        <source>Who may look up data, under which permit and for which purpose</source>
        <translation>Vem som får söka uppgifter, under vilket tillstånd och för vilket ändamål</translation>
    </message>
    <message>
        <source>Access right</source>
        <translation>Användarrätt</translation>
    </message>
    <message>
        <source>Why this person has this right</source>
        <translation>Varför personen har denna användarrätt</translation>
    </message>
    <message>
        <source>Duty that needs the data</source>
        <translation>Arbetsuppgift som kräver uppgifterna</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Föreslagen av</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>I bruk sedan</translation>
    </message>
    <message>
        <source>Data the person may look up</source>
        <translation>Uppgifter som personen får söka</translation>
    </message>
    <message>
        <source>The right holds no item.</source>
        <translation>Användarrätten innehåller inga uppgifter.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Godkänn…</translation>
    </message>
    <message>
        <source>Deliver the user id…</source>
        <translation>Lämna ut användarnamnet…</translation>
    </message>
    <message>
        <source>Take into use…</source>
        <translation>Ta i bruk…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Återställ…</translation>
    </message>
    <message>
        <source>Block at once…</source>
        <translation>Spärra genast…</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>VTJkysely permits</source>
        <translation>Tillstånd till BDSförfrågan</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Väntat sedan</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbetslista</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Inget väntar på dig</translation>
    </message>
    <message>
        <source>What needs you stands here, the most urgent first. It comes by itself when somebody sends it.</source>
        <translation>Här finns det som behöver dig, det mest brådskande först. Det kommer av sig självt när någon skickar det.</translation>
    </message>
    <message>
        <source>What waits for you, the most urgent first</source>
        <translation>Vad som väntar på dig, det mest brådskande först</translation>
    </message>
    <message>
        <source>Only those I handle</source>
        <translation>Endast de jag handlägger</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Datainnehåll</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Användarrätter</translation>
    </message>
    <message>
        <source>Answer the completion request</source>
        <translation>Besvara begäran om komplettering</translation>
    </message>
    <message>
        <source>Send the completion of %1</source>
        <translation>Skicka kompletteringen: %1</translation>
    </message>
    <message>
        <source>Answers are saved as you write, and the agency gets them when you send. What is asked about can also be mended in the application itself before that.</source>
        <translation>Svaren sparas medan du skriver, och myndigheten får dem när du skickar. Det som frågas om kan före det också rättas i själva ansökan.</translation>
    </message>
    <message>
        <source>The completion of %1 has been sent.</source>
        <translation>Kompletteringen har skickats: %1.</translation>
    </message>
    <message>
        <source>Ask for completion</source>
        <translation>Begär komplettering</translation>
    </message>
    <message>
        <source>Ask for the completion of %1</source>
        <translation>Begär komplettering: %1</translation>
    </message>
    <message>
        <source>The applicant gets a letter and answers each question; the fields that are asked about open for editing. The promised time goes on.</source>
        <translation>Sökanden får ett brev och besvarar varje fråga; de fält som frågan gäller öppnas för redigering. Den utlovade tiden löper vidare.</translation>
    </message>
    <message>
        <source>The completion of %1 has been asked for.</source>
        <translation>Komplettering har begärts: %1.</translation>
    </message>
    <message>
        <source>Fill in a checklist</source>
        <translation>Fyll i checklista</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Spara checklistan</translation>
    </message>
    <message>
        <source>It stays inside the agency. Lines that need completion are offered as questions when you ask for completion.</source>
        <translation>Den stannar inom myndigheten. Punkter som behöver kompletteras föreslås som frågor när du begär komplettering.</translation>
    </message>
    <message>
        <source>The checklist of %1 has been saved.</source>
        <translation>Checklistan har sparats: %1.</translation>
    </message>
    <message>
        <source>Begin the technical assessment</source>
        <translation>Inled den tekniska bedömningen</translation>
    </message>
    <message>
        <source>Begin the assessment of %1</source>
        <translation>Inled bedömningen: %1</translation>
    </message>
    <message>
        <source>The application stands in technical assessment until each chosen assessment has its result.</source>
        <translation>Ansökan är i teknisk bedömning tills varje vald bedömning har ett resultat.</translation>
    </message>
    <message>
        <source>The assessment of %1 has begun.</source>
        <translation>Bedömningen har inletts: %1.</translation>
    </message>
    <message>
        <source>Finish an assessment</source>
        <translation>Avsluta en bedömning</translation>
    </message>
    <message>
        <source>Finish the assessment</source>
        <translation>Avsluta bedömningen</translation>
    </message>
    <message>
        <source>Every line has to be assessed. A finished assessment is not changed; a new one can be begun.</source>
        <translation>Varje punkt ska bedömas. En avslutad bedömning ändras inte; en ny kan inledas.</translation>
    </message>
    <message>
        <source>An assessment of %1 has been finished.</source>
        <translation>En bedömning har avslutats: %1.</translation>
    </message>
    <message>
        <source>To be completed by</source>
        <translation>Ska kompletteras senast</translation>
    </message>
    <message>
        <source>More time wished until</source>
        <translation>Förlängd tid önskas till</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation>Begär förlängd tid</translation>
    </message>
    <message>
        <source>More time for %1 has been asked for.</source>
        <translation>Förlängd tid har begärts: %1.</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Förläng tiden</translation>
    </message>
    <message>
        <source>Give more time for %1</source>
        <translation>Förläng tiden: %1</translation>
    </message>
    <message>
        <source>The applicant sees the new day, and is reminded of it anew. The promised time does not move.</source>
        <translation>Sökanden ser den nya sista dagen och påminns på nytt. Den utlovade tiden flyttas inte.</translation>
    </message>
    <message>
        <source>More time for %1 has been given.</source>
        <translation>Tiden har förlängts: %1.</translation>
    </message>
    <message>
        <source>Refuse more time</source>
        <translation>Förläng inte tiden</translation>
    </message>
    <message>
        <source>Refuse more time for %1</source>
        <translation>Förläng inte tiden: %1</translation>
    </message>
    <message>
        <source>The day stays as it is. The applicant sees the reason.</source>
        <translation>Den sista dagen ändras inte. Sökanden ser motiveringen.</translation>
    </message>
    <message>
        <source>More time for %1 has been refused.</source>
        <translation>Tiden förlängdes inte: %1.</translation>
    </message>
    <message>
        <source>Remind of the completion</source>
        <translation>Påminn om kompletteringen</translation>
    </message>
    <message>
        <source>Remind of %1</source>
        <translation>Påminn: %1</translation>
    </message>
    <message>
        <source>The applicant gets a letter that names the questions without an answer. One reminder goes out by itself seven days before the day.</source>
        <translation>Sökanden får ett brev som räknar upp de obesvarade frågorna. En påminnelse går ut av sig själv sju dagar före den sista dagen.</translation>
    </message>
    <message>
        <source>A reminder of %1 has been sent.</source>
        <translation>En påminnelse har skickats: %1.</translation>
    </message>
    <message>
        <source>Go on without the completion</source>
        <translation>Fortsätt utan komplettering</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Fortsätt handläggningen: %1</translation>
    </message>
    <message>
        <source>The matter is decided on the material there is (434/2003 33 §), or presented as lapsed. Answers saved so far stay.</source>
        <translation>Ärendet avgörs utifrån det material som finns (434/2003 33 §) eller föredras som förfallet. De svar som sparats hittills finns kvar.</translation>
    </message>
    <message>
        <source>The handling of %1 goes on.</source>
        <translation>Handläggningen fortsätter: %1.</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Byt handläggare</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Överför till handläggaren: %1</translation>
    </message>
    <message>
        <source>The colleague handles the application from now on. Somebody with an interest in the matter cannot take it.</source>
        <translation>Den valda handläggaren handlägger ansökan från och med nu. Den som är jävig kan inte ta den.</translation>
    </message>
    <message>
        <source>%1 has been handed over.</source>
        <translation>Handläggaren har bytts: %1.</translation>
    </message>
    <message>
        <source>Assign the application</source>
        <translation>Utse handläggare</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Utse handläggare: %1</translation>
    </message>
    <message>
        <source>The chosen expert handles the application from now on.</source>
        <translation>Den valda sakkunniga handlägger ansökan från och med nu.</translation>
    </message>
    <message>
        <source>%1 has been assigned.</source>
        <translation>Handläggare har utsetts: %1.</translation>
    </message>
    <message>
        <source>Nobody: an expert takes it from the worklist</source>
        <translation>Ingen: en sakkunnig tar den från arbetslistan</translation>
    </message>
    <message>
        <source>Transfer to another authority</source>
        <translation>Överför till en annan myndighet</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Överför till en annan myndighet: %1</translation>
    </message>
    <message>
        <source>The matter ends here: it belongs to another authority (434/2003 21 §). What is open in its handling is closed.</source>
        <translation>Ärendet slutar här: det hör till en annan myndighet (434/2003 21 §). Det som är öppet i handläggningen stängs.</translation>
    </message>
    <message>
        <source>%1 has been transferred.</source>
        <translation>Ansökan har överförts: %1.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv ett meddelande</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Skicka meddelandet</translation>
    </message>
    <message>
        <source>The message on %1 has been sent.</source>
        <translation>Meddelandet har skickats: %1.</translation>
    </message>
    <message>
        <source>Mark messages as read</source>
        <translation>Markera meddelanden som lästa</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markera som lästa</translation>
    </message>
    <message>
        <source>The other side sees that its messages have been read.</source>
        <translation>Motparten ser att dess meddelanden har lästs.</translation>
    </message>
    <message>
        <source>The messages on %1 have been read.</source>
        <translation>Meddelandena har lästs: %1.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Lägg till en anteckning</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Lägg till anteckningen</translation>
    </message>
    <message>
        <source>A note is not changed afterwards.</source>
        <translation>En anteckning ändras inte efteråt.</translation>
    </message>
    <message>
        <source>A note on %1 has been added.</source>
        <translation>En anteckning har lagts till: %1.</translation>
    </message>
    <message>
        <source>Begin a negotiation</source>
        <translation>Inled en förhandling</translation>
    </message>
    <message>
        <source>Begin the negotiation</source>
        <translation>Inled förhandlingen</translation>
    </message>
    <message>
        <source>The application stands in negotiation until its minutes are recorded.</source>
        <translation>Ansökan är i förhandling tills minnesanteckningarna har gjorts.</translation>
    </message>
    <message>
        <source>%1 is in negotiation.</source>
        <translation>Förhandling har inletts: %1.</translation>
    </message>
    <message>
        <source>Record the negotiation</source>
        <translation>Anteckna förhandlingen</translation>
    </message>
    <message>
        <source>Keep the minutes</source>
        <translation>Spara minnesanteckningarna</translation>
    </message>
    <message>
        <source>Both sides see the minutes, and they are not changed afterwards. Handling goes on.</source>
        <translation>Båda parter ser minnesanteckningarna, och de ändras inte efteråt. Handläggningen fortsätter.</translation>
    </message>
    <message>
        <source>The negotiation on %1 has been recorded.</source>
        <translation>Förhandlingen har antecknats: %1.</translation>
    </message>
    <message>
        <source>Ask a colleague for a statement</source>
        <translation>Begär utlåtande</translation>
    </message>
    <message>
        <source>Ask for the statement</source>
        <translation>Begär utlåtandet</translation>
    </message>
    <message>
        <source>The colleague finds the question on the worklist. Question and statement stay inside the agency.</source>
        <translation>Den som ombeds får frågan på sin arbetslista. Fråga och utlåtande stannar inom myndigheten.</translation>
    </message>
    <message>
        <source>A statement on %1 has been asked for.</source>
        <translation>Ett utlåtande har begärts: %1.</translation>
    </message>
    <message>
        <source>Give your statement</source>
        <translation>Ge utlåtande</translation>
    </message>
    <message>
        <source>Give the statement</source>
        <translation>Ge utlåtandet</translation>
    </message>
    <message>
        <source>The statement is kept with the case and is not changed afterwards.</source>
        <translation>Utlåtandet sparas i ärendet och ändras inte efteråt.</translation>
    </message>
    <message>
        <source>Your statement on %1 has been given.</source>
        <translation>Utlåtandet har getts: %1.</translation>
    </message>
    <message>
        <source>Statement by</source>
        <translation>Utlåtande senast</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Cancel a request for a statement</source>
        <translation>Återta begäran om utlåtande</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Återta begäran</translation>
    </message>
    <message>
        <source>The colleague need not answer any more.</source>
        <translation>Den som ombetts behöver inte längre svara.</translation>
    </message>
    <message>
        <source>A request for a statement on %1 has been cancelled.</source>
        <translation>Begäran om utlåtande har återtagits: %1.</translation>
    </message>
    <message>
        <source>Hear the applicant</source>
        <translation>Hör sökanden</translation>
    </message>
    <message>
        <source>Hear the applicant on %1</source>
        <translation>Hör sökanden: %1</translation>
    </message>
    <message>
        <source>The applicant gets a letter and may state a view before a decision to his detriment. Silence does not stop the decision.</source>
        <translation>Sökanden får ett brev och kan framföra sin åsikt före ett negativt beslut. Ett uteblivet svar hindrar inte beslutet.</translation>
    </message>
    <message>
        <source>The applicant is being heard on %1.</source>
        <translation>Hörandet av sökanden har inletts: %1.</translation>
    </message>
    <message>
        <source>Answer the hearing</source>
        <translation>Besvara hörandet</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Skicka svaret</translation>
    </message>
    <message>
        <source>The answer on %1 has been sent.</source>
        <translation>Svaret har skickats: %1.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Vad som föreslås</translation>
    </message>
    <message>
        <source>End the hearing</source>
        <translation>Avsluta hörandet</translation>
    </message>
    <message>
        <source>End the hearing on %1</source>
        <translation>Avsluta hörandet: %1</translation>
    </message>
    <message>
        <source>Handling goes on with the answer, or without one when its day is past.</source>
        <translation>Handläggningen fortsätter med svaret, eller utan det när tiden har gått ut.</translation>
    </message>
    <message>
        <source>The hearing on %1 is over.</source>
        <translation>Hörandet är avslutat: %1.</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handläggning</translation>
    </message>
    <message>
        <source>Completion request that is open</source>
        <translation>Öppen begäran om komplettering</translation>
    </message>
    <message>
        <source>Questions not answered</source>
        <translation>Obesvarade frågor</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmind</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Förlängd tid</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Inget frågas.</translation>
    </message>
    <message>
        <source>What the completion changed in the application</source>
        <translation>Vad kompletteringen ändrade i ansökan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>The completion answered the questions; the application itself stayed as it was.</source>
        <translation>Kompletteringen besvarade frågorna; själva ansökan förblev som den var.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Applicant and handler write to each other here.</source>
        <translation>Inget har skrivits än. Sökanden och handläggaren skriver till varandra här.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Förhandlingar</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planerad till</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Hölls den</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>What is negotiated on</source>
        <translation>Vad förhandlingen gäller</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minnesanteckningar</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Vad man kom överens om</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Höranden</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvarad av</translation>
    </message>
    <message>
        <source>Statement asked of you</source>
        <translation>Utlåtande som begärts av dig</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Utlåtanden</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Begärt av</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Utlåtande</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Lines assessed</source>
        <translation>Bedömda punkter</translation>
    </message>
    <message>
        <source>Lines in all</source>
        <translation>Punkter totalt</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Inledd av</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Avslutad av</translation>
    </message>
    <message>
        <source>Lines of the assessments</source>
        <translation>Bedömningarnas punkter</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Completion rounds that are over</source>
        <translation>Avslutade kompletteringsrundor</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Begärd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Their questions and answers</source>
        <translation>Deras frågor och svar</translation>
    </message>
    <message>
        <source>Answer the completion request…</source>
        <translation>Besvara begäran om komplettering…</translation>
    </message>
    <message>
        <source>Answer the hearing…</source>
        <translation>Besvara hörandet…</translation>
    </message>
    <message>
        <source>Give your statement…</source>
        <translation>Ge utlåtande…</translation>
    </message>
    <message>
        <source>Record the negotiation…</source>
        <translation>Anteckna förhandlingen…</translation>
    </message>
    <message>
        <source>End the hearing…</source>
        <translation>Avsluta hörandet…</translation>
    </message>
    <message>
        <source>Ask for completion…</source>
        <translation>Begär komplettering…</translation>
    </message>
    <message>
        <source>Ask for more time…</source>
        <translation>Begär förlängd tid…</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Skriv ett meddelande…</translation>
    </message>
    <message>
        <source>Mark messages as read…</source>
        <translation>Markera meddelanden som lästa…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Lägg till en anteckning…</translation>
    </message>
    <message>
        <source>Fill in a checklist…</source>
        <translation>Fyll i checklista…</translation>
    </message>
    <message>
        <source>Begin the technical assessment…</source>
        <translation>Inled den tekniska bedömningen…</translation>
    </message>
    <message>
        <source>Finish an assessment…</source>
        <translation>Avsluta en bedömning…</translation>
    </message>
    <message>
        <source>Begin a negotiation…</source>
        <translation>Inled en förhandling…</translation>
    </message>
    <message>
        <source>Ask a colleague for a statement…</source>
        <translation>Begär utlåtande…</translation>
    </message>
    <message>
        <source>Cancel a request for a statement…</source>
        <translation>Återta begäran om utlåtande…</translation>
    </message>
    <message>
        <source>Hear the applicant…</source>
        <translation>Hör sökanden…</translation>
    </message>
    <message>
        <source>Give more time…</source>
        <translation>Förläng tiden…</translation>
    </message>
    <message>
        <source>Refuse more time…</source>
        <translation>Förläng inte tiden…</translation>
    </message>
    <message>
        <source>Remind of the completion…</source>
        <translation>Påminn om kompletteringen…</translation>
    </message>
    <message>
        <source>Go on without the completion…</source>
        <translation>Fortsätt utan komplettering…</translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation>Byt handläggare…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Utse handläggare…</translation>
    </message>
    <message>
        <source>Transfer to another authority…</source>
        <translation>Överför till en annan myndighet…</translation>
    </message>
    <message>
        <source>Record the service of the decision</source>
        <translation>Registrera delgivningen av beslutet</translation>
    </message>
    <message>
        <source>Record the service of %1</source>
        <translation>Registrera delgivningen av %1</translation>
    </message>
    <message>
        <source>A letter of service is written to the organisation, and the time for seeking a change begins to run.</source>
        <translation>Ett delgivningsbrev skrivs till organisationen och tiden för ändringssökande börjar löpa.</translation>
    </message>
    <message>
        <source>The service of %1 has been recorded.</source>
        <translation>Delgivningen av %1 har registrerats.</translation>
    </message>
    <message>
        <source>Correct the decision</source>
        <translation>Rätta beslutet</translation>
    </message>
    <message>
        <source>Correct the decision %1</source>
        <translation>Rätta beslutet %1</translation>
    </message>
    <message>
        <source>A new version of the document is made and the party is told; the earlier version stays. Outcome, data content and validity are changed by a new decision only.</source>
        <translation>En ny version av dokumentet görs och parten underrättas; den tidigare versionen bevaras. Slutresultat, datainnehåll och giltighetstid ändras endast genom ett nytt beslut.</translation>
    </message>
    <message>
        <source>The decision %1 has been corrected.</source>
        <translation>Beslutet %1 har rättats.</translation>
    </message>
    <message>
        <source>Provisions applied</source>
        <translation>Tillämpade bestämmelser</translation>
    </message>
    <message>
        <source>Ground of the fee</source>
        <translation>Grund för avgiften</translation>
    </message>
    <message>
        <source>Language of the decision</source>
        <translation>Beslutets språk</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Corrected because</source>
        <translation>Skäl till rättelsen</translation>
    </message>
    <message>
        <source>Service and seeking a change</source>
        <translation>Delgivning och ändringssökande</translation>
    </message>
    <message>
        <source>Way of service</source>
        <translation>Delgivningssätt</translation>
    </message>
    <message>
        <source>Sent or received</source>
        <translation>Sänt eller mottaget</translation>
    </message>
    <message>
        <source>Counts as received</source>
        <translation>Anses delgivet</translation>
    </message>
    <message>
        <source>How a change is sought</source>
        <translation>Sätt att söka ändring</translation>
    </message>
    <message>
        <source>Conditions of the permit</source>
        <translation>Tillståndsvillkor</translation>
    </message>
    <message>
        <source>No conditions besides the general terms of use.</source>
        <translation>Inga villkor utöver de allmänna användningsvillkoren.</translation>
    </message>
    <message>
        <source>Document of the decision</source>
        <translation>Beslutsdokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Upprättat</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Upprättat av</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Offentlighet</translation>
    </message>
    <message>
        <source>The document is made by the decision. Enter opens it; it is saved as PDF from there.</source>
        <translation>Dokumentet uppstår genom beslutet. Enter öppnar det; därifrån sparas det som PDF.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sänt</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Letters stand here from the notice of arrival on. Enter opens one as it was sent.</source>
        <translation>Breven finns här från meddelandet om inlett ärende. Enter öppnar ett brev så som det sändes.</translation>
    </message>
    <message>
        <source>Record the service…</source>
        <translation>Registrera delgivningen…</translation>
    </message>
    <message>
        <source>Correct the decision…</source>
        <translation>Rätta beslutet…</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>%1 has been closed.</source>
        <translation>%1 har avslutats.</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Inga brev</translation>
    </message>
    <message>
        <source>Letters are written by the acts of handling, from the notice of arrival on, and stand here as they were sent.</source>
        <translation>Breven uppstår genom handläggningen, från meddelandet om inlett ärende, och finns här så som de sändes.</translation>
    </message>
    <message>
        <source>Letters of the agency, word for word as they were sent</source>
        <translation>Myndighetens brev ord för ord så som de sändes</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Utlämnat</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Both clocks</source>
        <translation>Båda klockorna</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>The clocks start when the application arrives.</source>
        <translation>Klockorna startar när ansökan kommer in.</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>Skede för skede</translation>
    </message>
    <message>
        <source>No phase has begun yet.</source>
        <translation>Inget skede har börjat ännu.</translation>
    </message>
    <message>
        <source>The same in figures</source>
        <translation>Samma i siffror</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>Vems tur</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>Löftet</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Utlovad handläggningstid</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Utlovad för tjänsten</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>For what arrives from</source>
        <translation>Gäller ärenden från</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>Likely decided</source>
        <translation>Avgörs sannolikt</translation>
    </message>
    <message>
        <source>Half of them by</source>
        <translation>Hälften senast</translation>
    </message>
    <message>
        <source>Cases it rests on</source>
        <translation>Ärenden som grund</translation>
    </message>
    <message>
        <source>No forecast: the case has ended, or fewer than ten cases like it have been decided from this phase and age within three years.</source>
        <translation>Ingen prognos: ärendet har avslutats, eller så har färre än tio liknande ärenden avgjorts från detta skede och denna ålder inom tre år.</translation>
    </message>
    <message>
        <source>Add a promised time</source>
        <translation>Lägg till en utlovad handläggningstid</translation>
    </message>
    <message>
        <source>Add the promised time</source>
        <translation>Lägg till tiden</translation>
    </message>
    <message>
        <source>It holds for what arrives from that day on and cannot be changed afterwards; what has arrived before keeps its due day.</source>
        <translation>Gäller ärenden som kommer in från och med den dagen och kan inte ändras efteråt; ärenden som kommit in tidigare behåller sin förfallodag.</translation>
    </message>
    <message>
        <source>The promised time has been added.</source>
        <translation>Den utlovade handläggningstiden har lagts till.</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>Utlovade handläggningstider</translation>
    </message>
    <message>
        <source>Add a promised time…</source>
        <translation>Lägg till utlovad tid…</translation>
    </message>
    <message>
        <source>No promised times</source>
        <translation>Inga utlovade handläggningstider</translation>
    </message>
    <message>
        <source>A promised time stands here from the day it is added. An administrator adds one with “Add a promised time”.</source>
        <translation>En utlovad handläggningstid visas här från den dag den läggs till. Huvudanvändaren lägger till den med ”Lägg till utlovad tid”.</translation>
    </message>
    <message>
        <source>Promises of total processing time by service, kind and applicant; what holds on the day of arrival counts</source>
        <translation>Utlovad total tid enligt tjänst, slag och sökande; det som gäller på ankomstdagen avgör</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tidsläge</translation>
    </message>
    <message>
        <source>Edit the application</source>
        <translation>Redigera ansökan</translation>
    </message>
    <message>
        <source>Where do I apply?</source>
        <translation>Var ansöker jag?</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Framework permit</source>
        <translation>Ramtillstånd</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Copy as a new draft</source>
        <translation>Kopiera till ett nytt utkast</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiera ansökan: %1</translation>
    </message>
    <message>
        <source>A new draft is begun with the texts, items and answers of this application. The terms of use are accepted anew. Both applications point at each other.</source>
        <translation>Ett nytt utkast påbörjas med denna ansökans texter, uppgifter och svar. Användningsvillkoren godkänns på nytt. Ansökningarna hänvisar till varandra.</translation>
    </message>
    <message>
        <source>A copy has been begun.</source>
        <translation>En kopia har påbörjats.</translation>
    </message>
    <message>
        <source>Register an application from paper</source>
        <translation>Registrera en ansökan som kommit på papper</translation>
    </message>
    <message>
        <source>Begin registering</source>
        <translation>Börja registrera</translation>
    </message>
    <message>
        <source>The promised time is counted from the day of arrival. You enter the content in a draft and send it on; you may handle the matter, another person decides it.</source>
        <translation>Den utlovade tiden räknas från ankomstdagen. Du för in innehållet i ett utkast och sänder det vidare; du får handlägga ärendet, en annan person avgör det.</translation>
    </message>
    <message>
        <source>The application has been registered.</source>
        <translation>Ansökan har registrerats.</translation>
    </message>
    <message>
        <source>Agree that a client joins</source>
        <translation>Godkänn en kunds anslutning</translation>
    </message>
    <message>
        <source>Agree that %1 joins</source>
        <translation>Godkänn anslutningen av %1</translation>
    </message>
    <message>
        <source>The client can then send its application. The agency decides on it; the client gets a permit of its own inside your framework permit.</source>
        <translation>Kunden kan därefter sända sin ansökan. Myndigheten avgör den; kunden får ett eget tillstånd inom ert ramtillstånd.</translation>
    </message>
    <message>
        <source>You have agreed that %1 joins.</source>
        <translation>Anslutningen av %1 har godkänts.</translation>
    </message>
    <message>
        <source>Decline a client</source>
        <translation>Avböj en kund</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Avböj %1</translation>
    </message>
    <message>
        <source>The client sees the reason and cannot send its application under your framework permit.</source>
        <translation>Kunden ser orsaken och kan inte sända sin ansökan med stöd av ert ramtillstånd.</translation>
    </message>
    <message>
        <source>You have declined %1.</source>
        <translation>%1 har avböjts.</translation>
    </message>
    <message>
        <source>Permit to be amended or renewed</source>
        <translation>Tillstånd som ändras eller förnyas</translation>
    </message>
    <message>
        <source>Responsible user to come</source>
        <translation>Blivande ansvarig användare</translation>
    </message>
    <message>
        <source>Agreement of the intermediary</source>
        <translation>Mellanhandens samtycke</translation>
    </message>
    <message>
        <source>Intermediary</source>
        <translation>Mellanhand</translation>
    </message>
    <message>
        <source>The intermediary has not been asked yet.</source>
        <translation>Mellanhandens samtycke har inte begärts ännu.</translation>
    </message>
    <message>
        <source>Come on paper</source>
        <translation>Kommit på papper</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registrerad av</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Svar på frågorna</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Inget har besvarats ännu.</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Kopierad från</translation>
    </message>
    <message>
        <source>Copies of this application</source>
        <translation>Kopior av ansökan</translation>
    </message>
    <message>
        <source>No copy has been made. A copy is a new draft with everything that was written here.</source>
        <translation>Inga kopior har gjorts. En kopia är ett nytt utkast med allt som skrivits här.</translation>
    </message>
    <message>
        <source>Copy as a new draft…</source>
        <translation>Kopiera till ett nytt utkast…</translation>
    </message>
    <message>
        <source>Compared with the permit in force</source>
        <translation>Jämfört med det gällande tillståndet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>In the permit</source>
        <translation>I tillståndet</translation>
    </message>
    <message>
        <source>The content asked is the content of the permit.</source>
        <translation>Det sökta innehållet är detsamma som i tillståndet.</translation>
    </message>
    <message>
        <source>What signing would do</source>
        <translation>Vad undertecknandet skulle göra</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Verkan</translation>
    </message>
    <message>
        <source>The proposal makes and changes no permit.</source>
        <translation>Förslaget skapar eller ändrar inget tillstånd.</translation>
    </message>
    <message>
        <source>Clients that ask to join</source>
        <translation>Kunder som ber att få ansluta sig</translation>
    </message>
    <message>
        <source>No client has asked to join this framework permit.</source>
        <translation>Ingen kund har bett att få ansluta sig till detta ramtillstånd.</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Godkänn…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Avböj…</translation>
    </message>
    <message>
        <source>Amendments and renewals</source>
        <translation>Ändringar och förnyelser</translation>
    </message>
    <message>
        <source>Nothing has been applied for on this permit since it was given.</source>
        <translation>Inga ändringar har sökts för detta tillstånd sedan det gavs.</translation>
    </message>
    <message>
        <source>Amend or renew…</source>
        <translation>Ansök om ändring eller förnyande…</translation>
    </message>
    <message>
        <source>Accept the new terms…</source>
        <translation>Godkänn de nya villkoren…</translation>
    </message>
    <message>
        <source>The permit comes into force as soon as nothing else is missing: a responsible user for VTJkysely, an accepted connection for the query interface.</source>
        <translation>Tillståndet träder i kraft genast när inget annat saknas: för BDSförfrågan en ansvarig användare, för gränssnittet en godkänd anslutning.</translation>
    </message>
    <message>
        <source>Accept the new terms of use</source>
        <translation>Godkänn de nya användningsvillkoren</translation>
    </message>
    <message>
        <source>Accept the terms for permit %1</source>
        <translation>Godkänn villkoren för tillstånd %1</translation>
    </message>
    <message>
        <source>The terms of use have been renewed. The permit goes on as it is; the earlier commitment stays in its documents.</source>
        <translation>Användningsvillkoren har förnyats. Tillståndet fortsätter som förut, och den tidigare förbindelsen bevaras bland handlingarna.</translation>
    </message>
    <message>
        <source>The new terms have been accepted for permit %1.</source>
        <translation>De nya villkoren har godkänts för tillstånd %1.</translation>
    </message>
    <message>
        <source>Way of connection</source>
        <translation>Anslutningssätt</translation>
    </message>
    <message>
        <source>Address in the data exchange layer</source>
        <translation>Adress i informationsleden</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktnamn</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Certifikatet går ut</translation>
    </message>
    <message>
        <source>Register a connection</source>
        <translation>Anmäl en anslutning</translation>
    </message>
    <message>
        <source>Register the connection</source>
        <translation>Anmäl anslutningen</translation>
    </message>
    <message>
        <source>The connection is planned first, then tested; the agency accepts it to production. The permit opens only with an accepted connection.</source>
        <translation>Anslutningen planeras först och testas sedan; myndigheten godkänner den för produktion. Tillståndet öppnas först när anslutningen är godkänd.</translation>
    </message>
    <message>
        <source>The connection under permit %1 has been registered.</source>
        <translation>Anslutningen för tillstånd %1 har anmälts.</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Ändra anslutningen</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>Ändra anslutningen %1</translation>
    </message>
    <message>
        <source>Connection %1 has been changed.</source>
        <translation>Anslutningen %1 har ändrats.</translation>
    </message>
    <message>
        <source>Accept the connection to production</source>
        <translation>Godkänn anslutningen för produktion</translation>
    </message>
    <message>
        <source>Accept %1 to production</source>
        <translation>Godkänn %1 för produktion</translation>
    </message>
    <message>
        <source>Queries are possible from this moment when the permit is in force. A permit that lacked only its connection opens now.</source>
        <translation>Förfrågningar kan göras från och med nu när tillståndet är i kraft. Ett tillstånd som bara saknade sin anslutning öppnas nu.</translation>
    </message>
    <message>
        <source>Connection %1 is in production.</source>
        <translation>Anslutningen %1 är i produktion.</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Teknisk kontaktperson</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Lägg till ett certifikat</translation>
    </message>
    <message>
        <source>Add the certificate to %1</source>
        <translation>Lägg till certifikatet: %1</translation>
    </message>
    <message>
        <source>The certificate has been added to %1.</source>
        <translation>Certifikatet har lagts till: %1.</translation>
    </message>
    <message>
        <source>Take the connection out of use</source>
        <translation>Ta anslutningen ur bruk</translation>
    </message>
    <message>
        <source>Take connection %1 out of use</source>
        <translation>Ta anslutningen %1 ur bruk</translation>
    </message>
    <message>
        <source>The connection is closed for good: a new one is registered and accepted anew. The permit itself stays in force.</source>
        <translation>Anslutningen stängs för gott: en ny anmäls och godkänns på nytt. Själva tillståndet förblir i kraft.</translation>
    </message>
    <message>
        <source>Connection %1 has been taken out of use.</source>
        <translation>Anslutningen %1 har tagits ur bruk.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Anslutningar</translation>
    </message>
    <message>
        <source>Certificate ends within 90 days</source>
        <translation>Certifikatet går ut inom 90 dagar</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Inga anslutningar</translation>
    </message>
    <message>
        <source>A connection is registered on the page of a permit of the query interface.</source>
        <translation>En anslutning anmäls på sidan för ett tillstånd till förfrågningsgränssnittet.</translation>
    </message>
    <message>
        <source>Connections of the query interface, those whose certificate ends first at the top</source>
        <translation>Anslutningarna i förfrågningsgränssnittet; först de vars certifikat går ut tidigast</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>Member class</source>
        <translation>Medlemsklass</translation>
    </message>
    <message>
        <source>Member code</source>
        <translation>Medlemskod</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Delsystem</translation>
    </message>
    <message>
        <source>State of the permit</source>
        <translation>Tillståndets status</translation>
    </message>
    <message>
        <source>Technical acceptance</source>
        <translation>Tekniskt godkännande</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>What the acceptance found</source>
        <translation>Iakttagelser vid godkännandet</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>No certificate has been told of. A connection by server certificate is accepted only with a valid one.</source>
        <translation>Inget certifikat har anmälts. En anslutning med servercertifikat godkänns bara med ett giltigt certifikat.</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Tagen ur bruk</translation>
    </message>
    <message>
        <source>Accept to production…</source>
        <translation>Godkänn för produktion…</translation>
    </message>
    <message>
        <source>Take to test</source>
        <translation>Inled testning</translation>
    </message>
    <message>
        <source>Connection %1 is in test.</source>
        <translation>Anslutningen %1 testas.</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Lägg till certifikat…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>Ta ur bruk…</translation>
    </message>
    <message>
        <source>No connection has been registered. The technical contact of the organisation registers it here.</source>
        <translation>Ingen anslutning har anmälts. Organisationens tekniska kontaktperson anmäler den här.</translation>
    </message>
    <message>
        <source>Register a connection…</source>
        <translation>Anmäl en anslutning…</translation>
    </message>
    <message>
        <source>No certificate has been told of.</source>
        <translation>Inget certifikat har anmälts.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Förbindelser till villkoren</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Användningsvillkor</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Undertecknare</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given av</translation>
    </message>
    <message>
        <source>The organisation has not committed to the terms of use yet.</source>
        <translation>Organisationen har ännu inte förbundit sig till användningsvillkoren.</translation>
    </message>
    <message>
        <source>Warnings of an end</source>
        <translation>Påminnelser om att något upphör</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>No warning has been given.</source>
        <translation>Inga påminnelser har getts.</translation>
    </message>
    <message>
        <source>Publish terms of use</source>
        <translation>Publicera användningsvillkor</translation>
    </message>
    <message>
        <source>Publish the terms</source>
        <translation>Publicera villkoren</translation>
    </message>
    <message>
        <source>A version once published never changes. Every organisation with a permit of the service in force is written to and asked to accept it.</source>
        <translation>En publicerad version ändras inte mera. Varje organisation med ett gällande tillstånd till tjänsten får ett brev och ombeds godkänna den.</translation>
    </message>
    <message>
        <source>The terms of use have been published.</source>
        <translation>Användningsvillkoren har publicerats.</translation>
    </message>
    <message>
        <source>Publish terms…</source>
        <translation>Publicera villkor…</translation>
    </message>
    <message>
        <source>No terms of use</source>
        <translation>Inga användningsvillkor</translation>
    </message>
    <message>
        <source>The administrator of the agency publishes the terms of each service here.</source>
        <translation>Myndighetens huvudanvändare publicerar villkoren för varje tjänst här.</translation>
    </message>
    <message>
        <source>Versions of the terms of use, and how far the permits in force have accepted them</source>
        <translation>Versioner av användningsvillkoren och hur många gällande tillstånd som har godkänt dem</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>I kraft från</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Godkännande</translation>
    </message>
    <message>
        <source>To be accepted by</source>
        <translation>Ska godkännas senast</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Inväntas</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publicerad av</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>No permit is asked to accept these terms.</source>
        <translation>Inget tillstånd ombeds godkänna dessa villkor.</translation>
    </message>
    <message>
        <source>Text of the terms</source>
        <translation>Villkorens text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>På finska</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Issue a login</source>
        <translation>Ge inloggning</translation>
    </message>
    <message>
        <source>Issue a login to %1</source>
        <translation>Ge inloggning: %1</translation>
    </message>
    <message>
        <source>%1 has a login now.</source>
        <translation>Inloggningen har getts: %1.</translation>
    </message>
    <message>
        <source>End the login</source>
        <translation>Avsluta inloggningen</translation>
    </message>
    <message>
        <source>End the login of %1</source>
        <translation>Avsluta inloggningen: %1</translation>
    </message>
    <message>
        <source>The person is logged out of every session at once and cannot log in again. Roles and rights stay; end them apart if need be.</source>
        <translation>Personen loggas genast ut ur alla sessioner och kan inte logga in igen. Roller och användarrätter består; avsluta dem särskilt vid behov.</translation>
    </message>
    <message>
        <source>The login of %1 has ended.</source>
        <translation>Inloggningen har avslutats: %1.</translation>
    </message>
    <message>
        <source>Only with an open login</source>
        <translation>Endast med giltig inloggning</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>Inga personer</translation>
    </message>
    <message>
        <source>Organisations add their people on their own page.</source>
        <translation>Organisationerna lägger till sina personer på sin egen sida.</translation>
    </message>
    <message>
        <source>Everybody who holds a role, a right or a login</source>
        <translation>Alla som har en roll, en användarrätt eller en inloggning</translation>
    </message>
    <message>
        <source>Rights, and why</source>
        <translation>Användarrätter och deras grunder</translation>
    </message>
    <message>
        <source>No right, or none that is yours to see.</source>
        <translation>Inga användarrätter, eller inga som du får se.</translation>
    </message>
    <message>
        <source>User ids of the search service</source>
        <translation>Användarnamn i söktjänsten</translation>
    </message>
    <message>
        <source>No user id has been delivered.</source>
        <translation>Inget användarnamn har lämnats ut.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Roles and login</source>
        <translation>Roller och inloggning</translation>
    </message>
    <message>
        <source>The person holds no role.</source>
        <translation>Personen har ingen roll.</translation>
    </message>
    <message>
        <source>Appointments as a responsible user</source>
        <translation>Förordnanden som ansvarig användare</translation>
    </message>
    <message>
        <source>The person has not been applied for as a responsible user.</source>
        <translation>Ingen ansökan om personen som ansvarig användare.</translation>
    </message>
    <message>
        <source>Login ended</source>
        <translation>Inloggningen avslutad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Issue a login…</source>
        <translation>Ge inloggning…</translation>
    </message>
    <message>
        <source>End the login…</source>
        <translation>Avsluta inloggningen…</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Per skede</translation>
    </message>
    <message>
        <source>Against the promise</source>
        <translation>Mot löftet</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Where does the time go?</source>
        <translation>Vart går tiden?</translation>
    </message>
    <message>
        <source>How long does it take, and is the promise kept?</source>
        <translation>Hur länge tar handläggningen, och hålls löftet?</translation>
    </message>
    <message>
        <source>Does the queue grow?</source>
        <translation>Växer kön?</translation>
    </message>
    <message>
        <source>How are the times spread?</source>
        <translation>Hur fördelar sig tiderna?</translation>
    </message>
    <message>
        <source>Days per phase of the cases decided in the period. Means add up to the mean of the whole; medians say what is usual and do not add up.</source>
        <translation>Dagar per skede för ärenden som avgjorts under perioden. Medeltalen summeras till helhetens medeltal; medianen visar det vanliga och summeras inte.</translation>
    </message>
    <message>
        <source>Total days from arrival by the time of the decision: half of the cases, three of four and nine of ten took no longer than the lines say.</source>
        <translation>Totala dagar från ankomsten enligt tidpunkten för beslutet: hälften, tre av fyra och nio av tio ärenden tog högst den tid som linjerna visar.</translation>
    </message>
    <message>
        <source>Cases that arrived and that ended, and how many stood open at the end of each step. A withdrawn or transferred case ends too.</source>
        <translation>Inkomna och avslutade ärenden samt de som var öppna i slutet av varje period. Också ett återtaget eller överfört ärende avslutas.</translation>
    </message>
    <message>
        <source>Cases decided in the period by their total days.</source>
        <translation>Ärenden som avgjorts under perioden enligt totala dagar.</translation>
    </message>
    <message>
        <source>Mean, days</source>
        <translation>Medel, dagar</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>Median, dagar</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Andel, %</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
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
        <translation>Löfte</translation>
    </message>
    <message>
        <source>Kept, %</source>
        <translation>Hållet, %</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Öppna i slutet</translation>
    </message>
    <message>
        <source>Up to here, %</source>
        <translation>Ackumulerat, %</translation>
    </message>
    <message>
        <source>Processing times</source>
        <translation>Handläggningstider</translation>
    </message>
    <message>
        <source>Promise kept, %</source>
        <translation>Löftet hållet, %</translation>
    </message>
    <message>
        <source>Of it the agency’s own</source>
        <translation>Därav hos myndigheten</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Öppna nu</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Försenade nu</translation>
    </message>
    <message>
        <source>Stands under the permit</source>
        <translation>Hör till tillståndet</translation>
    </message>
    <message>
        <source>Holder of that permit</source>
        <translation>Tillståndshavare</translation>
    </message>
    <message>
        <source>Hear the organisation…</source>
        <translation>Hör organisationen…</translation>
    </message>
    <message>
        <source>Propose the revocation…</source>
        <translation>Föreslå återkallande…</translation>
    </message>
    <message>
        <source>Let the revocation rest…</source>
        <translation>Låt återkallandet förfalla…</translation>
    </message>
    <message>
        <source>Versions of the content</source>
        <translation>Versioner av datainnehållet</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Beslut i ärendet</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Changes from version to version</source>
        <translation>Ändringar från version till version</translation>
    </message>
    <message>
        <source>There is one version only: nothing has changed.</source>
        <translation>Det finns bara en version: inget har ändrats.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrivet</translation>
    </message>
    <message>
        <source>No letter has been written about this permit.</source>
        <translation>Inga brev har skrivits om detta tillstånd.</translation>
    </message>
    <message>
        <source>Ends within 90 days</source>
        <translation>Upphör inom 90 dagar</translation>
    </message>
    <message>
        <source>Who or which</source>
        <translation>Vem eller vilken</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Närmare</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Grounds of the hearing</source>
        <translation>Grunder för hörandet</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Ska besvaras senast</translation>
    </message>
    <message>
        <source>Answer of the organisation</source>
        <translation>Organisationens svar</translation>
    </message>
    <message>
        <source>Hear the organisation</source>
        <translation>Hör organisationen</translation>
    </message>
    <message>
        <source>Hear the holder of permit %1</source>
        <translation>Hör tillståndshavaren: %1</translation>
    </message>
    <message>
        <source>The organisation gets a hearing letter and a task. The permit stays as it is until another person has decided on a proposal.</source>
        <translation>Organisationen får ett brev om hörande och en uppgift. Tillståndet består tills en annan person har avgjort ett förslag.</translation>
    </message>
    <message>
        <source>The hearing about permit %1 has begun.</source>
        <translation>Hörandet om tillstånd %1 har inletts.</translation>
    </message>
    <message>
        <source>Answer about permit %1</source>
        <translation>Svara om tillstånd %1</translation>
    </message>
    <message>
        <source>The answer goes to the agency and stays in the history of the permit.</source>
        <translation>Svaret går till myndigheten och bevaras i tillståndets historik.</translation>
    </message>
    <message>
        <source>The hearing about permit %1 has been answered.</source>
        <translation>Hörandet om tillstånd %1 har besvarats.</translation>
    </message>
    <message>
        <source>Propose the revocation</source>
        <translation>Föreslå återkallande</translation>
    </message>
    <message>
        <source>Propose revoking permit %1</source>
        <translation>Föreslå att tillstånd %1 återkallas</translation>
    </message>
    <message>
        <source>Another person decides. The proposal stays inside the agency until then.</source>
        <translation>En annan person beslutar. Fram till dess stannar förslaget inom myndigheten.</translation>
    </message>
    <message>
        <source>The revocation of permit %1 has been proposed.</source>
        <translation>Återkallande av tillstånd %1 har föreslagits.</translation>
    </message>
    <message>
        <source>Let the revocation rest</source>
        <translation>Låt återkallandet förfalla</translation>
    </message>
    <message>
        <source>Let the revocation of permit %1 rest</source>
        <translation>Låt återkallandet av tillstånd %1 förfalla</translation>
    </message>
    <message>
        <source>Hearing and proposal are closed, and the permit goes on.</source>
        <translation>Hörandet och förslaget avslutas, och tillståndet fortsätter.</translation>
    </message>
    <message>
        <source>The revocation of permit %1 rests.</source>
        <translation>Återkallandet av tillstånd %1 har förfallit.</translation>
    </message>
    <message>
        <source>Permits under this one</source>
        <translation>Tillstånd som hör till detta</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Förbindelse avgiven</translation>
    </message>
    <message>
        <source>Nobody stands under this permit, or you do not see who does.</source>
        <translation>Ingen hör till detta tillstånd, eller så ser du inte vem.</translation>
    </message>
    <message>
        <source>Hearing of the organisation</source>
        <translation>Hörande av organisationen</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Tillsyn</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Återkallande</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>Urgent ground</source>
        <translation>Grund för brådskan</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bifoga filer</translation>
    </message>
    <message>
        <source>Attach the files</source>
        <translation>Bifoga filerna</translation>
    </message>
    <message>
        <source>Security reports are secret from the start; the agency may class other documents later.</source>
        <translation>Utredningar om informationssäkerhet är sekretessbelagda från början; andra dokument kan myndigheten klassificera senare.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Attached by</source>
        <translation>Bifogad av</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Bifogad</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>Ta bort bilagan</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>From a draft the file goes for good, and no reason is needed. Once the agency has the application, the file is kept and marked as removed with the reason.</source>
        <translation>Ur ett utkast försvinner filen för gott, och ingen motivering behövs. När myndigheten har ansökan bevaras filen och markeras som borttagen med motivering.</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 har tagits bort.</translation>
    </message>
    <message>
        <source>Publicity of the attachment</source>
        <translation>Bilagans offentlighet</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klassificera %1</translation>
    </message>
    <message>
        <source>What is secret or partly secret names the provision. Its content is read by those who handle, decide and audit, and by the organisation itself.</source>
        <translation>För sekretessbelagda och delvis sekretessbelagda dokument anges bestämmelsen. Innehållet läses av dem som handlägger, beslutar och granskar samt av organisationen själv.</translation>
    </message>
    <message>
        <source>%1 has been classed.</source>
        <translation>%1 har klassificerats.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Bifoga filer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Publicity…</source>
        <translation>Offentlighet…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Take in deliveries…</source>
        <translation>Ta emot leveranser…</translation>
    </message>
    <message>
        <source>Delivery of the e-service</source>
        <translation>E-tjänstens leverans</translation>
    </message>
    <message>
        <source>Reference in the e-service</source>
        <translation>Referens i e-tjänsten</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Mottagen av</translation>
    </message>
    <message>
        <source>Is a ready-made product enough?</source>
        <translation>Räcker en färdig produkt?</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Asked and held</source>
        <translation>Söks och ingår</translation>
    </message>
    <message>
        <source>Asked, not held</source>
        <translation>Söks, saknas</translation>
    </message>
    <message>
        <source>Held besides</source>
        <translation>Ingår därutöver</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Räcker</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Ansökt</translation>
    </message>
    <message>
        <source>No items have been asked yet.</source>
        <translation>Inga uppgifter har ännu ansökts om.</translation>
    </message>
    <message>
        <source>Take in applications of the e-service</source>
        <translation>Ta emot e-tjänstens ansökningar</translation>
    </message>
    <message>
        <source>Take in the good ones</source>
        <translation>Ta emot de felfria</translation>
    </message>
    <message>
        <source>Each file is one application. It is checked first, and nothing is stored; then it is taken in wholly or not at all. The promised time counts from the arrival that the file names.</source>
        <translation>Varje fil är en ansökan. Den kontrolleras först utan att något lagras; därefter tas den emot i sin helhet eller inte alls. Den utlovade handläggningstiden räknas från den ankomsttid som filen anger.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagar kvar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>The decisions on which the permit rests are seen by those who deal with its applications.</source>
        <translation>De beslut som tillståndet grundar sig på ses av dem som sköter ansökningarna.</translation>
    </message>
    <message>
        <source>The organisations you act for stand here. The agency&apos;s administrator adds new ones.</source>
        <translation>Här finns de organisationer du företräder. Myndighetens huvudanvändare lägger till nya.</translation>
    </message>
    <message>
        <source>Responsible user&apos;s appointment</source>
        <translation>Ansvarig användares förordnande</translation>
    </message>
    <message>
        <source>A right stands here from its proposal. A responsible user proposes one for a colleague when the organisation&apos;s permit is in force.</source>
        <translation>En användarrätt finns här från och med förslaget. Den ansvariga användaren föreslår en åt en kollega när organisationens tillstånd gäller.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Total, days</source>
        <translation>Totalt, dagar</translation>
    </message>
    <message>
        <source>The agency’s own, days</source>
        <translation>Myndighetens egen, dagar</translation>
    </message>
    <message>
        <source>Items asked</source>
        <translation>Sökta uppgifter</translation>
    </message>
    <message>
        <source>As it was on a day</source>
        <translation>Läget en viss dag</translation>
    </message>
    <message>
        <source>Rests on decision</source>
        <translation>Grundar sig på beslut</translation>
    </message>
    <message>
        <source>Cases decided</source>
        <translation>Avgjorda</translation>
    </message>
    <message>
        <source>Cases arrived</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>Cases ended</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Ask for more time to answer</source>
        <translation>Be om längre svarstid</translation>
    </message>
    <message>
        <source>More time to answer the hearing on %1 has been asked for.</source>
        <translation>Längre svarstid vid hörandet har begärts: %1.</translation>
    </message>
    <message>
        <source>Give more time to answer</source>
        <translation>Förläng svarstiden</translation>
    </message>
    <message>
        <source>The applicant gets a letter with the new day. The promised time does not move.</source>
        <translation>Sökanden får ett brev med den nya dagen. Den utlovade tiden flyttas inte.</translation>
    </message>
    <message>
        <source>More time to answer the hearing on %1 has been given.</source>
        <translation>Svarstiden vid hörandet har förlängts: %1.</translation>
    </message>
    <message>
        <source>Refuse more time to answer</source>
        <translation>Förläng inte svarstiden</translation>
    </message>
    <message>
        <source>More time to answer the hearing on %1 has been refused.</source>
        <translation>Svarstiden vid hörandet förlängdes inte: %1.</translation>
    </message>
    <message>
        <source>Ask for more time to answer…</source>
        <translation>Be om längre svarstid…</translation>
    </message>
    <message>
        <source>Give more time to answer…</source>
        <translation>Förläng svarstiden…</translation>
    </message>
    <message>
        <source>Refuse more time to answer…</source>
        <translation>Förläng inte svarstiden…</translation>
    </message>
    <message>
        <source>Prices and remedies</source>
        <translation>Priser och ändringssökande</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Prislista</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Vad avgiften gäller</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>Said in the decision</source>
        <translation>Sägs i beslutet</translation>
    </message>
    <message>
        <source>Period, days</source>
        <translation>Tidsfrist, dagar</translation>
    </message>
    <message>
        <source>Where a change is sought</source>
        <translation>Var ändring söks</translation>
    </message>
    <message>
        <source>Where it is sent</source>
        <translation>Vart det sänds</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Prislistor</translation>
    </message>
    <message>
        <source>No price list has been installed. Grounds that rest on a price list then name no figures.</source>
        <translation>Ingen prislista har installerats. Grunder som bygger på en prislista anger då inga belopp.</translation>
    </message>
    <message>
        <source>Lines of the price list in force</source>
        <translation>Rader i den prislista som är i kraft</translation>
    </message>
    <message>
        <source>No price list is in force on this day.</source>
        <translation>Ingen prislista är i kraft den här dagen.</translation>
    </message>
    <message>
        <source>Grounds of a fee, or of freedom from it</source>
        <translation>Grunder för avgift eller avgiftsfrihet</translation>
    </message>
    <message>
        <source>No ground may be used on this day.</source>
        <translation>Ingen grund kan användas den här dagen.</translation>
    </message>
    <message>
        <source>How a change is sought, by kind of decision</source>
        <translation>Ändringssökande enligt typ av beslut</translation>
    </message>
    <message>
        <source>No instruction is in force on this day.</source>
        <translation>Ingen anvisning är i kraft den här dagen.</translation>
    </message>
    <message>
        <source>Under standing and framework permits</source>
        <translation>Under tak- eller ramtillstånd</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>State of that permit</source>
        <translation>Det tillståndets läge</translation>
    </message>
    <message>
        <source>No permit of the organisation stands under a standing or framework permit.</source>
        <translation>Inget av organisationens tillstånd hör till ett tillsvidare gällande tillstånd eller ett ramtillstånd.</translation>
    </message>
    <message>
        <source>Open the permit above</source>
        <translation>Öppna tillståndet ovanför</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Tillfällig indragning</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Tillfälligt indraget från</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Tillfälligt indraget till och med</translation>
    </message>
    <message>
        <source>Reason of the suspension</source>
        <translation>Motivering till indragningen</translation>
    </message>
    <message>
        <source>Extend the suspension…</source>
        <translation>Förläng indragningen…</translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <translation>Två versioner sida vid sida</translation>
    </message>
    <message>
        <source>Ends by (day.month.year)</source>
        <translation>Upphör senast (dd.mm.åååå)</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>Upphör inom 30 dagar</translation>
    </message>
    <message>
        <source>Extend the suspension</source>
        <translation>Förläng indragningen</translation>
    </message>
    <message>
        <source>Extend the suspension of permit %1</source>
        <translation>Förläng indragningen av tillståndet %1</translation>
    </message>
    <message>
        <source>The permit stays suspended, and the organisation is told by letter until when.</source>
        <translation>Tillståndet förblir tillfälligt indraget, och organisationen meddelas per brev hur länge.</translation>
    </message>
    <message>
        <source>The suspension of permit %1 has been extended.</source>
        <translation>Indragningen av tillståndet %1 har förlängts.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Name of the organisation when it applied</source>
        <translation>Organisationens namn vid ansökan</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Tidigare namn</translation>
    </message>
    <message>
        <source>The organisation has had one name only.</source>
        <translation>Organisationen har haft endast ett namn.</translation>
    </message>
    <message>
        <source>Name of the organisation at the decision</source>
        <translation>Organisationens namn vid beslutet</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>The person can log in from now on, chooses a password of his own first, and can then do what the roles allow. The login name stands on the person’s page afterwards.</source>
        <translation>Personen kan logga in från och med nu, väljer först ett eget lösenord och kan sedan göra det som rollerna tillåter. Inloggningsnamnet står därefter på personens sida.</translation>
    </message>
    <message>
        <source>Nothing is attached. The applicant and the handler attach files until the matter is presented for decision.</source>
        <translation>Det finns inga bilagor. Sökanden och handläggaren bifogar filer tills ärendet föredras för avgörande.</translation>
    </message>
    <message>
        <source>The organisation gets a letter with the new day.</source>
        <translation>Organisationen får ett brev om den nya dagen.</translation>
    </message>
    <message>
        <source>The day stays as it is. The organisation sees the reason.</source>
        <translation>Dagen står kvar. Organisationen ser skälet.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Show this help, or that of the command, and leave.</source>
        <translation>Visa denna eller kommandots hjälp och avsluta.</translation>
    </message>
    <message>
        <source>Show the versions of the program and of its schema, and leave.</source>
        <translation>Visa programmets och dess schemas versioner och avsluta.</translation>
    </message>
    <message>
        <source>Folder of the private database. Else $LUPAVAHTI_HOME, else ~/.local/share/lupavahti; for root /var/lib/lupavahti.</source>
        <translation>Den egna databasens mapp. Annars $LUPAVAHTI_HOME, annars ~/.local/share/lupavahti; för root /var/lib/lupavahti.</translation>
    </message>
    <message>
        <source>On the private database: enter as this person of the demo (login or name). On a shared server the user of --server acts.</source>
        <translation>I den egna databasen: gå in som denna exempelperson (inloggning eller namn). På en delad server handlar användaren i --server.</translation>
    </message>
    <message>
        <source>Dark look of the window or of the tour.</source>
        <translation>Mörkt utseende för fönstret eller rundturen.</translation>
    </message>
    <message>
        <source>Write a picture of every page and dialog for each role into DIR and leave; needs no display.</source>
        <translation>Skriv en bild av varje sida och dialog för varje roll i DIR och avsluta; ingen skärm behövs.</translation>
    </message>
    <message>
        <source>Answer as JSON on one line.</source>
        <translation>Svara som JSON på en rad.</translation>
    </message>
    <message>
        <source>Read the password from standard input instead of asking on the terminal.</source>
        <translation>Läs lösenordet från standardinmatningen i stället för att fråga i terminalen.</translation>
    </message>
    <message>
        <source>Stop the server although other windows use it.</source>
        <translation>Stoppa servern fast andra fönster använder den.</translation>
    </message>
    <message>
        <source>Why the right ends: left_employment, duty_changed, not_needed, misuse, mistake or other.</source>
        <translation>Varför användarrätten upphör: left_employment, duty_changed, not_needed, misuse, mistake eller other.</translation>
    </message>
    <message>
        <source>The reason in words; required for misuse and other.</source>
        <translation>Motiveringen med ord; obligatorisk för misuse och other.</translation>
    </message>
    <message>
        <source>The moment to decide for, as 2026-11-23T14:05 (Finnish time) or with an offset; now when left out.</source>
        <translation>Tidpunkten som avgörandet gäller: 2026-11-23T14:05 (finsk tid) eller med tidsskillnad; nu om den utelämnas.</translation>
    </message>
    <message>
        <source>A seal that was noted down earlier; it must still be in the chain.</source>
        <translation>Ett sigill som antecknats tidigare; det måste finnas kvar i kedjan.</translation>
    </message>
    <message>
        <source>An anchor is the number of a seal, a colon and its hash of 64 hexadecimal digits.</source>
        <translation>Ett ankare är sigillets nummer, ett kolon och dess hash med 64 hexadecimala tecken.</translation>
    </message>
    <message>
        <source>Head of the chain: %1</source>
        <translation>Kedjans huvud: %1</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>Händelseloggen är hel.</translation>
    </message>
    <message>
        <source>The audit trail has been tampered with: %1 faults.</source>
        <translation>Händelseloggen har manipulerats: %1 fel.</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>Inkommen: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Tidsfrist: %1</translation>
    </message>
    <message>
        <source>Handler: %1</source>
        <translation>Handläggare: %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Användningsändamål: %1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Rättslig grund: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Beslut: %1</translation>
    </message>
    <message>
        <source>Permit: %1</source>
        <translation>Tillstånd: %1</translation>
    </message>
    <message>
        <source>Items (%1):</source>
        <translation>Uppgifter (%1):</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Historik:</translation>
    </message>
    <message>
        <source>A right is named by its number: lupavahti right end ID.</source>
        <translation>En användarrätt anges med sitt nummer: lupavahti right end ID.</translation>
    </message>
    <message>
        <source>The right of %1 is ended.</source>
        <translation>Användarrätten är återkallad: %1.</translation>
    </message>
    <message>
        <source>The moment is not understood. Write it as 2026-11-23T14:05.</source>
        <translation>Tidpunkten förstås inte. Skriv den så här: 2026-11-23T14:05.</translation>
    </message>
    <message>
        <source>Appointments begun: %1</source>
        <translation>Påbörjade förordnanden: %1</translation>
    </message>
    <message>
        <source>Appointments expired: %1</source>
        <translation>Föråldrade förordnanden: %1</translation>
    </message>
    <message>
        <source>Permits expired: %1</source>
        <translation>Föråldrade tillstånd: %1</translation>
    </message>
    <message>
        <source>Permits come into force: %1</source>
        <translation>Tillstånd som trätt i kraft: %1</translation>
    </message>
    <message>
        <source>Rights expired: %1</source>
        <translation>Föråldrade användarrätter: %1</translation>
    </message>
    <message>
        <source>Memberships expired: %1</source>
        <translation>Föråldrade medlemskap: %1</translation>
    </message>
    <message>
        <source>Records sealed: %1</source>
        <translation>Förseglade poster: %1</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Returkoder:</translation>
    </message>
    <message>
        <source>done, or allowed</source>
        <translation>gjort eller tillåtet</translation>
    </message>
    <message>
        <source>refused by a rule, or access refused</source>
        <translation>nekat av en regel, eller åtkomst nekad</translation>
    </message>
    <message>
        <source>the command line is not understood</source>
        <translation>kommandoraden förstås inte</translation>
    </message>
    <message>
        <source>the server is not reached or started, or does not let the login in</source>
        <translation>servern nås eller startar inte, eller släpper inte in inloggningen</translation>
    </message>
    <message>
        <source>the database, a backup or the audit trail is damaged or tampered with</source>
        <translation>databasen, en säkerhetskopia eller händelseloggen är skadad eller manipulerad</translation>
    </message>
    <message>
        <source>PostgreSQL is missing or of a wrong version, or the schema does not fit this program</source>
        <translation>PostgreSQL saknas eller har fel version, eller schemat passar inte programmet</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>there is no display for the window</source>
        <translation>det finns ingen skärm för fönstret</translation>
    </message>
    <message>
        <source>another program uses the server</source>
        <translation>ett annat program använder servern</translation>
    </message>
    <message>
        <source>app/run could not install the packages or build the program</source>
        <translation>app/run kunde inte installera paketen eller bygga programmet</translation>
    </message>
    <message>
        <source>accounts, folders or sockets of this machine are in the way</source>
        <translation>maskinens konton, mappar eller uttag är i vägen</translation>
    </message>
    <message>
        <source>a fault of the program</source>
        <translation>ett fel i programmet</translation>
    </message>
    <message>
        <source>Lupavahti: data permits to the Population Information System, from application to a revoked right.</source>
        <translation>Lupavahti: datatillstånd till befolkningsdatasystemet, från ansökan till återkallad användarrätt.</translation>
    </message>
    <message>
        <source>Usage: lupavahti [OPTION…]            the window</source>
        <translation>Användning: lupavahti [VAL…]          fönstret</translation>
    </message>
    <message>
        <source>       lupavahti COMMAND [OPTION…]    the command line</source>
        <translation>       lupavahti KOMMANDO [VAL…]    kommandoraden</translation>
    </message>
    <message>
        <source>Commands (help of one: lupavahti COMMAND --help):</source>
        <translation>Kommandon (hjälp om ett: lupavahti KOMMANDO --help):</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Val:</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTION…]</source>
        <translation>Användning: %1 [VAL…]</translation>
    </message>
    <message>
        <source>Schema %1, for PostgreSQL %2 or newer of version 15</source>
        <translation>Schema %1, för PostgreSQL %2 eller nyare av version 15</translation>
    </message>
    <message>
        <source>See: lupavahti --help</source>
        <translation>Se: lupavahti --help</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Valet %1 behöver ett värde.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Valet %1 finns inte.</translation>
    </message>
    <message>
        <source>There is no display for the window: start it in a desktop session (or over ssh -X), make pictures of every page with --tour DIR, or use the command line (--help).</source>
        <translation>Det finns ingen skärm för fönstret: starta i en skrivbordssession (eller via ssh -X), gör bilder av varje sida med --tour DIR eller använd kommandoraden (--help).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Kommandot ”%1” finns inte.</translation>
    </message>
    <message>
        <source>This is how the command is written: %1.</source>
        <translation>Kommandot skrivs så här: %1.</translation>
    </message>
    <message>
        <source>The option --%1 does not belong to this command.</source>
        <translation>Valet --%1 hör inte till detta kommando.</translation>
    </message>
    <message>
        <source>Shows whether the server runs, who uses it, and which versions stand there.</source>
        <translation>Visar om servern körs, vem som använder den och vilka versioner som finns.</translation>
    </message>
    <message>
        <source>Changes nothing and starts nothing.</source>
        <translation>Ändrar inget och startar inget.</translation>
    </message>
    <message>
        <source>Stops the private server.</source>
        <translation>Stoppar den egna servern.</translation>
    </message>
    <message>
        <source>The last window does it by itself; this is for a server that a crash left running.</source>
        <translation>Det sista fönstret gör det självt; detta är för en server som blev kvar efter en krasch.</translation>
    </message>
    <message>
        <source>Brings the schema up to date, in one transaction: all of it or nothing.</source>
        <translation>Uppdaterar schemat i en transaktion: allt eller inget.</translation>
    </message>
    <message>
        <source>On the private database a backup is made before. On a shared server the user of --server must be its superuser.</source>
        <translation>Av den egna databasen tas först en säkerhetskopia. På en delad server måste användaren i --server vara dess superuser.</translation>
    </message>
    <message>
        <source>Writes the whole private database and its logins into one file, and checks the file.</source>
        <translation>Skriver hela den egna databasen och dess inloggningar i en fil och kontrollerar filen.</translation>
    </message>
    <message>
        <source>The file is readable for its owner only and is never written over an existing one.</source>
        <translation>Filen kan läsas bara av sin ägare och skrivs aldrig över en befintlig.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the private database.</source>
        <translation>Sätter en säkerhetskopia i den egna databasens ställe.</translation>
    </message>
    <message>
        <source>The backup is loaded beside the present database and counted first; the present one stays under another name. Logins ended since the backup stay ended.</source>
        <translation>Säkerhetskopian laddas bredvid den nuvarande databasen och räknas först; den nuvarande blir kvar under ett annat namn. Inloggningar som avslutats efter kopian förblir avslutade.</translation>
    </message>
    <message>
        <source>Checks that no record of the audit trail was changed, removed or reordered.</source>
        <translation>Kontrollerar att ingen post i händelseloggen har ändrats, tagits bort eller flyttats.</translation>
    </message>
    <message>
        <source>Prints the head of the chain: note it down, and give it as --anchor next time, so that a cut end is found as well.</source>
        <translation>Skriver ut kedjans huvud: anteckna det och ange det nästa gång med --anchor, så hittas också ett avkapat slut.</translation>
    </message>
    <message>
        <source>Shows an application with its items and its history, as far as the person may see it.</source>
        <translation>Visar en ansökan med uppgifter och historik, så långt personen får se den.</translation>
    </message>
    <message>
        <source>Ends an access right; it is refused everywhere from then on.</source>
        <translation>Avslutar en användarrätt; den nekas sedan överallt.</translation>
    </message>
    <message>
        <source>Asks as a gateway does: may this user look these items up under this permit for this purpose?</source>
        <translation>Frågar som en nätport: får användaren söka dessa uppgifter under detta tillstånd för detta ändamål?</translation>
    </message>
    <message>
        <source>USER is the user id, PERMIT a number or id, PURPOSE an id or the beginning of its name, ITEMS codes with commas between them. Ends with 0 for allowed and 1 for refused.</source>
        <translation>USER är användarnamnet, PERMIT ett nummer eller id, PURPOSE ett id eller namnets början, ITEMS koder med kommatecken emellan. Slutar med 0 för tillåtet och 1 för nekat.</translation>
    </message>
    <message>
        <source>Does what has fallen due: expiries with their own due time, and sealing of the audit trail.</source>
        <translation>Gör det som förfallit: utgångar med sin egen tid och försegling av händelseloggen.</translation>
    </message>
    <message>
        <source>Windows do it as well; a shared server runs it every night from a timer.</source>
        <translation>Fönstren gör det också; en delad server kör det varje natt med en timer.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Lösenord (%1): </translation>
    </message>
    <message>
        <source>Schema: none</source>
        <translation>Schema: inget</translation>
    </message>
    <message>
        <source>Schema: %1, up to date</source>
        <translation>Schema: %1, aktuellt</translation>
    </message>
    <message>
        <source>Schema: %1, installed by program %2; this program brings %3</source>
        <translation>Schema: %1, installerat av program %2; detta program för med sig %3</translation>
    </message>
    <message>
        <source>Server: %1, PostgreSQL %2</source>
        <translation>Server: %1, PostgreSQL %2</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Mapp: %1</translation>
    </message>
    <message>
        <source>Database: none yet; the first start makes it</source>
        <translation>Databas: ingen ännu; den första starten skapar den</translation>
    </message>
    <message>
        <source>Server: running, in use</source>
        <translation>Server: körs, används</translation>
    </message>
    <message>
        <source>Server: running, not in use</source>
        <translation>Server: körs, används inte</translation>
    </message>
    <message>
        <source>Server: not running</source>
        <translation>Server: körs inte</translation>
    </message>
    <message>
        <source>PostgreSQL: %1</source>
        <translation>PostgreSQL: %1</translation>
    </message>
    <message>
        <source>PostgreSQL: no usable one on this machine</source>
        <translation>PostgreSQL: ingen användbar på denna maskin</translation>
    </message>
    <message>
        <source>Free space: %1 MB</source>
        <translation>Ledigt utrymme: %1 MB</translation>
    </message>
    <message>
        <source>The server is stopped.</source>
        <translation>Servern är stoppad.</translation>
    </message>
    <message>
        <source>The server was not running.</source>
        <translation>Servern kördes inte.</translation>
    </message>
    <message>
        <source>The schema went from %1 to %2.</source>
        <translation>Schemat gick från %1 till %2.</translation>
    </message>
    <message>
        <source>The schema is up to date (%1).</source>
        <translation>Schemat är aktuellt (%1).</translation>
    </message>
    <message>
        <source>%1 is written and checked, %2 MB.</source>
        <translation>%1 är skriven och kontrollerad, %2 MB.</translation>
    </message>
    <message>
        <source>The backup of %1 is in place. The database before it is kept as %2.</source>
        <translation>Säkerhetskopian %1 är på plats. Databasen före den behålls som %2.</translation>
    </message>
    <message>
        <source>The languages are fi, sv and en.</source>
        <translation>Språken är fi, sv och en.</translation>
    </message>
    <message>
        <source>The option --%1 belongs to a command.</source>
        <translation>Valet --%1 hör till ett kommando.</translation>
    </message>
    <message>
        <source>What has fallen due is done.</source>
        <translation>Det som förfallit är gjort.</translation>
    </message>
    <message>
        <source>Sealed last: %1</source>
        <translation>Senast förseglad: %1</translation>
    </message>
    <message>
        <source>Writes the document of a decision as PDF (PDF/A-1b), as it stands after its last correction.</source>
        <translation>Skriver beslutsdokumentet som PDF (PDF/A-1b) så som det lyder efter den senaste rättelsen.</translation>
    </message>
    <message>
        <source>Needs no display. A file that is already there is not overwritten.</source>
        <translation>Behöver ingen skärm. En fil som redan finns skrivs inte över.</translation>
    </message>
    <message>
        <source>Writes a letter as PDF (PDF/A-1b), as it was sent.</source>
        <translation>Skriver ett brev som PDF (PDF/A-1b) så som det sändes.</translation>
    </message>
    <message>
        <source>%1: %2, %3 pages</source>
        <translation>%1: %2, %3 sidor</translation>
    </message>
    <message>
        <source>Only check: nothing is stored.</source>
        <translation>Endast kontroll: ingenting lagras.</translation>
    </message>
    <message>
        <source>Takes in applications that the e-service delivered as files, one application per file.</source>
        <translation>Tar emot ansökningar som e-tjänsten levererat som filer, en ansökan per fil.</translation>
    </message>
    <message>
        <source>%1 of %2 files could be taken in; nothing was stored.</source>
        <translation>%1 av %2 filer kunde tas emot; ingenting lagrades.</translation>
    </message>
    <message>
        <source>%1 of %2 files were taken in.</source>
        <translation>%1 av %2 filer togs emot.</translation>
    </message>
    <message>
        <source>Work with a shared server: &quot;host=… dbname=lupavahti user=…&quot;, or service=NAME. No password belongs here; it is asked for.</source>
        <translation>Använd en delad server: &quot;host=… dbname=lupavahti user=…&quot; eller service=NAMN. Inget lösenord hör hit; det frågas efter.</translation>
    </message>
    <message>
        <source>Language of the program. Else the remembered one, else the system&apos;s.</source>
        <translation>Programmets språk. Annars det ihågkomna, annars systemets.</translation>
    </message>
    <message>
        <source>Environment: LUPAVAHTI_HOME (folder of the private database), LUPAVAHTI_PG_BIN (folder of PostgreSQL&apos;s programs), LUPAVAHTI_RUNTIME (folder of its socket).</source>
        <translation>Miljö: LUPAVAHTI_HOME (den egna databasens mapp), LUPAVAHTI_PG_BIN (mapp för PostgreSQL:s program), LUPAVAHTI_RUNTIME (mapp för dess uttag).</translation>
    </message>
    <message>
        <source>Keep what became of each file in FILE, a table (.csv) or JSON (.json).</source>
        <translation>Spara i FILE vad det blev av varje fil: en tabell (.csv) eller JSON (.json).</translation>
    </message>
    <message>
        <source>Each file is checked first; a good one is taken in wholly, a bad one not at all, its faults being told by line and JSON path. --report keeps what became of each as a table (.csv) or as JSON (.json). The format stands in model/intake/application.schema.json. Ends with 1 when a file was refused, with 2 when one could not be read.</source>
        <translation>Varje fil granskas först. En felfri tas emot helt, en felaktig inte alls, och felen anges med rad och JSON-sökväg. --report sparar resultatet som tabell (.csv) eller JSON (.json). Formatet beskrivs i model/intake/application.schema.json. Slutar med 1 när en fil avvisades och med 2 när en inte kunde läsas.</translation>
    </message>
    <message>
        <source>Changes the password of one&apos;s own login on a shared server; the first one has to be changed before anything else.</source>
        <translation>Byter lösenordet för det egna användarnamnet på en gemensam server; det första måste bytas innan något annat görs.</translation>
    </message>
    <message>
        <source>Asks on the terminal for the present password and twice for the new one; with --password-stdin they are the first and the second line of standard input. At least 15 characters of at least eight different ones: letters from a to z, digits, marks, spaces between words; not a name of one&apos;s own. Other sessions of the login end.</source>
        <translation>Frågar på terminalen efter det nuvarande lösenordet och två gånger efter det nya; med --password-stdin är de standardindatas första och andra rad. Minst 15 tecken, av vilka minst åtta olika: bokstäver a–z, siffror, skiljetecken, mellanslag mellan orden; inte det egna namnet. Användarnamnets övriga sessioner avslutas.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Nytt lösenord: </translation>
    </message>
    <message>
        <source>New password again: </source>
        <translation>Nytt lösenord igen: </translation>
    </message>
    <message>
        <source>The password has been changed. Other sessions of the login have ended.</source>
        <translation>Lösenordet har bytts. Användarnamnets övriga sessioner har avslutats.</translation>
    </message>
    <message>
        <source>Settings kept with logins taken back: %1</source>
        <translation>Egna inställningar på inloggningar återtagna: %1</translation>
    </message>
</context>
<context>
    <name>documents::DocumentPage</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>It does not exist, or it is not yours to see.</source>
        <translation>Det finns inte, eller så får du inte se det.</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Dokumentets sidor</translation>
    </message>
    <message>
        <source>An earlier version: the decision has been corrected since.</source>
        <translation>En tidigare version: beslutet har rättats sedan dess.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara som PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Sparat i %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Save the document as PDF: it prints the same anywhere.</source>
        <translation>Ingen skrivare är installerad på den här datorn. Spara dokumentet som PDF: det skrivs ut likadant var som helst.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Skriv ut dokumentet</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n sida skickad till skrivaren</numerusform>
            <numerusform>%n sidor skickade till skrivaren</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretessbelagt</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenat</numerusform>
            <numerusform>%n dagar försenat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – until further notice</source>
        <translation>%1 – tills vidare</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>Rad %1, kolumn %2, %3: %4</translation>
    </message>
    <message>
        <source>To be completed: %1. %2</source>
        <translation>Att komplettera: %1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Kontrolleras…</translation>
    </message>
    <message>
        <source>Can be taken in</source>
        <translation>Kan tas emot</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Mottagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %1; %n thing(s) to complete</source>
        <translation>
            <numerusform>Mottagen: %1; %n sak att komplettera</numerusform>
            <numerusform>Mottagen: %1; %n saker att komplettera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: the appointment waits for its decision</source>
        <translation>Mottagen: den ansvariga användarens förordnande väntar på beslut</translation>
    </message>
</context>
<context>
    <name>login::PasswordPage</name>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Nothing was done here for a while. Your place and what you typed are kept; give your password to go on.</source>
        <translation>Inget har gjorts här på en stund. Din plats och det du skrivit finns kvar; ange ditt lösenord för att fortsätta.</translation>
    </message>
    <message>
        <source>Nothing was done here for a while. Your place and what you typed are kept.</source>
        <translation>Inget har gjorts här på en stund. Din plats och det du skrivit finns kvar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Användarnamn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>login::PersonPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Vem är du?</translation>
    </message>
    <message>
        <source>This is the private database of this machine, filled with made-up people and bodies. Choose whom to be; no password is asked.</source>
        <translation>Detta är maskinens egen databas med påhittade personer och organisationer. Välj vem du är; inget lösenord frågas.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Gå in</translation>
    </message>
</context>
<context>
    <name>login::StartPage</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The server is PostgreSQL {found}; {needed} or newer is needed, because older ones have known security holes. Ask the administrator to update it.</source>
        <translation>Servern är PostgreSQL {found}; {needed} eller nyare behövs, eftersom äldre har kända säkerhetshål. Be administratören uppdatera den.</translation>
    </message>
    <message>
        <source>The server does not let this login in. Ask the administrator whether it has been ended.</source>
        <translation>Servern släpper inte in denna inloggning. Fråga administratören om den har avslutats.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. Type them again.</source>
        <translation>Namnet eller lösenordet är fel. Skriv dem igen.</translation>
    </message>
    <message>
        <source>The server has no such database. Check the address of the server.</source>
        <translation>Servern har ingen sådan databas. Kontrollera serverns adress.</translation>
    </message>
    <message>
        <source>You may not do this, or it does not exist. If it is your task, ask the administrator for the role.</source>
        <translation>Du får inte göra detta, eller så finns det inte. Om det är din uppgift, be huvudanvändaren om rollen.</translation>
    </message>
    <message>
        <source>The server has too many connections. Close other windows of this program and try again.</source>
        <translation>Servern har för många anslutningar. Stäng andra fönster av programmet och försök igen.</translation>
    </message>
    <message>
        <source>Somebody else is changing this right now. Nothing was saved; try again in a moment.</source>
        <translation>Någon annan ändrar detta just nu. Inget sparades; försök om en stund.</translation>
    </message>
    <message>
        <source>The server took too long. Narrow the search, or try again.</source>
        <translation>Servern tog för lång tid. Begränsa sökningen eller försök igen.</translation>
    </message>
    <message>
        <source>The administrator ended your session. Log in again.</source>
        <translation>Administratören avslutade din session. Logga in igen.</translation>
    </message>
    <message>
        <source>The server is starting up. Wait a moment.</source>
        <translation>Servern startar. Vänta en stund.</translation>
    </message>
    <message>
        <source>Somebody changed the same thing at the same moment. Nothing was saved; try again.</source>
        <translation>Någon ändrade samma sak i samma ögonblick. Inget sparades; försök igen.</translation>
    </message>
    <message>
        <source>Another organisation already has this business ID.</source>
        <translation>En annan organisation har redan detta FO-nummer.</translation>
    </message>
    <message>
        <source>The business ID is not right. Check it digit by digit.</source>
        <translation>FO-numret är inte rätt. Kontrollera det siffra för siffra.</translation>
    </message>
    <message>
        <source>The application has already been decided. Reload the page to see the decision.</source>
        <translation>Ansökan har redan avgjorts. Ladda sidan igen för att se beslutet.</translation>
    </message>
    <message>
        <source>The person who presented the application may not decide it.</source>
        <translation>Den som föredragit ansökan får inte avgöra den.</translation>
    </message>
    <message>
        <source>An appointment of this person is already open. Wait for its decision, or end it first.</source>
        <translation>Ett förordnande av denna person är redan öppet. Vänta på avgörandet eller avsluta det först.</translation>
    </message>
    <message>
        <source>Nobody decides on their own appointment.</source>
        <translation>Ingen avgör sitt eget förordnande.</translation>
    </message>
    <message>
        <source>The person already has such a right. Open it, or choose another permit or purpose.</source>
        <translation>Personen har redan en sådan användarrätt. Öppna den eller välj ett annat tillstånd eller ändamål.</translation>
    </message>
    <message>
        <source>Nobody approves a right that they proposed or that is their own.</source>
        <translation>Ingen godkänner en användarrätt som man själv har föreslagit eller som är ens egen.</translation>
    </message>
    <message>
        <source>These terms have already been accepted for this permit.</source>
        <translation>Dessa villkor har redan godkänts för tillståndet.</translation>
    </message>
    <message>
        <source>The link to the server was lost. The program keeps trying; what you typed is still here.</source>
        <translation>Anslutningen till servern bröts. Programmet fortsätter försöka; det du skrev finns kvar.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message>
        <source>The database does not take a value. Check what you typed and try again.</source>
        <translation>Databasen godtar inte ett värde. Kontrollera vad du skrev och försök igen.</translation>
    </message>
    <message>
        <source>Something on this machine is in the way. See the details.</source>
        <translation>Något på denna maskin är i vägen. Se detaljerna.</translation>
    </message>
    <message>
        <source>The program met a fault. Nothing was saved. Copy the report and send it to the maintainer.</source>
        <translation>Programmet stötte på ett fel. Inget sparades. Kopiera rapporten och skicka den till den ansvariga.</translation>
    </message>
    <message>
        <source>%1 saved the draft</source>
        <translation>%1 sparade utkastet</translation>
    </message>
    <message>
        <source>%1 sent the application</source>
        <translation>%1 skickade ansökan</translation>
    </message>
    <message>
        <source>%1 withdrew the application</source>
        <translation>%1 återtog ansökan</translation>
    </message>
    <message>
        <source>%1 took the application in handling</source>
        <translation>%1 tog ansökan till handläggning</translation>
    </message>
    <message>
        <source>%1 assessed the data content</source>
        <translation>%1 bedömde datainnehållet</translation>
    </message>
    <message>
        <source>%1 presented the application for decision</source>
        <translation>%1 föredrog ansökan för beslut</translation>
    </message>
    <message>
        <source>%1 returned the application to handling</source>
        <translation>%1 återlämnade ansökan till handläggning</translation>
    </message>
    <message>
        <source>%1 decided the application</source>
        <translation>%1 avgjorde ansökan</translation>
    </message>
    <message>
        <source>%1 gave the commitment</source>
        <translation>%1 avgav förbindelsen</translation>
    </message>
    <message>
        <source>%1 suspended the permit</source>
        <translation>%1 drog in tillståndet tillfälligt</translation>
    </message>
    <message>
        <source>%1 resumed the permit</source>
        <translation>%1 återupptog tillståndet</translation>
    </message>
    <message>
        <source>%1 ended the permit</source>
        <translation>%1 avslutade tillståndet</translation>
    </message>
    <message>
        <source>The permit ended</source>
        <translation>Tillståndet upphörde</translation>
    </message>
    <message>
        <source>%1 applied for a responsible user</source>
        <translation>%1 ansökte om ansvarig användare</translation>
    </message>
    <message>
        <source>%1 granted the appointment</source>
        <translation>%1 beviljade förordnandet</translation>
    </message>
    <message>
        <source>%1 refused the appointment</source>
        <translation>%1 avslog förordnandet</translation>
    </message>
    <message>
        <source>%1 suspended the appointment</source>
        <translation>%1 drog in förordnandet tillfälligt</translation>
    </message>
    <message>
        <source>%1 resumed the appointment</source>
        <translation>%1 återupptog förordnandet</translation>
    </message>
    <message>
        <source>%1 ended the appointment</source>
        <translation>%1 avslutade förordnandet</translation>
    </message>
    <message>
        <source>The appointment ended</source>
        <translation>Förordnandet upphörde</translation>
    </message>
    <message>
        <source>%1 added the person</source>
        <translation>%1 lade till personen</translation>
    </message>
    <message>
        <source>%1 proposed the right</source>
        <translation>%1 föreslog användarrätten</translation>
    </message>
    <message>
        <source>%1 approved the right</source>
        <translation>%1 godkände användarrätten</translation>
    </message>
    <message>
        <source>%1 refused the right</source>
        <translation>%1 avslog användarrätten</translation>
    </message>
    <message>
        <source>%1 withdrew the proposal</source>
        <translation>%1 återtog förslaget</translation>
    </message>
    <message>
        <source>%1 delivered the user id</source>
        <translation>%1 lämnade ut användarnamnet</translation>
    </message>
    <message>
        <source>%1 took the right into use</source>
        <translation>%1 tog användarrätten i bruk</translation>
    </message>
    <message>
        <source>%1 blocked the right</source>
        <translation>%1 spärrade användarrätten</translation>
    </message>
    <message>
        <source>%1 ended the right</source>
        <translation>%1 återkallade användarrätten</translation>
    </message>
    <message>
        <source>The right ended</source>
        <translation>Användarrätten upphörde</translation>
    </message>
    <message>
        <source>%1 restored the right</source>
        <translation>%1 återställde användarrätten</translation>
    </message>
    <message>
        <source>%1 issued the login</source>
        <translation>%1 gav inloggningen</translation>
    </message>
    <message>
        <source>%1 ended the login</source>
        <translation>%1 avslutade inloggningen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refused attempt: %1</source>
        <translation>Nekat försök: %1</translation>
    </message>
    <message>
        <source>%1 tried and was refused: %2</source>
        <translation>%1 försökte och nekades: %2</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Systemet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PostgreSQL 15 was not found in {folder}. Install the package {package} and start again.</source>
        <translation>PostgreSQL 15 hittades inte i {folder}. Installera paketet {package} och starta igen.</translation>
    </message>
    <message>
        <source>This PostgreSQL is {found}; {needed} or a newer release of version 15 is needed, because older ones have known security holes. Update PostgreSQL and start again.</source>
        <translation>Denna PostgreSQL är {found}; {needed} eller en nyare utgåva av version 15 behövs, eftersom äldre har kända säkerhetshål. Uppdatera PostgreSQL och starta igen.</translation>
    </message>
    <message>
        <source>This PostgreSQL is {found}; a release of version 15, at least {needed}, is needed.</source>
        <translation>Denna PostgreSQL är {found}; en utgåva av version 15, minst {needed}, behövs.</translation>
    </message>
    <message>
        <source>The data in {folder} were made by PostgreSQL {found}, and this program works with version {needed}. Make a backup with the program that made them, and restore it here into a new folder.</source>
        <translation>Data i {folder} har gjorts av PostgreSQL {found}, och detta program fungerar med version {needed}. Ta en säkerhetskopia med programmet som gjorde dem och återställ den här i en ny mapp.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and there is no account for the folder {folder}. Install the package postgresql-15, which brings the account postgres, or start as an ordinary person.</source>
        <translation>PostgreSQL körs inte som root, och mappen {folder} har inget konto. Installera paketet postgresql-15, som ger kontot postgres, eller starta som vanlig användare.</translation>
    </message>
    <message>
        <source>The folder {folder} belongs to {owner}. Start as that account, or choose another folder with --data.</source>
        <translation>Mappen {folder} tillhör {owner}. Starta med det kontot eller välj en annan mapp med --data.</translation>
    </message>
    <message>
        <source>The account {account} cannot write to {folder}. Choose another folder with --data, or mend its rights.</source>
        <translation>Kontot {account} kan inte skriva i {folder}. Välj en annan mapp med --data eller rätta dess rättigheter.</translation>
    </message>
    <message>
        <source>The disk is full: {free_mb} MB are free for {folder} and {needed_mb} MB are needed. Make room and start again; everything confirmed is still there.</source>
        <translation>Disken är full: {free_mb} MB är ledigt för {folder} och {needed_mb} MB behövs. Gör plats och starta igen; allt bekräftat finns kvar.</translation>
    </message>
    <message>
        <source>The database in {folder} is damaged and was left as it is. Restore the newest backup into a new folder: lupavahti --data NEW restore FILE. Backups are in {folder}/backup.</source>
        <translation>Databasen i {folder} är skadad och lämnades som den är. Återställ den nyaste säkerhetskopian i en ny mapp: lupavahti --data NY restore FIL. Säkerhetskopiorna finns i {folder}/backup.</translation>
    </message>
    <message>
        <source>Another program is just starting or stopping the server of {folder}. Wait a moment and try again.</source>
        <translation>Ett annat program håller just på att starta eller stoppa servern i {folder}. Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>The private database could not be made in {folder}. The details say why.</source>
        <translation>Den egna databasen kunde inte skapas i {folder}. Detaljerna säger varför.</translation>
    </message>
    <message>
        <source>The private server does not start. The details and the files in {log} say why.</source>
        <translation>Den egna servern startar inte. Detaljerna och filerna i {log} säger varför.</translation>
    </message>
    <message>
        <source>The private server does not stop. The files in {log} say why.</source>
        <translation>Den egna servern stannar inte. Filerna i {log} säger varför.</translation>
    </message>
    <message>
        <source>The server of {folder} is in use by another window. Close it first, or stop with --force.</source>
        <translation>Servern i {folder} används av ett annat fönster. Stäng det först eller stoppa med --force.</translation>
    </message>
    <message>
        <source>The server could not prove with its certificate that it is the right one, so nothing was sent to it. Ask the administrator for the certificate of its authority (sslrootcert).</source>
        <translation>Servern kunde inte med sitt certifikat visa att den är rätt, så inget skickades till den. Be administratören om utfärdarens certifikat (sslrootcert).</translation>
    </message>
    <message>
        <source>The address of the server is not understood. Write it as: host=… dbname=lupavahti user=…</source>
        <translation>Serverns adress förstås inte. Skriv den så här: host=… dbname=lupavahti user=…</translation>
    </message>
    <message>
        <source>A password does not belong in the address of the server, where others can read it. Leave it out; it is asked for.</source>
        <translation>Ett lösenord hör inte hemma i serverns adress, där andra kan läsa det. Lämna bort det; det frågas efter.</translation>
    </message>
    <message>
        <source>A server on another machine is spoken to with its certificate checked only (sslmode=verify-full).</source>
        <translation>En server på en annan maskin kontaktas bara med kontrollerat certifikat (sslmode=verify-full).</translation>
    </message>
    <message>
        <source>The database was made by a newer program (schema {found}, this program knows {own}). Update this program; nothing was changed.</source>
        <translation>Databasen har gjorts av ett nyare program (schema {found}, detta program känner {own}). Uppdatera programmet; inget ändrades.</translation>
    </message>
    <message>
        <source>The database needs program version {minimum} or newer; this is {own}. Update this program; nothing was changed.</source>
        <translation>Databasen kräver programversion {minimum} eller nyare; detta är {own}. Uppdatera programmet; inget ändrades.</translation>
    </message>
    <message>
        <source>The database has schema {found} and this program needs {own}. Ask the administrator to run: lupavahti migrate --server …</source>
        <translation>Databasen har schema {found} och detta program behöver {own}. Be administratören köra: lupavahti migrate --server …</translation>
    </message>
    <message>
        <source>The database has no schema of Lupavahti. Check the address, or ask the administrator to run: lupavahti migrate --server …</source>
        <translation>Databasen saknar Lupavahtis schema. Kontrollera adressen eller be administratören köra: lupavahti migrate --server …</translation>
    </message>
    <message>
        <source>Migration {migration} of the database is not the one that this program carries. Nothing was changed; the program or the database has been tampered with.</source>
        <translation>Databasens migrering {migration} är inte densamma som i detta program. Inget ändrades; programmet eller databasen har manipulerats.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date ({step}). Nothing was changed; the old version keeps working. The details say why.</source>
        <translation>Databasen kunde inte uppdateras ({step}). Inget ändrades; den gamla versionen fungerar. Detaljerna säger varför.</translation>
    </message>
    <message>
        <source>The schema breaks its own rule {lint}. Nothing was changed.</source>
        <translation>Schemat bryter mot sin egen regel {lint}. Inget ändrades.</translation>
    </message>
    <message>
        <source>Only an administrator of the server (superuser) can bring its schema up to date.</source>
        <translation>Endast serverns administratör (superuser) kan uppdatera dess schema.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written. The details say why.</source>
        <translation>Säkerhetskopian {file} kunde inte skrivas. Detaljerna säger varför.</translation>
    </message>
    <message>
        <source>The file {file} is already there and is not overwritten. Choose another name.</source>
        <translation>Filen {file} finns redan och skrivs inte över. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The file {file} is no backup of Lupavahti, or it is damaged.</source>
        <translation>Filen {file} är ingen säkerhetskopia av Lupavahti, eller så är den skadad.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer program (schema {found}, this program knows {own}). Update this program first.</source>
        <translation>Säkerhetskopian {file} har gjorts av ett nyare program (schema {found}, detta program känner {own}). Uppdatera först detta program.</translation>
    </message>
    <message>
        <source>The backup could not be restored; the database is as it was. The details say why.</source>
        <translation>Säkerhetskopian kunde inte återställas; databasen är som den var. Detaljerna säger varför.</translation>
    </message>
    <message>
        <source>The restored data are not what the backup says it holds ({what}); the database is as it was.</source>
        <translation>De återställda uppgifterna är inte de som säkerhetskopian anger ({what}); databasen är som den var.</translation>
    </message>
    <message>
        <source>Looking for PostgreSQL …</source>
        <translation>PostgreSQL söks …</translation>
    </message>
    <message>
        <source>Waiting for another window that is just starting …</source>
        <translation>Väntar på ett annat fönster som just startar …</translation>
    </message>
    <message>
        <source>Making the private database …</source>
        <translation>Den egna databasen skapas …</translation>
    </message>
    <message>
        <source>Starting the private server …</source>
        <translation>Den egna servern startas …</translation>
    </message>
    <message>
        <source>The server is recovering from a crash …</source>
        <translation>Servern återhämtar sig efter en krasch …</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Ansluter …</translation>
    </message>
    <message>
        <source>Making a backup before the upgrade …</source>
        <translation>Säkerhetskopia tas före uppdateringen …</translation>
    </message>
    <message>
        <source>Bringing the database up to date …</source>
        <translation>Databasen uppdateras …</translation>
    </message>
    <message>
        <source>Loading the demo …</source>
        <translation>Exempelmaterialet laddas …</translation>
    </message>
    <message>
        <source>Checking the database …</source>
        <translation>Databasen kontrolleras …</translation>
    </message>
    <message>
        <source>Stopping the private server …</source>
        <translation>Den egna servern stoppas …</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the changes and try again; what you typed is still here.</source>
        <translation>Någon ändrade detta under tiden. Se på ändringarna och försök igen; det du skrev finns kvar.</translation>
    </message>
    <message>
        <source>This cannot be done in the present state. Reload the page to see what is possible now.</source>
        <translation>Detta kan inte göras i nuvarande läge. Ladda sidan igen för att se vad som är möjligt nu.</translation>
    </message>
    <message>
        <source>Something is missing or wrong. Mend the marked fields and try again.</source>
        <translation>Något saknas eller är fel. Rätta de markerade fälten och försök igen.</translation>
    </message>
    <message>
        <source>The database session uses an isolation level in which this is not done. Use the level read committed.</source>
        <translation>Databassessionen har en isoleringsnivå där detta inte görs. Använd nivån read committed.</translation>
    </message>
    <message>
        <source>This request was already used for another act. Start the act again.</source>
        <translation>Denna begäran har redan använts för en annan åtgärd. Börja åtgärden på nytt.</translation>
    </message>
    <message>
        <source>The right would reach outside the content of the permit. Choose items and a purpose that the permit names.</source>
        <translation>Användarrätten skulle sträcka sig utanför tillståndets innehåll. Välj uppgifter och ändamål som tillståndet anger.</translation>
    </message>
    <message>
        <source>Some items have not been assessed. Assess every item of the content first.</source>
        <translation>En del uppgifter har inte bedömts. Bedöm först varje uppgift i innehållet.</translation>
    </message>
    <message>
        <source>The outcome does not fit the assessed items. Choose an outcome that agrees with what is granted and refused.</source>
        <translation>Avgörandet stämmer inte med de bedömda uppgifterna. Välj ett avgörande som motsvarar det beviljade och avslagna.</translation>
    </message>
    <message>
        <source>The agency has blocked this right. Only the agency can restore it.</source>
        <translation>Myndigheten har spärrat användarrätten. Bara myndigheten kan återställa den.</translation>
    </message>
    <message>
        <source>The organisation has no responsible user in force. Apply for one first.</source>
        <translation>Organisationen har ingen gällande ansvarig användare. Ansök först om en.</translation>
    </message>
    <message>
        <source>An item or a purpose is not known any more. Reload the page and choose again.</source>
        <translation>En uppgift eller ett ändamål är inte längre känt. Ladda sidan igen och välj på nytt.</translation>
    </message>
    <message>
        <source>Somebody else handles this application. Take it in handling first.</source>
        <translation>Någon annan handlägger ansökan. Ta den först till handläggning.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Fyll i detta.</translation>
    </message>
    <message>
        <source>Write a little more, so that the matter can be judged.</source>
        <translation>Skriv lite mer så att ärendet kan bedömas.</translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation>Välj minst en uppgift.</translation>
    </message>
    <message>
        <source>Name the provision that gives the right to this data.</source>
        <translation>Ange bestämmelsen som ger rätt till uppgiften.</translation>
    </message>
    <message>
        <source>The end is before the start. Choose a later end.</source>
        <translation>Slutet är före början. Välj ett senare slut.</translation>
    </message>
    <message>
        <source>The date is in the past. Choose today or later.</source>
        <translation>Dagen har passerat. Välj i dag eller senare.</translation>
    </message>
    <message>
        <source>This is out of range: too small, too large or too long. Check it.</source>
        <translation>Detta är utanför gränserna: för litet, stort eller långt. Kontrollera det.</translation>
    </message>
    <message>
        <source>This cannot be used here. Check it, or choose one from the list.</source>
        <translation>Detta kan inte användas här. Kontrollera det eller välj ur listan.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Tillåtet</translation>
    </message>
    <message>
        <source>Refused: no such right</source>
        <translation>Nekat: ingen sådan användarrätt</translation>
    </message>
    <message>
        <source>Refused: the right is blocked</source>
        <translation>Nekat: användarrätten är spärrad</translation>
    </message>
    <message>
        <source>Refused: the right has ended</source>
        <translation>Nekat: användarrätten har upphört</translation>
    </message>
    <message>
        <source>Refused: the right has not begun</source>
        <translation>Nekat: användarrätten har inte börjat</translation>
    </message>
    <message>
        <source>Refused: the right has expired</source>
        <translation>Nekat: användarrätten har föråldrats</translation>
    </message>
    <message>
        <source>Refused: items outside the right</source>
        <translation>Nekat: uppgifter utanför användarrätten</translation>
    </message>
    <message>
        <source>Refused: another purpose</source>
        <translation>Nekat: annat ändamål</translation>
    </message>
    <message>
        <source>Refused: the permit is not in force</source>
        <translation>Nekat: tillståndet gäller inte</translation>
    </message>
    <message>
        <source>The database refused this with the code %1. Reload the page and try again.</source>
        <translation>Databasen nekade detta med koden %1. Ladda sidan igen och försök på nytt.</translation>
    </message>
    <message>
        <source>%1 changed this meanwhile (%2). Look at the changes and try again; what you typed is still here.</source>
        <translation>%1 ändrade detta under tiden (%2). Se på ändringarna och försök igen; det du skrev finns kvar.</translation>
    </message>
    <message>
        <source>This cannot be done when the state is “%1”. Reload the page to see what is possible now.</source>
        <translation>Detta kan inte göras när statusen är ”%1”. Ladda sidan igen för att se vad som är möjligt nu.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inkommen</translation>
    </message>
    <message>
        <source>In handling</source>
        <translation>Under handläggning</translation>
    </message>
    <message>
        <source>Completion asked</source>
        <translation>Komplettering begärd</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Förhandling</translation>
    </message>
    <message>
        <source>Technical assessment</source>
        <translation>Teknisk bedömning</translation>
    </message>
    <message>
        <source>Statement asked</source>
        <translation>På utlåtande</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hörande</translation>
    </message>
    <message>
        <source>Presented for decision</source>
        <translation>För beslut</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjord</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Delgiven</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återtagen</translation>
    </message>
    <message>
        <source>Transferred to another authority</source>
        <translation>Överförd</translation>
    </message>
    <message>
        <source>New permit</source>
        <translation>Nytt tillstånd</translation>
    </message>
    <message>
        <source>Municipal order</source>
        <translation>Kommunens beställning</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Ändringsansökan</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Förnyelse</translation>
    </message>
    <message>
        <source>VTJkysely (browser)</source>
        <translation>BDSförfrågan (webb)</translation>
    </message>
    <message>
        <source>VTJ query interface</source>
        <translation>BDSförfrågan-gränssnittet</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Beviljad</translation>
    </message>
    <message>
        <source>Granted conditionally</source>
        <translation>Beviljad med villkor</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Delvis beviljad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avslagen</translation>
    </message>
    <message>
        <source>Dismissed without examination</source>
        <translation>Lämnad utan prövning</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Förfallen</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Inte bedömd</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begränsad</translation>
    </message>
    <message>
        <source>Not necessary for the purpose</source>
        <translation>Inte nödvändig för ändamålet</translation>
    </message>
    <message>
        <source>No provision gives the right</source>
        <translation>Ingen bestämmelse ger rätt</translation>
    </message>
    <message>
        <source>A narrower item is enough</source>
        <translation>En snävare uppgift räcker</translation>
    </message>
    <message>
        <source>Outside the stated purpose</source>
        <translation>Utanför det angivna ändamålet</translation>
    </message>
    <message>
        <source>No right to data under non-disclosure</source>
        <translation>Ingen rätt till uppgifter med spärrmarkering</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Permanent building identifier</source>
        <translation>Permanent byggnadsbeteckning</translation>
    </message>
    <message>
        <source>Property identifier</source>
        <translation>Fastighetsbeteckning</translation>
    </message>
    <message>
        <source>Awaiting commitment</source>
        <translation>Väntar på förbindelse</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Tillfälligt indraget</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Upphört</translation>
    </message>
    <message>
        <source>Case permit</source>
        <translation>Datatillstånd</translation>
    </message>
    <message>
        <source>Standing permit</source>
        <translation>Tillsvidare gällande tillstånd</translation>
    </message>
    <message>
        <source>Framework permit</source>
        <translation>Ramtillstånd</translation>
    </message>
    <message>
        <source>Its time ran out</source>
        <translation>Tiden gick ut</translation>
    </message>
    <message>
        <source>The organisation gave it up</source>
        <translation>Organisationen avstod från det</translation>
    </message>
    <message>
        <source>The agency revoked it</source>
        <translation>Myndigheten återkallade det</translation>
    </message>
    <message>
        <source>Replaced by another permit</source>
        <translation>Ersatt av ett annat tillstånd</translation>
    </message>
    <message>
        <source>Decision of the agency</source>
        <translation>Myndighetens beslut</translation>
    </message>
    <message>
        <source>Commitment of the organisation</source>
        <translation>Organisationens förbindelse</translation>
    </message>
    <message>
        <source>Responsible user in force</source>
        <translation>Gällande ansvarig användare</translation>
    </message>
    <message>
        <source>Edit application</source>
        <translation>Redigera ansökan</translation>
    </message>
    <message>
        <source>Send application</source>
        <translation>Skicka ansökan</translation>
    </message>
    <message>
        <source>Withdraw application</source>
        <translation>Återta ansökan</translation>
    </message>
    <message>
        <source>Take in handling</source>
        <translation>Ta till handläggning</translation>
    </message>
    <message>
        <source>Assess data content</source>
        <translation>Bedöm datainnehåll</translation>
    </message>
    <message>
        <source>Present for decision</source>
        <translation>Föredra för beslut</translation>
    </message>
    <message>
        <source>Return to handling</source>
        <translation>Återlämna till handläggning</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Give commitment</source>
        <translation>Avge förbindelse</translation>
    </message>
    <message>
        <source>Suspend permit</source>
        <translation>Dra in tillstånd tillfälligt</translation>
    </message>
    <message>
        <source>Resume permit</source>
        <translation>Återuppta tillstånd</translation>
    </message>
    <message>
        <source>End permit</source>
        <translation>Avsluta tillstånd</translation>
    </message>
    <message>
        <source>Apply for responsible user</source>
        <translation>Ansök om ansvarig användare</translation>
    </message>
    <message>
        <source>Grant appointment</source>
        <translation>Bevilja förordnande</translation>
    </message>
    <message>
        <source>Refuse appointment</source>
        <translation>Avslå förordnande</translation>
    </message>
    <message>
        <source>Suspend appointment</source>
        <translation>Dra in förordnande tillfälligt</translation>
    </message>
    <message>
        <source>Resume appointment</source>
        <translation>Återuppta förordnande</translation>
    </message>
    <message>
        <source>End appointment</source>
        <translation>Avsluta förordnande</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Propose right</source>
        <translation>Föreslå användarrätt</translation>
    </message>
    <message>
        <source>Approve right</source>
        <translation>Godkänn användarrätt</translation>
    </message>
    <message>
        <source>Refuse right</source>
        <translation>Avslå användarrätt</translation>
    </message>
    <message>
        <source>Withdraw proposal</source>
        <translation>Återta förslag</translation>
    </message>
    <message>
        <source>Deliver user id</source>
        <translation>Lämna ut användarnamn</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Block right</source>
        <translation>Spärra användarrätt</translation>
    </message>
    <message>
        <source>End right</source>
        <translation>Återkalla användarrätt</translation>
    </message>
    <message>
        <source>Restore right</source>
        <translation>Återställ användarrätt</translation>
    </message>
    <message>
        <source>Issue login</source>
        <translation>Ge inloggning</translation>
    </message>
    <message>
        <source>End login</source>
        <translation>Avsluta inloggning</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Förordnande</translation>
    </message>
    <message>
        <source>Access right</source>
        <translation>Användarrätt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Finish the draft</source>
        <translation>Slutför utkastet</translation>
    </message>
    <message>
        <source>Take the application in handling</source>
        <translation>Ta ansökan till handläggning</translation>
    </message>
    <message>
        <source>Handle the application</source>
        <translation>Handlägg ansökan</translation>
    </message>
    <message>
        <source>Decide the application</source>
        <translation>Besluta om ansökan</translation>
    </message>
    <message>
        <source>Give the commitment</source>
        <translation>Avge förbindelsen</translation>
    </message>
    <message>
        <source>Decide on the responsible user</source>
        <translation>Avgör den ansvariga användarens förordnande</translation>
    </message>
    <message>
        <source>Approve the right</source>
        <translation>Godkänn användarrätten</translation>
    </message>
    <message>
        <source>Deliver the user id</source>
        <translation>Lämna ut användarnamnet</translation>
    </message>
    <message>
        <source>Take the right into use</source>
        <translation>Ta användarrätten i bruk</translation>
    </message>
    <message>
        <source>No responsible user</source>
        <translation>Ingen ansvarig användare</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>Elevated</source>
        <translation>Förhöjd</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Särskild</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Byggnad</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Lägenhet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Digital and Population Data Services Agency</source>
        <translation>Myndigheten för digitalisering och befolkningsdata</translation>
    </message>
    <message>
        <source>State authority</source>
        <translation>Statlig myndighet</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Joint municipal authority</source>
        <translation>Samkommun</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Välfärdsområde</translation>
    </message>
    <message>
        <source>Other public body</source>
        <translation>Annat offentligt organ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Sammanslutning</translation>
    </message>
    <message>
        <source>Intermediary</source>
        <translation>Mellanhand</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Sakkunnig</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Access administrator</source>
        <translation>Administratör av användarrätter</translation>
    </message>
    <message>
        <source>Log officer</source>
        <translation>Loggansvarig</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Huvudanvändare</translation>
    </message>
    <message>
        <source>Responsible user</source>
        <translation>Ansvarig användare</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Ställföreträdare</translation>
    </message>
    <message>
        <source>Permit contact</source>
        <translation>Kontaktperson för tillstånd</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Teknisk kontaktperson</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Both services</source>
        <translation>Båda tjänsterna</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Sökt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslagen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>User id delivered</source>
        <translation>Användarnamn utlämnat</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Spärrad</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Föråldrad</translation>
    </message>
    <message>
        <source>Left the organisation</source>
        <translation>Lämnade organisationen</translation>
    </message>
    <message>
        <source>Moved to other duties</source>
        <translation>Övergick till andra uppgifter</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Behövs inte längre</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Missbruk</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>Given av misstag</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Annan orsak</translation>
    </message>
    <message>
        <source>Say with --as who acts: the login or the name of a person.</source>
        <translation>Ange med --as vem som handlar: personens inloggning eller namn.</translation>
    </message>
    <message>
        <source>The permit was suspended</source>
        <translation>Tillståndet drogs in tillfälligt</translation>
    </message>
    <message>
        <source>%1 decided, and the permit was made</source>
        <translation>%1 beslutade, och tillståndet uppstod</translation>
    </message>
    <message>
        <source>Nothing was missing any more: the permit came into force</source>
        <translation>Inget saknades längre: tillståndet trädde i kraft</translation>
    </message>
    <message>
        <source>The appointment came into force</source>
        <translation>Förordnandet trädde i kraft</translation>
    </message>
    <message>
        <source>The membership ended</source>
        <translation>Medlemskapet upphörde</translation>
    </message>
    <message>
        <source>The login {login} needs a password: start on a terminal, where it is asked for, or give it with --password-stdin.</source>
        <translation>Inloggningen {login} behöver ett lösenord: starta i en terminal, där det frågas efter, eller ange det med --password-stdin.</translation>
    </message>
    <message>
        <source>Make permit</source>
        <translation>Skapa tillstånd</translation>
    </message>
    <message>
        <source>Permit comes into force</source>
        <translation>Tillståndet träder i kraft</translation>
    </message>
    <message>
        <source>Appointment comes into force</source>
        <translation>Förordnandet träder i kraft</translation>
    </message>
    <message>
        <source>End membership</source>
        <translation>Avsluta medlemskap</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Skyddad</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Clarification of data protection measures</source>
        <translation>Översikt över skyddet av uppgifterna</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Antal användare</translation>
    </message>
    <message>
        <source>Queries a year</source>
        <translation>Förfrågningar per år</translation>
    </message>
    <message>
        <source>Provision for data under non-disclosure</source>
        <translation>Bestämmelse om uppgifter med spärrmarkering</translation>
    </message>
    <message>
        <source>Contact person of the permit</source>
        <translation>Kontaktperson för tillståndet</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>Data content</source>
        <translation>Datainnehåll</translation>
    </message>
    <message>
        <source>Notice of arrival</source>
        <translation>Meddelande om inlett ärende</translation>
    </message>
    <message>
        <source>Completion request</source>
        <translation>Begäran om komplettering</translation>
    </message>
    <message>
        <source>Reminder of completion</source>
        <translation>Påminnelse om komplettering</translation>
    </message>
    <message>
        <source>Hearing letter</source>
        <translation>Brev om hörande</translation>
    </message>
    <message>
        <source>Request for statement</source>
        <translation>Begäran om utlåtande</translation>
    </message>
    <message>
        <source>Notice of transfer</source>
        <translation>Meddelande om överföring</translation>
    </message>
    <message>
        <source>Service of a decision</source>
        <translation>Delgivning av beslut</translation>
    </message>
    <message>
        <source>Notice of correction</source>
        <translation>Meddelande om rättelse</translation>
    </message>
    <message>
        <source>Notice of opening</source>
        <translation>Meddelande om öppnande</translation>
    </message>
    <message>
        <source>Notice of suspension</source>
        <translation>Meddelande om tillfällig indragning</translation>
    </message>
    <message>
        <source>Notice of revocation</source>
        <translation>Meddelande om återkallelse</translation>
    </message>
    <message>
        <source>Notice of the end of a permit</source>
        <translation>Meddelande om att tillståndet upphört</translation>
    </message>
    <message>
        <source>Certificate reminder</source>
        <translation>Påminnelse om certifikat</translation>
    </message>
    <message>
        <source>New terms of use</source>
        <translation>Nya användningsvillkor</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretessbelagd</translation>
    </message>
    <message>
        <source>Inside the agency</source>
        <translation>Inom myndigheten</translation>
    </message>
    <message>
        <source>To the organisation</source>
        <translation>Till organisationen</translation>
    </message>
    <message>
        <source>In the e-service</source>
        <translation>I e-tjänsten</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-post</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>%1 added a promised time</source>
        <translation>%1 lade till en utlovad handläggningstid</translation>
    </message>
    <message>
        <source>A promised time for the same cases begins on that day already. Choose another day.</source>
        <translation>En utlovad handläggningstid för samma ärenden börjar redan den dagen. Välj en annan dag.</translation>
    </message>
    <message>
        <source>Add promised time</source>
        <translation>Lägg till utlovad handläggningstid</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Utlovad handläggningstid</translation>
    </message>
    <message>
        <source>Waiting for a handler</source>
        <translation>Väntar på handläggare</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handläggning</translation>
    </message>
    <message>
        <source>Completion by the applicant</source>
        <translation>Sökandens komplettering</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Utlåtande</translation>
    </message>
    <message>
        <source>Hearing of the applicant</source>
        <translation>Hörande av sökanden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutsfattande</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Myndigheten</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Sökanden</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>Annan instans</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Soon late</source>
        <translation>Snart försenad</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>I tid</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>veckor</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>All applicants</source>
        <translation>Alla sökande</translation>
    </message>
    <message>
        <source>%1 handed the application over to a colleague</source>
        <translation>%1 överförde ansökan till en annan handläggare</translation>
    </message>
    <message>
        <source>%1 assigned the application</source>
        <translation>%1 utsåg handläggare för ansökan</translation>
    </message>
    <message>
        <source>%1 asked for completion</source>
        <translation>%1 begärde komplettering</translation>
    </message>
    <message>
        <source>%1 saved answers to the completion request</source>
        <translation>%1 sparade svar på begäran om komplettering</translation>
    </message>
    <message>
        <source>%1 sent the completion</source>
        <translation>%1 skickade kompletteringen</translation>
    </message>
    <message>
        <source>%1 asked for more time</source>
        <translation>%1 begärde förlängd tid</translation>
    </message>
    <message>
        <source>%1 gave more time for the completion</source>
        <translation>%1 förlängde tiden för komplettering</translation>
    </message>
    <message>
        <source>%1 refused more time for the completion</source>
        <translation>%1 förlängde inte tiden för komplettering</translation>
    </message>
    <message>
        <source>%1 reminded of the completion</source>
        <translation>%1 påminde om kompletteringen</translation>
    </message>
    <message>
        <source>The applicant was reminded of the completion</source>
        <translation>Sökanden påmindes om kompletteringen</translation>
    </message>
    <message>
        <source>%1 went on without the completion</source>
        <translation>%1 fortsatte handläggningen utan komplettering</translation>
    </message>
    <message>
        <source>%1 wrote a message</source>
        <translation>%1 skrev ett meddelande</translation>
    </message>
    <message>
        <source>%1 read the messages</source>
        <translation>%1 läste meddelandena</translation>
    </message>
    <message>
        <source>%1 added a note</source>
        <translation>%1 lade till en anteckning</translation>
    </message>
    <message>
        <source>%1 began a negotiation</source>
        <translation>%1 inledde en förhandling</translation>
    </message>
    <message>
        <source>%1 recorded the negotiation</source>
        <translation>%1 antecknade förhandlingen</translation>
    </message>
    <message>
        <source>%1 began the technical assessment</source>
        <translation>%1 inledde den tekniska bedömningen</translation>
    </message>
    <message>
        <source>%1 filled in a checklist</source>
        <translation>%1 fyllde i en checklista</translation>
    </message>
    <message>
        <source>%1 finished an assessment</source>
        <translation>%1 avslutade en bedömning</translation>
    </message>
    <message>
        <source>%1 asked for a statement</source>
        <translation>%1 begärde ett utlåtande</translation>
    </message>
    <message>
        <source>%1 gave a statement</source>
        <translation>%1 gav ett utlåtande</translation>
    </message>
    <message>
        <source>%1 cancelled a request for statement</source>
        <translation>%1 återtog en begäran om utlåtande</translation>
    </message>
    <message>
        <source>%1 began a hearing of the applicant</source>
        <translation>%1 inledde hörande av sökanden</translation>
    </message>
    <message>
        <source>%1 answered the hearing</source>
        <translation>%1 svarade på hörandet</translation>
    </message>
    <message>
        <source>%1 ended the hearing</source>
        <translation>%1 avslutade hörandet</translation>
    </message>
    <message>
        <source>%1 transferred the application to another authority</source>
        <translation>%1 överförde ansökan till en annan myndighet</translation>
    </message>
    <message>
        <source>The application cannot be given to this person. Choose another who has the role for the service and no interest in the matter.</source>
        <translation>Ansökan kan inte ges till den här personen. Välj någon annan som har rollen för tjänsten och inte är jävig i ärendet.</translation>
    </message>
    <message>
        <source>Some questions have not been answered. Answer each, or say why the answer cannot be given.</source>
        <translation>Alla punkter har inte besvarats. Besvara varje punkt eller ange varför svaret inte kan ges.</translation>
    </message>
    <message>
        <source>The time for the completion has run out. Send the completion as it is, or write to the handler.</source>
        <translation>Tiden för komplettering har gått ut. Skicka kompletteringen som den är eller skriv till handläggaren.</translation>
    </message>
    <message>
        <source>The time given to the applicant has not run out yet, or a wish for more time waits for an answer. Wait for the day, or answer the wish.</source>
        <translation>Den tid som getts sökanden har inte gått ut än, eller en begäran om mer tid väntar på svar. Vänta på den sista dagen eller besvara begäran.</translation>
    </message>
    <message>
        <source>An application lapses only when a completion request has gone unanswered past its day. Choose another outcome.</source>
        <translation>En ansökan förfaller bara när en begäran om komplettering inte har besvarats inom tiden. Välj ett annat utfall.</translation>
    </message>
    <message>
        <source>No such request for a statement is open. Reload the page.</source>
        <translation>Det finns ingen sådan öppen begäran om utlåtande. Ladda om sidan.</translation>
    </message>
    <message>
        <source>No such assessment is open. Begin it first.</source>
        <translation>Ingen sådan bedömning pågår. Inled den först.</translation>
    </message>
    <message>
        <source>Some lines have not been assessed. Assess every line first.</source>
        <translation>Alla punkter har inte bedömts. Bedöm först varje punkt.</translation>
    </message>
    <message>
        <source>This person has already been asked for a statement. Wait for it, or cancel it first.</source>
        <translation>Den här personen har redan ombetts ge ett utlåtande. Vänta på det eller återta begäran först.</translation>
    </message>
    <message>
        <source>This was not asked to be completed. Only what the completion request names can be changed now.</source>
        <translation>Komplettering har inte begärts av detta. Nu kan bara det ändras som nämns i begäran om komplettering.</translation>
    </message>
    <message>
        <source>The day is too far away. Choose one within six months.</source>
        <translation>Dagen ligger för långt fram. Välj en dag inom sex månader.</translation>
    </message>
    <message>
        <source>The day is not later than the present one. Choose a later day.</source>
        <translation>Dagen är inte senare än den nuvarande. Välj en senare dag.</translation>
    </message>
    <message>
        <source>Answer this, or say why it cannot be given.</source>
        <translation>Besvara detta eller ange varför svaret inte kan ges.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Byt handläggare</translation>
    </message>
    <message>
        <source>Assign handler</source>
        <translation>Utse handläggare</translation>
    </message>
    <message>
        <source>Ask for completion</source>
        <translation>Begär komplettering</translation>
    </message>
    <message>
        <source>Answer the completion request</source>
        <translation>Besvara begäran om komplettering</translation>
    </message>
    <message>
        <source>Send the completion</source>
        <translation>Skicka kompletteringen</translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation>Begär förlängd tid</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Förläng tiden</translation>
    </message>
    <message>
        <source>Refuse more time</source>
        <translation>Förläng inte tiden</translation>
    </message>
    <message>
        <source>Remind of the completion</source>
        <translation>Påminn om kompletteringen</translation>
    </message>
    <message>
        <source>Go on without the completion</source>
        <translation>Fortsätt utan komplettering</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv ett meddelande</translation>
    </message>
    <message>
        <source>Mark messages as read</source>
        <translation>Markera meddelanden som lästa</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Lägg till anteckning</translation>
    </message>
    <message>
        <source>Begin negotiation</source>
        <translation>Inled förhandling</translation>
    </message>
    <message>
        <source>Record negotiation</source>
        <translation>Anteckna förhandling</translation>
    </message>
    <message>
        <source>Begin technical assessment</source>
        <translation>Inled teknisk bedömning</translation>
    </message>
    <message>
        <source>Fill in a checklist</source>
        <translation>Fyll i checklista</translation>
    </message>
    <message>
        <source>Finish an assessment</source>
        <translation>Avsluta en bedömning</translation>
    </message>
    <message>
        <source>Ask for a statement</source>
        <translation>Begär utlåtande</translation>
    </message>
    <message>
        <source>Give statement</source>
        <translation>Ge utlåtande</translation>
    </message>
    <message>
        <source>Cancel a request for statement</source>
        <translation>Återta begäran om utlåtande</translation>
    </message>
    <message>
        <source>Begin hearing</source>
        <translation>Inled hörande</translation>
    </message>
    <message>
        <source>Answer the hearing</source>
        <translation>Besvara hörandet</translation>
    </message>
    <message>
        <source>End hearing</source>
        <translation>Avsluta hörande</translation>
    </message>
    <message>
        <source>Transfer to another authority</source>
        <translation>Överför till en annan myndighet</translation>
    </message>
    <message>
        <source>Complete the application</source>
        <translation>Komplettera ansökan</translation>
    </message>
    <message>
        <source>The completion has not come in time</source>
        <translation>Kompletteringen har inte kommit i tid</translation>
    </message>
    <message>
        <source>Decide on more time for the completion</source>
        <translation>Avgör begäran om förlängd tid</translation>
    </message>
    <message>
        <source>Go on after the hearing</source>
        <translation>Fortsätt efter hörandet</translation>
    </message>
    <message>
        <source>Record the negotiation</source>
        <translation>Anteckna förhandlingen</translation>
    </message>
    <message>
        <source>Make the assessment</source>
        <translation>Gör bedömningen</translation>
    </message>
    <message>
        <source>Give the statement</source>
        <translation>Ge utlåtandet</translation>
    </message>
    <message>
        <source>Read the message</source>
        <translation>Läs meddelandet</translation>
    </message>
    <message>
        <source>Waits for the completion</source>
        <translation>Väntar på komplettering</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Kompletterad</translation>
    </message>
    <message>
        <source>Not completed in time</source>
        <translation>Inte kompletterad i tid</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Förfallen</translation>
    </message>
    <message>
        <source>More time asked</source>
        <translation>Förlängd tid begärd</translation>
    </message>
    <message>
        <source>More time given</source>
        <translation>Förlängd tid beviljad</translation>
    </message>
    <message>
        <source>More time refused</source>
        <translation>Förlängd tid beviljades inte</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Cannot be given</source>
        <translation>Kan inte ges</translation>
    </message>
    <message>
        <source>Data under non-disclosure</source>
        <translation>Spärrmarkerade uppgifter</translation>
    </message>
    <message>
        <source>Security: responsibilities and instructions</source>
        <translation>Skydd av uppgifter: ansvar och anvisningar</translation>
    </message>
    <message>
        <source>Security: choice of users</source>
        <translation>Skydd av uppgifter: val av användare</translation>
    </message>
    <message>
        <source>Security: authentication</source>
        <translation>Skydd av uppgifter: autentisering</translation>
    </message>
    <message>
        <source>Security: logging</source>
        <translation>Skydd av uppgifter: loggdata</translation>
    </message>
    <message>
        <source>Security: monitoring of use</source>
        <translation>Skydd av uppgifter: uppföljning</translation>
    </message>
    <message>
        <source>Security: premises and devices</source>
        <translation>Skydd av uppgifter: lokaler och utrustning</translation>
    </message>
    <message>
        <source>Security: transfer and storage</source>
        <translation>Skydd av uppgifter: överföring och lagring</translation>
    </message>
    <message>
        <source>Security: processors and suppliers</source>
        <translation>Skydd av uppgifter: biträden och leverantörer</translation>
    </message>
    <message>
        <source>Security: destruction of data</source>
        <translation>Skydd av uppgifter: utplåning</translation>
    </message>
    <message>
        <source>Security: incidents and breaches</source>
        <translation>Skydd av uppgifter: störningar och incidenter</translation>
    </message>
    <message>
        <source>Security: training</source>
        <translation>Skydd av uppgifter: utbildning</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Another matter</source>
        <translation>Annan fråga</translation>
    </message>
    <message>
        <source>Inside the agency only</source>
        <translation>Endast inom myndigheten</translation>
    </message>
    <message>
        <source>Shown to the applicant too</source>
        <translation>Visas också för sökanden</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hållen</translation>
    </message>
    <message>
        <source>Security assessment</source>
        <translation>Säkerhetsbedömning</translation>
    </message>
    <message>
        <source>Examination of the application</source>
        <translation>Granskning av ansökan</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Sufficient</source>
        <translation>Tillräcklig</translation>
    </message>
    <message>
        <source>Sufficient with conditions</source>
        <translation>Tillräcklig med villkor</translation>
    </message>
    <message>
        <source>Needs completion</source>
        <translation>Behöver kompletteras</translation>
    </message>
    <message>
        <source>Insufficient</source>
        <translation>Otillräcklig</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Gäller inte</translation>
    </message>
    <message>
        <source>Waits for the statement</source>
        <translation>Väntar på utlåtande</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Återtagen</translation>
    </message>
    <message>
        <source>Waits for the answer</source>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Search key</source>
        <translation>Söknyckel</translation>
    </message>
    <message>
        <source>%1 took in the application as the e-service delivered it</source>
        <translation>%1 tog emot ansökan som e-tjänsten levererat</translation>
    </message>
    <message>
        <source>%1 attached a file</source>
        <translation>%1 bifogade en fil</translation>
    </message>
    <message>
        <source>%1 removed an attachment</source>
        <translation>%1 tog bort en bilaga</translation>
    </message>
    <message>
        <source>%1 classed an attachment</source>
        <translation>%1 klassificerade en bilaga</translation>
    </message>
    <message>
        <source>The file is empty. Choose another file.</source>
        <translation>Filen är tom. Välj en annan fil.</translation>
    </message>
    <message>
        <source>Files of this type are not taken, or the content is not what the name says. Taken are PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT, CSV, XML and JSON; texts in UTF-8.</source>
        <translation>Filer av denna typ tas inte emot, eller så stämmer innehållet inte med filens namn. Godkända typer är PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT, CSV, XML och JSON; textfiler ska vara i UTF-8.</translation>
    </message>
    <message>
        <source>The file is a program or carries one (macros, scripts). Save it without them, for example as PDF.</source>
        <translation>Filen är ett program eller innehåller ett (makron, skript). Spara den utan dem, till exempel som PDF.</translation>
    </message>
    <message>
        <source>The file is too large, or the application would have too many attachments. Make the file smaller or remove another one first.</source>
        <translation>Filen är för stor, eller så skulle ansökan få för många bilagor. Gör filen mindre eller ta först bort en annan.</translation>
    </message>
    <message>
        <source>The same file is attached already.</source>
        <translation>Samma fil är redan bifogad.</translation>
    </message>
    <message>
        <source>The file changed on its way to the database. Attach it again.</source>
        <translation>Filen ändrades på vägen till databasen. Bifoga den på nytt.</translation>
    </message>
    <message>
        <source>An application with this reference has been taken in already.</source>
        <translation>En ansökan med denna referens har redan tagits emot.</translation>
    </message>
    <message>
        <source>The document has faults, and nothing of it has been taken in. The list tells them by their place.</source>
        <translation>Dokumentet innehåller fel och inget av det har tagits emot. Felen och deras platser framgår av förteckningen.</translation>
    </message>
    <message>
        <source>This file was attached by the other side. Each side removes only its own files.</source>
        <translation>Filen har bifogats av den andra parten. Vardera parten tar bort bara sina egna filer.</translation>
    </message>
    <message>
        <source>There is no such attachment any more. Reload the page.</source>
        <translation>Bilagan finns inte längre. Läs in sidan på nytt.</translation>
    </message>
    <message>
        <source>There is no such member in the format. Remove it or check its spelling.</source>
        <translation>Det finns inget fält med detta namn i formatet. Ta bort det eller kontrollera stavningen.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Koden är inte känd.</translation>
    </message>
    <message>
        <source>The arrival must lie within the last 30 days.</source>
        <translation>Ankomsttiden ska infalla under de senaste 30 dagarna.</translation>
    </message>
    <message>
        <source>This stands here twice.</source>
        <translation>Detta står här två gånger.</translation>
    </message>
    <message>
        <source>The value is of another type than the format says.</source>
        <translation>Värdet är av en annan typ än formatet anger.</translation>
    </message>
    <message>
        <source>Take in application</source>
        <translation>Ta emot ansökan</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Bifoga fil</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Ta bort bilaga</translation>
    </message>
    <message>
        <source>Class attachment</source>
        <translation>Klassificera bilaga</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>Utredning om informationssäkerhet</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Fullmakt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Annat dokument</translation>
    </message>
    <message>
        <source>Public document</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Partly secret</source>
        <translation>Delvis sekretessbelagd</translation>
    </message>
    <message>
        <source>Secret document</source>
        <translation>Sekretessbelagd</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökanden</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndigheten</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Bifogad</translation>
    </message>
    <message>
        <source>%1 recorded the service of the decision</source>
        <translation>%1 registrerade delgivningen av beslutet</translation>
    </message>
    <message>
        <source>%1 closed the matter</source>
        <translation>%1 avslutade ärendet</translation>
    </message>
    <message>
        <source>The time for seeking a change ended: the matter was closed</source>
        <translation>Tiden för ändringssökande gick ut: ärendet avslutades</translation>
    </message>
    <message>
        <source>%1 corrected the decision</source>
        <translation>%1 rättade beslutet</translation>
    </message>
    <message>
        <source>The file {file} could not be written. Choose another folder or name; the details say why.</source>
        <translation>Filen {file} kunde inte skrivas. Välj en annan mapp eller ett annat namn; orsaken finns i detaljerna.</translation>
    </message>
    <message>
        <source>There is no document of a decision here. Only what was decided in this program is served and corrected.</source>
        <translation>Det finns inget beslutsdokument. Endast det som har beslutats i detta program delges och rättas.</translation>
    </message>
    <message>
        <source>The time for rectification or appeal has not ended. The matter closes by itself when it has.</source>
        <translation>Tiden för begäran om omprövning eller besvär har inte gått ut. Ärendet avslutas av sig självt när den har gått ut.</translation>
    </message>
    <message>
        <source>More than five years have gone since the decision; it is not corrected any more.</source>
        <translation>Det har gått över fem år sedan beslutet; det rättas inte längre.</translation>
    </message>
    <message>
        <source>Nothing differs from the present wording. Correct something, or cancel.</source>
        <translation>Inget avviker från den nuvarande ordalydelsen. Rätta något eller avbryt.</translation>
    </message>
    <message>
        <source>This ground is not for such a customer and service. Choose another one, or leave it to the usual.</source>
        <translation>Denna grund gäller inte en sådan kund och tjänst. Välj en annan eller använd den vanliga.</translation>
    </message>
    <message>
        <source>The day is before the decision or after today. Choose the day on which it was sent or received.</source>
        <translation>Dagen är före beslutet eller efter i dag. Välj den dag då beslutet sändes eller mottogs.</translation>
    </message>
    <message>
        <source>A correction neither adds nor removes a condition: keep one line for each.</source>
        <translation>En rättelse varken lägger till eller tar bort villkor: behåll en rad för varje.</translation>
    </message>
    <message>
        <source>Record the service</source>
        <translation>Registrera delgivningen</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Correct the decision</source>
        <translation>Rätta beslutet</translation>
    </message>
    <message>
        <source>Serve the decision</source>
        <translation>Delge beslutet</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Avgiftsfri</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Självkostnadspris</translation>
    </message>
    <message>
        <source>By the price list</source>
        <translation>Enligt prislistan</translation>
    </message>
    <message>
        <source>The usual for this customer</source>
        <translation>Den vanliga för denna kund</translation>
    </message>
    <message>
        <source>Opening of the service</source>
        <translation>Öppnande av tjänsten</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Förfrågan</translation>
    </message>
    <message>
        <source>Data unit</source>
        <translation>Uppgiftsenhet</translation>
    </message>
    <message>
        <source>Printout</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Månadsavgift</translation>
    </message>
    <message>
        <source>Least monthly fee</source>
        <translation>Minimiavgift per månad</translation>
    </message>
    <message>
        <source>Request for rectification</source>
        <translation>Begäran om omprövning</translation>
    </message>
    <message>
        <source>Appeal to the administrative court</source>
        <translation>Besvär hos förvaltningsdomstolen</translation>
    </message>
    <message>
        <source>No change may be sought</source>
        <translation>Ändring får inte sökas</translation>
    </message>
    <message>
        <source>Rectification of a fee</source>
        <translation>Omprövning av avgift</translation>
    </message>
    <message>
        <source>Ordinary letter</source>
        <translation>Vanligt brev</translation>
    </message>
    <message>
        <source>Ordinary electronic service</source>
        <translation>Vanlig elektronisk delgivning</translation>
    </message>
    <message>
        <source>Service with proof of receipt</source>
        <translation>Bevislig delgivning</translation>
    </message>
    <message>
        <source>%1 began the draft as a copy</source>
        <translation>%1 påbörjade utkastet som en kopia</translation>
    </message>
    <message>
        <source>%1 registered the application that came on paper</source>
        <translation>%1 registrerade ansökan som kom på papper</translation>
    </message>
    <message>
        <source>%1 asked the intermediary to agree</source>
        <translation>%1 bad om mellanhandens samtycke</translation>
    </message>
    <message>
        <source>%1 agreed that the client joins</source>
        <translation>%1 godkände kundens anslutning</translation>
    </message>
    <message>
        <source>%1 declined that the client joins</source>
        <translation>%1 avböjde kundens anslutning</translation>
    </message>
    <message>
        <source>The order that names the responsible user was granted</source>
        <translation>Beställningen som nämner den ansvariga användaren beviljades</translation>
    </message>
    <message>
        <source>%1 decided, and the permit was changed</source>
        <translation>%1 avgjorde ärendet och tillståndet ändrades</translation>
    </message>
    <message>
        <source>The new content took effect</source>
        <translation>Det nya datainnehållet trädde i kraft</translation>
    </message>
    <message>
        <source>The agency is entering this application from paper. It goes on when that is done.</source>
        <translation>Myndigheten registrerar denna ansökan från papper. Ärendet fortsätter när det är klart.</translation>
    </message>
    <message>
        <source>An earlier application on the same permit has not been decided yet. Wait for its decision, or withdraw it.</source>
        <translation>En tidigare ansökan om samma tillstånd har inte avgjorts ännu. Vänta på beslutet eller återta den.</translation>
    </message>
    <message>
        <source>Nothing differs from the permit in force. Change the data content, or apply for a renewal.</source>
        <translation>Ingenting avviker från det gällande tillståndet. Ändra datainnehållet eller ansök om förnyande.</translation>
    </message>
    <message>
        <source>The intermediary has been asked already. Its answer comes to the page of the draft.</source>
        <translation>Mellanhanden har redan tillfrågats. Svaret kommer till utkastets sida.</translation>
    </message>
    <message>
        <source>The day of arrival is today or at most 30 days ago. Check the stamp on the paper.</source>
        <translation>Ankomstdagen är i dag eller högst 30 dagar tillbaka. Kontrollera ankomststämpeln.</translation>
    </message>
    <message>
        <source>An authority joins by the Suomi.fi Data Exchange Layer (act 571/2016). Choose it.</source>
        <translation>En myndighet ansluter sig via Suomi.fi-informationsleden (lag 571/2016). Välj den.</translation>
    </message>
    <message>
        <source>Without acceptance of the terms of use no permit is given.</source>
        <translation>Inget tillstånd ges om användningsvillkoren inte godkänns.</translation>
    </message>
    <message>
        <source>No application can build on this permit. Choose one in force; for a renewal also one that ran out within a year.</source>
        <translation>En ansökan kan inte bygga på detta tillstånd. Välj ett som är i kraft; för förnyande duger även ett som gått ut inom ett år.</translation>
    </message>
    <message>
        <source>The intermediary has not agreed yet. Ask it, and send the application after its answer.</source>
        <translation>Mellanhanden har inte gett sitt samtycke ännu. Be om det och sänd ansökan efter svaret.</translation>
    </message>
    <message>
        <source>Some items are not in the framework permit. Take them away, or apply for a permit of your own.</source>
        <translation>En del uppgifter ingår inte i ramtillståndet. Ta bort dem eller ansök om ett eget tillstånd.</translation>
    </message>
    <message>
        <source>Joining a framework permit</source>
        <translation>Anslutning till ramtillstånd</translation>
    </message>
    <message>
        <source>Copy application</source>
        <translation>Kopiera ansökan</translation>
    </message>
    <message>
        <source>Register application from paper</source>
        <translation>Registrera pappersansökan</translation>
    </message>
    <message>
        <source>Ask the intermediary</source>
        <translation>Be om mellanhandens samtycke</translation>
    </message>
    <message>
        <source>Agree to joining</source>
        <translation>Godkänn anslutningen</translation>
    </message>
    <message>
        <source>Decline joining</source>
        <translation>Avböj anslutningen</translation>
    </message>
    <message>
        <source>Change permit</source>
        <translation>Ändra tillståndet</translation>
    </message>
    <message>
        <source>New content takes effect</source>
        <translation>Nytt datainnehåll träder i kraft</translation>
    </message>
    <message>
        <source>Finish registering the application</source>
        <translation>Slutför registreringen av ansökan</translation>
    </message>
    <message>
        <source>A client asks to join the framework permit</source>
        <translation>En kund ber att få ansluta sig till ramtillståndet</translation>
    </message>
    <message>
        <source>Permit to be amended or renewed</source>
        <translation>Tillstånd som ändras eller förnyas</translation>
    </message>
    <message>
        <source>Framework permit of the intermediary</source>
        <translation>Mellanhandens ramtillstånd</translation>
    </message>
    <message>
        <source>Responsible user to come</source>
        <translation>Blivande ansvarig användare</translation>
    </message>
    <message>
        <source>The content of the permit was narrowed</source>
        <translation>Tillståndets datainnehåll inskränktes</translation>
    </message>
    <message>
        <source>Applicant and invoicing</source>
        <translation>Sökande och fakturering</translation>
    </message>
    <message>
        <source>Clarification of use</source>
        <translation>Redogörelse för användningen</translation>
    </message>
    <message>
        <source>Why a change</source>
        <translation>Orsak till ändringen</translation>
    </message>
    <message>
        <source>Grounds by data group</source>
        <translation>Motivering per uppgiftsgrupp</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Söknycklar</translation>
    </message>
    <message>
        <source>Storing and passing on</source>
        <translation>Lagring och vidareutlämnande</translation>
    </message>
    <message>
        <source>Security clarification</source>
        <translation>Redogörelse för skyddet av uppgifterna</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Användningsvillkor</translation>
    </message>
    <message>
        <source>Invoicing address</source>
        <translation>Faktureringsadress</translation>
    </message>
    <message>
        <source>Reference on invoices</source>
        <translation>Referens på fakturan</translation>
    </message>
    <message>
        <source>Units that use the data</source>
        <translation>Enheter som använder uppgifterna</translation>
    </message>
    <message>
        <source>Duties in which the data are used</source>
        <translation>Uppgifter i vilka datan används</translation>
    </message>
    <message>
        <source>Why the permit should be changed or go on</source>
        <translation>Varför tillståndet bör ändras eller fortsätta</translation>
    </message>
    <message>
        <source>Would the change data service be enough for part of the use?</source>
        <translation>Skulle ändringsdatatjänsten räcka för en del av användningen?</translation>
    </message>
    <message>
        <source>Why a search by name or address is needed</source>
        <translation>Varför sökning med namn eller adress behövs</translation>
    </message>
    <message>
        <source>Are the data stored in a register of your own?</source>
        <translation>Lagras uppgifterna i ett eget register?</translation>
    </message>
    <message>
        <source>Provision that allows the storing</source>
        <translation>Bestämmelse som tillåter lagringen</translation>
    </message>
    <message>
        <source>How long they are stored</source>
        <translation>Hur länge uppgifterna bevaras</translation>
    </message>
    <message>
        <source>Are the data passed on to others?</source>
        <translation>Lämnas uppgifter vidare till andra?</translation>
    </message>
    <message>
        <source>Provision that allows the passing on</source>
        <translation>Bestämmelse som tillåter vidareutlämnandet</translation>
    </message>
    <message>
        <source>To whom, and which data</source>
        <translation>Till vem och vilka uppgifter</translation>
    </message>
    <message>
        <source>Do suppliers process the data on your behalf?</source>
        <translation>Behandlar leverantörer uppgifter för er räkning?</translation>
    </message>
    <message>
        <source>Processors, their task and the place of the servers</source>
        <translation>Personuppgiftsbiträden, deras uppgift och servrarnas placering</translation>
    </message>
    <message>
        <source>Are the data processed outside Finland?</source>
        <translation>Behandlas uppgifter utanför Finland?</translation>
    </message>
    <message>
        <source>In which countries, and on what ground</source>
        <translation>I vilka länder och på vilken grund</translation>
    </message>
    <message>
        <source>Responsible persons and instructions</source>
        <translation>Ansvariga personer och anvisningar</translation>
    </message>
    <message>
        <source>How users are chosen and rights kept by duty</source>
        <translation>Val av användare och användarrätter enligt uppgift</translation>
    </message>
    <message>
        <source>Authentication of users</source>
        <translation>Autentisering av användare</translation>
    </message>
    <message>
        <source>Logging by user, kept for five years</source>
        <translation>Loggar per användare, bevaras i fem år</translation>
    </message>
    <message>
        <source>Monitoring of use</source>
        <translation>Uppföljning av användningen</translation>
    </message>
    <message>
        <source>Premises and devices</source>
        <translation>Lokaler och utrustning</translation>
    </message>
    <message>
        <source>Transfer, storage and encryption</source>
        <translation>Överföring, lagring och kryptering</translation>
    </message>
    <message>
        <source>Processors and suppliers: agreements and supervision</source>
        <translation>Biträden och leverantörer: avtal och tillsyn</translation>
    </message>
    <message>
        <source>Destruction of the data</source>
        <translation>Förstöring av uppgifterna</translation>
    </message>
    <message>
        <source>Incidents and personal data breaches</source>
        <translation>Avvikelser och personuppgiftsincidenter</translation>
    </message>
    <message>
        <source>Training of users</source>
        <translation>Utbildning av användare</translation>
    </message>
    <message>
        <source>Way of connecting</source>
        <translation>Anslutningssätt</translation>
    </message>
    <message>
        <source>Member class in the Data Exchange Layer</source>
        <translation>Medlemsklass i informationsleden</translation>
    </message>
    <message>
        <source>Member code (business ID)</source>
        <translation>Medlemskod (FO-nummer)</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Delsystem</translation>
    </message>
    <message>
        <source>Subject of the server certificate</source>
        <translation>Servercertifikatets innehavare</translation>
    </message>
    <message>
        <source>Issuer of the server certificate</source>
        <translation>Servercertifikatets utfärdare</translation>
    </message>
    <message>
        <source>Deputy of the technical contact</source>
        <translation>Den tekniska kontaktpersonens ersättare</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>Testplan</translation>
    </message>
    <message>
        <source>Queries in the busiest hour</source>
        <translation>Förfrågningar under den livligaste timmen</translation>
    </message>
    <message>
        <source>Wanted day of taking into use</source>
        <translation>Önskad dag för ibruktagande</translation>
    </message>
    <message>
        <source>Does the organisation accept the terms of use?</source>
        <translation>Godkänner organisationen användningsvillkoren?</translation>
    </message>
    <message>
        <source>Address of electronic invoices, or where a letter is sent. Authorities are invoiced for the opening of the interface only.</source>
        <translation>Nätfakturaadress eller postadress. Myndigheter faktureras endast för öppnandet av gränssnittet.</translation>
    </message>
    <message>
        <source>Stands on every invoice, if you wish.</source>
        <translation>Anges på varje faktura om ni så önskar.</translation>
    </message>
    <message>
        <source>Units and about how many users in each.</source>
        <translation>Enheterna och ungefärligt antal användare i var och en.</translation>
    </message>
    <message>
        <source>The statutory duties, one by one; the standing permit covers these alone.</source>
        <translation>De lagstadgade uppgifterna en för en; tillståndet tills vidare täcker endast dem.</translation>
    </message>
    <message>
        <source>What has changed in the duty, the law or the way of working.</source>
        <translation>Vad som har ändrats i uppgiften, lagen eller arbetssättet.</translation>
    </message>
    <message>
        <source>Data that a register needs to keep up to date come more simply as changes.</source>
        <translation>För att hålla ett register aktuellt är ändringsdata ett enklare sätt.</translation>
    </message>
    <message>
        <source>A search by code is the rule. Tell when the code is not known and how the right person is made sure of.</source>
        <translation>Sökning med kod är huvudregeln. Berätta när koden inte är känd och hur rätt person säkerställs.</translation>
    </message>
    <message>
        <source>Storing in a register of your own needs a ground in data protection law or another act.</source>
        <translation>Lagring i ett eget register kräver en grund i dataskyddslagstiftningen eller annan lag.</translation>
    </message>
    <message>
        <source>The data are not passed on to third parties unless an act so provides.</source>
        <translation>Uppgifterna lämnas inte vidare till tredje part om inte lagen föreskriver det.</translation>
    </message>
    <message>
        <source>Name, business ID, what they do with the data, and the country.</source>
        <translation>Namn, FO-nummer, vad de gör med uppgifterna, och land.</translation>
    </message>
    <message>
        <source>Inside the EU and EEA the country is enough; elsewhere also the ground of the transfer.</source>
        <translation>Inom EU och EES räcker landet; annars även grunden för överföringen.</translation>
    </message>
    <message>
        <source>Who answers for data protection and security, and which instructions there are.</source>
        <translation>Vem som ansvarar för dataskydd och informationssäkerhet och vilka anvisningar som finns.</translation>
    </message>
    <message>
        <source>Who approves a user, on what ground, and how a right ends when the duty changes.</source>
        <translation>Vem som godkänner en användare, på vilken grund, och hur användarrätten upphör när uppgiften ändras.</translation>
    </message>
    <message>
        <source>Two-step login, personal user names, how the end user is known in each query.</source>
        <translation>Tvåstegsinloggning, personliga användarnamn, hur slutanvändaren identifieras i varje förfrågan.</translation>
    </message>
    <message>
        <source>What the log shows, how it is kept from change, and who may read it.</source>
        <translation>Vad loggen visar, hur den skyddas mot ändring och vem som får läsa den.</translation>
    </message>
    <message>
        <source>How often the use is looked at, by whom, and what follows.</source>
        <translation>Hur ofta användningen följs upp, av vem, och vad det leder till.</translation>
    </message>
    <message>
        <source>Access control, work at home, screens, protection of devices.</source>
        <translation>Passerkontroll, distansarbete, skärmar, skydd av utrustning.</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer; what is stored and how it is encrypted.</source>
        <translation>TLS 1.2 eller nyare; vad som lagras och hur det krypteras.</translation>
    </message>
    <message>
        <source>Data protection agreements and how they are watched.</source>
        <translation>Dataskyddsavtal och hur de övervakas.</translation>
    </message>
    <message>
        <source>Printouts, files and devices when they are not needed any more.</source>
        <translation>Utskrifter, filer och utrustning när de inte längre behövs.</translation>
    </message>
    <message>
        <source>Who is told, within what time, and how it is put right.</source>
        <translation>Vem som underrättas, inom vilken tid, och hur det rättas till.</translation>
    </message>
    <message>
        <source>What users learn before they get a right, and how often again.</source>
        <translation>Vad användarna lär sig innan de får en användarrätt, och hur ofta det upprepas.</translation>
    </message>
    <message>
        <source>For authorities the Suomi.fi Data Exchange Layer is obligatory (act 571/2016).</source>
        <translation>För myndigheter är Suomi.fi-informationsleden obligatorisk (lag 571/2016).</translation>
    </message>
    <message>
        <source>As in the Data Exchange Layer, for example 0245437-2.</source>
        <translation>Som i informationsleden, till exempel 0245437-2.</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail; may be the supplier of the system.</source>
        <translation>Namn, telefon och e-post; kan vara systemleverantören.</translation>
    </message>
    <message>
        <source>Use for the stated purpose only, rights by duty, logs for five years, changes announced.</source>
        <translation>Användning endast för angivet ändamål, användarrätter enligt uppgift, loggar i fem år, ändringar anmäls.</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Servercertifikat</translation>
    </message>
    <message>
        <source>COM – company</source>
        <translation>COM – företag</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Begärd</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avböjd</translation>
    </message>
    <message>
        <source>A permit is made; it waits for the commitment</source>
        <translation>Ett tillstånd ges och väntar på förbindelsen</translation>
    </message>
    <message>
        <source>The named responsible user is applied for</source>
        <translation>Rätt söks för den namngivna ansvariga användaren</translation>
    </message>
    <message>
        <source>The permit gets a new content version</source>
        <translation>Tillståndet får en ny version av datainnehållet</translation>
    </message>
    <message>
        <source>The permit goes on to its new last day</source>
        <translation>Tillståndet fortsätter till sitt nya slutdatum</translation>
    </message>
    <message>
        <source>Item comes in</source>
        <translation>Uppgift läggs till</translation>
    </message>
    <message>
        <source>Item goes out</source>
        <translation>Uppgift tas bort</translation>
    </message>
    <message>
        <source>Right ends</source>
        <translation>Användarrätt upphör</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>What kind of body applies?</source>
        <translation>Vilken typ av instans ansöker?</translation>
    </message>
    <message>
        <source>Is a register of your own to be kept up to date?</source>
        <translation>Ska ett eget register hållas uppdaterat?</translation>
    </message>
    <message>
        <source>Is it research or statistics?</source>
        <translation>Gäller det forskning eller statistik?</translation>
    </message>
    <message>
        <source>Is the need continuous?</source>
        <translation>Är behovet kontinuerligt?</translation>
    </message>
    <message>
        <source>Are persons, buildings or apartments checked one at a time?</source>
        <translation>Kontrolleras personer, byggnader eller lägenheter en i taget?</translation>
    </message>
    <message>
        <source>Must the data be up to date at the moment of the query?</source>
        <translation>Måste uppgifterna vara aktuella vid förfrågan?</translation>
    </message>
    <message>
        <source>Where are the data looked up?</source>
        <translation>Var söks uppgifterna?</translation>
    </message>
    <message>
        <source>Would you be the client of an intermediary?</source>
        <translation>Skulle ni vara kund hos en mellanhand?</translation>
    </message>
    <message>
        <source>Can you build and keep up a link of your own?</source>
        <translation>Kan ni bygga och underhålla en egen anslutning?</translation>
    </message>
    <message>
        <source>By staff in a browser</source>
        <translation>Personalen söker i webbläsaren</translation>
    </message>
    <message>
        <source>From a system of our own</source>
        <translation>Från ett eget system</translation>
    </message>
    <message>
        <source>Apply for VTJkysely</source>
        <translation>Ansök om BDSförfrågan</translation>
    </message>
    <message>
        <source>Apply for the VTJ query interface</source>
        <translation>Ansök om BDSförfrågan-gränssnittet</translation>
    </message>
    <message>
        <source>Join the framework permit of an intermediary</source>
        <translation>Anslut er till en mellanhands ramtillstånd</translation>
    </message>
    <message>
        <source>Turn to an intermediary</source>
        <translation>Vänd er till en mellanhand</translation>
    </message>
    <message>
        <source>Order the resident list</source>
        <translation>Beställ invånarförteckningen</translation>
    </message>
    <message>
        <source>Use the update service of customer registers</source>
        <translation>Använd uppdateringstjänsten för kundregister</translation>
    </message>
    <message>
        <source>Use the change data service</source>
        <translation>Använd ändringsdatatjänsten</translation>
    </message>
    <message>
        <source>Order a sample</source>
        <translation>Beställ ett urval</translation>
    </message>
    <message>
        <source>Use the sampling service of municipalities</source>
        <translation>Använd kommunernas urvalstjänst</translation>
    </message>
    <message>
        <source>Apply for a research permit</source>
        <translation>Ansök om forskningstillstånd</translation>
    </message>
    <message>
        <source>The need is continuous, the checks are made one at a time and the data must be up to date: that is what the search services are for.</source>
        <translation>Behovet är kontinuerligt, kontrollerna görs en i taget och uppgifterna måste vara aktuella: för det är söktjänsterna avsedda.</translation>
    </message>
    <message>
        <source>Staff check single persons or buildings: VTJkysely is ready-made in the browser and needs no system of your own.</source>
        <translation>Personalen kontrollerar enskilda personer eller byggnader: BDSförfrågan är en färdig webbapplikation och kräver inget eget system.</translation>
    </message>
    <message>
        <source>The data are checked inside a system of your own: the query interface is joined to it.</source>
        <translation>Uppgifterna kontrolleras i ett eget system: gränssnittet ansluts till det.</translation>
    </message>
    <message>
        <source>Your organisation is covered by the standing permit: a light order is enough.</source>
        <translation>Organisationen omfattas av tillståndet tills vidare: en lätt beställning räcker.</translation>
    </message>
    <message>
        <source>As an intermediary you apply for a framework permit, which your clients join.</source>
        <translation>Som mellanhand ansöker ni om ett ramtillstånd som era kunder ansluter sig till.</translation>
    </message>
    <message>
        <source>Authorities connect through the Suomi.fi Data Exchange Layer (act 571/2016).</source>
        <translation>Myndigheter ansluter sig via Suomi.fi-informationsleden (lag 571/2016).</translation>
    </message>
    <message>
        <source>The intermediary has the connection; you commit to its framework permit and get a permit of your own under it.</source>
        <translation>Mellanhanden har anslutningen; ni förbinder er till dess ramtillstånd och får ett eget tillstånd under det.</translation>
    </message>
    <message>
        <source>Without a link of your own the data come through an intermediary, which advises its clients and begins the matter.</source>
        <translation>Utan egen anslutning fås uppgifterna via en mellanhand, som ger råd till sina kunder och inleder ärendet.</translation>
    </message>
    <message>
        <source>House managers get the list of residents as a product of its own inside VTJkysely.</source>
        <translation>Disponenter får invånarförteckningen som en egen produkt i BDSförfrågan.</translation>
    </message>
    <message>
        <source>Registers are not kept up to date by queries: changes are delivered as they happen.</source>
        <translation>Register hålls inte uppdaterade med förfrågningar: ändringar levereras när de sker.</translation>
    </message>
    <message>
        <source>Research and statistics have a permit of their own; health data for secondary use come from Findata.</source>
        <translation>Forskning och statistik har ett eget tillstånd; hälsouppgifter för sekundär användning ges av Findata.</translation>
    </message>
    <message>
        <source>The need is not continuous: a sample at one time serves it.</source>
        <translation>Behovet är inte kontinuerligt: ett enstaka urval räcker.</translation>
    </message>
    <message>
        <source>Many are needed at once: the search services show one at a time.</source>
        <translation>Många behövs på en gång: söktjänsterna visar en i taget.</translation>
    </message>
    <message>
        <source>The data need not be of the moment: a delivered sample is enough.</source>
        <translation>Uppgifterna behöver inte vara från stunden: ett levererat urval räcker.</translation>
    </message>
    <message>
        <source>Free of charge for authorities</source>
        <translation>Avgiftsfri för myndigheter</translation>
    </message>
    <message>
        <source>Queries free of charge, opening at cost price</source>
        <translation>Förfrågningarna avgiftsfria, öppnandet till självkostnadspris</translation>
    </message>
    <message>
        <source>At cost price</source>
        <translation>Till självkostnadspris</translation>
    </message>
    <message>
        <source>Chargeable by the price list</source>
        <translation>Avgiftsbelagd enligt prislistan</translation>
    </message>
    <message>
        <source>By the price list of that service</source>
        <translation>Enligt den tjänstens prislista</translation>
    </message>
    <message>
        <source>A clarification of use: units and duties</source>
        <translation>Redogörelse för användningen: enheter och uppgifter</translation>
    </message>
    <message>
        <source>The purposes of use, each with its justification</source>
        <translation>Användningsändamålen med motivering</translation>
    </message>
    <message>
        <source>Why each data group is needed</source>
        <translation>Varför varje uppgiftsgrupp behövs</translation>
    </message>
    <message>
        <source>The provisions that give the right to the data</source>
        <translation>Bestämmelserna som ger rätt till uppgifterna</translation>
    </message>
    <message>
        <source>The data content: items or groups of the catalogue</source>
        <translation>Datainnehållet: uppgifter eller grupper ur katalogen</translation>
    </message>
    <message>
        <source>The security clarification in eleven sections, with your IT supplier</source>
        <translation>Redogörelse för skyddet av uppgifterna i elva delar, tillsammans med IT-leverantören</translation>
    </message>
    <message>
        <source>A clarification of the protection of the data</source>
        <translation>Redogörelse för skyddet av uppgifterna</translation>
    </message>
    <message>
        <source>Who will be the responsible user</source>
        <translation>Vem som blir ansvarig användare</translation>
    </message>
    <message>
        <source>Who is the technical contact</source>
        <translation>Vem som är teknisk kontaktperson</translation>
    </message>
    <message>
        <source>Member and subsystem of the Data Exchange Layer, or the server certificate; a test plan</source>
        <translation>Medlem och delsystem i informationsleden eller servercertifikatet; en testplan</translation>
    </message>
    <message>
        <source>Who signs the commitment to the terms of use</source>
        <translation>Vem som undertecknar förbindelsen till användningsvillkoren</translation>
    </message>
    <message>
        <source>The agreement of the intermediary, asked from the draft</source>
        <translation>Mellanhandens samtycke, som begärs i utkastet</translation>
    </message>
    <message>
        <source>An intermediary of your choice; ask it for an offer</source>
        <translation>En mellanhand enligt ert val; be den om en offert</translation>
    </message>
    <message>
        <source>The list of the buildings you manage</source>
        <translation>En förteckning över de byggnader ni förvaltar</translation>
    </message>
    <message>
        <source>Strong identification of those who use it</source>
        <translation>Stark identifiering av användarna</translation>
    </message>
    <message>
        <source>A description of the register and of the data kept in it</source>
        <translation>En beskrivning av registret och uppgifterna i det</translation>
    </message>
    <message>
        <source>The research plan and the persons in charge</source>
        <translation>Forskningsplanen och de ansvariga personerna</translation>
    </message>
    <message>
        <source>An ethical statement, where one is needed</source>
        <translation>Ett etiskt utlåtande, om det behövs</translation>
    </message>
    <message>
        <source>A description of the sample: whom, which data, on which day</source>
        <translation>En beskrivning av urvalet: vilka, vilka uppgifter, per vilken dag</translation>
    </message>
    <message>
        <source>%1 accepted the new terms of use</source>
        <translation>%1 godkände de nya användningsvillkoren</translation>
    </message>
    <message>
        <source>%1 published the terms of use</source>
        <translation>%1 publicerade användningsvillkoren</translation>
    </message>
    <message>
        <source>%1 registered the connection</source>
        <translation>%1 anmälde anslutningen</translation>
    </message>
    <message>
        <source>%1 changed the connection</source>
        <translation>%1 ändrade anslutningen</translation>
    </message>
    <message>
        <source>%1 took the connection to test</source>
        <translation>%1 inledde testningen av anslutningen</translation>
    </message>
    <message>
        <source>%1 accepted the connection to production</source>
        <translation>%1 godkände anslutningen för produktion</translation>
    </message>
    <message>
        <source>%1 added a certificate</source>
        <translation>%1 lade till ett certifikat</translation>
    </message>
    <message>
        <source>%1 took the connection out of use</source>
        <translation>%1 tog anslutningen ur bruk</translation>
    </message>
    <message>
        <source>The connection was taken out of use</source>
        <translation>Anslutningen togs ur bruk</translation>
    </message>
    <message>
        <source>A permit of VTJkysely has no connection. Connections belong to permits of the query interface.</source>
        <translation>Ett tillstånd till BDSförfrågan har ingen anslutning. Anslutningar hör till tillstånd till förfrågningsgränssnittet.</translation>
    </message>
    <message>
        <source>The connection has no certificate that is valid today. Add one first.</source>
        <translation>Anslutningen har inget certifikat som är giltigt i dag. Lägg till ett först.</translation>
    </message>
    <message>
        <source>These are not the terms of use in force. Reload the page and read the terms of today.</source>
        <translation>Dessa är inte de gällande användningsvillkoren. Ladda om sidan och läs dagens villkor.</translation>
    </message>
    <message>
        <source>The permit has ended. Nothing more is done under it.</source>
        <translation>Tillståndet har upphört. Inget mera görs med stöd av det.</translation>
    </message>
    <message>
        <source>Authorities use the Suomi.fi data exchange layer (act 571/2016). Choose it.</source>
        <translation>Myndigheter använder Suomi.fi-informationsleden (lag 571/2016). Välj den.</translation>
    </message>
    <message>
        <source>The member code is a business ID with a right check digit, as 0245437-2.</source>
        <translation>Medlemskoden är ett FO-nummer med rätt kontrollsiffra, till exempel 0245437-2.</translation>
    </message>
    <message>
        <source>A subsystem has at most 64 letters, digits, hyphens and underscores, and no spaces.</source>
        <translation>Ett delsystem har högst 64 bokstäver, siffror, bindestreck och understreck och inga mellanslag.</translation>
    </message>
    <message>
        <source>A serial number is written in hexadecimal digits: 0-9 and A-F.</source>
        <translation>Serienumret skrivs med hexadecimala tecken: 0–9 och A–F.</translation>
    </message>
    <message>
        <source>The certificate has expired already. Add one that is valid.</source>
        <translation>Certifikatet har redan gått ut. Lägg till ett giltigt.</translation>
    </message>
    <message>
        <source>First day of validity</source>
        <translation>Första giltighetsdagen</translation>
    </message>
    <message>
        <source>Agreed product name</source>
        <translation>Avtalat produktnamn</translation>
    </message>
    <message>
        <source>Connection accepted to production</source>
        <translation>Anslutningen godkänd för produktion</translation>
    </message>
    <message>
        <source>Accept the new terms</source>
        <translation>Godkänn de nya villkoren</translation>
    </message>
    <message>
        <source>Publish terms of use</source>
        <translation>Publicera användningsvillkor</translation>
    </message>
    <message>
        <source>Register connection</source>
        <translation>Anmäl anslutning</translation>
    </message>
    <message>
        <source>Change connection</source>
        <translation>Ändra anslutning</translation>
    </message>
    <message>
        <source>Take to test</source>
        <translation>Inled testning</translation>
    </message>
    <message>
        <source>Accept to production</source>
        <translation>Godkänn för produktion</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Lägg till certifikat</translation>
    </message>
    <message>
        <source>Take connection out of use</source>
        <translation>Ta anslutningen ur bruk</translation>
    </message>
    <message>
        <source>Warn of an end</source>
        <translation>Påminn om att giltigheten upphör</translation>
    </message>
    <message>
        <source>Register the connection</source>
        <translation>Anmäl anslutningen</translation>
    </message>
    <message>
        <source>Accept the connection to production</source>
        <translation>Godkänn anslutningen för produktion</translation>
    </message>
    <message>
        <source>A certificate ends</source>
        <translation>Ett certifikat går ut</translation>
    </message>
    <message>
        <source>A permit ends</source>
        <translation>Ett tillstånd upphör</translation>
    </message>
    <message>
        <source>Accept the new terms of use</source>
        <translation>Godkänn de nya användningsvillkoren</translation>
    </message>
    <message>
        <source>New terms have not been accepted</source>
        <translation>De nya villkoren har inte godkänts</translation>
    </message>
    <message>
        <source>Suomi.fi data exchange layer</source>
        <translation>Suomi.fi-informationsleden</translation>
    </message>
    <message>
        <source>GOV – state authority</source>
        <translation>GOV – statlig myndighet</translation>
    </message>
    <message>
        <source>MUN – municipality or joint authority</source>
        <translation>MUN – kommun eller samkommun</translation>
    </message>
    <message>
        <source>ORG – association or other body</source>
        <translation>ORG – förening eller annan sammanslutning</translation>
    </message>
    <message>
        <source>EDU – school or university</source>
        <translation>EDU – läroanstalt eller universitet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>In test</source>
        <translation>I test</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>I produktion</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Tagen ur bruk</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Inte ännu giltigt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Giltigt</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Går snart ut</translation>
    </message>
    <message>
        <source>Has a follower</source>
        <translation>Har en efterföljare</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Inväntas</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>Certifikatet går ut</translation>
    </message>
    <message>
        <source>Permit ends</source>
        <translation>Tillståndet upphör</translation>
    </message>
    <message>
        <source>New terms to accept</source>
        <translation>Nya villkor att godkänna</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Ingen inloggning</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Customer organisations</source>
        <translation>Kundorganisationer</translation>
    </message>
    <message>
        <source>The agency and customer organisations</source>
        <translation>Myndigheten och kundorganisationer</translation>
    </message>
    <message>
        <source>%1 began to hear the organisation about the permit</source>
        <translation>%1 inledde hörandet av organisationen om tillståndet</translation>
    </message>
    <message>
        <source>%1 answered the hearing about the permit</source>
        <translation>%1 svarade på hörandet om tillståndet</translation>
    </message>
    <message>
        <source>%1 proposed that the permit be revoked</source>
        <translation>%1 föreslog att tillståndet återkallas</translation>
    </message>
    <message>
        <source>%1 let the revocation rest</source>
        <translation>%1 lät återkallandet förfalla</translation>
    </message>
    <message>
        <source>The permit was resumed</source>
        <translation>Den tillfälliga indragningen upphörde</translation>
    </message>
    <message>
        <source>A permit is revoked on a proposal that another person has made. Have an expert propose it first.</source>
        <translation>Ett tillstånd återkallas på förslag av en annan person. Be först en sakkunnig föreslå det.</translation>
    </message>
    <message>
        <source>The standing or framework permit above this one is not in force.</source>
        <translation>Det tak- eller ramtillstånd som detta tillstånd hör till är inte i kraft.</translation>
    </message>
    <message>
        <source>The organisation has not been heard: wait for its answer or the last day, or name the urgent ground.</source>
        <translation>Organisationen har inte hörts: vänta på svaret eller den sista dagen, eller ange grunden för brådskan.</translation>
    </message>
    <message>
        <source>The content would reach outside the standing or framework permit above it, or leave a permit under it outside.</source>
        <translation>Datainnehållet skulle gå utanför tak- eller ramtillståndet eller lämna ett tillstånd som hör till det utanför.</translation>
    </message>
    <message>
        <source>A standing permit is held by the agency: nobody is heard about it.</source>
        <translation>Taktillståndet är myndighetens eget: ingen hörs om det.</translation>
    </message>
    <message>
        <source>A hearing or a proposal about this permit is open already. Finish it first.</source>
        <translation>Ett hörande eller ett förslag om tillståndet pågår redan. Slutför det först.</translation>
    </message>
    <message>
        <source>Member of a standing permit</source>
        <translation>Medlem i ett taktillstånd</translation>
    </message>
    <message>
        <source>Client of a framework permit</source>
        <translation>Kund i ett ramtillstånd</translation>
    </message>
    <message>
        <source>The permit above it ended</source>
        <translation>Tak- eller ramtillståndet upphörde</translation>
    </message>
    <message>
        <source>The permit above it in force</source>
        <translation>Tak- eller ramtillståndet i kraft</translation>
    </message>
    <message>
        <source>Hear the organisation about the permit</source>
        <translation>Hör organisationen om tillståndet</translation>
    </message>
    <message>
        <source>Answer the hearing about the permit</source>
        <translation>Svara på hörandet om tillståndet</translation>
    </message>
    <message>
        <source>Propose the revocation</source>
        <translation>Föreslå återkallande</translation>
    </message>
    <message>
        <source>Let the revocation rest</source>
        <translation>Låt återkallandet förfalla</translation>
    </message>
    <message>
        <source>The hearing is over: propose or let it rest</source>
        <translation>Hörandet är slut: föreslå eller låt förfalla</translation>
    </message>
    <message>
        <source>Decide the revocation</source>
        <translation>Besluta om återkallandet</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation>Hörs</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>Let rest</source>
        <translation>Förfallet</translation>
    </message>
    <message>
        <source>Permit under it</source>
        <translation>Tillhörande tillstånd</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Is suspended</source>
        <translation>Dras in tillfälligt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Upphör</translation>
    </message>
    <message>
        <source>Look-ups are refused</source>
        <translation>Sökningar nekas</translation>
    </message>
    <message>
        <source>Queries stop</source>
        <translation>Förfrågningar upphör</translation>
    </message>
    <message>
        <source>Is taken out of use</source>
        <translation>Tas ur bruk</translation>
    </message>
    <message>
        <source>Goes on with other permits</source>
        <translation>Fortsätter med andra tillstånd</translation>
    </message>
    <message>
        <source>Is left without a permit</source>
        <translation>Blir utan tillstånd</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>Sänds</translation>
    </message>
    <message>
        <source>The file {file} does not exist any more. Choose it again.</source>
        <translation>Filen {file} finns inte längre. Välj den på nytt.</translation>
    </message>
    <message>
        <source>{file} is no file. Choose a file.</source>
        <translation>{file} är ingen fil. Välj en fil.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Filen {file} kan inte läsas: {why}.</translation>
    </message>
    <message>
        <source>The file {file} is empty. Choose another file.</source>
        <translation>Filen {file} är tom. Välj en annan fil.</translation>
    </message>
    <message>
        <source>The file {file} has {megabytes} MB; at most {most} MB are taken. Make it smaller.</source>
        <translation>Filen {file} är {megabytes} MB; högst {most} MB tas emot. Gör den mindre.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {why}. Choose another place.</source>
        <translation>Filen {file} kan inte skrivas: {why}. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>Filen innehåller ingenting annat än blanktecken.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 (line {line}, column {column}). Save it as UTF-8.</source>
        <translation>Texten är inte UTF-8 (rad {line}, kolumn {column}). Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON: “{what}” is not expected at line {line}, column {column}.</source>
        <translation>Detta är inte JSON: ”{what}” kan inte stå på rad {line}, kolumn {column}.</translation>
    </message>
    <message>
        <source>The document ends too early, at line {line}, column {column}. It may have been cut off on its way.</source>
        <translation>Dokumentet slutar för tidigt, på rad {line}, kolumn {column}. Det kan ha klippts av på vägen.</translation>
    </message>
    <message>
        <source>The member “{what}” stands twice in the same object (line {line}, column {column}).</source>
        <translation>Fältet ”{what}” står två gånger i samma objekt (rad {line}, kolumn {column}).</translation>
    </message>
    <message>
        <source>The document is nested too deeply (line {line}, column {column}).</source>
        <translation>Dokumentets struktur är för djup (rad {line}, kolumn {column}).</translation>
    </message>
    <message>
        <source>The number {what} cannot be kept exactly (line {line}, column {column}).</source>
        <translation>Talet {what} kan inte lagras exakt (rad {line}, kolumn {column}).</translation>
    </message>
    <message>
        <source>Something follows after the end of the document (line {line}, column {column}).</source>
        <translation>Efter dokumentets slut följer ännu något (rad {line}, kolumn {column}).</translation>
    </message>
    <message>
        <source>A character that no text may hold stands at line {line}, column {column}.</source>
        <translation>På rad {line}, kolumn {column} står ett tecken som ingen text kan innehålla.</translation>
    </message>
    <message>
        <source>How queries, errors, logging and the end user&apos;s identity are tested before production.</source>
        <translation>Hur förfrågningar, fel, loggar och slutanvändarens identitet testas före produktion.</translation>
    </message>
    <message>
        <source>Is it a house manager&apos;s list of residents?</source>
        <translation>Gäller det en disponents invånarförteckning?</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was saved; tell the administrator.</source>
        <translation>Serverns disk är full. Inget sparades; meddela administratören.</translation>
    </message>
    <message>
        <source>This is the organisation&apos;s last responsible user and its VTJkysely permit is in force. Appoint a successor first.</source>
        <translation>Detta är organisationens sista ansvariga användare och dess tillstånd till BDSförfrågan gäller. Förordna först en efterträdare.</translation>
    </message>
    <message>
        <source>The path of the server&apos;s socket is {length} characters long and may have {limit}: {path}. Set XDG_RUNTIME_DIR or LUPAVAHTI_RUNTIME to a shorter folder.</source>
        <translation>Sökvägen till serverns uttag är {length} tecken lång och får vara {limit}: {path}. Sätt XDG_RUNTIME_DIR eller LUPAVAHTI_RUNTIME till en kortare mapp.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing. Install the package libqt6sql6-psql and start again.</source>
        <translation>Qts drivrutin för PostgreSQL saknas. Installera paketet libqt6sql6-psql och starta igen.</translation>
    </message>
    <message>
        <source>This is your own matter or your own organisation&apos;s, or you presented it yourself. Another person must do it.</source>
        <translation>Detta är ditt eget eller din egen organisations ärende, eller så föredrog du det själv. Någon annan måste göra det.</translation>
    </message>
    <message>
        <source>Your login has been ended. Ask the agency&apos;s administrator for a new one.</source>
        <translation>Din inloggning har avslutats. Be myndighetens huvudanvändare om en ny.</translation>
    </message>
    <message>
        <source>The dates reach outside those of the permit. Choose dates within the permit&apos;s validity.</source>
        <translation>Datumen sträcker sig utanför tillståndets. Välj datum inom tillståndets giltighet.</translation>
    </message>
    <message>
        <source>The permit is not in force. See on the permit&apos;s page what is still missing.</source>
        <translation>Tillståndet gäller inte. Se på tillståndets sida vad som ännu saknas.</translation>
    </message>
    <message>
        <source>A responsible user&apos;s term is ending</source>
        <translation>En ansvarig användares period tar slut</translation>
    </message>
    <message>
        <source>A reminder was given</source>
        <translation>En påminnelse gavs</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>%1 asked for more time to answer the hearing</source>
        <translation>%1 bad om längre svarstid vid hörandet</translation>
    </message>
    <message>
        <source>%1 gave more time to answer the hearing</source>
        <translation>%1 förlängde svarstiden vid hörandet</translation>
    </message>
    <message>
        <source>%1 refused more time to answer the hearing</source>
        <translation>%1 förlängde inte svarstiden vid hörandet</translation>
    </message>
    <message>
        <source>The time for the answer has run out. Send the answer as it is, or write to the handler.</source>
        <translation>Tiden för svaret har gått ut. Skicka svaret som det är eller skriv till handläggaren.</translation>
    </message>
    <message>
        <source>Ask for more time to answer</source>
        <translation>Be om längre svarstid</translation>
    </message>
    <message>
        <source>Give more time to answer</source>
        <translation>Förläng svarstiden</translation>
    </message>
    <message>
        <source>Refuse more time to answer</source>
        <translation>Förläng inte svarstiden</translation>
    </message>
    <message>
        <source>Decide on more time for the answer</source>
        <translation>Avgör förlängning av svarstiden</translation>
    </message>
    <message>
        <source>More time in a hearing</source>
        <translation>Förlängning av svarstid</translation>
    </message>
    <message>
        <source>The document could not be printed. Check the printer, or save the document as PDF.</source>
        <translation>Dokumentet kunde inte skrivas ut. Kontrollera skrivaren eller spara dokumentet som PDF.</translation>
    </message>
    <message>
        <source>Every outcome without an instruction of its own</source>
        <translation>Alla avgöranden som saknar en egen anvisning</translation>
    </message>
    <message>
        <source>Name of the subsystem that makes the queries; letters, figures, hyphen, underscore.</source>
        <translation>Namnet på delsystemet som gör förfrågningarna; bokstäverna a–z, siffror, bindestreck, understreck.</translation>
    </message>
    <message>
        <source>%1 extended the suspension of the permit</source>
        <translation>%1 förlängde den tillfälliga indragningen</translation>
    </message>
    <message>
        <source>Extend suspension</source>
        <translation>Förläng indragningen</translation>
    </message>
    <message>
        <source>The day of the suspension has come</source>
        <translation>Indragningens sista dag har kommit</translation>
    </message>
    <message>
        <source>Reminder of a permit that ends</source>
        <translation>Påminnelse om tillstånd som upphör</translation>
    </message>
    <message>
        <source>An application of this kind has no such member. Leave it out, or check the kind.</source>
        <translation>En ansökan av detta slag har ingen sådan del. Lämna bort den eller kontrollera slaget.</translation>
    </message>
    <message>
        <source>In the permit now</source>
        <translation>I tillståndet nu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Would be dropped</source>
        <translation>Skulle utgå</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Väntas</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Vid behov</translation>
    </message>
    <message>
        <source>The interface: how the system and its connection are protected</source>
        <translation>Gränssnittet: hur systemet och dess anslutning skyddas</translation>
    </message>
    <message>
        <source>When the clarification of protection refers to a report of its own</source>
        <translation>När utredningen om skyddet hänvisar till en egen rapport</translation>
    </message>
    <message>
        <source>When somebody processes the data on your behalf: the contract on it</source>
        <translation>När någon behandlar uppgifterna för er räkning: avtalet om det</translation>
    </message>
    <message>
        <source>The contract with the intermediary that is joined</source>
        <translation>Avtalet med den mellanhand som man ansluter sig till</translation>
    </message>
    <message>
        <source>When somebody applies on the organisation&apos;s behalf</source>
        <translation>När någon ansöker för organisationens räkning</translation>
    </message>
    <message>
        <source>Descriptions and accounts that the application refers to</source>
        <translation>Beskrivningar och utredningar som ansökan hänvisar till</translation>
    </message>
    <message>
        <source>Appointment of a responsible user</source>
        <translation>Ansvarig användares förordnande</translation>
    </message>
    <message>
        <source>%1 changed the password</source>
        <translation>%1 bytte lösenordet</translation>
    </message>
    <message>
        <source>The new password has a character that not every keyboard gives. Use letters from a to z, digits, marks, and spaces between words.</source>
        <translation>Det nya lösenordet innehåller ett tecken som inte finns på alla tangentbord. Använd bokstäver a–z, siffror, skiljetecken och mellanslag mellan orden.</translation>
    </message>
    <message>
        <source>The new password is too short. Take at least 15 characters, for example four or five words.</source>
        <translation>Det nya lösenordet är för kort. Använd minst 15 tecken, till exempel fyra eller fem ord.</translation>
    </message>
    <message>
        <source>The new password repeats the same few characters. Take at least eight different ones.</source>
        <translation>Det nya lösenordet upprepar samma få tecken. Använd minst åtta olika.</translation>
    </message>
    <message>
        <source>The new password is the present one. Take another.</source>
        <translation>Det nya lösenordet är det nuvarande. Välj ett annat.</translation>
    </message>
    <message>
        <source>The new password holds your name or user name. Leave it out.</source>
        <translation>Det nya lösenordet innehåller ditt namn eller användarnamn. Lämna bort det.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same. Type both again.</source>
        <translation>De två nya lösenorden är inte lika. Skriv båda på nytt.</translation>
    </message>
    <message>
        <source>The present password is wrong. Type it again.</source>
        <translation>Det nuvarande lösenordet är fel. Skriv det på nytt.</translation>
    </message>
    <message>
        <source>On the private database nobody has a password. Say with --server which shared server is meant.</source>
        <translation>I den privata databasen har ingen lösenord. Ange med --server vilken gemensam server som avses.</translation>
    </message>
    <message>
        <source>The new password is missing: start on a terminal, where it is asked for, or give it as the second line of standard input.</source>
        <translation>Det nya lösenordet saknas: starta på en terminal, där det efterfrågas, eller ge det som standardindatas andra rad.</translation>
    </message>
    <message>
        <source>You still have the first password, which the administrator knows. Change it to your own first; then all else can be done.</source>
        <translation>Du har ännu det första lösenordet, som huvudanvändaren känner till. Byt först till ett eget, sedan kan du göra annat.</translation>
    </message>
    <message>
        <source>Your present password was not given just now. Start the change of the password again.</source>
        <translation>Det nuvarande lösenordet gavs inte nyss. Börja bytet av lösenord på nytt.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be seen, or line breaks in a short text. Remove them.</source>
        <translation>Här finns tecken som inte syns, eller radbyten i en kort text. Ta bort dem.</translation>
    </message>
    <message>
        <source>Change own password</source>
        <translation>Byte av eget lösenord</translation>
    </message>
    <message>
        <source>Assign the application to a handler</source>
        <translation>Ge ansökan till en handläggare</translation>
    </message>
    <message>
        <source>The application is late</source>
        <translation>Ansökan är försenad</translation>
    </message>
    <message>
        <source>%1 asked for more time to answer the hearing about the permit</source>
        <translation>%1 bad om längre svarstid i hörandet om tillståndet</translation>
    </message>
    <message>
        <source>%1 gave more time to answer the hearing about the permit</source>
        <translation>%1 förlängde svarstiden i hörandet om tillståndet</translation>
    </message>
    <message>
        <source>%1 refused more time to answer the hearing about the permit</source>
        <translation>%1 förlängde inte svarstiden i hörandet om tillståndet</translation>
    </message>
    <message>
        <source>The organisation ends its permit itself. Ask its permit contact, or hear it and propose the revocation.</source>
        <translation>Organisationen avslutar själv sitt tillstånd. Be dess kontaktperson för tillståndet om det, eller hör organisationen och föreslå återkallelse.</translation>
    </message>
    <message>
        <source>No connection is registered here. A client of an intermediary asks through the framework permit&apos;s connection.</source>
        <translation>Här anmäls ingen anslutning. En mellanhands kund söker uppgifterna genom ramtillståndets anslutning.</translation>
    </message>
    <message>
        <source>Ask for more time to answer about the permit</source>
        <translation>Be om längre svarstid om tillståndet</translation>
    </message>
    <message>
        <source>Give more time to answer about the permit</source>
        <translation>Förläng svarstiden om tillståndet</translation>
    </message>
    <message>
        <source>Refuse more time to answer about the permit</source>
        <translation>Förläng inte svarstiden om tillståndet</translation>
    </message>
    <message>
        <source>Decide on more time for the answer about the permit</source>
        <translation>Avgör om svarstiden om tillståndet förlängs</translation>
    </message>
    <message>
        <source>Notice of resumption</source>
        <translation>Meddelande om återupptagen användning</translation>
    </message>
    <message>
        <source>VTJkysely</source>
        <translation>BDSförfrågan</translation>
    </message>
    <message>
        <source>Query interface</source>
        <translation>Gränssnittet</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Inte granskad</translation>
    </message>
    <message>
        <source>Secret: read by the experts and deciders of the service, the auditor and the organisation itself.</source>
        <translation>Sekretessbelagt: läses av tjänstens sakkunniga och beslutsfattare, revisorn och organisationen själv.</translation>
    </message>
</context>
<context>
    <name>permits::CertificateDialog</name>
    <message>
        <source>None: it stands beside the others</source>
        <translation>Inget: det gäller vid sidan av de andra</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, till %2</translation>
    </message>
</context>
<context>
    <name>permits::GiveCommitmentDialog</name>
    <message>
        <source>The terms of use are being read…</source>
        <translation>Användningsvillkoren läses…</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
</context>
<context>
    <name>permits::RehearsalPanel</name>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) can no longer be used.</source>
        <translation>
            <numerusform>%n användarrätt kan inte längre användas.</numerusform>
            <numerusform>%n användarrätter kan inte längre användas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permit(s) stand under this one.</source>
        <translation>
            <numerusform>%n tillstånd hör till detta.</numerusform>
            <numerusform>%n tillstånd hör till detta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rights::ActivateRightDialog</name>
    <message>
        <source>&lt;ul&gt;&lt;li&gt;The user id and the password are personal and never shared.&lt;/li&gt;&lt;li&gt;Data are looked up only for a duty, and only of the persons whose case is handled.&lt;/li&gt;&lt;li&gt;Kin, neighbours, well-known persons and oneself are not looked up.&lt;/li&gt;&lt;li&gt;Every look-up is logged for five years and can be asked about.&lt;/li&gt;&lt;li&gt;Misuse may be an offence, and ends the right.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul&gt;&lt;li&gt;Användarnamnet och lösenordet är personliga och delas aldrig.&lt;/li&gt;&lt;li&gt;Uppgifter söks bara för en arbetsuppgift, och bara om personer vars ärende handläggs.&lt;/li&gt;&lt;li&gt;Man ser inte på släktingars, grannars, kända personers eller egna uppgifter.&lt;/li&gt;&lt;li&gt;Varje sökning sparas i loggen i fem år och kan frågas om.&lt;/li&gt;&lt;li&gt;Missbruk kan vara ett brott och avslutar rätten.&lt;/li&gt;&lt;/ul&gt;</translation>
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
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
</context>
<context>
    <name>shared::CommandDialog</name>
    <message>
        <source>Being sent…</source>
        <translation>Skickas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Go on with what I typed</source>
        <translation>Fortsätt med det jag skrev</translation>
    </message>
    <message>
        <source>What you typed has not been sent.</source>
        <translation>Det du skrev har inte skickats.</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Leave without sending</source>
        <translation>Lämna utan att skicka</translation>
    </message>
</context>
<context>
    <name>shared::DetailPage</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>It does not exist, or it is not yours to see.</source>
        <translation>Det finns inte, eller du får inte se det.</translation>
    </message>
</context>
<context>
    <name>shared::FieldGrid</name>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>shared::ItemTree</name>
    <message>
        <source>Item</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Känslighet</translation>
    </message>
</context>
<context>
    <name>shared::ListPage</name>
    <message numerus="yes">
        <source>%n new row(s) since this list was read.</source>
        <translation>
            <numerusform>%n ny rad sedan listan lästes.</numerusform>
            <numerusform>%n nya rader sedan listan lästes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Inget matchar</translation>
    </message>
    <message>
        <source>No row fits all the filters above.</source>
        <translation>Ingen rad uppfyller alla filter ovan.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>more than %1 rows – narrow the search</source>
        <translation>fler än %1 rader – begränsa sökningen</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 rad</numerusform>
            <numerusform>%1 rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shared::ListTools</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Columns, saving and printing of this list</source>
        <translation>Listans kolumner, sparande och utskrift</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Kolumner…</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Spara som tabell…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 %2 of %3 rows</source>
        <translation>%1 %2 av %3 rader</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Spara listan</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Saving the list:</source>
        <translation>Listan sparas:</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Filen kunde inte skrivas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of the list are in %2.</source>
        <translation>
            <numerusform>%1 rad i listan finns i %2.</numerusform>
            <numerusform>%1 rader i listan finns i %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Skriv ut listan</translation>
    </message>
    <message>
        <source>Printing the list:</source>
        <translation>Listan skrivs ut:</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), %2</source>
        <translation>
            <numerusform>%1 rad, %2</numerusform>
            <numerusform>%1 rader, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 rows, %2</source>
        <translation>De första %1 raderna, %2</translation>
    </message>
    <message>
        <source>The list has been sent to the printer.</source>
        <translation>Listan har skickats till skrivaren.</translation>
    </message>
</context>
<context>
    <name>shared::StatePanel</name>
    <message>
        <source>Loading</source>
        <translation>Laddas</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laddas…</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Detta kunde inte läsas</translation>
    </message>
</context>
<context>
    <name>shared::Timeline</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Inget har hänt ännu.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Visa tidigare</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>Inget sådant har hänt.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historik: %1</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <translation>%1, utskriven %2</translation>
    </message>
    <message>
        <source>Print the history</source>
        <translation>Skriv ut historiken</translation>
    </message>
    <message>
        <source>Print the history as it is shown</source>
        <translation>Skriv ut historiken så som den visas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Decisions and states</source>
        <translation>Beslut och status</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Shown in the history</source>
        <translation>I historiken visas</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>under en dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between</source>
        <translation>
            <numerusform>%n dag emellan</numerusform>
            <numerusform>%n dagar emellan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::GoAnywhere</name>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>Page, organisation, person, permit number or diary number</source>
        <translation>Sida, organisation, person, tillståndsnummer eller diarienummer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittade</translation>
    </message>
    <message>
        <source>First letters are enough. Enter opens, Esc closes.</source>
        <translation>De första bokstäverna räcker. Enter öppnar, Esc stänger.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
</context>
<context>
    <name>shell::Navigation</name>
    <message>
        <source>Go to…  Ctrl+K</source>
        <translation>Gå till…  Ctrl+K</translation>
    </message>
    <message>
        <source>Go to any page, organisation, person or application</source>
        <translation>Gå till vilken sida, organisation, person eller ansökan som helst</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) wait for you (Alt+%2)</source>
        <translation>
            <numerusform>%1: %n ärende väntar på dig (Alt+%2)</numerusform>
            <numerusform>%1: %n ärenden väntar på dig (Alt+%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>%1, %2: menu</source>
        <translation>%1, %2: meny</translation>
    </message>
</context>
<context>
    <name>shell::Workplace</name>
    <message>
        <source>The connection is back.</source>
        <translation>Anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Tillbaka (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>The connection to the database is lost. It is tried again all the time; what you have typed stays here.</source>
        <translation>Anslutningen till databasen bröts. Den försöks hela tiden på nytt; det du skrivit finns kvar.</translation>
    </message>
    <message>
        <source>The audit trail of this server no longer holds seal %1, which this computer remembers. It was altered, or an older backup was restored: tell the agency&apos;s administrator and auditor before you go on.</source>
        <translation>Serverns händelselogg innehåller inte längre sigillet %1, som denna dator minns. Den har ändrats, eller en äldre säkerhetskopia har återställts: meddela myndighetens huvudanvändare och revisor innan du fortsätter.</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medeltal</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Half (50 %)</source>
        <translation>Hälften (50 %)</translation>
    </message>
    <message>
        <source>Three of four (75 %)</source>
        <translation>Tre av fyra (75 %)</translation>
    </message>
    <message>
        <source>Nine of ten (90 %)</source>
        <translation>Nio av tio (90 %)</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>Total days</source>
        <translation>Total tid, dagar</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Öppna i slutet</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Q%1/%2</source>
        <translation>kv. %1/%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller mer</translation>
    </message>
    <message>
        <source>Total days, from</source>
        <translation>Total tid minst, dagar</translation>
    </message>
</context>
<context>
    <name>times::AsOfView</name>
    <message>
        <source>On %1 it was not there yet.</source>
        <translation>%1 fanns det inte ännu.</translation>
    </message>
    <message>
        <source>At the end of the day</source>
        <translation>I slutet av dagen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What it was at the end of this day: state, clocks and content, with the names of that time</source>
        <translation>Status, klockor och innehåll i slutet av dagen, med den tidens namn</translation>
    </message>
</context>
<context>
    <name>times::ClockView</name>
    <message>
        <source>%1 days</source>
        <translation>%1 dagar</translation>
    </message>
    <message>
        <source>in total since arrival, and going on</source>
        <translation>totalt sedan ankomsten, fortgår</translation>
    </message>
    <message>
        <source>in total from arrival to the end</source>
        <translation>totalt från ankomst till slut</translation>
    </message>
    <message>
        <source>the agency’s own time</source>
        <translation>myndighetens egen tid</translation>
    </message>
    <message>
        <source>waiting for the applicant</source>
        <translation>väntan på sökanden</translation>
    </message>
    <message>
        <source>No time has been promised for cases like this.</source>
        <translation>Ingen tid har utlovats för sådana ärenden.</translation>
    </message>
    <message>
        <source>Promised by %1 · %2</source>
        <translation>Utlovad senast %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Was promised by %1; ended %n day(s) after it.</source>
        <translation>
            <numerusform>Utlovades senast %1; avslutades %n dag efter det.</numerusform>
            <numerusform>Utlovades senast %1; avslutades %n dagar efter det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was promised by %1; ended %n day(s) before it.</source>
        <translation>
            <numerusform>Utlovades senast %1; avslutades %n dag före det.</numerusform>
            <numerusform>Utlovades senast %1; avslutades %n dagar före det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was promised by %1; ended on that very day.</source>
        <translation>Utlovades senast %1; avslutades samma dag.</translation>
    </message>
</context>
<context>
    <name>times::PhaseBar</name>
    <message>
        <source>%1: %2 days, waiting on: %3</source>
        <translation>%1: %2 dagar, i tur %3</translation>
    </message>
    <message>
        <source>%1 (going on)</source>
        <translation>%1 (pågår)</translation>
    </message>
    <message>
        <source>Phases of the case</source>
        <translation>Ärendets skeden</translation>
    </message>
</context>
<context>
    <name>times::TimesPage</name>
    <message>
        <source>The last 12 months</source>
        <translation>De senaste 12 månaderna</translation>
    </message>
    <message>
        <source>The last 24 months</source>
        <translation>De senaste 24 månaderna</translation>
    </message>
    <message>
        <source>The last 5 years</source>
        <translation>De senaste 5 åren</translation>
    </message>
    <message>
        <source>The last 20 years</source>
        <translation>De senaste 20 åren</translation>
    </message>
    <message>
        <source>A period of my own</source>
        <translation>Egen period</translation>
    </message>
    <message>
        <source>Service: all</source>
        <translation>Tjänst: alla</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Slag: alla</translation>
    </message>
    <message>
        <source>Applicants: all</source>
        <translation>Sökande: alla</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den sista dagen är före den första.</translation>
    </message>
    <message>
        <source>No cases in this period</source>
        <translation>Inga ärenden under perioden</translation>
    </message>
    <message>
        <source>Figures stand here as soon as a case has arrived or ended. Choose a longer period or fewer conditions.</source>
        <translation>Siffrorna visas här när ett ärende har kommit in eller avslutats. Välj en längre period eller färre villkor.</translation>
    </message>
    <message>
        <source>Print processing times</source>
        <translation>Skriv ut handläggningstiderna</translation>
    </message>
    <message>
        <source>The figures have been sent to the printer.</source>
        <translation>Siffrorna har skickats till skrivaren.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Spara siffrorna</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Filen kunde inte skrivas: %1</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>Siffrorna finns i %1.</translation>
    </message>
    <message>
        <source>How long cases take, where the time goes, and whether promises are kept</source>
        <translation>Hur länge ärenden tar, vart tiden går och om löftena hålls</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Spara som tabell…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation>
            <numerusform>%n bild i %1</numerusform>
            <numerusform>%n bilder i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture shows: %1</source>
        <translation>Ingen bild visar: %1</translation>
    </message>
</context>
<context>
    <name>prices::PricesPage</name>
    <message>
        <source>What decisions of a day charge, on what ground, and how a change is sought in them</source>
        <translation>Vad som tas ut för beslut en viss dag, på vilken grund och hur ändring i dem söks</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>I kraft dagen</translation>
    </message>
</context>
<context>
    <name>shared::ActBar</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>ExtendSuspensionDialog</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Till och med</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>A later day than the suspension has now.</source>
        <translation>En senare dag än indragningen har nu.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>It is kept in the history and told to the organisation by letter.</source>
        <translation>Bevaras i historiken och meddelas organisationen per brev.</translation>
    </message>
</context>
<context>
    <name>permits::VersionComparison</name>
    <message>
        <source>Version %1, from %2</source>
        <translation>Version %1, från %2</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Välj två olika versioner.</translation>
    </message>
    <message>
        <source>The data content of these versions is the same.</source>
        <translation>Datainnehållet i dessa versioner är detsamma.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Jämförs</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Beslut i ärendet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjord</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>with</source>
        <translation>och</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Första versionen</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Andra versionen</translation>
    </message>
</context>
<context>
    <name>applications::DraftAttachments</name>
    <message>
        <source>What this application brings along</source>
        <translation>Vad som bifogas denna ansökan</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Choose files, or drop them here.</source>
        <translation>Inget är bifogat ännu. Välj filer eller släpp dem här.</translation>
    </message>
    <message>
        <source>The application can be sent without them. What it is expected to bring is asked for later when it is missing. That takes time, and the promised time goes on meanwhile.</source>
        <translation>Ansökan kan skickas utan dem. En väntad bilaga som saknas begärs senare. Det tar tid, och den utlovade tiden löper vidare under tiden.</translation>
    </message>
</context>
<context>
    <name>applications::PresentContent</name>
    <message>
        <source>Compared with permit %1: %2 in the permit now, %3 new, %4 would be dropped.</source>
        <translation>Jämfört med tillstånd %1: %2 i tillståndet nu, %3 nya, %4 skulle utgå.</translation>
    </message>
    <message>
        <source>Compared with permit %1, which stays in force beside: %2 in the permit now, %3 new.</source>
        <translation>Jämfört med tillstånd %1, som gäller vid sidan av: %2 i tillståndet nu, %3 nya.</translation>
    </message>
</context>
<context>
    <name>login::NewPassword</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Välj ett eget lösenord</translation>
    </message>
    <message>
        <source>The administrator who issued the login %1 knows its first password. Change it now; then you can begin.</source>
        <translation>Huvudanvändaren som gav användarnamnet %1 känner till dess första lösenord. Byt det nu, sedan kan du börja.</translation>
    </message>
    <message>
        <source>User name: %1. Other sessions of yours end, on other computers too.</source>
        <translation>Användarnamn: %1. Dina övriga sessioner avslutas, även på andra datorer.</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Nuvarande lösenord</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>N&amp;ytt lösenord</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Nytt lösenord &amp;igen</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Nuvarande lösenord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt lösenord</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nytt lösenord igen</translation>
    </message>
    <message>
        <source>At least %1 characters, at least %2 of them different: letters from a to z, digits, marks, and spaces between words. Four or five words in a row are strong and easy to remember. Not your name, and not the present password.</source>
        <translation>Minst %1 tecken, av vilka minst %2 olika: bokstäver a–z, siffror, skiljetecken och mellanslag mellan orden. Fyra eller fem ord i rad är starkt och lätt att minnas. Inte ditt namn och inte det nuvarande lösenordet.</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Visa det jag skriver</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Byt lösenordet</translation>
    </message>
</context>
<context>
    <name>login::NewPasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Byt lösenordet</translation>
    </message>
</context>
<context>
    <name>shared::FileChoice</name>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>shared::FilterLine</name>
    <message>
        <source>%1: all</source>
        <translation>%1: alla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
</context>
<context>
    <name>shared::FormFields</name>
    <message>
        <source>Required</source>
        <translation>Obligatoriskt</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>Obligatoriskt. %1</translation>
    </message>
    <message>
        <source>Has a date</source>
        <translation>Ange datum</translation>
    </message>
    <message>
        <source>%1: has a date</source>
        <translation>%1: dag anges</translation>
    </message>
</context>
<context>
    <name>shared::PartTabs</name>
    <message>
        <source>Parts of the page</source>
        <translation>Sidans delar</translation>
    </message>
</context>
</TS>
