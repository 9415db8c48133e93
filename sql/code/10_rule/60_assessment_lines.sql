create function rule.begin_assessment(p_actor rule.actor, p_application_id bigint, p_kind text) returns bigint
  language plpgsql volatile as $$
declare
  v_id bigint;
begin
  insert into data.assessment (application_id, kind, no, begun_by, begun_at)
  select p_application_id, p_kind, 1 + coalesce(max(s.no), 0), p_actor.person_id, p_actor.at
    from data.assessment s where s.application_id = p_application_id and s.kind = p_kind
  returning id into v_id;
  insert into data.assessment_line (assessment_id, line)
  select v_id, c.line from rule.checklist c join data.application a on a.id = p_application_id
   where c.kind = p_kind and (c.service is null or c.service = a.service);
  return v_id;
end $$;
comment on function rule.begin_assessment(rule.actor, bigint, text) is 'Makes an assessment with the lines of its checklist for the service applied for.';

create function rule.assessment_line_faults(p_kind text, p_lines jsonb) returns jsonb
  language plpgsql stable as $$
begin
  if p_lines is null or jsonb_typeof(p_lines) <> 'array' or jsonb_array_length(p_lines) = 0 then
    return '[{"field": "lines", "code": "DA201"}]';
  elsif jsonb_array_length(p_lines) > 50 then
    return '[{"field": "lines", "code": "DA207"}]';
  elsif exists (select from jsonb_array_elements(p_lines) l where jsonb_typeof(l) <> 'object' or coalesce(l ->> 'verdict', '') not in ('open', 'sufficient', 'needs_completion', 'not_applicable')
                   or not exists (select from rule.checklist c where c.kind = p_kind and c.line = l ->> 'line')) then
    return '[{"field": "lines", "code": "DA208"}]';
  end if;
  return (select coalesce(jsonb_agg(f || jsonb_build_object('line', l ->> 'line')), '[]')
            from jsonb_array_elements(p_lines) l, lateral jsonb_array_elements(rule.note_fault('lines', l ->> 'note', 4000)) f);
end $$;
comment on function rule.assessment_line_faults(text, jsonb) is 'Faults of judged lines of a checklist; empty when they can be stored.';
