create function rule.may_verify_audit() returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = session_user)
      or exists (select from data.person p join data.membership m on m.person_id = p.id
                 where p.login_name = session_user and p.state = 'active' and p.login_ended_at is null
                   and m.role in ('auditor', 'administrator')
                   and m.valid_from <= rule.today() and (m.valid_until is null or m.valid_until >= rule.today()));
end $$;
comment on function rule.may_verify_audit() is 'Auditors, administrators and the operator of the cluster may check the audit chain.';
