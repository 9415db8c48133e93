-- How many rights under a permit could be used at a moment. The table of look-ups is read by nobody, so this answers with its figure alone,
-- and only to those who see the rights.
create function rule.rights_used(p_permit_id bigint, p_at timestamptz) returns integer
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  if not rule.agency_sees('right') and not exists (select from data.permit p where p.id = p_permit_id and p.org_id = any (array(select rule.my_orgs('right')))) then
    return null;
  end if;
  return (select count(*) from data.access_right r join data.effective_right e on e.right_id = r.id
           where r.permit_id = p_permit_id and e.valid_from < p_at and e.valid_until >= p_at);
end $$;
comment on function rule.rights_used(bigint, timestamptz) is 'Rights under a permit that were open for look-ups at a moment; empty for those who see no rights.';
