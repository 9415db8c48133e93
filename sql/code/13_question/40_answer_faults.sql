-- Answers that cannot be stored: unknown questions and values of the wrong kind. An answer that is only too short is stored and told later.
create function rule.answer_faults(p_answers jsonb) returns jsonb
  language plpgsql stable as $$
declare
  v_faults jsonb := '[]';
  v_code text;
  v_value jsonb;
  v_text text;
  q rule.question;
begin
  if jsonb_typeof(p_answers) <> 'object' then
    return '[{"field": "answers", "code": "DA208"}]';
  elsif (select count(*) from jsonb_object_keys(p_answers)) > 200 then
    return '[{"field": "answers", "code": "DA207"}]';
  end if;
  for v_code, v_value in select e.key, e.value from jsonb_each(p_answers) e loop
    v_text := p_answers ->> v_code;
    select * into q from rule.question x where x.code = v_code;
    if not found then
      if exists (select from data.data_group g where 'group.' || g.code = v_code) then
        q.type := 'long_text';
      else
        v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', left(v_code, 80), 'code', 'DA208'));
        continue;
      end if;
    end if;
    continue when coalesce(v_text, '') = '';
    if jsonb_typeof(v_value) not in ('string', 'boolean', 'number')
       or (q.type = 'flag' and v_text not in ('true', 'false'))
       or (q.type = 'choice' and not v_text = any (q.choices))
       or (q.type = 'number' and v_text !~ '^[0-9]{1,9}$')
       or (q.type = 'date' and not rule.is_day(v_text)) then
      v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', v_code, 'code', 'DA208'));
    elsif length(v_text) > (case q.type when 'text' then 500 else 20000 end) then
      v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', v_code, 'code', 'DA207', 'most', case q.type when 'text' then 500 else 20000 end));
    elsif rule.hidden_characters(v_text) then
      v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', v_code, 'code', 'DA209'));
    end if;
  end loop;
  return v_faults;
end $$;
comment on function rule.answer_faults(jsonb) is 'Faults of answers that keep a draft from being stored; empty when it can be.';
