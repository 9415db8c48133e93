-- A field that the agency asks to be completed stands for its question, for the questions of its section, and for what an answer brings with it.
create function rule.belongs_to(p_question text, p_field text) returns boolean
  language plpgsql stable as $$
begin
  return p_question = p_field or split_part(p_question, '.', 1) = p_field
      or exists (select from rule.question q where q.code = p_question and q.if_question = p_field)
      or (p_field = 'groups' and p_question like 'group.%')
      or (p_field = 'protection' and p_question like 'security.%')
      or (p_field = 'justification' and p_question like 'group.%');
end $$;
comment on function rule.belongs_to(text, text) is 'Whether the answer to a question may be changed when that field is asked to be completed.';
