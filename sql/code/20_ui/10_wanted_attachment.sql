create view ui.wanted_attachment with (security_invoker = true) as
select a.id::text || ':' || w.kind as id, a.id as application_id, w.kind, w.wanted, w.reason,
       (select count(*)::integer from data.attachment t where t.application_id = a.id and t.kind = w.kind and t.removed_at is null) as attached, a.version
  from data.application a cross join lateral rule.wanted_attachments(a.id) w;
comment on view ui.wanted_attachment is 'Documents that an application is expected to bring, and how many of each are attached. Read for one application at a time.';
