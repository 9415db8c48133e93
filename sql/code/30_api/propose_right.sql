-- Purpose: proposes a right for a named person of the organisation, narrower than the permit when items are given.
-- Who: responsible user, deputy of the permit's organisation. States: none -> proposed.
-- Codes: DA001, DA005-DA008, DA102-DA105, DA112; faults DA201, DA205-DA207.
create function api.propose_right(p_request_id uuid, p_permit_id bigint, p_person_id bigint, p_purpose_id bigint, p_items integer[], p_duty text,
                                  p_valid_from date, p_valid_until date) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  p data.permit;
  v_mask bit(512);
  v_faults jsonb;
  v_code text;
  v_until date;
  v_id bigint;
begin
  select * into p from data.permit x where x.id = p_permit_id;
  v := rule.begin_act(p_request_id, 'propose_right', 'right', null, null, coalesce(p.org_id, 0), p_permit_id);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('duty', p_duty, 2, 200);
  if p_person_id is null then
    v_faults := v_faults || '[{"field": "person_id", "code": "DA201"}]';
  elsif not rule.belongs_today(p_person_id, p.org_id) then
    v_faults := v_faults || '[{"field": "person_id", "code": "DA208"}]';
  end if;
  if p_purpose_id is null then
    v_faults := v_faults || '[{"field": "purpose_id", "code": "DA201"}]';
  end if;
  v_faults := v_faults || rule.period_faults(p_valid_from, p_valid_until);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  if p_items is null then
    select u.items into v_mask from data.permit_purpose u where u.id = p_purpose_id and u.permit_id = p_permit_id;
  elsif exists (select from unnest(p_items) i where not coalesce(i between 1 and 511, false)) then
    return rule.refuse(v, 'DA112', 'items');
  else
    v_mask := rule.item_mask(p_items);
  end if;
  v_until := coalesce(p_valid_until, p.valid_until);
  v_code := rule.right_fits(p_permit_id, p_purpose_id, v_mask, p_valid_from, v_until);
  if v_code is not null then
    return rule.refuse(v, v_code, case v_code when 'DA102' then 'items' when 'DA103' then 'valid_from' when 'DA112' then 'purpose_id' end);
  end if;
  insert into data.access_right (org_id, permit_id, purpose_id, person_id, items, duty, state, valid_from, valid_until, proposed_by, changed_at)
  values (p.org_id, p_permit_id, p_purpose_id, p_person_id, v_mask, btrim(p_duty), 'proposed', p_valid_from, v_until, v.person_id, v.at)
  on conflict (person_id, permit_id, purpose_id) where state in ('proposed', 'completion_asked', 'approved', 'code_delivered', 'active', 'blocked')
  do nothing returning id into v_id;
  if v_id is null then
    return rule.refuse(v, 'DA105', 'person_id');
  end if;
  return rule.accept(v, v_id, 1, jsonb_build_object('state', jsonb_build_array('none', 'proposed'), 'permit_id', p_permit_id, 'person_id', p_person_id,
                                                    'purpose_id', p_purpose_id, 'items', to_jsonb(rule.mask_items(v_mask))));
end $$;
comment on function api.propose_right(uuid, bigint, bigint, bigint, integer[], text, date, date) is 'Proposes a user right for a person under a permit.';
