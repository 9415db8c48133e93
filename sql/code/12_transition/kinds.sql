-- Acts that come with the kinds of applications: copying, registering what came on paper, and joining an intermediary's framework permit.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience) values
 ('application', 'none',     'copy_application',     'draft',     'permit_contact', '{}', 'all'),
 ('application', 'none',     'register_application', 'draft',     'expert',         '{impartial}', 'agency'),
 ('application', 'draft',    'save_application',     'draft',     'expert',         '{impartial,registrar}', 'agency'),
 ('application', 'draft',    'submit_application',   'submitted', 'expert',         '{impartial,registrar}', 'all'),
 ('application', 'draft',    'ask_join',             'draft',     'permit_contact', '{framework_join}', 'all'),
 ('join',        'asked',    'approve_join',         'approved',  'permit_contact', '{}', 'all'),
 ('join',        'asked',    'refuse_join',          'refused',   'permit_contact', '{}', 'all'),
 ('join',        'approved', 'refuse_join',          'refused',   'permit_contact', '{join_open}', 'all');
