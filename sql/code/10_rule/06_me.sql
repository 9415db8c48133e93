-- Identity is session_user, which a client cannot set; a closed login is nobody.
-- These helpers are plpgsql, not SQL: an SQL function that is not inlined is planned anew at every call, five times the price.
create function rule.me() returns bigint
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' set plan_cache_mode = force_generic_plan as $$
begin
  return (select p.id from data.person p where p.login_name = session_user::text and p.state = 'active' and p.login_ended_at is null);
end $$;
comment on function rule.me() is 'The person behind this session; empty for anybody else and for a closed login.';
