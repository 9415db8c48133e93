create function rule.without_contents(p_document jsonb) returns jsonb
  language plpgsql immutable as $$
begin
  return case when p_document ? 'attachments'
              then jsonb_set(p_document, '{attachments}', (select jsonb_agg(e.value - 'content' order by e.ordinality) from jsonb_array_elements(p_document -> 'attachments') with ordinality e))
              else p_document end;
end $$;
comment on function rule.without_contents(jsonb) is 'A delivered document without what its attachments hold, which stands with them.';
