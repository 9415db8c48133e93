create view ui.person_detail with (security_invoker = true) as
select l.*, p.login_name, p.login_ended_at,
       (select m.org_id from data.membership m where m.person_id = l.id order by coalesce(m.valid_until, 'infinity') desc, m.id limit 1) as org_id,
       exists (select from data.membership m where m.person_id = l.id and rule.is_agency_role(m.role)
                  and (m.valid_until is null or m.valid_until >= (select rule.today()))) as agency_side,
       exists (select from data.membership m where m.person_id = l.id and not rule.is_agency_role(m.role)
                  and (m.valid_until is null or m.valid_until >= (select rule.today()))) as customer_side
  from ui.people_list l join data.person p on p.id = l.id;
comment on view ui.person_detail is 'One person with the login; on which sides he has something to do says which logins can be issued.';
