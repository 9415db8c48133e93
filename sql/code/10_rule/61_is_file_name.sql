-- No path, no hidden file, nothing that cannot be seen or that turns the writing around.
create function rule.is_file_name(p_name text) returns boolean
  language sql immutable
  return p_name !~ '^[.\s]|[/\\\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\u0001-\u001f\u007f-\u009f]';
comment on function rule.is_file_name(text) is 'Whether a text may be the name of an attached file.';
