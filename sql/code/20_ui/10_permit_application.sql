create view ui.permit_application with (security_invoker = true) as
select a.id, a.base_permit_id as permit_id, a.diary_number, a.kind, a.state, a.submitted_at, a.due_on, a.changed_at, a.version
  from data.application a where a.base_permit_id is not null;
comment on view ui.permit_application is 'Amendments and renewals applied for on a permit.';
