-- Who is who: the agency's people, the bodies that apply, and those who act for them. All made up, like the business ids, which lie above the numbers given.
insert into demo.org select 'agency', id from data.organisation where class = 'agency';
with made as (
  insert into data.organisation (class, business_id, name_fi, name_sv, standing_cover, language, street_address, postal_address, email, invoicing)
  select class, business_id, name_fi, name_sv, covered, language, street, postal, email, invoicing
  from (values
    ('joint_authority', '9000001-1', 'Kivirannan koulutuskuntayhtymä', 'Stenstrands utbildningssamkommun', true, 'fi', 'Koulukatu 4', '99810 Kiviranta', 'kirjaamo@kiviranta.example', 'Verkkolasku 003790000011'),
    ('company', '9000138-0', 'Saimaan Lainapankki Oyj', 'Saimens Lånebank Abp', false, 'fi', 'Satamatori 2', '99820 Saimaranta', 'tietolupa@lainapankki.example', 'Verkkolasku 003790001380'),
    ('association', '9000275-4', 'Pohjolan Asumisneuvonta ry', 'Nordens boenderådgivning rf', false, 'fi', 'Porvarinkuja 7 B', '99830 Uusikoski', 'toimisto@asumisneuvonta.example', 'Lasku sähköpostilla'),
    ('municipality', '9000412-7', 'Kuusiniemen kunta', 'Grannäs kommun', true, 'sv', 'Rådhusgatan 1', '99840 Grannäs', 'kommun@grannas.example', 'Nätfaktura 003790004127'),
    ('intermediary', '9000549-6', 'Suomen Tietovälitys Oy', 'Finlands dataförmedling Ab', false, 'fi', 'Välikatu 12', '99850 Linkkilä', 'luvat@tietovalitys.example', 'Verkkolasku 003790005496'),
    ('other_public', '9000823-2', 'Eläkelaitos Aurinko', 'Pensionsanstalten Solen', false, 'fi', 'Vakuutuspolku 3', '99860 Aurinkolahti', 'kirjaamo@elakeaurinko.example', 'Verkkolasku 003790008232'))
    as v (class, business_id, name_fi, name_sv, covered, language, street, postal, email, invoicing)
  returning id, business_id)
insert into demo.org
select case business_id when '9000001-1' then 'kiviranta' when '9000138-0' then 'lainapankki' when '9000275-4' then 'asumisneuvonta'
                        when '9000412-7' then 'kuusiniemi' when '9000549-6' then 'tietovalitys' else 'elakeaurinko' end, id from made;

select demo.add_login(handle, login, given, family, language, chosen) from (values
  ('aino',     'u_a10000000001', 'Aino',      'Virtanen',   'fi', true),
  ('eero',     'u_a10000000002', 'Eero',      'Lindqvist',  'sv', true),
  ('paivi',    'u_a10000000003', 'Päivi',     'Koskela',    'fi', true),
  ('mikko',    'u_a10000000004', 'Mikko',     'Heikkinen',  'fi', true),
  ('sirkka',   'u_a10000000005', 'Sirkka',    'Nurmi',      'fi', true),
  ('ahti',     'u_a10000000006', 'Ahti',      'Öhman',      'fi', true),
  ('outi',     'u_a10000000007', 'Outi',      'Salonen',    'fi', true),
  ('liisa',    'u_c10000000001', 'Liisa',     'Mäkelä',     'fi', true),
  ('jukka',    'u_c10000000002', 'Jukka',     'Rantanen',   'fi', true),
  ('ville',    'u_c10000000003', 'Ville',     'Åkerblom',   'fi', true),
  ('marianne', 'u_c10000000004', 'Marianne',  'Sjöberg',    'sv', true),
  ('timo',     'u_c10000000005', 'Timo',      'Laaksonen',  'fi', true),
  ('anna',     'u_c10000000006', 'Anna',      'Järvinen',   'fi', false),
  ('kaisa',    'u_c10000000007', 'Kaisa',     'Peltonen',   'fi', false),
  ('gustav',   'u_c10000000008', 'Gustav',    'Nyström',    'sv', false),
  ('ingrid',   'u_c10000000009', 'Ingrid',    'Holmberg',   'sv', false),
  ('petri',    'u_c1000000000a', 'Petri',     'Savolainen', 'fi', false),
  ('helena',   'u_c1000000000b', 'Helena',    'Aaltonen',   'fi', false),
  ('risto',    'u_c100000000f1', 'Risto',     'Hakala',     'fi', false))
  as v (handle, login, given, family, language, chosen);

select demo.join_org(handle, org, role, duty, scope) from (values
  ('aino',     'agency', 'expert', 'Asiantuntija, VTJkysely', 'browser'),
  ('eero',     'agency', 'expert', 'Sakkunnig, förfrågningsgränssnittet', 'interface'),
  ('paivi',    'agency', 'decider', 'Yksikön päällikkö', 'both'),
  ('mikko',    'agency', 'access_administrator', 'Käyttöoikeuksien hallinnoija', 'both'),
  ('sirkka',   'agency', 'supervisor', 'Palveluesimies', 'both'),
  ('ahti',     'agency', 'auditor', 'Sisäinen tarkastaja', 'both'),
  ('outi',     'agency', 'administrator', 'Pääkäyttäjä', 'both'),
  ('liisa',    'kiviranta', 'permit_contact', 'Opiskelijapalvelujen päällikkö', 'both'),
  ('jukka',    'kiviranta', 'user', 'Opintosihteeri', 'both'),
  ('anna',     'kiviranta', 'user', 'Opintosihteeri', 'both'),
  ('ville',    'kiviranta', 'technical_contact', 'Järjestelmäasiantuntija', 'both'),
  ('ville',    'lainapankki', 'technical_contact', 'Järjestelmätoimittajan asiantuntija', 'both'),
  ('marianne', 'lainapankki', 'permit_contact', 'Dataskyddsansvarig', 'both'),
  ('timo',     'lainapankki', 'user', 'Asiakastietojen vastaava', 'both'),
  ('kaisa',    'asumisneuvonta', 'permit_contact', 'Toiminnanjohtaja', 'both'),
  ('gustav',   'kuusiniemi', 'permit_contact', 'Kommunsekreterare', 'both'),
  ('ingrid',   'kuusiniemi', 'user', 'Byråsekreterare', 'both'),
  ('petri',    'tietovalitys', 'permit_contact', 'Palvelupäällikkö', 'both'),
  ('helena',   'elakeaurinko', 'permit_contact', 'Etuuspäällikkö', 'both'),
  ('risto',    'tietovalitys', 'permit_contact', 'Asiakkuuspäällikkö', 'both'))
  as v (handle, org, role, duty, scope);
