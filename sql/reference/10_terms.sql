-- The first versions of the terms of use (domain: use for the purpose, no passing on, storing only by law, rights by duty, proof by user).
-- Later versions are published by the administrator of the agency.
insert into data.terms (service, version_code, valid_from, title_fi, title_sv, text_fi, text_sv)
select s.service, '2020-1', date '2020-01-01', s.title_fi, s.title_sv,
       E'1. Tietoja käytetään vain päätöksessä nimettyyn käyttötarkoitukseen.\n'
       '2. Tietoja ei luovuteta edelleen sivullisille, ellei laissa niin säädetä.\n'
       '3. Tietoja tallennetaan omaan rekisteriin vain, kun laki sen sallii.\n'
       '4. ' || s.rights_fi || E'\n'
       '5. Luvansaaja pystyy viiden vuoden ajan osoittamaan käyttäjittäin, kuka on katsonut kenen tietoja.\n'
       '6. Luvansaaja antaa viraston pyynnöstä kirjallisen selvityksen tietoturvasta.\n'
       '7. Käyttötarkoituksen, nimen ja Y-tunnuksen muutoksista ilmoitetaan virastolle.',
       E'1. Uppgifterna används endast för det användningsändamål som nämns i beslutet.\n'
       '2. Uppgifterna lämnas inte vidare till utomstående, om inte något annat föreskrivs i lag.\n'
       '3. Uppgifterna sparas i ett eget register endast när lagen tillåter det.\n'
       '4. ' || s.rights_sv || E'\n'
       '5. Tillståndshavaren kan i fem års tid visa per användare vem som har tittat på vems uppgifter.\n'
       '6. Tillståndshavaren lämnar på myndighetens begäran en skriftlig utredning om informationssäkerheten.\n'
       '7. Ändringar i användningsändamålet, namnet och FO-numret meddelas till myndigheten.'
from (values
  ('browser', 'VTJkyselyn käyttöehdot', 'Användningsvillkor för BDSförfrågan',
   'Käyttöoikeus annetaan vain sille, jonka virka- tai työtehtävä sitä edellyttää, ja se päätetään viipymättä, kun tarve lakkaa.',
   'Användarrätt ges endast åt den vars tjänste- eller arbetsuppgift kräver det, och den avslutas utan dröjsmål när behovet upphör.'),
  ('interface', 'VTJ-kyselyrajapinnan käyttöehdot', 'Användningsvillkor för BDSförfrågan-gränssnittet',
   'Jokaisessa kyselyssä yksilöidään loppukäyttäjä, ja yhteyden varmenteet pidetään voimassa ja suojattuina.',
   'I varje förfrågan identifieras slutanvändaren, och anslutningens certifikat hålls giltiga och skyddade.'))
  as s (service, title_fi, title_sv, rights_fi, rights_sv)
on conflict do nothing;
