create view ui.attachment_content with (security_invoker = true) as
select t.id, t.name, t.media_type, c.content, a.version
  from data.attachment t join data.application a on a.id = t.application_id join data.attachment_content c on c.attachment_id = t.id;
comment on view ui.attachment_content is 'The bytes of one attachment; no row for whom it is too secret.';
