-- One look-up: user id, permit, purpose, items, and the moment (empty: now). A live decision reads only open rows, so a clock that
-- goes backwards revives nothing, and it wants its own fresh snapshot, so it refuses any isolation but read committed.
create function access.decide(p_user_code text, p_permit_id bigint, p_purpose_id bigint, p_items bit, p_at timestamptz default null) returns access.decision
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_right_id bigint;
  v_now timestamptz;
begin
  if p_at is null then
    if current_setting('transaction_isolation') <> 'read committed' then
      raise exception 'a live decision needs isolation level read committed' using errcode = '25001';
    end if;
    v_now := rule.moment();
    select e.right_id into v_right_id from data.effective_right e
     where e.user_code = p_user_code and e.permit_id = p_permit_id and e.purpose_id = p_purpose_id and e.open
       and e.valid_from <= v_now and e.valid_until > v_now and (e.items & p_items) = p_items;
  else
    select e.right_id into v_right_id from data.effective_right e
     where e.user_code = p_user_code and e.permit_id = p_permit_id and e.purpose_id = p_purpose_id
       and e.valid_from <= p_at and e.valid_until > p_at and (e.items & p_items) = p_items limit 1;
  end if;
  if v_right_id is not null and p_items <> 0::bit(512) then
    return row (true, 'ALLOWED', v_right_id)::access.decision;
  end if;
  return access.explain(p_user_code, p_permit_id, p_purpose_id, p_items, p_at);
end $$;
comment on function access.decide(text, bigint, bigint, bit, timestamptz) is 'May this user look up these items under this permit and purpose, now or at a past moment?';
