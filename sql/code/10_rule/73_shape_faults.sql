-- Structure, types, lengths, unknown members, enumerations: one walk over a document along rule.intake_member. It looks no further into
-- what has the wrong type, and stops collecting at two hundred faults.
create function rule.shape_faults(p_value jsonb, p_shape text, p_path text) returns jsonb
  language plpgsql stable as $$
declare
  v_faults jsonb := '[]';
  v_kind text;
  v_path text;
  v jsonb;
  m record;
  e record;
begin
  if jsonb_typeof(p_value) is distinct from 'object' then
    return rule.intake_fault(p_path, 'DA239', p_value);
  end if;
  for m in select k from jsonb_object_keys(p_value) k where not exists (select from rule.intake_member() x where x.shape = p_shape and x.member = k) order by k loop
    v_faults := v_faults || rule.intake_fault(p_path || '.' || left(m.k, 60), 'DA235');
    exit when jsonb_array_length(v_faults) >= 200;
  end loop;
  for m in select * from rule.intake_member() x where x.shape = p_shape loop
    exit when jsonb_array_length(v_faults) >= 200;
    v_path := p_path || '.' || m.member;
    v := p_value -> m.member;
    v_kind := jsonb_typeof(v);
    if v_kind is null then
      if m.required then
        v_faults := v_faults || rule.intake_fault(v_path, 'DA201');
      end if;
    elsif v_kind <> (case m.type when 'object' then 'object' when 'answers' then 'object' when 'list' then 'array' when 'number' then 'number' else 'string' end) then
      v_faults := v_faults || rule.intake_fault(v_path, 'DA239', v);
    elsif m.type = 'answers' then
      continue;   -- judged as answers of an application are
    elsif m.type = 'object' then
      v_faults := v_faults || rule.shape_faults(v, m.of_shape, v_path);
    elsif m.type = 'list' then
      if jsonb_array_length(v) < m.lowest then
        v_faults := v_faults || rule.intake_fault(v_path, 'DA203');
      elsif jsonb_array_length(v) > m.highest then
        v_faults := v_faults || rule.intake_fault(v_path, 'DA207');
      else
        for e in select x.value, x.ordinality - 1 as place from jsonb_array_elements(v) with ordinality x loop
          v_faults := v_faults || rule.shape_faults(e.value, m.of_shape, v_path || '[' || e.place || ']');
          exit when jsonb_array_length(v_faults) >= 200;
        end loop;
      end if;
    elsif m.type = 'number' then
      if (v #>> '{}')::numeric % 1 <> 0 or (v #>> '{}')::numeric not between m.lowest and m.highest then
        v_faults := v_faults || rule.intake_fault(v_path, 'DA207', v);
      end if;
    elsif btrim(v #>> '{}', E' \t\r\n\u00a0') = '' then
      v_faults := v_faults || rule.intake_fault(v_path, 'DA201');
    elsif m.codes is not null then
      if (v #>> '{}') <> all (m.codes) then
        v_faults := v_faults || rule.intake_fault(v_path, 'DA236', v);
      end if;
    elsif length(v #>> '{}') < m.lowest then
      v_faults := v_faults || rule.intake_fault(v_path, 'DA202', v);
    elsif length(v #>> '{}') > m.highest then
      v_faults := v_faults || rule.intake_fault(v_path, 'DA207', v);
    elsif rule.hidden_characters(v #>> '{}') then
      v_faults := v_faults || rule.intake_fault(v_path, 'DA209');
    elsif m.pattern is not null and (v #>> '{}') !~ m.pattern then
      v_faults := v_faults || rule.intake_fault(v_path, 'DA208', v);
    elsif m.type = 'moment' and rule.read_moment(v #>> '{}') is null or m.type = 'date' and not rule.is_day(v #>> '{}') then
      v_faults := v_faults || rule.intake_fault(v_path, 'DA208', v);
    end if;
  end loop;
  return v_faults;
end $$;
comment on function rule.shape_faults(jsonb, text, text) is 'Faults of structure of a delivered document, each with its JSON path.';
