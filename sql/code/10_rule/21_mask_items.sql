create function rule.mask_items(p_mask bit) returns integer[]
  language sql immutable strict parallel safe
  return (select coalesce(array_agg(n order by n), '{}') from generate_series(0, 511) n where get_bit(p_mask, n) = 1);
comment on function rule.mask_items(bit) is 'The item numbers whose bits are set.';
