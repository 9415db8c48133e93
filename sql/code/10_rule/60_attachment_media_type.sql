-- What a file is, judged by its name and by its content together. A text file holds valid UTF-8 without control characters.
create function rule.attachment_media_type(p_name text, p_content bytea) returns text
  language plpgsql stable as $$
declare
  t data.attachment_type;
  v_text text;
begin
  select * into t from data.attachment_type x where x.extension = lower(substring(p_name from '\.([A-Za-z]+)$'));
  if not found then
    return null;
  elsif t.magic is not null then
    return case when substring(p_content for length(t.magic)) = t.magic and (t.inside is null or position(t.inside in p_content) > 0) then t.media_type end;
  end if;
  begin
    v_text := convert_from(p_content, 'UTF8');
    if t.extension = 'json' then
      perform v_text::json;
    end if;
  exception when data_exception or statement_too_complex then   -- no JSON, or nested too deeply to be looked at
    return null;
  end;
  if v_text ~ '[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f]' or (t.extension = 'xml' and v_text !~ '^\ufeff?\s*<') then
    return null;
  end if;
  return t.media_type;
end $$;
comment on function rule.attachment_media_type(text, bytea) is 'The media type of a file whose content is what its name says; empty for any other file.';
