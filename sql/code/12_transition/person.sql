-- Acts on people and their logins.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience) values
 ('person', 'none',   'add_person',  'active', 'permit_contact',   '{}', 'all'),
 ('person', 'none',   'add_person',  'active', 'responsible_user', '{}', 'all'),
 ('person', 'none',   'add_person',  'active', 'deputy',           '{}', 'all'),
 ('person', 'active', 'issue_login', 'active', 'administrator',    '{not_self,login_closed}', 'agency'),
 ('person', 'active', 'end_login',   'active', 'administrator',    '{not_self,login_open}', 'agency');
insert into rule.transition (object, from_state, act, to_state, role, guard, audience)
select 'person', 'active', 'change_own_password', 'active', r, '{self,login_open}', 'agency'
  from unnest(array['expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor', 'administrator',
                    'responsible_user', 'deputy', 'permit_contact', 'technical_contact', 'user']) r;
