-- Acts on access rights. The customer's acts are the same for a responsible user and a deputy.
insert into rule.transition (object, from_state, act, to_state, role, guard)
select 'right', t.from_state, t.act, t.to_state, r.role, t.guard::text[]
  from (values
   ('none',           'propose_right',  'proposed',  '{permit_in_force}'),
   ('proposed',       'withdraw_right', 'withdrawn', '{}'),
   ('approved',       'withdraw_right', 'withdrawn', '{}'),
   ('code_delivered', 'withdraw_right', 'withdrawn', '{}'),
   ('code_delivered', 'activate_right', 'active',    '{permit_in_force}'),
   ('active',         'block_right',    'blocked',   '{}'),
   ('active',         'end_right',      'ended',     '{}'),
   ('blocked',        'end_right',      'ended',     '{}'),
   ('blocked',        'restore_right',  'active',    '{not_self,not_agency_stopped,permit_in_force}'),
   ('ended',          'restore_right',  'active',    '{not_self,restorable,not_agency_stopped,permit_in_force}')) t (from_state, act, to_state, guard),
       unnest(array['responsible_user', 'deputy']) r (role);

insert into rule.transition (object, from_state, act, to_state, role, guard) values
 ('right', 'proposed',       'approve_right',     'approved',       'access_administrator', '{impartial,permit_in_force}'),
 ('right', 'proposed',       'refuse_right',      'refused',        'access_administrator', '{impartial}'),
 ('right', 'approved',       'deliver_user_code', 'code_delivered', 'access_administrator', '{impartial,permit_in_force}'),
 ('right', 'active',         'block_right',       'blocked',        'access_administrator', '{impartial}'),
 ('right', 'approved',       'end_right',         'ended',          'access_administrator', '{impartial}'),
 ('right', 'code_delivered', 'end_right',         'ended',          'access_administrator', '{impartial}'),
 ('right', 'active',         'end_right',         'ended',          'access_administrator', '{impartial}'),
 ('right', 'blocked',        'end_right',         'ended',          'access_administrator', '{impartial}'),
 ('right', 'blocked',        'restore_right',     'active',         'access_administrator', '{impartial,permit_in_force}'),
 ('right', 'ended',          'restore_right',     'active',         'access_administrator', '{impartial,restorable,permit_in_force}');
