-- Whose password it is, is nobody's argument: the one who logged in. The password itself never comes here, only the verifier made of it.
create function rule.set_own_password(p_verifier text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  if session_user !~ '^u_[0-9a-f]{12}$' then
    raise exception 'not the login of a person' using errcode = '22023';
  end if;
  if not rule.is_verifier(p_verifier) then
    raise exception 'not a SCRAM verifier' using errcode = '22023';
  end if;
  execute format('alter role %I password %L', session_user, p_verifier);
end $$;
comment on function rule.set_own_password(text) is 'Puts a new verifier on the login of this session; called by api.change_own_password alone.';
