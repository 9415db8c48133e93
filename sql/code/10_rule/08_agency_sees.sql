create function rule.agency_sees(p_area text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
as $$
declare
  v_me    bigint := rule.me();
  v_today date := rule.today();
begin
  return exists (
    select from data.membership m
     where m.person_id = v_me
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
