create function rule.known_contact(p_org_id bigint, p_contact jsonb) returns bigint
  language plpgsql stable as $$
begin
  return (select m.person_id from data.membership m join data.person p on p.id = m.person_id
           where m.org_id = p_org_id and p.state = 'active' and (m.valid_until is null or m.valid_until >= rule.today())
             and (lower(m.email) = lower(p_contact ->> 'email')
                  or data.sort_key(p.full_name) = data.sort_key((p_contact ->> 'given_names') || ' ' || (p_contact ->> 'family_name')))
           order by m.role <> 'permit_contact', lower(m.email) <> lower(p_contact ->> 'email'), m.id limit 1);
end $$;
comment on function rule.known_contact(bigint, jsonb) is 'Who of the organisation has the e-mail or the name of somebody whom a delivery names; empty when nobody has.';
