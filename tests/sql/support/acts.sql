-- One valid call of every command on an existing object: {id} and {version} filled in by format(), who does it, in which state.
create table t.act_call (object text, act text, who text, state text, arguments text, primary key (act));
insert into t.act_call values
  ('application', 'save_application', 'permit_contact', 'draft', '%s, %s, null, null, null, ''{"purpose": "Päivähoidon järjestäminen"}'''),
  ('application', 'submit_application', 'permit_contact', 'draft', '%s, %s'),
  ('application', 'withdraw_application', 'permit_contact', 'submitted', '%s, %s, ''Ei tarvetta'''),
  ('application', 'claim_application', 'expert', 'submitted', '%s, %s'),
  ('application', 'assess_items', 'expert', 'in_handling', '%s, %s, ''[{"item_id": 1, "purpose_no": 1, "outcome": "granted"}]'''),
  ('application', 'add_attachment', 'expert', 'in_handling', '%s, %s, ''other'', ''Liite.txt'', ''liite''::bytea, encode(sha256(''liite''::bytea), ''hex'')'),
  ('application', 'remove_attachment', 'expert', 'in_handling', '%1$s, %2$s, (select max(x.id) from data.attachment x where x.application_id = %1$s and x.side = case when exists (select from ui.my_membership m where m.is_agency) then ''agency'' else ''applicant'' end), ''Väärä tiedosto'''),
  ('application', 'classify_attachment', 'expert', 'in_handling', '%1$s, %2$s, (select max(x.id) from data.attachment x where x.application_id = %1$s), ''secret'', ''621/1999 24 §'''),
  ('application', 'present_application', 'expert', 'in_handling', '%s, %s, ''granted'', ''Edellytykset täyttyvät'', '''', rule.today(), null'),
  ('application', 'hand_over_application', 'expert', 'in_handling', '%1$s, %2$s, ' || t.id('expert2') || ', ''Siirtyy sinulle'''),
  ('application', 'assign_application', 'supervisor', 'in_handling', '%1$s, %2$s, ' || t.id('expert2') || ', ''Ota tämä'''),
  ('application', 'ask_completion', 'expert', 'in_handling', '%1$s, %2$s, rule.today() + 21, ''Täydennä'', ''[{"field": "purpose", "question": "Täsmennä käyttötarkoitusta"}]'''),
  ('application', 'answer_completion', 'permit_contact', 'completion_asked', '%1$s, %2$s, (select jsonb_agg(jsonb_build_object(''item_id'', i.id, ''answer'', ''Vastaus'')) from ui.completion_item_list i where i.application_id = %1$s and i.no = 1)'),
  ('application', 'send_completion', 'permit_contact', 'completion_asked', '%1$s, %2$s, null'),
  ('application', 'ask_extension', 'permit_contact', 'completion_asked', '%1$s, %2$s, rule.today() + 40, ''Lomien vuoksi'''),
  ('application', 'extend_completion', 'expert', 'completion_asked', '%1$s, %2$s, rule.today() + 40, '''''),
  ('application', 'refuse_extension', 'expert', 'completion_asked', '%1$s, %2$s, ''Aikaa on ollut'''),
  ('application', 'remind_completion', 'expert', 'completion_asked', '%1$s, %2$s'),
  ('application', 'resume_handling', 'expert', 'completion_asked', '%1$s, %2$s'),
  ('application', 'send_message', 'permit_contact', 'in_handling', '%1$s, %2$s, ''Kiitos tiedosta'''),
  ('application', 'read_messages', 'permit_contact', 'in_handling', '%1$s, %2$s'),
  ('application', 'add_note', 'expert', 'in_handling', '%1$s, %2$s, ''agency'', ''Soitettu hakijalle'''),
  ('application', 'begin_negotiation', 'expert', 'in_handling', '%1$s, %2$s, ''Tietosisällön rajaus'', rule.today() + 7'),
  ('application', 'end_negotiation', 'expert', 'negotiation', '%1$s, %2$s, rule.today(), ''Hakija ja virasto'', ''Sovittiin rajauksesta'', '''''),
  ('application', 'begin_technical_assessment', 'expert', 'in_handling', '%1$s, %2$s, true, true'),
  ('application', 'save_assessment', 'expert', 'in_handling', '%1$s, %2$s, ''examination'', ''[{"line": "purpose", "verdict": "sufficient"}]'''),
  ('application', 'finish_assessment', 'expert', 'in_handling', '%1$s, %2$s, ''examination'', ''sufficient'', ''Kunnossa'''),
  ('application', 'ask_statement', 'expert', 'in_handling', '%1$s, %2$s, ' || t.id('expert2') || ', ''Onko suojaus riittävä?'', rule.today() + 14'),
  ('application', 'give_statement', 'expert', 'statement_asked', '%1$s, %2$s, ''Suojaus on riittävä'''),
  ('application', 'cancel_statement', 'expert', 'statement_asked', '%1$s, %2$s, ' || t.id('decider') || ', ''Ei tarvita enää'''),
  ('application', 'begin_hearing', 'expert', 'in_handling', '%1$s, %2$s, ''Osa tiedoista aiotaan hylätä'', rule.today() + 21'),
  ('application', 'answer_hearing', 'permit_contact', 'hearing', '%1$s, %2$s, ''Tiedot ovat välttämättömiä'''),
  ('application', 'ask_hearing_extension', 'permit_contact', 'hearing', '%1$s, %2$s, rule.today() + 40, ''Lomien vuoksi'''),
  ('application', 'extend_hearing', 'expert', 'hearing', '%1$s, %2$s, rule.today() + 40, '''''),
  ('application', 'refuse_hearing_extension', 'expert', 'hearing', '%1$s, %2$s, ''Aikaa on ollut'''),
  ('application', 'end_hearing', 'expert', 'hearing', '%1$s, %2$s'),
  ('application', 'transfer_application', 'expert', 'in_handling', '%1$s, %2$s, ''Verohallinto'', ''Asia kuuluu sille'''),
  ('application', 'return_application', 'decider', 'presented', '%s, %s, ''Perustele'''),
  ('application', 'decide_application', 'decider', 'presented', '%s, %s'),
  ('permit', 'give_commitment', 'permit_contact', 'awaiting_commitment', '%s, %s, ''Kalle Johtaja'', ''2020-1'''),
  ('application', 'serve_decision', 'expert', 'decided', '%s, %s, ''electronic'', rule.today()'),
  ('application', 'close_application', 'expert', 'served', '%s, %s'),
  ('application', 'correct_decision', 'decider', 'decided', '%s, %s, ''Perustelut toisin sanoin'', '''', '''', ''Kirjoitusvirhe perusteluissa'''),
  ('join', 'approve_join', 'permit_contact', 'asked', '%s, %s'),
  ('join', 'refuse_join', 'permit_contact', 'asked', '%s, %s, ''Ei sopimusta'''),
  ('permit', 'suspend_permit', 'decider', 'in_force', '%s, %s, ''Epäily'''),
  ('permit', 'extend_suspension', 'decider', 'suspended', '%s, %s, rule.today() + 30, ''Selvitys kesken'''),
  ('permit', 'resume_permit', 'decider', 'suspended', '%s, %s'),
  ('permit', 'end_permit', 'permit_contact', 'in_force', '%s, %s, ''terminated'', ''Ei tarvetta'''),
  ('permit', 'begin_permit_hearing', 'expert', 'in_force', '%s, %s, ''Lokissa on hakuja ilman työtehtävää.'', 2'),
  ('permit', 'ask_permit_hearing_extension', 'permit_contact', 'in_force', '%s, %s, rule.today() + 60, ''Lomien vuoksi'''),
  ('permit', 'extend_permit_hearing', 'expert', 'in_force', '%s, %s, rule.today() + 60, '''''),
  ('permit', 'refuse_permit_hearing_extension', 'expert', 'in_force', '%s, %s, ''Aikaa on ollut'''),
  ('permit', 'answer_permit_hearing', 'permit_contact', 'in_force', '%s, %s, ''Käyttäjät koulutetaan'''),
  ('permit', 'propose_revocation', 'expert', 'in_force', '%s, %s, ''Lokissa on hakuja ilman työtehtävää.'', ''Leviäminen on estettävä'''),
  ('permit', 'drop_revocation', 'decider', 'suspended', '%s, %s, ''Asia on korjattu'''),
  ('permit', 'accept_terms', 'permit_contact', 'in_force', '%s, %s, ''Kalle Johtaja'', ''2020-1'''),
  ('connection', 'change_connection', 'technical_contact', 'planned', '%s, %s, ''palveluvayla'', ''MUN'', ''0202602-8'', ''haku'', ''PERUSLT1'', null'),
  ('connection', 'test_connection', 'technical_contact', 'planned', '%s, %s'),
  ('connection', 'accept_connection', 'expert', 'test', '%s, %s, ''PERUSLT1'', ''Kyselyt vastaavat sovittua'''),
  ('connection', 'add_certificate', 'technical_contact', 'test', '%s, %s, ''CN=haku.kunta.example'', ''CN=Testi CA'', ''0A1B'', rule.today(), rule.today() + 700'),
  ('connection', 'close_connection', 'technical_contact', 'production', '%s, %s, ''Ei tarvetta'''),
  ('appointment', 'grant_appointment', 'access_administrator', 'applied', '%s, %s'),
  ('appointment', 'refuse_appointment', 'access_administrator', 'applied', '%s, %s, ''Ei edellytyksiä'''),
  ('appointment', 'suspend_appointment', 'access_administrator', 'in_force', '%s, %s, ''Epäily'''),
  ('appointment', 'resume_appointment', 'access_administrator', 'suspended', '%s, %s'),
  ('appointment', 'end_appointment', 'permit_contact', 'in_force', '%s, %s, ''Tehtävä vaihtui'''),
  ('right', 'approve_right', 'access_administrator', 'proposed', '%s, %s'),
  ('right', 'refuse_right', 'access_administrator', 'proposed', '%s, %s, ''Ei tarvetta'''),
  ('right', 'withdraw_right', 'responsible_user', 'proposed', '%s, %s, ''Ei tarvetta'''),
  ('right', 'deliver_user_code', 'access_administrator', 'approved', '%s, %s'),
  ('right', 'activate_right', 'responsible_user', 'code_delivered', '%s, %s'),
  ('right', 'block_right', 'responsible_user', 'active', '%s, %s, ''Epäily'''),
  ('right', 'end_right', 'responsible_user', 'active', '%s, %s, ''not_needed'', '''''),
  ('right', 'restore_right', 'responsible_user', 'blocked', '%s, %s, ''Palautus''');

-- One valid call of every command that makes something; who does it.
create table t.creation_call (object text, act text, who text, arguments text, primary key (object, act));
insert into t.creation_call values
  ('application', 'save_application', 'permit_contact', 'null, null, ' || t.org('a') || ', ''browser'', ''new_permit'', ''{"purpose": "Päivähoidon järjestäminen"}'''),
  ('application', 'copy_application', 'permit_contact', t.make_application('submitted')::text),
  ('application', 'register_application', 'expert', t.org('a') || ', ''browser'', ''new_permit'', rule.today(), ''{}'''),
  ('application', 'take_in_application', 'expert', '''{"format": "other"}'''),   -- a document with faults: those who may are told of them
  ('appointment', 'take_in_application', 'expert', '''{"format": "other", "kind": "appointment"}'''),
  ('connection', 'register_connection', 'technical_contact', t.make_permit('in_force', 'a', 'interface') || ', ''palveluvayla'', ''MUN'', ''0202602-8'', ''uusi'', ''PERUSLT1'', null'),
  ('right', 'propose_right', 'responsible_user', t.make_permit('in_force')::text),
  ('appointment', 'apply_appointment', 'permit_contact', format('%s, %s, rule.today(), null, ''Uusi vastuukäyttäjä''', t.org('a'), t.id('user'))),
  ('person', 'add_person', 'permit_contact', t.org('a') || ', ''Uusi'', ''Ihminen'', ''Käsittelijä'', '''', null, null'),
  ('terms', 'publish_terms', 'administrator', '''interface'', ''2099-1'', rule.today() + 10, rule.today() + 60, ''Uudet ehdot'', ''Nya villkor'', ''Ehtojen teksti on tässä'', ''Villkorens text står här'''),
  ('target', 'add_target', 'administrator', '''browser'', ''all'', ''all'', 4, ''week'', rule.today() + 3');

update t.creation_call c set arguments = format('%s, %s, %s, null, ''palveluohjaaja'', rule.today(), null', u.permit_id, t.id('user'), u.id)
  from data.permit_purpose u where u.permit_id::text = c.arguments and c.act = 'propose_right';

-- An object of its own for each act, in the state in which it is possible.
create table t.made (act text primary key, id bigint not null, version integer not null);
do $$
declare
  c t.act_call;
  v_permit bigint;
  v_id bigint;
begin
  for c in select * from t.act_call order by object, act loop
    if c.object = 'application' then
      v_id := t.make_application(c.state);
    elsif c.object = 'join' then
      v_id := t.make_join(c.state);
    elsif c.object = 'permit' then
      v_id := t.make_permit(c.state);
      if c.act in ('answer_permit_hearing', 'drop_revocation', 'ask_permit_hearing_extension', 'extend_permit_hearing', 'refuse_permit_hearing_extension') then
        perform t.make_hearing(v_id);
      end if;
    elsif c.object = 'connection' then
      v_id := t.make_connection(c.state);
    else
      perform t.make_person('of_' || c.act, t.org('a'), 'user');
      if c.object = 'appointment' then
        v_id := t.make_appointment(c.state, 'of_' || c.act);
      else
        v_permit := coalesce(v_permit, t.make_permit('in_force'));
        v_id := t.make_right(c.state, v_permit, 'of_' || c.act);
      end if;
    end if;
    if c.act = 'resume_handling' then   -- possible after the due day
      update data.completion_request set due_on = rule.today() - 1 where application_id = v_id;
    end if;
    if c.act = 'end_hearing' then   -- possible once no wish waits for an answer
      update data.hearing set wish_state = 'refused' where application_id = v_id;
    end if;
    if c.act = 'ask_hearing_extension' then   -- possible before it
      update data.hearing set due_on = rule.today() + 21 where application_id = v_id;
    end if;
    insert into t.made values (c.act, v_id, t.version(c.object, v_id));
  end loop;
end $$;
-- {act} with the object made for it, as somebody, with a chosen version and request id.
create function t.call(p_who text, p_act text, p_version integer default null, p_request uuid default gen_random_uuid(), p_id bigint default null) returns api.outcome
  language sql volatile
  return (select t.act(p_who, format('api.%I(%L::uuid, %s)', p_act, p_request, format(c.arguments, coalesce(p_id, m.id), coalesce(p_version, m.version))))
            from t.act_call c join t.made m using (act) where c.act = p_act);
