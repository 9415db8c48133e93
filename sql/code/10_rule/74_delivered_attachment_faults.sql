-- Attachments of a delivery, each judged as one that is attached by hand, and all of them together.
create function rule.delivered_attachment_faults(p_attachments jsonb) returns jsonb
  language plpgsql stable as $$
declare
  v_faults jsonb := '[]';
  v_path text;
  v_content bytea;
  v_bytes bigint := 0;
  v_seen bytea[] := '{}';
  l data.attachment_limit;
  c record;
  e record;
begin
  select * into l from data.attachment_limit;
  for e in select x.value, x.ordinality - 1 as place from jsonb_array_elements(coalesce(p_attachments, '[]')) with ordinality x loop
    v_path := format('$.attachments[%s]', e.place);
    if not rule.is_file_name(e.value ->> 'name') then
      v_faults := v_faults || rule.intake_fault(v_path || '.name', 'DA208', e.value -> 'name');
    end if;
    v_content := rule.read_base64(e.value ->> 'content');
    if v_content is null then
      v_faults := v_faults || rule.intake_fault(v_path || '.content', 'DA208', e.value -> 'name');
      continue;
    end if;
    v_bytes := v_bytes + length(v_content);
    select * into c from rule.attachment_code(0, e.value ->> 'name', v_content, e.value ->> 'sha256');
    if c.code is not null then
      v_faults := v_faults || rule.intake_fault(v_path || case c.code when 'DA175' then '.sha256' else '.content' end, c.code, e.value -> 'name');
    elsif sha256(v_content) = any (v_seen) then
      v_faults := v_faults || rule.intake_fault(v_path || '.content', 'DA174', e.value -> 'name');
    end if;
    v_seen := v_seen || sha256(v_content);
  end loop;
  if v_bytes > l.most_total_bytes or cardinality(v_seen) > l.most_files then
    v_faults := v_faults || rule.intake_fault('$.attachments', 'DA173');
  end if;
  return v_faults;
end $$;
comment on function rule.delivered_attachment_faults(jsonb) is 'Faults of the attachments of a delivered application, each by its path.';
