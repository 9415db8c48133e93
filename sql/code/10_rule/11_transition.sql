-- The map of acts: from which state, by which role, to which state, and what must hold besides. Read by the door of every
-- command and by ui.allowed_action, so that a button is never enabled for what the command refuses.
create table rule.transition (
  object     text not null,
  from_state text not null,          -- 'none': the act makes the object
  act        text not null,
  to_state   text not null,
  role       text not null,
  guard      text[] not null default '{}',
  audience   text not null default 'all' check (audience in ('agency', 'all')),
  -- the guards of acts on rights, for rule.right_door
  not_self           boolean not null generated always as ('not_self' = any (guard)) stored,
  impartial          boolean not null generated always as ('impartial' = any (guard)) stored,
  permit_in_force    boolean not null generated always as ('permit_in_force' = any (guard)) stored,
  not_agency_stopped boolean not null generated always as ('not_agency_stopped' = any (guard)) stored,
  restorable         boolean not null generated always as ('restorable' = any (guard)) stored,
  agency_side        boolean not null generated always as (rule.is_agency_role(role)) stored,
  constraint transition_pkey primary key (object, act, from_state, role, to_state)
);
comment on table rule.transition is
  'Acts as data: object, state before, act, state after, role, guards (see rule.guard_code). Two rows with different states after: the dates decide.';

insert into rule.transition (object, from_state, act, to_state, role, guard, audience) values
 -- application
 ('application', 'none',       'save_application',     'draft',       'permit_contact', '{}', 'all'),
 ('application', 'draft',      'save_application',     'draft',       'permit_contact', '{own_draft}', 'all'),
 ('application', 'draft',      'submit_application',   'submitted',   'permit_contact', '{own_draft}', 'all'),
 ('application', 'draft',      'withdraw_application', 'withdrawn',   'permit_contact', '{}', 'all'),
 ('application', 'submitted',  'withdraw_application', 'withdrawn',   'permit_contact', '{}', 'all'),
 ('application', 'in_handling','withdraw_application', 'withdrawn',   'permit_contact', '{}', 'all'),
 ('application', 'presented',  'withdraw_application', 'withdrawn',   'permit_contact', '{}', 'all'),
 ('application', 'submitted',  'claim_application',    'in_handling', 'expert',  '{impartial}', 'all'),
 ('application', 'in_handling','claim_application',    'in_handling', 'expert',  '{impartial,not_handler}', 'all'),
 ('application', 'in_handling','assess_items',         'in_handling', 'expert',  '{impartial,handler}', 'agency'),
 ('application', 'in_handling','present_application',  'presented',   'expert',  '{impartial,handler,items_assessed}', 'agency'),
 ('application', 'presented',  'return_application',   'in_handling', 'decider', '{impartial,not_presenter}', 'agency'),
 ('application', 'presented',  'decide_application',   'decided',     'decider', '{impartial,not_presenter}', 'all'),
 -- permit; it opens by itself at the act that completes what was missing
 ('permit', 'awaiting_commitment', 'give_commitment', 'awaiting_commitment', 'permit_contact', '{commitment_open}', 'all'),
 ('permit', 'awaiting_commitment', 'give_commitment', 'in_force',  'permit_contact', '{commitment_open}', 'all'),
 ('permit', 'in_force',            'suspend_permit',  'suspended', 'decider', '{impartial}', 'all'),
 ('permit', 'suspended',           'resume_permit',   'in_force',  'decider', '{impartial,responsible_user}', 'all'),
 ('permit', 'awaiting_commitment', 'end_permit',      'ended',     'decider', '{impartial}', 'all'),
 ('permit', 'in_force',            'end_permit',      'ended',     'decider', '{impartial}', 'all'),
 ('permit', 'suspended',           'end_permit',      'ended',     'decider', '{impartial}', 'all'),
 ('permit', 'awaiting_commitment', 'end_permit',      'ended',     'permit_contact', '{}', 'all'),
 ('permit', 'in_force',            'end_permit',      'ended',     'permit_contact', '{}', 'all'),
 ('permit', 'suspended',           'end_permit',      'ended',     'permit_contact', '{}', 'all'),
 -- appointment of a responsible user
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
 ('appointment', 'suspended', 'end_appointment',     'ended',     'access_administrator', '{impartial}', 'all'),
 -- person
 ('person', 'none',   'add_person',  'active', 'permit_contact',   '{}', 'all'),
 ('person', 'none',   'add_person',  'active', 'responsible_user', '{}', 'all'),
 ('person', 'none',   'add_person',  'active', 'deputy',           '{}', 'all'),
 ('person', 'active', 'issue_login', 'active', 'administrator',    '{not_self,login_closed}', 'agency'),
 ('person', 'active', 'end_login',   'active', 'administrator',    '{not_self,login_open}', 'agency');

-- access right: the customer's acts are the same for a responsible user and a deputy
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
