-- What was attached and delivered stays as it was: of an attachment only its class and its removal change, and a removal stands.
create trigger _050_immutable before delete on data.attachment for each row execute function rule.forbid_change();
create trigger _051_immutable before update on data.attachment for each row
  when ((new.id, new.application_id, new.org_id, new.kind, new.name, new.media_type, new.size, new.sha256, new.side, new.added_by, new.added_at) is distinct from
        (old.id, old.application_id, old.org_id, old.kind, old.name, old.media_type, old.size, old.sha256, old.side, old.added_by, old.added_at) or old.removed_at is not null)
  execute function rule.forbid_change();
create trigger _050_immutable before update on data.attachment_content for each row execute function rule.forbid_change();
create trigger _050_immutable before update or delete on data.application_delivery for each row execute function rule.forbid_change();

-- The content goes only from a draft, which nobody but its organisation has seen.
create function rule.check_attachment_content() returns trigger
  language plpgsql volatile as $$
begin
  if exists (select from data.attachment x join data.application a on a.id = x.application_id
              where x.id = old.attachment_id and (a.state <> 'draft' or x.removed_at is null)) then
    raise exception 'the content of an attachment is kept' using errcode = '23514', constraint = 'attachment_content_kept';
  end if;
  return old;
end $$;
comment on function rule.check_attachment_content() is 'Stops the deletion of what the agency has received.';
create trigger _051_kept before delete on data.attachment_content for each row execute function rule.check_attachment_content();
