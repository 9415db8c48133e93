-- While somebody of the organisation can give its permit up, nobody of the agency does it in its place: what the agency wants ended against
-- the organisation's will is revoked, with hearing and four eyes. Its own standing permits are the agency's to end.
create function rule.ends_itself(p_permit_id bigint) returns boolean
  language plpgsql stable as $$
begin
  return exists (
    select from data.permit p
      join data.membership m on m.org_id = p.org_id and m.role = 'permit_contact' and m.valid_from <= rule.today() and (m.valid_until is null or m.valid_until >= rule.today())
      join data.person h on h.id = m.person_id and h.state = 'active' and h.login_name is not null and h.login_ended_at is null
     where p.id = p_permit_id and p.kind <> 'standing');
end $$;
comment on function rule.ends_itself(bigint) is 'Whether the organisation that holds a permit has a permit contact who can log in and end it.';
