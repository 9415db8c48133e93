-- Locks the permit against ending while a right is made under it.
create function rule.right_fits(p_permit_id bigint, p_purpose_id bigint, p_items bit, p_from date, p_until date) returns text
  language plpgsql volatile as $$
declare
  v_code text;
begin
  select case
      when p.state <> 'in_force' then 'DA104'
      when (p_items & ~ u.items) <> 0::bit(512) or p_items = 0::bit(512) then 'DA102'
      when p_from < p.valid_from or p.valid_until < p_from or (p.valid_until is not null and (p_until is null or p_until > p.valid_until)) then 'DA103'
    end into v_code
    from data.permit p join data.permit_purpose u on u.permit_id = p.id
   where p.id = p_permit_id and u.id = p_purpose_id
     for share of p;
  if not found then
    return 'DA112';
  end if;
  return v_code;
end $$;
comment on function rule.right_fits(bigint, bigint, bit, date, date) is
  'Empty when a right lies inside permit, content, purpose and dates; else DA104, DA102, DA103 or DA112.';
