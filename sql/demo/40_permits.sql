-- Commitments, responsible users, and what has since happened to permits.
select demo.plan(172, 'liisa', 'give_commitment', 'permit', 'opiskelijat', $$ '{"signatory": "Kuntayhtymän johtaja Raimo Ketola", "terms_version": "2020-1"}' $$);
select demo.plan(171, 'liisa', 'apply_appointment', 'appointment', 'jukka', $$ jsonb_build_object('org_id', demo.org('kiviranta'), 'person_id', demo.who('jukka'),
  'valid_from', demo.today(), 'valid_until', null, 'reason', 'Vastaa opiskelijapalvelujen käyttäjistä.') $$);
select demo.plan(169, 'mikko', 'grant_appointment', 'appointment', 'jukka');
select demo.plan(60, 'liisa', 'apply_appointment', 'appointment', 'anna', $$ jsonb_build_object('org_id', demo.org('kiviranta'), 'person_id', demo.who('anna'),
  'valid_from', demo.today() + 5, 'valid_until', demo.today() + 460, 'reason', 'Toinen vastuukäyttäjä, jotta lomat ja sijaisuudet eivät katkaise hallintaa.') $$);
select demo.plan(57, 'mikko', 'grant_appointment', 'appointment', 'anna');

select demo.plan(147, 'marianne', 'give_commitment', 'permit', 'asiakkaat', $$ '{"signatory": "Verkställande direktör Bengt Wikström", "terms_version": "2020-1"}' $$);
select demo.plan(147, 'marianne', 'apply_appointment', 'appointment', 'timo', $$ jsonb_build_object('org_id', demo.org('lainapankki'), 'person_id', demo.who('timo'),
  'valid_from', demo.today(), 'valid_until', null, 'reason', 'Ansvarar för kunduppgifterna.') $$);
select demo.plan(145, 'mikko', 'grant_appointment', 'appointment', 'timo');
select demo.plan(100, 'marianne', 'apply_appointment', 'appointment', 'marianne', $$ jsonb_build_object('org_id', demo.org('lainapankki'), 'person_id', demo.who('marianne'),
  'valid_from', demo.today() + 10, 'valid_until', null, 'reason', 'Suppleant.') $$);
select demo.plan(96, 'mikko', 'refuse_appointment', 'appointment', 'marianne', $$ '{"reason": "Luvan yhteyshenkilö ei voi olla ainoa valvoja; nimetkää varahenkilö asiakastiedoista."}' $$);

select demo.plan(89, 'gustav', 'give_commitment', 'permit', 'smabarn', $$ '{"signatory": "Kommundirektör Lena Sandberg", "terms_version": "2020-1"}' $$);
select demo.plan(87, 'mikko', 'grant_appointment', 'appointment', 'ingrid');

select demo.plan(255, 'petri', 'give_commitment', 'permit', 'valitys', $$ '{"signatory": "Toimitusjohtaja Sari Tuominen", "terms_version": "2020-1"}' $$);
select demo.plan(30, 'paivi', 'suspend_permit', 'permit', 'valitys', $$ '{"reason": "Asiakasluetteloa ei ole toimitettu määräajassa."}' $$);
select demo.plan(21, 'paivi', 'resume_permit', 'permit', 'valitys');

select demo.plan(33, 'helena', 'give_commitment', 'permit', 'etuudet', $$ jsonb_build_object('signatory', 'Johtaja Matti Kuusela', 'terms_version', rule.terms_version('browser')) $$);

select demo.plan(218, 'petri', 'give_commitment', 'permit', 'rekisterihaku', $$ '{"signatory": "Toimitusjohtaja Sari Tuominen", "terms_version": "2020-1"}' $$);
select demo.plan(13, 'paivi', 'suspend_permit', 'permit', 'rekisterihaku',
  $$ jsonb_build_object('reason', 'Kyselyistä puuttuu loppukäyttäjän tunnus; selvitys pyydetty.', 'until', demo.today() + 13) $$);
select demo.plan(263, 'helena', 'give_commitment', 'permit', 'etuudet_vanha', $$ '{"signatory": "Johtaja Matti Kuusela", "terms_version": "2020-1"}' $$);
select demo.plan(59, 'helena', 'end_permit', 'permit', 'etuudet_vanha', $$ '{"end_reason": "terminated", "reason": "Siirryttiin muutostietopalveluun."}' $$);
