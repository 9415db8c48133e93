-- The person whom a delivery names: who of the organisation has that e-mail or name, else somebody new among its people, without a login.
create function rule.delivery_contact(p_org_id bigint, p_contact jsonb, p_at timestamptz) returns bigint
  language plpgsql volatile as $$
declare
  v_id bigint := rule.known_contact(p_org_id, p_contact);
begin
  if v_id is not null then
    return v_id;
  end if;
  insert into data.person (given_names, family_name, changed_at) values (btrim(p_contact ->> 'given_names'), btrim(p_contact ->> 'family_name'), p_at) returning id into v_id;
  insert into data.membership (person_id, org_id, role, duty, unit, email, phone, valid_from)
  values (v_id, p_org_id, 'user', coalesce(p_contact ->> 'duty', ''), '', p_contact ->> 'email', coalesce(p_contact ->> 'phone', ''), rule.today());
  return v_id;
end $$;
comment on function rule.delivery_contact(bigint, jsonb, timestamptz) is 'The person of the organisation whom a delivered application names, made known when nobody fits.';
