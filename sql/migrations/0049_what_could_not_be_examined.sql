-- Attachments whose content could not be searched for programs in full are marked for their readers.
alter table data.attachment add column examined boolean not null default true;
comment on column data.attachment.examined is 'False: parts of the file are packed or are files themselves, so nobody can say that it holds no program.';
update data.attachment t set examined = false
  from data.attachment_content c
 where c.attachment_id = t.id and t.media_type = 'application/pdf'
   and (position('/ObjStm'::bytea in c.content) > 0 or position('/XFA'::bytea in c.content) > 0 or position('/EmbeddedFile'::bytea in c.content) > 0);
