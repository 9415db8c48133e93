-- After the decision: its service, its correction, and the end of the matter.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience) values
 ('application', 'decided', 'serve_decision',    'served',  'expert',  '{impartial}', 'all'),
 ('application', 'decided', 'serve_decision',    'served',  'decider', '{impartial}', 'all'),
 ('application', 'served',  'close_application', 'closed',  'expert',  '{impartial,remedy_over}', 'all'),
 ('application', 'decided', 'correct_decision',  'decided', 'decider', '{impartial,not_presenter}', 'all'),
 ('application', 'served',  'correct_decision',  'served',  'decider', '{impartial,not_presenter}', 'all'),
 ('application', 'closed',  'correct_decision',  'closed',  'decider', '{impartial,not_presenter}', 'all');
