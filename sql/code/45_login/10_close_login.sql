-- A login role is closed, never dropped: its name stands in the record for ever.
create function rule.close_login(p_login_name text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  if p_login_name !~ '^u_[0-9a-f]{12}$' or not exists (select from pg_roles where rolname = p_login_name) then
    return;
  end if;
  execute format('alter role %I nologin connection limit 0 password null', p_login_name);
  execute format('revoke lv_agency, lv_customer from %I', p_login_name);
end $$;
comment on function rule.close_login(text) is 'Takes the login right, the verifier and the group from one person''s login role; counts for new connections from the commit.';
