-- The names are those of rule.application_faults; security.… are the sections of the security clarification.
create function rule.is_completion_field(p_field text) returns boolean
  language sql immutable parallel safe
  return p_field in ('purpose', 'justification', 'legal_basis', 'protection', 'user_count', 'yearly_queries', 'non_disclosure', 'non_disclosure_basis',
                     'contact_person_id', 'purposes', 'items', 'connection', 'attachments', 'other',
                     'security.responsibility', 'security.users', 'security.authentication', 'security.logging', 'security.monitoring', 'security.premises',
                     'security.transfer', 'security.processors', 'security.destruction', 'security.breach', 'security.training');
comment on function rule.is_completion_field(text) is 'What an item of a completion request may concern.';
