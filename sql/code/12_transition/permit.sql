-- Acts on permits. A permit opens by itself at the act that completes what was missing.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience) values
 ('permit', 'awaiting_commitment', 'give_commitment', 'awaiting_commitment', 'permit_contact', '{terms_open}', 'all'),
 ('permit', 'awaiting_commitment', 'give_commitment', 'in_force',  'permit_contact', '{terms_open}', 'all'),
 ('permit', 'in_force',            'suspend_permit',  'suspended', 'decider', '{impartial}', 'all'),
 ('permit', 'suspended',           'extend_suspension', 'suspended', 'decider', '{impartial,own_suspension}', 'all'),
 ('permit', 'suspended',           'resume_permit',   'in_force',  'decider', '{impartial,roof_in_force,responsible_user}', 'all'),
 ('permit', 'awaiting_commitment', 'end_permit',      'ended',     'decider', '{impartial,agency_end}', 'all'),
 ('permit', 'in_force',            'end_permit',      'ended',     'decider', '{impartial,agency_end}', 'all'),
 ('permit', 'suspended',           'end_permit',      'ended',     'decider', '{impartial,agency_end}', 'all'),
 ('permit', 'awaiting_commitment', 'end_permit',      'ended',     'permit_contact', '{}', 'all'),
 ('permit', 'in_force',            'end_permit',      'ended',     'permit_contact', '{}', 'all'),
 ('permit', 'suspended',           'end_permit',      'ended',     'permit_contact', '{}', 'all');
