-- Purpose: takes an attachment away. In a draft its content goes; once the agency has the application it is only marked, with the reason.
-- Each side removes only what it brought itself; in a draft there is one side. Who: permit contact; an expert. States: as add_attachment.
-- Codes: DA001-DA008, DA178, DA179; faults DA201, DA207.
create function api.remove_attachment(p_request_id uuid, p_id bigint, p_version integer, p_attachment_id bigint, p_reason text default null) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.attachment;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'remove_attachment', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select * into a from data.attachment x where x.id = p_attachment_id and x.application_id = p_id and x.removed_at is null;
  if not found then
    return rule.refuse(v, 'DA179', 'attachment_id');
  elsif v.state <> 'draft' and (a.side = 'agency') <> rule.is_agency_role(v.role) then
    return rule.refuse(v, 'DA178', 'attachment_id');
  end if;
  v_faults := case when v.state = 'draft' and coalesce(btrim(p_reason), '') = '' then rule.note_fault('reason', p_reason, 2000) else rule.text_fault('reason', p_reason, 1, 2000) end;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.attachment set removed_by = v.person_id, removed_at = v.at, removal_reason = coalesce(btrim(p_reason), '') where id = a.id;
  if v.state = 'draft' then
    delete from data.attachment_content where attachment_id = a.id;
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('attachment_id', a.id, 'name', a.name), p_reason);
end $$;
comment on function api.remove_attachment(uuid, bigint, integer, bigint, text) is 'Takes an attachment away, or marks it as removed once the agency has it.';
