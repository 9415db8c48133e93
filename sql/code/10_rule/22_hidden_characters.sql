-- Characters that nobody sees and that make a text look like another, or do something to whoever shows it: control characters (a terminal
-- obeys them) and marks that turn the direction of writing (Unicode Technical Report 36, 2.4). Tab and line ends are text.
create function rule.hidden_characters(p_text text) returns boolean
  language sql immutable parallel safe
  return coalesce(p_text ~ '[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]', false);
comment on function rule.hidden_characters(text) is 'Whether a text holds control characters or marks of direction.';
