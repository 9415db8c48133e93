-- Makes the login role of a person, or opens a closed one again. The group comes from a fixed list and the name has one fixed form,
-- so this door leads to no other role. The password never comes here: only the verifier that the client made from it.
create function rule.make_login(p_login_name text, p_group text, p_verifier text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_roles text := case p_group when 'agency' then 'lv_agency' when 'customer' then 'lv_customer' when 'both' then 'lv_agency, lv_customer' end;
begin
  if v_roles is null then
    raise exception 'not a group of people' using errcode = '22023';
  end if;
  if p_login_name is null or p_login_name !~ '^u_[0-9a-f]{12}$' then
    raise exception 'not the name of a login' using errcode = '22023';
  end if;
  if not rule.is_verifier(p_verifier) then
    raise exception 'not a SCRAM verifier' using errcode = '22023';
  end if;
  if exists (select from pg_roles where rolname = p_login_name) then
    execute format('alter role %I login connection limit 6 password %L', p_login_name, p_verifier);
    perform rule.leave_groups(p_login_name);
  else
    execute format('create role %I login connection limit 6 password %L', p_login_name, p_verifier);
  end if;
  execute format('grant %s to %I', v_roles, p_login_name);
end $$;
comment on function rule.make_login(text, text, text) is 'Login role u_… with connection limit 6, in group agency, customer or both; called by api.issue_login alone.';
