create view ui.colleague with (security_invoker = true) as
select m.id || ':' || s.service as id, m.person_id, p.full_name as person_name, p.name_key as person_name_key, m.role, s.service, m.duty
  from data.membership m
  join data.person p on p.id = m.person_id and p.state = 'active' and p.login_name is not null and p.login_ended_at is null
  join (values ('browser'), ('interface')) s (service) on m.service_scope in ('both', s.service)
 where m.role in ('expert', 'decider', 'supervisor', 'access_administrator', 'log_officer') and m.valid_from <= (select rule.today()) and (m.valid_until is null or m.valid_until >= (select rule.today()))
   and (select rule.agency_sees('application'));
comment on view ui.colleague is 'People of the agency to whom a case, or a question on one, can be given, by service; for the agency only.';
