create function access.decide_many(p_user_codes text[], p_permit_ids bigint[], p_purpose_ids bigint[], p_items bit[], p_at timestamptz default null)
  returns table (no integer, allowed boolean, code text, right_id bigint)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  v_now timestamptz := coalesce(p_at, rule.moment());
begin
  -- Two statements, because only one that says "open" as a constant can use the index of the open rows.
  if p_at is null then
    if current_setting('transaction_isolation') <> 'read committed' then
      raise exception 'a live decision needs isolation level read committed' using errcode = '25001';
    end if;
    return query
      select q.n::integer, h.right_id is not null, case when h.right_id is not null then 'ALLOWED' else (x.d).code end, coalesce(h.right_id, (x.d).right_id)
        from unnest(p_user_codes, p_permit_ids, p_purpose_ids, p_items) with ordinality q (user_code, permit_id, purpose_id, items, n)
        left join data.effective_right h on h.user_code = q.user_code and h.permit_id = q.permit_id and h.purpose_id = q.purpose_id and h.open
              and h.valid_from <= v_now and h.valid_until > v_now and (h.items & q.items) = q.items and q.items <> 0::bit(512)
        left join lateral (select access.explain(q.user_code, q.permit_id, q.purpose_id, q.items, null) as d where h.right_id is null) x on true
       order by q.n;
  else
    return query
      select q.n::integer, h.right_id is not null, case when h.right_id is not null then 'ALLOWED' else (x.d).code end, coalesce(h.right_id, (x.d).right_id)
        from unnest(p_user_codes, p_permit_ids, p_purpose_ids, p_items) with ordinality q (user_code, permit_id, purpose_id, items, n)
        left join lateral (
          select e.right_id from data.effective_right e
           where e.user_code = q.user_code and e.permit_id = q.permit_id and e.purpose_id = q.purpose_id
             and e.valid_from <= p_at and e.valid_until > p_at and (e.items & q.items) = q.items and q.items <> 0::bit(512) limit 1) h on true
        left join lateral (select access.explain(q.user_code, q.permit_id, q.purpose_id, q.items, p_at) as d where h.right_id is null) x on true
       order by q.n;
  end if;
end $$;
comment on function access.decide_many(text[], bigint[], bigint[], bit[], timestamptz) is 'Many look-ups in one statement; answers in the order asked.';
