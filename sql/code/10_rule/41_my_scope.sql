create function rule.my_scope(p_role text) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return (select coalesce(array_agg(distinct s.service), '{}') from data.membership m,
         lateral unnest(case m.service_scope when 'both' then array['browser', 'interface'] else array[m.service_scope] end) s (service)
   where m.person_id = rule.me() and m.role = p_role
     and m.valid_from <= rule.today() and (m.valid_until is null or m.valid_until >= rule.today()));
end $$;
comment on function rule.my_scope(text) is 'Services for which the caller holds a role of the agency today.';
