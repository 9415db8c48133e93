create function rule.belongs_today(p_person_id bigint, p_org_id bigint) returns boolean
  language plpgsql stable as $$
begin
  return exists (select from data.membership m join data.person p on p.id = m.person_id and p.state = 'active'
                  where m.person_id = p_person_id and m.org_id = p_org_id
                    and m.valid_from <= rule.today() and (m.valid_until is null or m.valid_until >= rule.today()));
end $$;
comment on function rule.belongs_today(bigint, bigint) is 'Whether a person belongs to an organisation today, in whatever role.';
