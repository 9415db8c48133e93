create function rule.completion_item_faults(p_application_id bigint, p_items jsonb) returns jsonb
  language plpgsql stable as $$
declare
  v_faults jsonb;
begin
  if p_items is null or jsonb_typeof(p_items) <> 'array' or jsonb_array_length(p_items) = 0 then
    return '[{"field": "items", "code": "DA201"}]';
  elsif jsonb_array_length(p_items) > 50 then
    return '[{"field": "items", "code": "DA207"}]';
  end if;
  select coalesce(jsonb_agg(jsonb_build_object('field', 'items', 'code', c, 'no', n) order by n), '[]') into v_faults
    from jsonb_array_elements(p_items) with ordinality t (e, n),
         lateral (values (case when jsonb_typeof(e) <> 'object' or not exists (select from rule.completion_fields(p_application_id) f where f.field = e ->> 'field') then 'DA208' end),
                         (rule.text_fault('items', e ->> 'question', 3, 4000) -> 0 ->> 'code')) x (c)
   where c is not null;
  return v_faults;
end $$;
comment on function rule.completion_item_faults(bigint, jsonb) is 'Faults of the items of a completion request; empty when they will do.';

create function rule.completion_answer_faults(p_answers jsonb) returns jsonb
  language plpgsql immutable as $$
begin
  if p_answers is null or jsonb_typeof(p_answers) <> 'array' or jsonb_array_length(p_answers) = 0 then
    return '[{"field": "answers", "code": "DA201"}]';
  elsif jsonb_array_length(p_answers) > 50 then
    return '[{"field": "answers", "code": "DA207"}]';
  elsif exists (select from jsonb_array_elements(p_answers) e
                 where jsonb_typeof(e) <> 'object' or coalesce(e ->> 'item_id', '') !~ '^[0-9]{1,15}$' or coalesce(e ->> 'not_given', 'false') not in ('true', 'false')) then
    return '[{"field": "answers", "code": "DA208"}]';
  end if;
  return (select coalesce(jsonb_agg(f), '[]')
            from jsonb_array_elements(p_answers) e, lateral jsonb_array_elements(rule.note_fault('answer_' || (e ->> 'item_id'), e ->> 'answer', 20000)) f);
end $$;
comment on function rule.completion_answer_faults(jsonb) is 'Faults of answers to completion items; empty when they can be stored. An emptied answer makes its item open again.';

create function rule.save_answers(p_actor rule.actor, p_request_id bigint, p_answers jsonb) returns void
  language plpgsql volatile as $$
begin
  update data.completion_item i
     set state = case when coalesce(btrim(e.answer), '') = '' then 'open' when e.not_given then 'not_given' else 'answered' end,
         answer = coalesce(btrim(e.answer), ''),
         answered_by = case when coalesce(btrim(e.answer), '') <> '' then p_actor.person_id end,
         answered_at = case when coalesce(btrim(e.answer), '') <> '' then p_actor.at end
    from jsonb_to_recordset(p_answers) e (item_id bigint, answer text, not_given boolean)
   where i.id = e.item_id and i.request_id = p_request_id;
end $$;
comment on function rule.save_answers(rule.actor, bigint, jsonb) is 'Stores answers to items of a completion request.';
