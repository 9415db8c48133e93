-- What a draft cannot even store: wrong kinds of values. Nothing here is cast before its form is known.
create function rule.draft_faults(p_actor rule.actor, p_id bigint, p_service text, p_kind text, p_fields jsonb) returns jsonb
  language plpgsql stable as $$
declare
  v_faults jsonb := '[]';
  v_field text;
  v_kind text;
  i jsonb;
begin
  if jsonb_typeof(p_fields) <> 'object' then
    return '[{"field": "fields", "code": "DA208"}]';
  elsif (select count(*) from jsonb_object_keys(p_fields)) > 100 then
    return '[{"field": "fields", "code": "DA207"}]';
  end if;
  if p_id is null and p_service is null and coalesce(p_kind, '') not in ('amendment', 'renewal') then
    v_faults := v_faults || '[{"field": "service", "code": "DA201"}]';
  elsif p_service not in ('browser', 'interface') then
    v_faults := v_faults || '[{"field": "service", "code": "DA208"}]';
  elsif p_service <> (select x.service from data.application x where x.id = p_id and x.kind in ('amendment', 'renewal')) then
    v_faults := v_faults || '[{"field": "service", "code": "DA208"}]';
  end if;
  select x.kind into v_kind from data.application x where x.id = p_id;
  if p_kind not in ('new_permit', 'municipal_order', 'amendment', 'renewal', 'framework_join')
     or (p_kind = 'municipal_order' and not exists (select from data.organisation o where o.id = p_actor.org_id and o.standing_cover))
     or (p_kind <> v_kind and not (p_kind in ('new_permit', 'municipal_order') and v_kind in ('new_permit', 'municipal_order'))) then
    v_faults := v_faults || '[{"field": "kind", "code": "DA208"}]';
  elsif p_id is null and p_kind in ('amendment', 'renewal') then   -- what they build on is chosen once, at the beginning
    if jsonb_typeof(p_fields -> 'base_permit_id') is distinct from 'number' then
      v_faults := v_faults || '[{"field": "base_permit_id", "code": "DA201"}]';
    elsif p_fields ->> 'base_permit_id' !~ '^[0-9]{1,12}$'
          or rule.base_permit_code(p_kind, p_actor.org_id, p_service, (p_fields ->> 'base_permit_id')::bigint) is not null then
      v_faults := v_faults || '[{"field": "base_permit_id", "code": "DA232"}]';
    end if;
  end if;
  for v_field in select k from jsonb_object_keys(p_fields) k loop
    if v_field in ('purpose', 'justification', 'legal_basis', 'protection', 'non_disclosure_basis') then
      if jsonb_typeof(p_fields -> v_field) not in ('string', 'null') then
        v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', v_field, 'code', 'DA208'));
      elsif length(p_fields ->> v_field) > 20000 then
        v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', v_field, 'code', 'DA207', 'most', 20000));
      elsif rule.hidden_characters(p_fields ->> v_field) then
        v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', v_field, 'code', 'DA209'));
      end if;
    elsif v_field = 'base_permit_id' and p_id is null and p_kind in ('amendment', 'renewal') then
      continue;   -- looked at above
    elsif v_field = 'answers' then
      v_faults := v_faults || case when jsonb_typeof(p_fields -> v_field) = 'null' then '[]' else rule.answer_faults(p_fields -> v_field) end;
    elsif v_field = 'route' then
      if jsonb_typeof(p_fields -> v_field) not in ('object', 'null') or length(p_fields ->> v_field) > 4000 then
        v_faults := v_faults || '[{"field": "route", "code": "DA208"}]';
      end if;
    elsif v_field = 'framework_permit_id' then
      if jsonb_typeof(p_fields -> v_field) = 'null' then
        continue;
      elsif coalesce(p_kind, v_kind) is distinct from 'framework_join' or jsonb_typeof(p_fields -> v_field) <> 'number' or (p_fields ->> v_field) !~ '^[0-9]{1,12}$'
            or rule.base_permit_code('framework_join', p_actor.org_id, null, (p_fields ->> v_field)::bigint) is not null then
        v_faults := v_faults || '[{"field": "framework_permit_id", "code": "DA232"}]';
      end if;
    elsif v_field in ('user_count', 'yearly_queries', 'contact_person_id', 'responsible_person_id') then
      if jsonb_typeof(p_fields -> v_field) = 'null' then
        continue;
      elsif jsonb_typeof(p_fields -> v_field) <> 'number' or (p_fields ->> v_field) !~ '^-?[0-9]{1,12}$' then
        v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', v_field, 'code', 'DA208'));
      elsif v_field not in ('contact_person_id', 'responsible_person_id') and (p_fields ->> v_field)::bigint not between 1 and (case v_field when 'user_count' then 100000 else 1000000000 end) then
        v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', v_field, 'code', 'DA207'));
      elsif v_field in ('contact_person_id', 'responsible_person_id') and not exists (
              select from data.membership m where m.person_id = (p_fields ->> v_field)::bigint and m.org_id = p_actor.org_id) then
        v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', v_field, 'code', 'DA208'));
      end if;
    elsif v_field = 'non_disclosure' then
      if jsonb_typeof(p_fields -> v_field) not in ('boolean', 'null') then
        v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', v_field, 'code', 'DA208'));
      end if;
    elsif v_field = 'product_code' then
      if jsonb_typeof(p_fields -> v_field) not in ('string', 'null') or (nullif(p_fields ->> v_field, '') is not null
           and not exists (select from data.product p where p.code = p_fields ->> v_field)) then
        v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', v_field, 'code', 'DA208'));
      end if;
    elsif v_field = 'purposes' then
      if jsonb_typeof(p_fields -> v_field) not in ('array', 'null') then
        v_faults := v_faults || '[{"field": "purposes", "code": "DA208"}]';
      elsif jsonb_typeof(p_fields -> v_field) = 'array' and (jsonb_array_length(p_fields -> v_field) > 20
            or exists (select from jsonb_array_elements(p_fields -> v_field) e where jsonb_typeof(e) <> 'string' or length(btrim(e #>> '{}')) not between 3 and 200)) then
        v_faults := v_faults || '[{"field": "purposes", "code": "DA207"}]';
      elsif jsonb_typeof(p_fields -> v_field) = 'array'
            and exists (select from jsonb_array_elements_text(p_fields -> v_field) e where rule.hidden_characters(e) or btrim(e) ~ '[\t\r\n]') then
        v_faults := v_faults || '[{"field": "purposes", "code": "DA209"}]';
      end if;
    elsif v_field = 'items' then
      if jsonb_typeof(p_fields -> v_field) not in ('array', 'null') then
        v_faults := v_faults || '[{"field": "items", "code": "DA208"}]';
      elsif jsonb_typeof(p_fields -> v_field) = 'array' and jsonb_array_length(p_fields -> v_field) > 511 * 20 then  -- every item for every purpose
        v_faults := v_faults || '[{"field": "items", "code": "DA207"}]';
      elsif jsonb_typeof(p_fields -> v_field) = 'array' then
        for i in select e from jsonb_array_elements(p_fields -> v_field) e loop
          if jsonb_typeof(i) <> 'object' or coalesce(i ->> 'item_id', '') !~ '^[0-9]{1,6}$' or coalesce(i ->> 'purpose_no', '1') !~ '^([1-9]|1[0-9]|20)$'
             or coalesce(i ->> 'search_key', 'identity_code') not in ('identity_code', 'name', 'address', 'building_code', 'property_code')
             or length(i ->> 'legal_basis') > 2000 or rule.hidden_characters(i ->> 'legal_basis') then
            v_faults := v_faults || '[{"field": "items", "code": "DA208"}]';
            exit;
          end if;
        end loop;
      end if;
    else
      v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', v_field, 'code', 'DA208'));
    end if;
  end loop;
  return v_faults;
end $$;
comment on function rule.draft_faults(rule.actor, bigint, text, text, jsonb) is 'Faults that keep a draft from being stored; empty when it can be.';
