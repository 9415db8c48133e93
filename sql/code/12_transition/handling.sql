-- Handling of an application: completion rounds, messages, notes, negotiation, assessments, statements, hearing, transfer.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience) values
 ('application', 'in_handling',          'ask_completion',             'completion_asked',     'expert', '{impartial,handler}', 'all'),
 ('application', 'completion_asked',     'save_application',           'completion_asked',     'permit_contact', '{}', 'all'),
 ('application', 'completion_asked',     'answer_completion',          'completion_asked',     'permit_contact', '{}', 'all'),
 ('application', 'completion_asked',     'send_completion',            'in_handling',          'permit_contact', '{}', 'all'),
 ('application', 'completion_asked',     'ask_extension',              'completion_asked',     'permit_contact', '{completion_in_time}', 'all'),
 ('application', 'completion_asked',     'extend_completion',          'completion_asked',     'expert', '{impartial,handler}', 'all'),
 ('application', 'completion_asked',     'refuse_extension',           'completion_asked',     'expert', '{impartial,handler,extension_asked}', 'all'),
 ('application', 'completion_asked',     'remind_completion',          'completion_asked',     'expert', '{impartial,handler}', 'all'),
 ('application', 'completion_asked',     'resume_handling',            'in_handling',          'expert', '{impartial,handler,completion_overdue}', 'all'),
 ('application', 'in_handling',          'begin_negotiation',          'negotiation',          'expert', '{impartial,handler}', 'all'),
 ('application', 'negotiation',          'end_negotiation',            'in_handling',          'expert', '{impartial,handler}', 'all'),
 ('application', 'in_handling',          'begin_technical_assessment', 'technical_assessment', 'expert', '{impartial,handler}', 'all'),
 ('application', 'in_handling',          'save_assessment',            'in_handling',          'expert', '{impartial}', 'agency'),
 ('application', 'technical_assessment', 'save_assessment',            'technical_assessment', 'expert', '{impartial}', 'agency'),
 ('application', 'in_handling',          'finish_assessment',          'in_handling',          'expert', '{impartial,assessment_open}', 'agency'),
 ('application', 'technical_assessment', 'finish_assessment',          'technical_assessment', 'expert', '{impartial,assessment_open}', 'agency'),
 ('application', 'technical_assessment', 'finish_assessment',          'in_handling',          'expert', '{impartial,assessment_open}', 'agency'),
 ('application', 'in_handling',          'ask_statement',              'statement_asked',      'expert', '{impartial,handler}', 'agency'),
 ('application', 'statement_asked',      'ask_statement',              'statement_asked',      'expert', '{impartial,handler}', 'agency'),
 ('application', 'statement_asked',      'cancel_statement',           'statement_asked',      'expert', '{impartial,handler}', 'agency'),
 ('application', 'statement_asked',      'cancel_statement',           'in_handling',          'expert', '{impartial,handler}', 'agency'),
 ('application', 'in_handling',          'begin_hearing',              'hearing',              'expert', '{impartial,handler}', 'all'),
 ('application', 'hearing',              'answer_hearing',             'hearing',              'permit_contact', '{hearing_unanswered}', 'all'),
 ('application', 'hearing',              'ask_hearing_extension',      'hearing',              'permit_contact', '{hearing_unanswered,hearing_in_time}', 'all'),
 ('application', 'hearing',              'extend_hearing',             'hearing',              'expert', '{impartial,handler,hearing_unanswered}', 'all'),
 ('application', 'hearing',              'refuse_hearing_extension',   'hearing',              'expert', '{impartial,handler,hearing_wish}', 'all'),
 ('application', 'hearing',              'end_hearing',                'in_handling',          'expert', '{impartial,handler,hearing_over}', 'all'),
 ('application', 'submitted',            'assign_application',         'in_handling',          'supervisor', '{impartial}', 'all'),
 ('application', 'submitted',            'transfer_application',       'transferred',          'expert', '{impartial}', 'all'),
 ('application', 'in_handling',          'transfer_application',       'transferred',          'expert', '{impartial,handler}', 'all');

-- Whoever is asked: of those who deal with applications, or of the units that deal with rights and with logs.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience)
select 'application', 'statement_asked', 'give_statement', s.state, r.role, '{impartial,statement_mine}', 'agency'
  from unnest(array['expert', 'decider', 'supervisor', 'access_administrator', 'log_officer']) r (role), unnest(array['statement_asked', 'in_handling']) s (state);

-- In every state between claim and presentation the case can change hands, and in the waiting ones it can be taken back.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience)
select 'application', s.state, t.act, s.state, t.role, t.guard::text[], 'all'
  from unnest(array['in_handling', 'completion_asked', 'negotiation', 'technical_assessment', 'statement_asked', 'hearing']) s (state),
       (values ('claim_application', 'expert', '{impartial,not_handler}'),
               ('hand_over_application', 'expert', '{impartial,handler}'),
               ('assign_application', 'supervisor', '{impartial}')) t (act, role, guard)
 where (t.act, s.state) <> ('claim_application', 'in_handling');

insert into rule.transition (object, from_state, act, to_state, role, guard, audience)
select 'application', s.state, 'withdraw_application', 'withdrawn', 'permit_contact', '{}', 'all'
  from unnest(array['completion_asked', 'negotiation', 'technical_assessment', 'statement_asked', 'hearing']) s (state);

-- Messages go both ways as long as the case is open; notes are the agency's, also after the decision.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience)
select 'application', s.state, t.act, s.state, t.role, t.guard::text[], t.audience
  from unnest(array['submitted', 'in_handling', 'completion_asked', 'negotiation', 'technical_assessment', 'statement_asked', 'hearing', 'presented', 'decided']) s (state),
       (values ('send_message',  'permit_contact', '{}', 'all'),
               ('send_message',  'expert', '{impartial}', 'all'),
               ('read_messages', 'permit_contact', '{unread_messages}', 'all'),
               ('read_messages', 'expert', '{impartial,unread_messages}', 'all'),
               ('add_note',      'expert', '{impartial}', 'agency'),
               ('add_note',      'decider', '{impartial}', 'agency'),
               ('add_note',      'supervisor', '{impartial}', 'agency')) t (act, role, guard, audience)
 where s.state <> 'decided' or t.act in ('add_note', 'read_messages');
