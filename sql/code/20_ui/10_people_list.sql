-- One row per person. What stands in other tables is asked for in the select list, for the rows of one page only.
create view ui.people_list with (security_invoker = true) as
select p.id, p.full_name as person_name, p.name_key as person_name_key,
       case when p.login_name is null then 'none' when p.login_ended_at is null then 'open' else 'ended' end as login_state,
       (p.login_name is not null and p.login_ended_at is null) as has_login,
       (select o.name_fi from data.membership m join data.organisation o on o.id = m.org_id where m.person_id = p.id
         order by coalesce(m.valid_until, 'infinity') desc, m.id limit 1) as org_name_fi,
       (select o.name_sv from data.membership m join data.organisation o on o.id = m.org_id where m.person_id = p.id
         order by coalesce(m.valid_until, 'infinity') desc, m.id limit 1) as org_name_sv,
       (select m.role from data.membership m where m.person_id = p.id
         order by m.role = 'user', coalesce(m.valid_until, 'infinity') desc, m.id limit 1) as role,
       (select nullif(count(*), 0)::integer from data.access_right r where r.person_id = p.id and r.state = 'active') as rights_active,
       p.language, p.state, p.version, p.changed_at
  from data.person p;
comment on view ui.people_list is 'People the reader may see, each once, with the organisation and the role that matter most.';
