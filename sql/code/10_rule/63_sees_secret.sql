-- What is secret in the cases of a service (security reports, the clarification of protection, what is asked and judged about it: 621/1999 24 §)
-- is for those of the agency who handle and decide cases of that service, and for the auditor. A supervisor and whoever is asked for a
-- statement see that it is there.
create function rule.is_operator() returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return exists (select from pg_roles r where r.rolname = session_user and r.rolsuper);
end $$;
comment on function rule.is_operator() is 'Whether the session is that of the server''s owner, who prints and restores everything and is nobody in the register.';

create function rule.secret_services() returns setof text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' rows 2 as $$
begin
  return query select s from unnest(array['browser', 'interface']) s
    where rule.has_role('auditor') or rule.is_operator() or s = any (rule.my_scope('expert')) or s = any (rule.my_scope('decider'));
end $$;
comment on function rule.secret_services() is 'Services in whose cases a person of the agency reads what is secret.';

create function rule.reads_secret(p_org_id bigint, p_service text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return coalesce(p_org_id = any (array(select rule.my_orgs('application'))) or p_service = any (array(select rule.secret_services())), false);
end $$;
comment on function rule.reads_secret(bigint, text) is 'Whether the reader reads what is secret in a case of an organisation: its own permit contacts, and those of the agency who need it.';

create function rule.is_secret_field(p_field text) returns boolean
  language sql immutable parallel safe
  return p_field in ('protection', 'security') or starts_with(p_field, 'security.');
comment on function rule.is_secret_field(text) is 'Whether a field or question of an application tells of security arrangements.';
