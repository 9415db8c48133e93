create function rule.has_role(p_role text, p_org_id bigint default null) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
as $$
declare
  v_me    bigint := rule.me();
  v_today date := rule.today();
begin
  return exists (
    select from data.membership m
     where m.person_id = v_me and m.role = p_role and (p_org_id is null or m.org_id = p_org_id)
       and m.valid_from <= v_today and (m.valid_until is null or m.valid_until >= v_today));
end $$;
comment on function rule.has_role(text, bigint) is 'Whether the caller holds a role today, in a given organisation or in any.';
