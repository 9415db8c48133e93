create function rule.has_role(p_role text, p_org_id bigint default null) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
begin atomic
  select exists (
    select from data.membership m
     where m.person_id = rule.me() and m.role = p_role and (p_org_id is null or m.org_id = p_org_id)
       and m.valid_from <= rule.today() and (m.valid_until is null or m.valid_until >= rule.today()));
end;
comment on function rule.has_role(text, bigint) is 'Whether the caller holds a role today, in a given organisation or in any.';
