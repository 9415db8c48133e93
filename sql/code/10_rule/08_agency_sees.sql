-- Who it is stands in the query itself, as rule.me() has it: policies ask this for every table of a statement, and the call was half of the price.
create function rule.agency_sees(p_area text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' set plan_cache_mode = force_generic_plan
as $$
declare
  v_today date := rule.today();
begin
  return exists (
    select from data.person p join data.membership m on m.person_id = p.id
     where p.login_name = session_user::text and p.state = 'active' and p.login_ended_at is null and not p.first_password
       and m.valid_from <= v_today and (m.valid_until is null or m.valid_until >= v_today)
       and m.role = any (case p_area
         when 'application'  then array['expert', 'decider', 'supervisor', 'auditor']
         when 'permit'       then array['expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor']
         when 'connection'   then array['expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor']
         when 'terms'        then array['expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor', 'administrator']
         when 'right'        then array['expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor']
         when 'appointment'  then array['expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor']
         when 'person'       then array['expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor', 'administrator']
         when 'organisation' then array['expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor', 'administrator']
         when 'target'       then array['expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor', 'administrator']
         when 'audit'        then array['expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor', 'administrator']
         else array[]::text[] end));
end $$;
comment on function rule.agency_sees(text) is 'Whether the caller sees an area as a person of the agency.';
