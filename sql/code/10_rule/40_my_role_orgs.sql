create function rule.my_role_orgs(p_role text) returns setof bigint
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' rows 5 as $$
begin
  return query select distinct m.org_id from data.membership m
   where m.person_id = rule.me() and m.role = p_role
     and m.valid_from <= rule.today() and (m.valid_until is null or m.valid_until >= rule.today());
end $$;
comment on function rule.my_role_orgs(text) is 'Organisations in which the caller holds a role today.';
