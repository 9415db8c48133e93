create function access.item_mask(p_codes text[]) returns bit
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_items integer[];
begin
  select array_agg(d.id) into v_items from data.data_item d where d.code = any (p_codes);
  if coalesce(cardinality(v_items), 0) <> (select count(distinct c) from unnest(p_codes) c) then
    raise exception 'unknown item code' using errcode = '22023';
  end if;
  return coalesce(rule.item_mask(v_items), 0::bit(512));
end $$;
comment on function access.item_mask(text[]) is 'Codes of the catalogue as the bit string that a look-up names.';
