-- Acts on people and their logins.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience) values
 ('person', 'none',   'add_person',  'active', 'permit_contact',   '{}', 'all'),
 ('person', 'none',   'add_person',  'active', 'responsible_user', '{}', 'all'),
 ('person', 'none',   'add_person',  'active', 'deputy',           '{}', 'all'),
 ('person', 'active', 'issue_login', 'active', 'administrator',    '{not_self,login_closed}', 'agency'),
 ('person', 'active', 'end_login',   'active', 'administrator',    '{not_self,login_open}', 'agency');
