create view ui.application_copy with (security_invoker = true) as
select c.id, c.copied_from_id as application_id, c.diary_number, c.service, c.kind, c.state, c.changed_at, left(c.purpose, 120) as purpose, c.version
  from data.application c where c.copied_from_id is not null;
comment on view ui.application_copy is 'Copies made of an application.';
