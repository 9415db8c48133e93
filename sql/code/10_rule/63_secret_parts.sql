-- The secret columns of cases, which nobody reads from the tables themselves (policies cannot close a column): each as the reader may have it.
-- Whether the case is seen at all is judged as its policy does.
create function rule.reads_secret_of(p_application_id bigint) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return exists (select from data.application a
                  where a.id = p_application_id
                    and (a.org_id = any (array(select rule.my_orgs('application')))
                         or ((a.submitted_at is not null or a.registered_by is not null) and a.service = any (array(select rule.secret_services())))));
end $$;
comment on function rule.reads_secret_of(bigint) is 'Whether the reader sees a case and reads what is secret in it.';

create function rule.protection_of(p_application_id bigint) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return (select a.protection from data.application a where a.id = p_application_id and rule.reads_secret_of(a.id));
end $$;
comment on function rule.protection_of(bigint) is 'The clarification of protection of a case, for whom it is not too secret.';

create function rule.submitted_content(p_application_id bigint, p_no integer) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v jsonb;
begin
  if not (rule.reads_secret_of(p_application_id) or exists (
       select from data.application a where a.id = p_application_id and (a.submitted_at is not null or a.registered_by is not null) and rule.agency_sees('application'))) then
    return null;
  end if;
  select s.content into v from data.application_submission s where s.application_id = p_application_id and s.no = p_no;
  if not rule.reads_secret_of(p_application_id) then
    v := v - array(select k from jsonb_object_keys(v) k where rule.is_secret_field(regexp_replace(k, '^answers\.', '')));
  end if;
  return v;
end $$;
comment on function rule.submitted_content(bigint, integer) is 'What a submission said, without what is too secret for the reader.';

create function rule.delivered_document(p_application_id bigint) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return (select d.document from data.application_delivery d where d.application_id = p_application_id and rule.reads_secret_of(p_application_id));
end $$;
comment on function rule.delivered_document(bigint) is 'The delivery of the e-service as it was, for whom it is not too secret.';

create function rule.completion_text(p_item_id bigint, out question text, out answer text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  select i.question, i.answer into question, answer
    from data.completion_item i join data.completion_request r on r.id = i.request_id
   where i.id = p_item_id
     and (rule.reads_secret_of(r.application_id)
          or (not rule.is_secret_field(i.field) and (i.org_id = any (array(select rule.my_orgs('application'))) or rule.agency_sees('application'))));
end $$;
comment on function rule.completion_text(bigint) is 'What is asked to be completed and what was answered, for whom it is not too secret.';

create function rule.assessment_text(p_assessment_id bigint, p_line text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return (select case when p_line is null then s.summary else (select l.note from data.assessment_line l where l.assessment_id = s.id and l.line = p_line) end
            from data.assessment s join data.application a on a.id = s.application_id
           where s.id = p_assessment_id and (rule.agency_sees('application') or rule.is_operator()) and (s.kind <> 'security' or a.service = any (array(select rule.secret_services()))));
end $$;
comment on function rule.assessment_text(bigint, text) is 'Summary of an assessment, or the note on one of its lines; those on security for whom they are not too secret.';

create function rule.letter_body(p_letter_id bigint) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return (select l.body from data.letter l left join data.application a on a.id = l.application_id left join data.permit p on p.id = l.permit_id
           where l.id = p_letter_id
             and (((rule.agency_sees('application') or rule.is_operator()) and (l.publicity = 'public' or coalesce(a.service, p.service) = any (array(select rule.secret_services()))))
                  or (l.audience = 'all' and (l.org_id = any (array(select rule.my_orgs('application')))
                        or (l.application_id is null and l.publicity = 'public' and l.org_id = any (array(select rule.my_orgs('permit'))))))));
end $$;
comment on function rule.letter_body(bigint) is 'The text of a letter as it was sent, for whom it is not too secret.';
