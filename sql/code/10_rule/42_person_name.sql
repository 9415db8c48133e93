-- Names of the agency's people stand in the open on what they handle and decide; of others only what the reader sees anyway.
create function rule.person_name(p_id bigint) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_name text;
begin
  select p.full_name into v_name from data.person p
   where p.id = p_id and exists (
     select from data.membership m
      where m.person_id = p_id and (rule.is_agency_role(m.role) or m.org_id = any (array(select rule.my_orgs('person')))));
  return v_name;
end $$;
comment on function rule.person_name(bigint) is 'Name of a person of the agency, or of one whom the caller sees; else empty.';
