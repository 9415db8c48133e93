-- Nobody handles a matter of an organisation to which he belongs or belonged within the last year.
create function rule.has_interest(p_person_id bigint, p_org_id bigint) returns boolean
  language plpgsql stable as $$
begin
  return exists (
    select from data.membership m
     where m.person_id = p_person_id and m.org_id = p_org_id
       and m.valid_from <= rule.today() and (m.valid_until is null or m.valid_until >= rule.today() - interval '1 year')
       and (m.valid_until is null or m.valid_until >= m.valid_from));
end $$;
comment on function rule.has_interest(bigint, bigint) is 'Whether a person belongs to an organisation, or did within the last year.';
