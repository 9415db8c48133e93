-- The names are those of rule.application_faults, and of the questions of an application (security.… are the sections of the security
-- clarification); connection stands for all questions of its section.
create function rule.is_completion_field(p_field text) returns boolean
  language plpgsql stable as $$
begin
  return p_field in ('purpose', 'justification', 'legal_basis', 'protection', 'user_count', 'yearly_queries', 'non_disclosure', 'non_disclosure_basis',
                     'contact_person_id', 'purposes', 'items', 'connection', 'attachments', 'other')
      or exists (select from rule.question q where q.code = p_field);
end $$;
comment on function rule.is_completion_field(text) is 'What an item of a completion request may concern.';
