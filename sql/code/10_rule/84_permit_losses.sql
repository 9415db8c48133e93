-- Figures for somebody who may see the permit but not the people with rights under it.
create function rule.permit_losses(p_permit_id bigint) returns table (rights_active integer, rights_open integer, permits_under integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return query
  select count(*) filter (where r.state = 'active')::integer,
         count(*) filter (where r.state in ('proposed', 'completion_asked', 'approved', 'code_delivered', 'active', 'blocked'))::integer,
         (select count(*)::integer from data.permit c where c.roof_permit_id = p_permit_id and c.state <> 'ended')
    from data.permit p
    left join data.access_right r on r.permit_id in (select p_permit_id union all select c.id from data.permit c where c.roof_permit_id = p_permit_id)
   where p.id = p_permit_id and (rule.agency_sees('permit') or p.org_id = any (array(select rule.my_orgs('permit'))))
   group by p.id;
end $$;
comment on function rule.permit_losses(bigint) is 'How many rights and permits stand under a permit the caller sees.';
