insert into rule.question (code, section, sort, type, need, service, kinds, choices, least, form, if_question, if_value, if_fact) values
 -- the applicant
 ('applicant.invoicing',     'applicant', 110, 'text',      'always', null, null, null, 5, null, null, null, null),
 ('applicant.reference',     'applicant', 120, 'text',      'never',  null, null, null, 1, null, null, null, null),
 -- a municipal order: the clarification of use
 ('order.units',             'order',     210, 'long_text', 'always', null, '{municipal_order}', null, 10, null, null, null, null),
 ('order.duties',            'order',     220, 'long_text', 'always', null, '{municipal_order}', null, 20, null, null, null, null),
 -- a renewal and an amendment say why
 ('change.reason',           'change',    230, 'long_text', 'always', null, '{amendment,renewal}', null, 10, null, null, null, null),
 ('change.update_service',   'change',    240, 'flag',      'always', 'interface', '{renewal}', null, 1, null, null, null, null),
 -- search keys wider than a code
 ('keys.wide',               'keys',      310, 'long_text', 'case',   null, null, null, 20, null, null, null, 'wide_key'),
 -- storing, passing on, processors
 ('use.storing',             'use',       410, 'flag',      'always', null, null, null, 1, null, null, null, null),
 ('use.storing_law',         'use',       420, 'text',      'always', null, null, null, 5, null, 'use.storing', 'true', null),
 ('use.storing_time',        'use',       430, 'text',      'case',   null, null, null, 3, null, 'use.storing', 'true', null),
 ('use.passing_on',          'use',       440, 'flag',      'always', null, null, null, 1, null, null, null, null),
 ('use.passing_on_law',      'use',       450, 'text',      'always', null, null, null, 5, null, 'use.passing_on', 'true', null),
 ('use.passing_on_to',       'use',       460, 'long_text', 'always', null, null, null, 5, null, 'use.passing_on', 'true', null),
 ('use.processors',          'use',       470, 'flag',      'always', null, null, null, 1, null, null, null, null),
 ('use.processors_named',    'use',       480, 'long_text', 'always', null, null, null, 5, null, 'use.processors', 'true', null),
 ('use.abroad',              'use',       490, 'flag',      'always', null, null, null, 1, null, null, null, null),
 ('use.abroad_where',        'use',       495, 'long_text', 'always', null, null, null, 5, null, 'use.abroad', 'true', null),
 -- the clarification of the protection of data, section by section; the order asks what a body with many services can answer at once
 ('security.responsibility', 'security',  510, 'long_text', 'always', null, null, null, 10, null, null, null, null),
 ('security.users',          'security',  520, 'long_text', 'always', null, null, null, 10, null, null, null, null),
 ('security.authentication', 'security',  530, 'long_text', 'always', null, null, null, 10, null, null, null, null),
 ('security.logging',        'security',  540, 'long_text', 'case',   null, null, null, 10, null, null, null, null),
 ('security.monitoring',     'security',  550, 'long_text', 'always', null, null, null, 10, null, null, null, null),
 ('security.premises',       'security',  560, 'long_text', 'case',   null, null, null, 10, null, null, null, null),
 ('security.transfer',       'security',  570, 'long_text', 'case',   null, null, null, 10, null, null, null, null),
 ('security.processors',     'security',  580, 'long_text', 'case',   null, null, null, 10, null, null, null, null),
 ('security.destruction',    'security',  590, 'long_text', 'case',   null, null, null, 10, null, null, null, null),
 ('security.breach',         'security',  594, 'long_text', 'always', null, null, null, 10, null, null, null, null),
 ('security.training',       'security',  598, 'long_text', 'always', null, null, null, 10, null, null, null, null),
 -- the connection of the interface
 ('connection.way',          'connection', 610, 'choice',    'always', 'interface', null, '{palveluvayla,certificate}', 1, null, null, null, 'own_link'),
 ('connection.member_class', 'connection', 620, 'choice',    'always', 'interface', null, '{GOV,MUN,COM,ORG,EDU}', 1, null, 'connection.way', 'palveluvayla', 'own_link'),
 ('connection.member_code',  'connection', 630, 'text',      'always', 'interface', null, null, 1, null, 'connection.way', 'palveluvayla', 'own_link'),
 ('connection.subsystem',    'connection', 640, 'text',      'always', 'interface', null, null, 1, '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$', 'connection.way', 'palveluvayla', 'own_link'),
 ('connection.subject',      'connection', 650, 'text',      'always', 'interface', null, null, 4, null, 'connection.way', 'certificate', 'own_link'),
 ('connection.issuer',       'connection', 660, 'text',      'always', 'interface', null, null, 3, null, 'connection.way', 'certificate', 'own_link'),
 ('connection.technical',    'connection', 670, 'text',      'always', 'interface', null, null, 5, null, null, null, 'own_link'),
 ('connection.deputy',       'connection', 680, 'text',      'never',  'interface', null, null, 5, null, null, null, 'own_link'),
 ('connection.test_plan',    'connection', 690, 'long_text', 'case',   'interface', null, null, 20, null, null, null, 'own_link'),
 ('connection.peak',         'connection', 694, 'number',    'never',  'interface', null, null, 1, null, null, null, 'own_link'),
 ('connection.start',        'connection', 698, 'date',      'never',  'interface', null, null, 1, null, null, null, 'own_link'),
 -- the terms
 ('terms.accepted',          'terms',     710, 'flag',      'always', null, null, null, 1, null, null, null, null);
