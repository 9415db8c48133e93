-- Acts on the appointments of responsible users.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience) values
 ('appointment', 'none',      'apply_appointment',   'applied',   'permit_contact',   '{}', 'all'),
 ('appointment', 'none',      'apply_appointment',   'applied',   'responsible_user', '{}', 'all'),
 ('appointment', 'applied',   'grant_appointment',   'granted',   'access_administrator', '{impartial}', 'all'),
 ('appointment', 'applied',   'grant_appointment',   'in_force',  'access_administrator', '{impartial}', 'all'),
 ('appointment', 'applied',   'refuse_appointment',  'refused',   'access_administrator', '{impartial}', 'all'),
 ('appointment', 'in_force',  'suspend_appointment', 'suspended', 'access_administrator', '{impartial,not_last}', 'all'),
 ('appointment', 'suspended', 'resume_appointment',  'in_force',  'access_administrator', '{impartial}', 'all'),
 ('appointment', 'granted',   'end_appointment',     'ended',     'permit_contact',   '{}', 'all'),
 ('appointment', 'in_force',  'end_appointment',     'ended',     'permit_contact',   '{not_last}', 'all'),
 ('appointment', 'suspended', 'end_appointment',     'ended',     'permit_contact',   '{}', 'all'),
 ('appointment', 'granted',   'end_appointment',     'ended',     'responsible_user', '{}', 'all'),
 ('appointment', 'in_force',  'end_appointment',     'ended',     'responsible_user', '{not_last}', 'all'),
 ('appointment', 'suspended', 'end_appointment',     'ended',     'responsible_user', '{}', 'all'),
 ('appointment', 'granted',   'end_appointment',     'ended',     'access_administrator', '{impartial}', 'all'),
 ('appointment', 'in_force',  'end_appointment',     'ended',     'access_administrator', '{impartial}', 'all'),
 ('appointment', 'suspended', 'end_appointment',     'ended',     'access_administrator', '{impartial}', 'all');
