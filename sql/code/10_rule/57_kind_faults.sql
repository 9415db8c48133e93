-- What a kind of application needs besides what all need.
create function rule.kind_faults(a data.application) returns jsonb
  language plpgsql stable as $$
declare
  v_faults jsonb := '[]';
  v_number text;
begin
  if a.kind in ('amendment', 'renewal') then
    if rule.base_permit_code(a.kind, a.org_id, a.service, a.base_permit_id) is not null then
      return '[{"field": "base_permit_id", "code": "DA232"}]';
    end if;
    -- one change at a time: the next is judged against what this one will have made
    select x.diary_number into v_number from data.application x
     where x.base_permit_id = a.base_permit_id and x.id <> a.id and x.submitted_at is not null
       and x.state not in ('draft', 'decided', 'served', 'closed', 'withdrawn', 'transferred') limit 1;
    if v_number is not null then
      v_faults := v_faults || jsonb_build_array(jsonb_build_object('field', 'base_permit_id', 'code', 'DA161', 'number', v_number));
    elsif a.kind = 'amendment' and not exists (select from rule.application_difference(a.id)) then
      v_faults := v_faults || '[{"field": "items", "code": "DA162"}]';
    end if;
  elsif a.kind = 'framework_join' then
    if a.framework_permit_id is null then
      v_faults := v_faults || '[{"field": "framework_permit_id", "code": "DA201"}]';
    elsif rule.base_permit_code(a.kind, a.org_id, a.service, a.framework_permit_id) is not null then
      v_faults := v_faults || '[{"field": "framework_permit_id", "code": "DA232"}]';
    else
      if not exists (select from data.join_request j where j.application_id = a.id and j.permit_id = a.framework_permit_id and j.state = 'approved') then
        v_faults := v_faults || '[{"field": "framework_permit_id", "code": "DA233"}]';
      end if;
      if exists (select from data.application_item i where i.application_id = a.id and not exists (
                   select from data.permit_purpose u where u.permit_id = a.framework_permit_id and get_bit(u.items, i.item_id) = 1)) then
        v_faults := v_faults || '[{"field": "items", "code": "DA234"}]';
      end if;
    end if;
  elsif a.kind = 'municipal_order' and a.service = 'browser' then
    if a.responsible_person_id is null then
      if exists (select from data.organisation o where o.id = a.org_id and o.responsible_users_in_force = 0) then
        v_faults := v_faults || '[{"field": "responsible_person_id", "code": "DA201"}]';
      end if;
    elsif not rule.belongs_today(a.responsible_person_id, a.org_id) then
      v_faults := v_faults || '[{"field": "responsible_person_id", "code": "DA208"}]';
    end if;
  end if;
  return v_faults;
end $$;
comment on function rule.kind_faults(data.application) is 'Faults of a draft that come of its kind: the permit it builds on, the intermediary''s agreement, the responsible user it names.';
