create view ui.application_list with (security_invoker = true) as
select a.id, a.diary_number, a.org_id, (select o.name_fi from data.organisation o where o.id = a.org_id) as org_name_fi,
       (select o.name_sv from data.organisation o where o.id = a.org_id) as org_name_sv, a.org_name_key as org_name_fi_key, a.org_name_sv_key, a.org_name_key as org_name_en_key, a.service, a.kind, a.state,
       a.submitted_at, a.due_on, a.handler_id,
       case when a.handler_id is not null then coalesce((select h.full_name from data.person h where h.id = a.handler_id), rule.person_name(a.handler_id)) end as handler_name,
       a.version, a.changed_at
  from data.application a;
comment on view ui.application_list is 'Applications the reader may see; a draft is seen by its organisation only (policy of the table).';
