-- Locks the permit against ending and changing while a right is made under it; what it contains is read only then, so that a content
-- version decided meanwhile counts.
create function rule.right_fits(p_permit_id bigint, p_purpose_id bigint, p_items bit, p_from date, p_until date) returns text
  language plpgsql volatile as $$
declare
  p data.permit;
  v_content bit(512);
begin
  select * into p from data.permit x where x.id = p_permit_id for share;
  select u.items into v_content from data.permit_purpose u where u.id = p_purpose_id and u.permit_id = p_permit_id;
  if not found then
    return 'DA112';
  end if;
  return case
      when p.state <> 'in_force' then 'DA104'
      when (p_items & ~ v_content) <> 0::bit(512) or p_items = 0::bit(512) then 'DA102'
      when p_from < p.valid_from or p.valid_until < p_from or (p.valid_until is not null and (p_until is null or p_until > p.valid_until)) then 'DA103'
    end;
end $$;
comment on function rule.right_fits(bigint, bigint, bit, date, date) is
  'Empty when a right lies inside permit, content, purpose and dates; else DA104, DA102, DA103 or DA112.';
