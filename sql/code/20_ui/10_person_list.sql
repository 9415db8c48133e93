create view ui.person_list with (security_invoker = true) as
select m.id, m.person_id, m.org_id, p.full_name as person_name, p.name_key as person_name_key, m.role, m.duty, m.unit, m.email, m.phone,
       m.valid_from, m.valid_until, p.version, (p.login_name is not null and p.login_ended_at is null) as has_login
  from data.membership m join data.person p on p.id = m.person_id
 where m.valid_until is null or m.valid_until >= m.valid_from;
comment on view ui.person_list is 'Memberships with the people who hold them; version is the person''s.';
