-- As rule.right_fits, for a right that stands already: right, permit and purpose in one query. Locks the permit against ending meanwhile.
create function rule.standing_right_fits(p_id bigint) returns text
  language plpgsql volatile set plan_cache_mode = force_generic_plan set enable_hashjoin = off as $$
declare
  v_code  text;
  v_today date := rule.today();
begin
  select case
      when p.state <> 'in_force' then 'DA104'
      when (r.items & ~ u.items) <> 0::bit(512) or r.items = 0::bit(512) then 'DA102'
      when r.valid_from < p.valid_from or p.valid_until < r.valid_from
        or (p.valid_until is not null and (r.valid_until is null or r.valid_until > p.valid_until)) or r.valid_until < v_today then 'DA103'
    end into v_code
    from data.access_right r join data.permit p on p.id = r.permit_id join data.permit_purpose u on u.id = r.purpose_id
   where r.id = p_id
     for share of p;
  return v_code;
end $$;
comment on function rule.standing_right_fits(bigint) is
  'Empty when a right that is there lies inside permit, content, purpose and dates; else DA104, DA102 or DA103.';
