-- Nothing of a file is read before its size is known to be one that is taken.
-- The first thing that keeps a file from being attached, with what a person needs to know of it.
create function rule.attachment_code(p_application_id bigint, p_name text, p_content bytea, p_sha256 text, out code text, out detail jsonb)
  language plpgsql stable as $$
declare
  l data.attachment_limit;
  v_files integer;
  v_bytes bigint;
begin
  select * into l from data.attachment_limit;
  select count(*), coalesce(sum(a.size), 0) into v_files, v_bytes from data.attachment a where a.application_id = p_application_id and a.removed_at is null;
  detail := jsonb_build_object('name', p_name);
  if coalesce(length(p_content), 0) = 0 then
    code := 'DA170';
  elsif length(p_content) > l.most_bytes or v_files + 1 > l.most_files or v_bytes + length(p_content) > l.most_total_bytes then
    code := 'DA173';
    detail := detail || jsonb_build_object('size', length(p_content), 'most_bytes', l.most_bytes, 'most_files', l.most_files, 'most_total_bytes', l.most_total_bytes);
  elsif lower(coalesce(p_sha256, '')) <> encode(sha256(p_content), 'hex') then
    code := 'DA175';
  elsif rule.holds_program(p_content) then
    code := 'DA172';
  elsif rule.attachment_media_type(p_name, p_content) is null then
    code := 'DA171';
    detail := detail || jsonb_build_object('types', (select jsonb_agg(t.extension order by t.extension) from data.attachment_type t));
  elsif exists (select from data.attachment a where a.application_id = p_application_id and a.sha256 = sha256(p_content) and a.removed_at is null) then
    code := 'DA174';
    detail := detail || jsonb_build_object('same_as', (select a.name from data.attachment a where a.application_id = p_application_id and a.sha256 = sha256(p_content) and a.removed_at is null));
  end if;
end $$;
comment on function rule.attachment_code(bigint, text, bytea, text) is 'Empty code: the file may be attached; else DA170-DA175 and what to tell about the file.';
