create view ui.application_list with (security_invoker = true) as
select a.id, a.diary_number, a.org_id, o.name_fi as org_name_fi, o.name_sv as org_name_sv, a.org_name_key, a.service, a.kind, a.state,
       a.submitted_at, a.due_on, a.handler_id, case when a.handler_id is not null then coalesce(h.full_name, rule.person_name(a.handler_id)) end as handler_name,
       a.version, a.changed_at
  from data.application a
  left join data.organisation o on o.id = a.org_id
  left join data.person h on h.id = a.handler_id
 where a.state <> 'draft' or a.org_id = any (array(select rule.my_orgs('application')));
comment on view ui.application_list is 'Applications the reader may see; a draft is seen by its organisation only.';
