-- Why a look-up was refused. Off the fast path: asked only when no open row fits.
create function access.explain(p_user_code text, p_permit_id bigint, p_purpose_id bigint, p_items bit, p_at timestamptz) returns access.decision
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  r record;
  v_now timestamptz := coalesce(p_at, rule.moment());
begin
  if p_at is null then
    select a.id, a.state, p.state as permit_state, e.items, e.valid_from, e.valid_until, (a.purpose_id = p_purpose_id) as fits into r
      from data.user_account u join data.access_right a on a.account_id = u.id join data.permit p on p.id = a.permit_id
      left join data.effective_right e on e.right_id = a.id and e.open
     where u.user_code = p_user_code and a.permit_id = p_permit_id
     order by a.purpose_id = p_purpose_id desc, a.state = 'active' desc, a.state = 'blocked' desc, a.id desc limit 1;
    if not found then
      return row (false, 'NO_RIGHT', null)::access.decision;
    elsif not r.fits then
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
  select e.right_id, e.items, e.valid_from, e.valid_until, e.purpose_id = p_purpose_id as fits,
         v_now >= e.valid_from and v_now < e.valid_until as held into r
    from data.effective_right e
   where e.user_code = p_user_code and e.permit_id = p_permit_id
   order by e.purpose_id = p_purpose_id desc, v_now >= e.valid_from and v_now < e.valid_until desc, e.valid_from <= v_now desc, abs(extract(epoch from e.valid_from - v_now)) limit 1;
  if not found then
    return row (false, 'NO_RIGHT', null)::access.decision;
  end if;
  return row (false, case when not r.fits then 'OUTSIDE_PURPOSE' when r.held then 'OUTSIDE_ITEMS' when v_now < r.valid_from then 'NOT_YET' else 'ENDED' end,
              case when r.fits then r.right_id end)::access.decision;
end $$;
comment on function access.explain(text, bigint, bigint, bit, timestamptz) is 'The code of a refused look-up.';
