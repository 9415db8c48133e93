-- The staff of the customers and their rights, in every state that a right can have.
create function demo.right(p_handle text, p_by text, p_permit text, p_purpose_no integer, p_duty text, p_proposed integer, p_goal text,
                           p_goal_day integer default null, p_reason text default null, p_items text default 'null', p_until text default 'null') returns void
  language plpgsql as $$
declare
  v_person text := split_part(p_handle, '/', 1);
begin
  perform demo.plan(p_proposed, p_by, 'propose_right', 'right', p_handle, format(
    $q$jsonb_build_object('permit_id', demo.thing_id('permit', %1$L), 'person_id', coalesce(demo.who(%2$L), demo.thing_id('person', %2$L)),
       'purpose_id', demo.purpose(%1$L, %3$s), 'items', %4$s, 'duty', %5$L, 'valid_from', demo.today(), 'valid_until', %6$s)$q$,
    p_permit, v_person, p_purpose_no, p_items, p_duty, p_until));
  if p_goal = 'refused' then
    perform demo.plan(p_goal_day, 'mikko', 'refuse_right', 'right', p_handle, format('jsonb_build_object(%L, %L)', 'reason', p_reason));
  elsif p_goal = 'withdrawn' then
    perform demo.plan(p_goal_day, p_by, 'withdraw_right', 'right', p_handle, format('jsonb_build_object(%L, %L)', 'reason', p_reason));
  end if;
  if p_goal in ('refused', 'withdrawn', 'proposed') then
    return;
  end if;
  perform demo.plan(greatest(p_proposed - 3, 0), 'mikko', 'approve_right', 'right', p_handle);
  if p_goal = 'approved' then
    return;
  end if;
  perform demo.plan(greatest(p_proposed - 4, 0), 'mikko', 'deliver_user_code', 'right', p_handle);
  if p_goal = 'code_delivered' then
    return;
  end if;
  perform demo.plan(greatest(p_proposed - 6, 0), p_by, 'activate_right', 'right', p_handle);
  if p_goal = 'blocked' then
    perform demo.plan(p_goal_day, p_by, 'block_right', 'right', p_handle, format('jsonb_build_object(%L, %L)', 'reason', p_reason));
  elsif p_goal in ('left_employment', 'duty_changed', 'not_needed', 'mistake', 'restored') then
    perform demo.plan(p_goal_day, p_by, 'end_right', 'right', p_handle,
                      format('jsonb_build_object(%L, %L, %L, %L)', 'end_reason', case p_goal when 'restored' then 'mistake' else p_goal end, 'reason', p_reason));
    if p_goal = 'restored' then
      perform demo.plan(p_goal_day - 1, p_by, 'restore_right', 'right', p_handle, $q$'{"reason": "Päättäminen osui väärään henkilöön."}'$q$);
    end if;
  elsif p_goal = 'misuse' then
    perform demo.plan(p_goal_day + 4, 'mikko', 'block_right', 'right', p_handle, format('jsonb_build_object(%L, %L)', 'reason', 'Lokissa hakuja ilman työtehtävää; selvitys pyydetty.'));
    perform demo.plan(p_goal_day, 'mikko', 'end_right', 'right', p_handle, format('jsonb_build_object(%L, %L, %L, %L)', 'end_reason', 'misuse', 'reason', p_reason));
  end if;
end $$;

select demo.plan(days, by_whom, 'add_person', 'person', handle,
         format('jsonb_build_object(%L, demo.org(%L), %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)', 'org_id', org, 'given_names', given, 'family_name', family,
                'duty', duty, 'unit', unit, 'email', translate(lower(split_part(given, ' ', 1) || '.' || family), 'åäö', 'aao') || '@' || org || '.example', 'phone', ''))
from (values
  (168, 'jukka', 'kiviranta', 'k01', 'Maija', 'Hämäläinen', 'Opintosihteeri', 'Opiskelijapalvelut'),
  (168, 'jukka', 'kiviranta', 'k02', 'Antti', 'Korhonen', 'Opintosihteeri', 'Opiskelijapalvelut'),
  (168, 'jukka', 'kiviranta', 'k03', 'Tuula', 'Niemi', 'Opinto-ohjaaja', 'Ohjaus'),
  (168, 'jukka', 'kiviranta', 'k04', 'Sami', 'Väisänen', 'Opintosihteeri', 'Hakutoimisto'),
  (168, 'jukka', 'kiviranta', 'k05', 'Elina', 'Karjalainen', 'Kuraattori', 'Ohjaus'),
  (150, 'jukka', 'kiviranta', 'k06', 'Juhani', 'Ojala', 'Hakuvastaava', 'Hakutoimisto'),
  (150, 'jukka', 'kiviranta', 'k07', 'Riitta', 'Äijälä', 'Opintosihteeri', 'Opiskelijapalvelut'),
  (150, 'jukka', 'kiviranta', 'k08', 'Kim', 'Bergström', 'Opintosihteeri', 'Stenstrandin toimipiste'),
  (120, 'jukka', 'kiviranta', 'k09', 'Pirjo', 'Lehtonen', 'Toimistosihteeri', 'Hakutoimisto'),
  (120, 'jukka', 'kiviranta', 'k10', 'Olli', 'Tamminen', 'Opinto-ohjaaja', 'Ohjaus'),
  (80,  'jukka', 'kiviranta', 'k11', 'Noora', 'Kettunen', 'Opintosihteeri', 'Opiskelijapalvelut'),
  (40,  'anna',  'kiviranta', 'k12', 'Åsa', 'Lundberg', 'Opintosihteeri', 'Stenstrandin toimipiste'),
  (40,  'anna',  'kiviranta', 'k13', 'Jarmo', 'Heino', 'Hakuvastaava', 'Hakutoimisto'),
  (16,  'anna',  'kiviranta', 'k14', 'Veera', 'Öhberg', 'Opintosihteeri', 'Opiskelijapalvelut'),
  (16,  'anna',  'kiviranta', 'k15', 'Mirja', 'Salo', 'Koulusihteeri', 'Opiskelijapalvelut'),
  (5,   'anna',  'kiviranta', 'k16', 'Lauri', 'Ahonen', 'Opinto-ohjaaja', 'Ohjaus'),
  (144, 'timo', 'lainapankki', 'l01', 'Satu', 'Kinnunen', 'Asiakastietojen vastaava', 'Luotot'),
  (144, 'timo', 'lainapankki', 'l02', 'Mats', 'Eklund', 'Luottoneuvottelija', 'Luotot'),
  (144, 'timo', 'lainapankki', 'l03', 'Heidi', 'Turunen', 'Luottoneuvottelija', 'Luotot'),
  (144, 'timo', 'lainapankki', 'l04', 'Risto', 'Parviainen', 'Perinnän asiantuntija', 'Perintä'),
  (130, 'timo', 'lainapankki', 'l05', 'Emilia', 'Grönroos', 'Asiakaspalvelija', 'Asiakaspalvelu'),
  (130, 'timo', 'lainapankki', 'l06', 'Janne', 'Mustonen', 'Luottoneuvottelija', 'Luotot'),
  (95,  'timo', 'lainapankki', 'l07', 'Oona', 'Räsänen', 'Asiakaspalvelija', 'Asiakaspalvelu'),
  (95,  'timo', 'lainapankki', 'l08', 'Tapio', 'Hiltunen', 'Perinnän asiantuntija', 'Perintä'),
  (50,  'timo', 'lainapankki', 'l09', 'Malin', 'Söderholm', 'Kundrådgivare', 'Asiakaspalvelu'),
  (50,  'timo', 'lainapankki', 'l10', 'Pasi', 'Leppänen', 'Luottoneuvottelija', 'Luotot'),
  (12,  'timo', 'lainapankki', 'l11', 'Iida', 'Manninen', 'Asiakaspalvelija', 'Asiakaspalvelu'),
  (12,  'timo', 'lainapankki', 'l12', 'Kalle', 'Pitkänen', 'Luottoneuvottelija', 'Luotot'),
  (86,  'ingrid', 'kuusiniemi', 'g01', 'Camilla', 'Fagerström', 'Byråsekreterare', 'Småbarnspedagogik'),
  (86,  'ingrid', 'kuusiniemi', 'g02', 'Johan', 'Westerlund', 'Daghemsföreståndare', 'Småbarnspedagogik'),
  (86,  'ingrid', 'kuusiniemi', 'g03', 'Susanne', 'Lindholm', 'Avgiftshandläggare', 'Småbarnspedagogik'),
  (70,  'ingrid', 'kuusiniemi', 'g04', 'Tom', 'Backman', 'Daghemsföreståndare', 'Småbarnspedagogik'),
  (70,  'ingrid', 'kuusiniemi', 'g05', 'Ann-Sofi', 'Häggblom', 'Byråsekreterare', 'Småbarnspedagogik'),
  (25,  'ingrid', 'kuusiniemi', 'g06', 'Peter', 'Ström', 'Avgiftshandläggare', 'Småbarnspedagogik'),
  (25,  'ingrid', 'kuusiniemi', 'g07', 'Åke', 'Sundqvist', 'Daghemsföreståndare', 'Småbarnspedagogik'))
  as v (days, by_whom, org, handle, given, family, duty, unit);
select demo.plan(32, 'helena', 'add_person', 'person', 'e01', format('jsonb_build_object(%L, demo.org(%L), %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)', 'org_id', 'elakeaurinko',
  'given_names', 'Marjatta', 'family_name', 'Vainio', 'duty', 'Eläkekäsittelijä', 'unit', 'Etuudet', 'email', 'marjatta.vainio@elakeaurinko.example', 'phone', ''));
select demo.plan(31, 'helena', 'apply_appointment', 'appointment', 'marjatta', $$ jsonb_build_object('org_id', demo.org('elakeaurinko'),
  'person_id', demo.thing_id('person', 'e01'), 'valid_from', demo.today(), 'valid_until', null, 'reason', 'Vastaa etuuskäsittelyn käyttäjistä.') $$);

select demo.right(handle, by_whom, permit, no, duty, day, goal, goal_day, reason, coalesce(items, 'null'), coalesce(until, 'null')) from (values
  ('k01', 'jukka', 'opiskelijat', 1, 'Hakemusten käsittely', 167, 'active', null::integer, null, null, null),
  ('k01/2', 'jukka', 'opiskelijat', 2, 'Alaikäisten hakijoiden huoltajat', 150, 'active', null, null, null, null),
  ('k02', 'jukka', 'opiskelijat', 1, 'Hakemusten käsittely', 167, 'active', null, null, null, null),
  ('k03', 'jukka', 'opiskelijat', 2, 'Alaikäisten ohjaus', 167, 'duty_changed', 45, 'Siirtynyt opettajaksi.', null, null),
  ('k04', 'jukka', 'opiskelijat', 1, 'Hakutoimiston tarkistukset', 165, 'left_employment', 62, 'Työsuhde päättyi kesäkuussa.', null, null),
  ('k05', 'jukka', 'opiskelijat', 2, 'Huoltajien tavoittaminen', 165, 'active', null, null, null, null),
  ('k06', 'jukka', 'opiskelijat', 1, 'Yhteishaun tarkistukset', 149, 'active', null, null, $q$'{13,34,35}'$q$, 'demo.today() + 90'),
  ('k07', 'jukka', 'opiskelijat', 1, 'Hakemusten käsittely', 149, 'active', null, null, null, null),
  ('k08', 'jukka', 'opiskelijat', 1, 'Hakemusten käsittely', 149, 'blocked', 9, 'Poikkeava hakumäärä viikonloppuna; selvitetään.', null, null),
  ('k09', 'jukka', 'opiskelijat', 1, 'Hakutoimiston tarkistukset', 119, 'active', null, null, $q$'{13,34,35,26}'$q$, 'demo.today() + 365'),
  ('k10', 'jukka', 'opiskelijat', 2, 'Alaikäisten ohjaus', 119, 'refused', 116, 'Tehtäväkuvauksesta ei ilmene tarvetta huoltajan tiedoille.', null, null),
  ('k10/2', 'jukka', 'opiskelijat', 2, 'Alaikäisten opiskelijoiden henkilökohtainen ohjaus ja huoltajayhteydet', 110, 'active', null, null, null, null),
  ('k11', 'jukka', 'opiskelijat', 1, 'Hakemusten käsittely', 79, 'restored', 33, 'Virheellinen lopetus.', null, null),
  ('k12', 'anna', 'opiskelijat', 1, 'Hakemusten käsittely, ruotsinkielinen toimipiste', 39, 'active', null, null, null, null),
  ('k13', 'anna', 'opiskelijat', 1, 'Yhteishaun tarkistukset', 39, 'withdrawn', 38, 'Tehtävä annettiin toiselle.', null, null),
  ('k14', 'anna', 'opiskelijat', 1, 'Hakemusten käsittely', 15, 'code_delivered', null, null, null, null),
  ('k15', 'anna', 'opiskelijat', 1, 'Todistusten lähettäminen', 8, 'approved', null, null, $q$'{13,34,35}'$q$, null),
  ('k16', 'anna', 'opiskelijat', 2, 'Alaikäisten ohjaus', 4, 'proposed', null, null, null, null),
  ('k13/2', 'anna', 'opiskelijat', 1, 'Hakutoimiston tarkistukset', 2, 'proposed', null, null, null, null),
  ('l01', 'timo', 'asiakkaat', 1, 'Asiakastietojen ylläpito', 143, 'active', null, null, null, null),
  ('l02', 'timo', 'asiakkaat', 1, 'Luottopäätökset', 143, 'active', null, null, null, null),
  ('l03', 'timo', 'asiakkaat', 1, 'Luottopäätökset', 143, 'misuse', 55, 'Haut eivät liittyneet asiakkaisiin; selvitys ei antanut muuta aihetta.', null, null),
  ('l04', 'timo', 'asiakkaat', 1, 'Velallisen osoitteen tarkistaminen', 140, 'active', null, null, null, null),
  ('l05', 'timo', 'asiakkaat', 1, 'Asiakkaan tunnistaminen', 129, 'active', null, null, null, 'demo.today() + 60'),
  ('l06', 'timo', 'asiakkaat', 1, 'Luottopäätökset', 129, 'not_needed', 20, 'Ei ole käyttänyt kolmeen kuukauteen.', null, null),
  ('l07', 'timo', 'asiakkaat', 1, 'Asiakkaan tunnistaminen', 94, 'active', null, null, null, null),
  ('l08', 'timo', 'asiakkaat', 1, 'Velallisen osoitteen tarkistaminen', 94, 'active', null, null, null, null),
  ('l09', 'timo', 'asiakkaat', 1, 'Kundens identitet', 49, 'active', null, null, null, null),
  ('l10', 'timo', 'asiakkaat', 1, 'Luottopäätökset', 49, 'refused', 46, 'Perustelu puuttuu: mihin tehtävään oikeutta tarvitaan?', null, null),
  ('l10/2', 'timo', 'asiakkaat', 1, 'Luottopäätökset yritysasiakkaiden takaajista', 44, 'active', null, null, null, null),
  ('l11', 'timo', 'asiakkaat', 1, 'Asiakkaan tunnistaminen', 11, 'code_delivered', null, null, null, null),
  ('l12', 'timo', 'asiakkaat', 1, 'Luottopäätökset', 3, 'proposed', null, null, null, null),
  ('g01', 'ingrid', 'smabarn', 1, 'Behandling av ansökningar', 85, 'active', null, null, null, null),
  ('g02', 'ingrid', 'smabarn', 1, 'Placering av barn', 85, 'active', null, null, null, null),
  ('g03', 'ingrid', 'smabarn', 1, 'Avgifter', 85, 'active', null, null, null, null),
  ('g04', 'ingrid', 'smabarn', 1, 'Placering av barn', 69, 'left_employment', 18, 'Anställningen upphörde.', null, null),
  ('g05', 'ingrid', 'smabarn', 1, 'Behandling av ansökningar', 69, 'active', null, null, null, null),
  ('g06', 'ingrid', 'smabarn', 1, 'Avgifter', 24, 'active', null, null, null, null),
  ('g07', 'ingrid', 'smabarn', 1, 'Placering av barn', 5, 'approved', null, null, null, null))
  as v (handle, by_whom, permit, no, duty, day, goal, goal_day, reason, items, until);

-- Attempts that the rules refuse belong to the picture: an expert of the other service, a right past the permit's content.
select demo.plan(84, 'eero', 'claim_application', 'application', 'etuudet', $$'{}'$$, 'DA001');
select demo.plan(14, 'anna', 'propose_right', 'right', 'k14/x', $$ jsonb_build_object('permit_id', demo.thing_id('permit', 'opiskelijat'), 'person_id', demo.thing_id('person', 'k14'),
  'purpose_id', demo.purpose('opiskelijat', 2), 'items', '{13,325}', 'duty', 'Huoltajien tavoittaminen', 'valid_from', demo.today(), 'valid_until', null) $$, 'DA102');
-- The calendar's own events, as the nightly run makes them.
select demo.plan(day, 'outi', 'run_due_work', 'audit', '') from unnest(array[160, 120, 90, 59, 52, 30, 20, 10, 1]) as day;
