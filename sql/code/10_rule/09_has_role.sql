create function rule.has_role(p_role text, p_org_id bigint default null) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' set plan_cache_mode = force_generic_plan
as $$
declare
  v_today date := rule.today();
begin
  return exists (
    select from data.person p join data.membership m on m.person_id = p.id
     where p.login_name = session_user::text and p.state = 'active' and p.login_ended_at is null and not p.first_password and m.role = p_role and (p_org_id is null or m.org_id = p_org_id)
       and m.valid_from <= v_today and (m.valid_until is null or m.valid_until >= v_today));
end $$;
comment on function rule.has_role(text, bigint) is 'Whether the caller holds a role today, in a given organisation or in any.';
