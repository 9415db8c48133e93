create function rule.is_granting(p_outcome text) returns boolean
  language sql immutable parallel safe
  return coalesce(p_outcome in ('granted', 'granted_conditionally', 'granted_in_part'), false);
comment on function rule.is_granting(text) is 'Whether an outcome grants something, so that a permit is made or changed.';
