create view ui.history with (security_invoker = true) as
select h.id, h.object, h.object_id, h.org_id, h.at, h.act, h.result, h.code,
       coalesce(p.full_name, rule.person_name(h.person_id)) as person_name, h.role, h.reason, h.change, h.version
  from audit.record h left join data.person p on p.id = h.person_id;
comment on view ui.history is 'What was done to an object, by whom, when and why; refused attempts and inner steps of handling for the agency only.';
