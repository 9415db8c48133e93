-- What is not allowed at first sight: a look-up of a past moment, or the reason of a refusal.
create function access.explain(p_user_code text, p_permit_id bigint, p_purpose_id bigint, p_items bit, p_at timestamptz) returns access.decision
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  r record;
  v_now timestamptz := coalesce(p_at, rule.moment());
  v_none boolean := coalesce(p_items = 0::bit(512), true);
begin
  if p_at is null then
    if current_setting('transaction_isolation') <> 'read committed' then
      raise exception 'a live decision needs isolation level read committed' using errcode = '25001';
    end if;
    select a.id, a.state, p.state as permit_state, e.valid_from, e.valid_until, a.purpose_id = p_purpose_id as fits into r
      from data.access_right a join data.permit p on p.id = a.permit_id
      left join data.effective_right e on e.right_id = a.id and e.open
     where a.user_code = p_user_code and a.permit_id = p_permit_id
     order by a.purpose_id = p_purpose_id desc, a.state = 'active' desc, a.state = 'blocked' desc, a.id desc limit 1;
    if not found then
      return row (false, 'NO_RIGHT', null)::access.decision;
    elsif not coalesce(r.fits, false) then
      return row (false, 'OUTSIDE_PURPOSE', null)::access.decision;
    end if;
    return row (false, case
      when r.state = 'active' and r.valid_from is null then 'PERMIT_NOT_IN_FORCE'
      when r.state = 'active' and v_now < r.valid_from then 'NOT_YET'
      when r.state = 'active' and v_now >= r.valid_until then 'EXPIRED'
      when r.state = 'active' then 'OUTSIDE_ITEMS'
      when r.state = 'blocked' then 'BLOCKED'
      when r.state = 'expired' then 'EXPIRED'
      when r.state = 'ended' then case when r.permit_state = 'in_force' then 'ENDED' else 'PERMIT_NOT_IN_FORCE' end
      when r.state in ('proposed', 'completion_asked', 'approved', 'code_delivered') then 'NOT_YET'
      else 'NO_RIGHT' end, r.id)::access.decision;
  end if;
  -- A moment that is past: the row that held then, else the one nearest to it.
  select e.right_id, e.valid_from, e.purpose_id = p_purpose_id as fits, v_now >= e.valid_from and v_now < e.valid_until as held,
         (e.items & p_items) = p_items and not v_none as inside into r
    from data.access_right a join data.effective_right e on e.right_id = a.id
   where a.user_code = p_user_code and a.permit_id = p_permit_id
   order by e.purpose_id = p_purpose_id desc, v_now >= e.valid_from and v_now < e.valid_until desc, e.valid_from <= v_now desc,
            abs(extract(epoch from e.valid_from - v_now)) limit 1;
  if not found then
    return row (false, 'NO_RIGHT', null)::access.decision;
  elsif not coalesce(r.fits, false) then
    return row (false, 'OUTSIDE_PURPOSE', null)::access.decision;
  elsif r.held and r.inside then
    return row (true, 'ALLOWED', r.right_id)::access.decision;
  end if;
  return row (false, case when r.held then 'OUTSIDE_ITEMS' when v_now < r.valid_from then 'NOT_YET' else 'ENDED' end, r.right_id)::access.decision;
end $$;
comment on function access.explain(text, bigint, bigint, bit, timestamptz) is 'Look-ups of past moments, and the code of refused ones.';
