-- Purpose: attaches a file to an application. The database judges the type by the content, checks the hash and the limits, and classes
-- security reports as secret. Who: permit contact of the organisation and an expert until the matter is presented; the expert also while he
-- enters what came on paper, whose attachments are the applicant's. States: draft; submitted and all of handling.
-- Codes: DA001-DA008, DA170-DA175; faults DA201, DA202, DA207, DA208.
create function api.add_attachment(p_request_id uuid, p_id bigint, p_version integer, p_kind text, p_name text, p_content bytea, p_sha256 text,
                                   p_publicity text default null, p_secrecy_ground text default null) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  c record;
  d record;
  v_faults jsonb;
  v_id bigint;
begin
  v := rule.begin_act(p_request_id, 'add_attachment', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('name', p_name, 3, 200) || rule.publicity_faults(p_publicity, p_secrecy_ground);
  if v_faults = '[]' and not rule.is_file_name(p_name) then
    v_faults := v_faults || '[{"field": "name", "code": "DA208"}]';
  end if;
  if p_kind is null or p_kind not in ('security_report', 'power_of_attorney', 'contract', 'other') then
    v_faults := v_faults || '[{"field": "kind", "code": "DA208"}]';
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  perform from data.application x where x.id = p_id and x.version = p_version for no key update;   -- so that the limits hold for two at once
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  select * into c from rule.attachment_code(p_id, p_name, p_content, p_sha256);
  if c.code is not null then
    return rule.refuse(v, c.code, 'content', c.detail);
  end if;
  update data.application set version = version + 1, changed_at = v.at where id = p_id;
  select * into d from rule.default_publicity(p_kind);
  insert into data.attachment (application_id, org_id, kind, name, media_type, size, sha256, publicity, secrecy_ground, side, added_by, added_at, examined)
  values (p_id, v.org_id, p_kind, p_name, rule.attachment_media_type(p_name, p_content), length(p_content), sha256(p_content), coalesce(p_publicity, d.publicity),
          case when p_publicity is null then d.ground when p_publicity = 'public' then '' else btrim(p_secrecy_ground) end,
          case when rule.is_agency_role(v.role) and v.state <> 'draft' then 'agency' else 'applicant' end, v.person_id, v.at, rule.wholly_examined(p_content)) returning id into v_id;
  insert into data.attachment_content (attachment_id, content) values (v_id, p_content);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('attachment_id', v_id, 'name', p_name, 'kind', p_kind, 'size', length(p_content), 'sha256', lower(p_sha256)),
                     null, jsonb_build_object('attachment_id', v_id));
end $$;
comment on function api.add_attachment(uuid, bigint, integer, text, text, bytea, text, text, text) is 'Attaches a file to an application.';
