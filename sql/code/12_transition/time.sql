-- Promised times: added by the administrator, never changed.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience) values
 ('target', 'none', 'add_target', 'valid', 'administrator', '{}', 'all');
