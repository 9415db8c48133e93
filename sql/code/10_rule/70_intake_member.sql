-- What a delivered application may hold: members by the shape they stand in. lowest and highest bound the length of a text, the value of a
-- number and the count of a list; of a member that only some kinds of applications have, rule.intake_need tells which. model/intake/application.schema.json says the same to those who write such files; a test compares both.
create function rule.intake_member()
  returns table (shape text, member text, type text, required boolean, lowest integer, highest integer, pattern text, codes text[], of_shape text)
  language sql immutable parallel safe
begin atomic
  select * from (values
    ('application'::text, 'format'::text, 'text'::text, true, 1, 50, null::text, array['lupavahti-application'], null::text),
    ('application', 'format_version',       'number', true,  1, 1,  null, null, null),
    ('application', 'external_reference',   'text',   true,  1, 64, '^[A-Za-z0-9][A-Za-z0-9._/-]*$', null, null),
    ('application', 'arrived_at',           'moment', true,  20, 25, '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$', null, null),
    ('application', 'service',              'text',   false, 1, 20, null, array['browser', 'interface'], null),
    ('application', 'kind',                 'text',   false, 1, 20, null, array['new_permit', 'municipal_order', 'amendment', 'renewal', 'framework_join', 'appointment'], null),
    ('application', 'permit',               'text',   false, 1, 40, null, null, null),
    ('application', 'framework',            'text',   false, 1, 40, null, null, null),
    ('application', 'organisation',         'object', true,  null, null, null, null, 'organisation'),
    ('application', 'contact',              'object', true,  null, null, null, null, 'contact'),
    ('application', 'responsible_user',     'object', false, null, null, null, null, 'contact'),
    ('application', 'valid_from',           'date',   false, 10, 10, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', null, null),
    ('application', 'valid_until',          'date',   false, 10, 10, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', null, null),
    ('application', 'reason',               'text',   false, 1, 2000, null, null, null),
    ('application', 'purpose',              'text',   false, 1, 4000, null, null, null),
    ('application', 'justification',        'text',   false, 1, 20000, null, null, null),
    ('application', 'legal_basis',          'text',   false, 1, 4000, null, null, null),
    ('application', 'protection',           'text',   false, 1, 20000, null, null, null),
    ('application', 'user_count',           'number', false, 1, 100000, null, null, null),
    ('application', 'yearly_queries',       'number', false, 1, 1000000000, null, null, null),
    ('application', 'non_disclosure_basis', 'text',   false, 1, 4000, null, null, null),
    ('application', 'product',              'text',   false, 1, 50, null, null, null),
    ('application', 'purposes',             'list',   false, 1, 20, null, null, 'purpose'),
    ('application', 'items',                'list',   false, 1, 10220, null, null, 'item'),
    ('application', 'answers',              'answers', false, null, null, null, null, null),
    ('application', 'attachments',          'list',   false, 1, 20, null, null, 'attachment'),
    ('organisation', 'business_id',         'text',   true,  9, 9, '^[0-9]{7}-[0-9]$', null, null),
    ('organisation', 'name',                'text',   false, 2, 200, null, null, null),
    ('contact', 'given_names',              'text',   true,  1, 100, null, null, null),
    ('contact', 'family_name',              'text',   true,  1, 100, null, null, null),
    ('contact', 'email',                    'text',   true,  3, 200, '^[^@\s]+@[^@\s]+$', null, null),
    ('contact', 'phone',                    'text',   false, 1, 50, null, null, null),
    ('contact', 'duty',                     'text',   false, 1, 200, null, null, null),
    ('attachment', 'name',                  'text',   true,  3, 200, null, null, null),
    ('attachment', 'kind',                  'text',   true,  1, 20, null, array['security_report', 'power_of_attorney', 'contract', 'other'], null),
    ('attachment', 'content',               'text',   true,  4, 14680064, null, null, null),
    ('attachment', 'sha256',                'text',   true,  64, 64, '^[0-9a-fA-F]{64}$', null, null),
    ('purpose', 'name',                     'text',   true,  3, 200, null, null, null),
    ('item', 'code',                        'text',   true,  1, 60, null, null, null),
    ('item', 'purpose',                     'number', false, 1, 20, null, null, null),
    ('item', 'search_key',                  'text',   false, 1, 20, null, array['identity_code', 'name', 'address', 'building_code', 'property_code'], null),
    ('item', 'legal_basis',                 'text',   false, 1, 2000, null, null, null))
    m (shape, member, type, required, lowest, highest, pattern, codes, of_shape);
end;
comment on function rule.intake_member() is 'Members of a delivered application: shape, name, type, bounds, pattern, codes, shape of what stands inside.';
