create function rule.item_mask(p_items integer[]) returns bit
  language plpgsql immutable strict parallel safe as $$
declare
  v bit(512) := 0::bit(512);
  v_item integer;
begin
  foreach v_item in array p_items loop
    v := set_bit(v, v_item, 1);
  end loop;
  return v;
end $$;
comment on function rule.item_mask(integer[]) is 'Item numbers (1-511) as bit(512), bit n standing for item n.';
