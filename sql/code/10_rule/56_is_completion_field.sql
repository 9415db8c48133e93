-- The names are those of rule.application_faults, of the questions of an application, and of their sections, which stand for all their questions.
create function rule.is_completion_field(p_field text) returns boolean
  language plpgsql stable as $$
begin
  return p_field in ('purpose', 'justification', 'legal_basis', 'protection', 'user_count', 'yearly_queries', 'non_disclosure', 'non_disclosure_basis',
                     'contact_person_id', 'purposes', 'items', 'attachments', 'other', 'groups')
      or exists (select from rule.question q where p_field in (q.code, q.section))
      or exists (select from data.data_group g where p_field = 'group.' || g.code);
end $$;
comment on function rule.is_completion_field(text) is 'What an item of a completion request may concern in some application; rule.completion_fields tells it of one.';
