-- One look-up: user id, permit, purpose, items, and the moment (empty: now). A live decision reads only open rows, so a clock that
-- goes backwards revives nothing, and it wants its own fresh snapshot, so it refuses any isolation but read committed.
-- The hot path of every gateway: no setting is pinned, instead every name and operator is qualified (lint L05 watches over it);
-- no condition stands in the query that is not about its row; what is not allowed at first sight is explained elsewhere.
create function access.decide(p_user_code text, p_permit_id bigint, p_purpose_id bigint, p_items bit, p_at timestamptz default null) returns access.decision
  language plpgsql volatile security definer as $$
declare
  v access.decision;
begin
  if p_at is null and pg_catalog.current_setting('transaction_isolation') operator(pg_catalog.=) 'read committed' then
    select true, 'ALLOWED', e.right_id into v from data.effective_right e
     where e.user_code operator(pg_catalog.=) p_user_code and e.permit_id operator(pg_catalog.=) p_permit_id
       and e.purpose_id operator(pg_catalog.=) p_purpose_id and e.open
       and e.valid_from operator(pg_catalog.<=) rule.moment() and e.valid_until operator(pg_catalog.>) rule.moment()
       and (e.items operator(pg_catalog.&) p_items) operator(pg_catalog.=) p_items
       and (e.items operator(pg_catalog.&) p_items) operator(pg_catalog.<>) B'0'::bit(512);
    if found then
      return v;
    end if;
  end if;
  return access.explain(p_user_code, p_permit_id, p_purpose_id, p_items, p_at);
end $$;
comment on function access.decide(text, bigint, bigint, bit, timestamptz) is 'May this user look up these items under this permit and purpose, now or at a past moment?';
