-- The lines that the agency goes through, as data. A line keeps its code for ever; what is written of it (data.assessment_line) points to it.
create table rule.checklist (
  kind       text not null check (kind in ('security', 'technical', 'examination')),
  line       text not null,
  sort_order integer not null,
  service    text,                -- only for this service; empty: for both
  field      text not null,       -- what of the application a completion request would name
  name_fi    text not null,
  name_sv    text not null,
  name_en    text not null,
  constraint checklist_pkey primary key (kind, line)
);
comment on table rule.checklist is 'Checklists of the security assessment, the technical assessment and the examination of an application.';

insert into rule.checklist (kind, sort_order, line, service, field, name_fi, name_sv, name_en) values
 ('security', 1, 'responsibility', null, 'security.responsibility', 'Vastuuhenkilöt ja ohjeet', 'Ansvariga personer och anvisningar', 'Responsible persons and instructions'),
 ('security', 2, 'users', null, 'security.users', 'Käyttäjien valinta, oikeudet työtehtävän mukaan', 'Val av användare, rättigheter enligt arbetsuppgift', 'Choice of users, rights by duty'),
 ('security', 3, 'authentication', null, 'security.authentication', 'Käyttäjien tunnistaminen', 'Autentisering av användare', 'Authentication of users'),
 ('security', 4, 'logging', null, 'security.logging', 'Lokitus käyttäjätasolla ja säilytys viisi vuotta', 'Loggning på användarnivå och förvaring i fem år', 'Logging at user level, kept for five years'),
 ('security', 5, 'monitoring', null, 'security.monitoring', 'Käytön seuranta', 'Uppföljning av användningen', 'Monitoring of use'),
 ('security', 6, 'premises', null, 'security.premises', 'Tilat ja laitteet', 'Lokaler och utrustning', 'Premises and devices'),
 ('security', 7, 'transfer', null, 'security.transfer', 'Siirto ja säilytys, salaus', 'Överföring och lagring, kryptering', 'Transfer and storage, encryption'),
 ('security', 8, 'processors', null, 'security.processors', 'Käsittelijät ja toimittajat', 'Personuppgiftsbiträden och leverantörer', 'Processors and suppliers'),
 ('security', 9, 'destruction', null, 'security.destruction', 'Tietojen hävittäminen', 'Förstöring av uppgifterna', 'Destruction of the data'),
 ('security', 10, 'breach', null, 'security.breach', 'Menettely häiriöissä ja tietoturvaloukkauksissa', 'Förfarande vid störningar och personuppgiftsincidenter', 'Procedure for incidents and data breaches'),
 ('security', 11, 'training', null, 'security.training', 'Käyttäjien koulutus', 'Utbildning av användarna', 'Training of users'),
 ('technical', 1, 'connection', 'interface', 'connection', 'Yhteys: palveluväylän jäsen ja alijärjestelmä tai palvelinvarmenne', 'Anslutning: medlem och delsystem i informationsleden eller servercertifikat', 'Connection: Data Exchange Layer member and subsystem, or server certificate'),
 ('technical', 2, 'certificate', 'interface', 'connection', 'Varmenteen myöntäjä, sulkulista ja voimassaolo', 'Certifikatets utfärdare, spärrlista och giltighet', 'Certificate issuer, revocation list and validity'),
 ('technical', 3, 'end_user', null, 'security.logging', 'Kyselyn takana oleva henkilö osoitettavissa viiden vuoden ajan', 'Personen bakom en förfrågan kan påvisas i fem år', 'The person behind each query can be shown for five years'),
 ('technical', 4, 'encryption', 'interface', 'security.transfer', 'TLS 1.2 tai uudempi koko yhteydellä', 'TLS 1.2 eller nyare på hela anslutningen', 'TLS 1.2 or newer on the whole connection'),
 ('technical', 5, 'query_log', null, 'security.logging', 'Kyselyloki: kuka, milloin, mitä, minkä asian vuoksi', 'Förfrågningslogg: vem, när, vad och för vilket ärende', 'Query log: who, when, what, for which case'),
 ('technical', 6, 'error_handling', 'interface', 'connection', 'Virhetilanteet ja paluukoodit käsitellään', 'Fel och returkoder hanteras', 'Errors and return codes are handled'),
 ('technical', 7, 'product', 'interface', 'items', 'Valmis tuote vai räätälöity sisältö', 'Färdig produkt eller skräddarsytt innehåll', 'Ready-made product or tailored content'),
 ('technical', 8, 'test_plan', 'interface', 'connection', 'Testaussuunnitelma, ei todellisia henkilöitä testissä', 'Testplan, inga verkliga personer i testet', 'Test plan, no real persons in tests'),
 ('technical', 9, 'login_method', 'browser', 'security.authentication', 'Kaksivaiheinen kirjautuminen kaikilla käyttäjillä', 'Tvåstegsinloggning för alla användare', 'Two-step login for every user'),
 ('technical', 10, 'workstations', 'browser', 'security.premises', 'Työasemat: ylläpito, päivitykset, levyjen salaus', 'Arbetsstationer: underhåll, uppdateringar, kryptering av diskar', 'Workstations: upkeep, updates, disk encryption'),
 ('technical', 11, 'volume', null, 'yearly_queries', 'Kyselymäärä ja kuormitushuiput', 'Antalet förfrågningar och belastningstoppar', 'Number of queries and peaks of load'),
 ('examination', 1, 'right_service', null, 'purpose', 'Oikea palvelu: jatkuva, yksittäinen ja ajantasainen tarve', 'Rätt tjänst: fortlöpande, enskilt och aktuellt behov', 'Right service: continuous, one at a time, up to date'),
 ('examination', 2, 'grantee', null, 'other', 'Luvansaaja ja sen luokka; kattaako kattolupa jo', 'Tillståndshavare och klass; omfattas redan av ett taktillstånd', 'The grantee and its class; already under a standing permit'),
 ('examination', 3, 'purpose', null, 'purpose', 'Käyttötarkoitus lainmukainen ja riittävän täsmällinen', 'Användningsändamålet lagligt och tillräckligt preciserat', 'The purpose lawful and stated closely enough'),
 ('examination', 4, 'legal_basis', null, 'legal_basis', 'Säännös kullekin tietoryhmälle, myös turvakiellon alaisille tiedoille', 'Bestämmelse för varje uppgiftsgrupp, även för spärrmarkerade uppgifter', 'A provision for each group, also for data under non-disclosure'),
 ('examination', 5, 'necessity', null, 'items', 'Jokaisen tietoryhmän ja hakuavaimen tarpeellisuus', 'Behovet av varje uppgiftsgrupp och söknyckel', 'The need of each group and search key'),
 ('examination', 6, 'user_count', null, 'user_count', 'Käyttäjämäärä suhteessa kuvattuun tehtävään', 'Antalet användare i förhållande till uppgiften', 'Number of users against the duty described'),
 ('examination', 7, 'storing', null, 'other', 'Tallentaminen, edelleenluovutus ja käsittelijät: millä perusteella', 'Lagring, vidareutlämnande och biträden: på vilken grund', 'Storing, passing on, processors: on what ground'),
 ('examination', 8, 'protection', null, 'protection', 'Selvitys tietojen suojauksesta riittävä; tarvitaanko erillinen selvitys', 'Redogörelsen för skyddet tillräcklig; behövs en särskild utredning', 'The clarification of protection sufficient; is a separate report needed'),
 ('examination', 9, 'traceability', 'interface', 'security.logging', 'Kyselijä nimettävissä viisi vuotta; väylä tai varmenne kunnossa', 'Förfrågaren kan namnges i fem år; led eller certifikat i skick', 'The asker nameable for five years; layer or certificate in order'),
 ('examination', 10, 'product', 'interface', 'items', 'Riittääkö valmis tuote', 'Räcker en färdig produkt', 'Is a ready-made product enough'),
 ('examination', 11, 'fee', null, 'other', 'Maksuton vai maksullinen, millä asetuksen kohdalla', 'Avgiftsfri eller avgiftsbelagd, enligt vilken punkt i förordningen', 'Free or chargeable, by which point of the decree'),
 ('examination', 12, 'language', null, 'other', 'Päätöksen kieli, tiedoksianto, muutoksenhakuohje', 'Beslutets språk, delgivning, anvisning om sökande av ändring', 'Language of the decision, its service, instructions for appeal'),
 ('examination', 13, 'refusal', null, 'other', 'Hylätäänkö osin: kuuleminen ja perustelut', 'Avslås en del: hörande och motivering', 'Refused in part: hearing and reasons');
