-- Identity is session_user, which a client cannot set; a closed login is nobody.
create function rule.me() returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
begin atomic
  select p.id from data.person p where p.login_name = session_user::text and p.state = 'active' and p.login_ended_at is null;
end;
comment on function rule.me() is 'The person behind this session; empty for anybody else and for a closed login.';
