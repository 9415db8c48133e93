create function rule.keep_submission(p_application_id bigint, p_org_id bigint, p_occasion text, p_at timestamptz) returns void
  language plpgsql volatile as $$
begin
  insert into data.application_submission (application_id, org_id, no, occasion, at, content)
  select p_application_id, p_org_id, 1 + coalesce(max(s.no), 0), p_occasion, p_at, rule.application_content(p_application_id)
    from data.application_submission s where s.application_id = p_application_id;
end $$;
comment on function rule.keep_submission(bigint, bigint, text, timestamptz) is 'Keeps what an application said at a submission.';
