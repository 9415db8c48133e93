-- The roof of a permit the caller sees. A member reads its number and state though the roof is not its own; it sees nothing else of it.
create function rule.roof_of(p_permit_id bigint) returns table (id bigint, number text, kind text, state text, org_name_fi text, org_name_sv text, opened_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' rows 1 as $$
begin
  return query
  select r.id, r.number, r.kind, r.state, o.name_fi, o.name_sv, r.opened_at
    from data.permit p join data.permit r on r.id = p.roof_permit_id join data.organisation o on o.id = r.org_id
   where p.id = p_permit_id and (rule.agency_sees('permit') or p.org_id = any (array(select rule.my_orgs('permit'))));
end $$;
comment on function rule.roof_of(bigint) is 'The standing or framework permit above a permit the caller sees.';
