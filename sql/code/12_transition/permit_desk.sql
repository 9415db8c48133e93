-- Acts of the permit desk: connections and certificates, terms of use.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience)
select 'connection', s.from_state, s.act, s.to_state, r.role, (s.guard || r.guard)::text[], 'all'
  from (values
   ('none',       'register_connection', 'planned',    '{interface_permit}'::text[]),
   ('planned',    'change_connection',   'planned',    '{}'),
   ('test',       'change_connection',   'test',       '{}'),
   ('planned',    'test_connection',     'test',       '{}'),
   ('planned',    'add_certificate',     'planned',    '{}'),
   ('test',       'add_certificate',     'test',       '{}'),
   ('production', 'add_certificate',     'production', '{}'),
   ('planned',    'close_connection',    'closed',     '{}'),
   ('test',       'close_connection',    'closed',     '{}'),
   ('production', 'close_connection',    'closed',     '{}')) s (from_state, act, to_state, guard),
       (values ('technical_contact', '{}'::text[]), ('expert', '{impartial}')) r (role, guard);

insert into rule.transition (object, from_state, act, to_state, role, guard, audience) values
 ('connection', 'test',       'accept_connection', 'production', 'expert', '{impartial,connection_ready}', 'all'),
 ('connection', 'production', 'change_connection', 'production', 'expert', '{impartial}', 'all'),
 ('permit', 'in_force',  'accept_terms', 'in_force',  'permit_contact', '{terms_open}', 'all'),
 ('permit', 'suspended', 'accept_terms', 'suspended', 'permit_contact', '{terms_open}', 'all'),
 ('terms',  'none',      'publish_terms', 'published', 'administrator', '{}', 'all');
