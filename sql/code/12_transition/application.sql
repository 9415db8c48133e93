-- Acts on applications: drafting, handling, deciding.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience) values
 ('application', 'none',       'save_application',     'draft',       'permit_contact', '{base_permit}', 'all'),
 ('application', 'draft',      'save_application',     'draft',       'permit_contact', '{own_draft}', 'all'),
 ('application', 'draft',      'submit_application',   'submitted',   'permit_contact', '{own_draft}', 'all'),
 ('application', 'draft',      'withdraw_application', 'withdrawn',   'permit_contact', '{}', 'all'),
 ('application', 'submitted',  'withdraw_application', 'withdrawn',   'permit_contact', '{}', 'all'),
 ('application', 'in_handling','withdraw_application', 'withdrawn',   'permit_contact', '{}', 'all'),
 ('application', 'presented',  'withdraw_application', 'withdrawn',   'permit_contact', '{}', 'all'),
 ('application', 'submitted',  'claim_application',    'in_handling', 'expert',  '{impartial}', 'all'),
 ('application', 'in_handling','claim_application',    'in_handling', 'expert',  '{impartial,not_handler}', 'all'),
 ('application', 'in_handling','assess_items',         'in_handling', 'expert',  '{impartial,handler}', 'agency'),
 ('application', 'in_handling','present_application',  'presented',   'expert',  '{impartial,handler}', 'agency'),
 ('application', 'presented',  'return_application',   'in_handling', 'decider', '{impartial,not_presenter}', 'agency'),
 ('application', 'presented',  'decide_application',   'decided',     'decider', '{impartial,not_presenter}', 'all');
