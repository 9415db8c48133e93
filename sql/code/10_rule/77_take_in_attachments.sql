create function rule.take_in_attachments(p_applicant rule.actor, p_application_id bigint, p_attachments jsonb, p_at timestamptz) returns void
  language plpgsql volatile as $$
declare
  v_content bytea;
  v_id bigint;
  p record;
  e jsonb;
begin
  for e in select x from jsonb_array_elements(coalesce(p_attachments, '[]')) x loop
    v_content := rule.read_base64(e ->> 'content');
    select * into p from rule.default_publicity(e ->> 'kind');
    insert into data.attachment (application_id, org_id, kind, name, media_type, size, sha256, publicity, secrecy_ground, side, added_by, added_at, examined)
    values (p_application_id, p_applicant.org_id, e ->> 'kind', e ->> 'name', rule.attachment_media_type(e ->> 'name', v_content), length(v_content), sha256(v_content),
            p.publicity, p.ground, 'applicant', p_applicant.person_id, p_at, rule.wholly_examined(v_content)) returning id into v_id;
    insert into data.attachment_content (attachment_id, content) values (v_id, v_content);
  end loop;
end $$;
comment on function rule.take_in_attachments(rule.actor, bigint, jsonb, timestamptz) is 'Attaches the files of a delivered application, which have no faults, as its applicant''s.';
