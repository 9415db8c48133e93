create function rule.heading(p_text text) returns jsonb
  language plpgsql immutable as $$
begin
  return jsonb_build_object('type', 'heading', 'text', p_text);
end $$;
comment on function rule.heading(text) is 'A block with a heading.';
