create view ui.attachment_type with (security_invoker = true) as
select t.extension as id, t.extension, t.media_type, l.most_bytes, l.most_files, l.most_total_bytes, 1 as version
  from data.attachment_type t cross join data.attachment_limit l;
comment on view ui.attachment_type is 'Types of files that are taken, with the limits of their size and number.';
