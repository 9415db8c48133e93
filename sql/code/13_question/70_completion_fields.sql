-- What an item of a completion request may concern in one application: its fields, the sections of its questions, and each question that
-- is asked of its kind and service, whether or not it stands before the applicant under the present answers. The names are those of
-- rule.application_faults; a section stands for all its questions.
create function rule.completion_fields(p_application_id bigint) returns table (field text, section text, sort integer, group_code text)
  language plpgsql stable as $$
declare
  a data.application;
begin
  select x.service, x.kind into a.service, a.kind from data.application x where x.id = p_application_id;
  return query
  with asked as (
    select q.code, q.section, q.sort, null::text as group_code
      from rule.question q where (q.service is null or q.service = a.service) and (q.kinds is null or a.kind = any (q.kinds))
    union all
    select v.question, v.section, v.sort, v.group_code from rule.visible_questions(p_application_id) v where v.group_code is not null)
  select f.field, null::text, f.sort::integer, null::text
    from unnest(array['purpose', 'justification', 'legal_basis', 'purposes', 'items', 'non_disclosure', 'non_disclosure_basis', 'contact_person_id', 'user_count',
                      'yearly_queries', 'protection', 'attachments', 'other']) with ordinality f (field, sort)
  union all
  select s.section, s.section, min(s.sort) * 10 - 1, null from asked s group by s.section
  union all
  select s.code, s.section, s.sort * 10, s.group_code from asked s
   order by 3, 1;
end $$;
comment on function rule.completion_fields(bigint) is 'Fields, sections and questions of an application that an item of a completion request may concern.';
