-- Which organisations' rows of an area a customer's person sees. Policies compare with the array of it, made once per query. Who it is stands in it as rule.me() has it; with a
-- first password, which the administrator knows as well, nothing is seen yet.
create function rule.my_orgs(p_area text) returns setof bigint
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' set plan_cache_mode = force_generic_plan
as $$
declare
  v_today date := rule.today();
begin
  return query select distinct m.org_id
    from data.person p join data.membership m on m.person_id = p.id
   where p.login_name = session_user::text and p.state = 'active' and p.login_ended_at is null and not p.first_password
     and m.valid_from <= v_today and (m.valid_until is null or m.valid_until >= v_today)
     and m.role = any (case p_area
       when 'application'  then array['permit_contact']
       when 'permit'       then array['permit_contact', 'responsible_user', 'deputy', 'technical_contact']
       when 'purpose'      then array['permit_contact', 'responsible_user', 'deputy']
       when 'connection'   then array['permit_contact', 'responsible_user', 'deputy', 'technical_contact']
       when 'right'        then array['responsible_user', 'deputy']
       when 'appointment'  then array['permit_contact', 'responsible_user', 'deputy']
       when 'person'       then array['permit_contact', 'responsible_user', 'deputy']
       when 'organisation' then array['permit_contact', 'responsible_user', 'deputy', 'technical_contact']
       else array[]::text[] end);
end $$;
comment on function rule.my_orgs(text) is
  'Organisations whose application, permit, connection, right, appointment, person or organisation rows the caller may see as a customer.';
