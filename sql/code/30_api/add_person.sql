-- Purpose: makes a person of the organisation's staff known, as somebody for whom rights can be proposed. Who: permit contact,
-- responsible user, deputy of the organisation. States: none -> active. Codes: DA001, DA005-DA008; faults DA201, DA207.
create function api.add_person(p_request_id uuid, p_org_id bigint, p_given_names text, p_family_name text, p_duty text, p_unit text, p_email text, p_phone text)
  returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  v_id bigint;
begin
  v := rule.begin_act(p_request_id, 'add_person', 'person', null, null, coalesce(p_org_id, 0));
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('given_names', p_given_names, 1, 100) || rule.text_fault('family_name', p_family_name, 1, 100)
           || rule.text_fault('duty', p_duty, 2, 200) || rule.note_fault('unit', p_unit, 200) || rule.note_fault('email', p_email, 200) || rule.note_fault('phone', p_phone, 50);
  if coalesce(btrim(p_email), '') <> '' and btrim(p_email) !~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' then
    v_faults := v_faults || '[{"field": "email", "code": "DA208"}]';
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  insert into data.person (given_names, family_name, changed_at) values (btrim(p_given_names), btrim(p_family_name), v.at) returning id into v_id;
  insert into data.membership (person_id, org_id, role, duty, unit, email, phone, valid_from)
  values (v_id, p_org_id, 'user', btrim(p_duty), btrim(coalesce(p_unit, '')), btrim(coalesce(p_email, '')), btrim(coalesce(p_phone, '')), rule.today());
  return rule.accept(v, v_id, 1, jsonb_build_object('state', jsonb_build_array('none', 'active'), 'role', 'user'));
end $$;
comment on function api.add_person(uuid, bigint, text, text, text, text, text, text) is 'Adds a person to the organisation''s staff.';
