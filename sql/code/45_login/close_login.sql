-- A login role is closed, never dropped: its name stands in the record for ever.
create function rule.close_login(p_login_name text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  if p_login_name !~ '^u_[0-9a-f]{12}$' or not exists (select from pg_roles where rolname = p_login_name) then
    return;
  end if;
  execute format('alter role %I nologin connection limit 0 password null', p_login_name);
  perform rule.leave_groups(p_login_name);
end $$;
comment on function rule.close_login(text) is 'Takes the login right, the verifier and the group from one person''s login role; counts for new connections from the commit.';

create function rule.leave_groups(p_login_name text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_group name;
begin
  for v_group in select g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member
                 where r.rolname = p_login_name and r.rolname ~ '^u_[0-9a-f]{12}$' and g.rolname in ('lv_agency', 'lv_customer') loop
    execute format('revoke %I from %I', v_group, p_login_name);
  end loop;
end $$;
comment on function rule.leave_groups(text) is 'Takes a person''s login out of the groups of people.';
