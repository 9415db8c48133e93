-- Purpose: classes an attachment as public, partly secret or secret; what is secret names the provision. Who: an expert.
-- States: all open ones. Codes: DA001-DA008, DA179; faults DA201, DA202, DA207, DA208.
create function api.classify_attachment(p_request_id uuid, p_id bigint, p_version integer, p_attachment_id bigint, p_publicity text, p_secrecy_ground text default null)
  returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.attachment;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'classify_attachment', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select * into a from data.attachment x where x.id = p_attachment_id and x.application_id = p_id and x.removed_at is null;
  if not found then
    return rule.refuse(v, 'DA179', 'attachment_id');
  end if;
  v_faults := case when p_publicity is null then '[{"field": "publicity", "code": "DA201"}]' else rule.publicity_faults(p_publicity, p_secrecy_ground) end;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.attachment set publicity = p_publicity, secrecy_ground = case p_publicity when 'public' then '' else btrim(p_secrecy_ground) end where id = a.id;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('attachment_id', a.id, 'name', a.name, 'publicity', jsonb_build_array(a.publicity, p_publicity),
                                                               'secrecy_ground', p_secrecy_ground));
end $$;
comment on function api.classify_attachment(uuid, bigint, integer, bigint, text, text) is 'Classes an attachment by its publicity.';
