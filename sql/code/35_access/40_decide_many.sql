create function access.decide_many(p_user_codes text[], p_permit_ids bigint[], p_purpose_ids bigint[], p_items bit[], p_at timestamptz default null)
  returns table (no integer, allowed boolean, code text, right_id bigint)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  v_now timestamptz := rule.moment();
begin
  if p_at is not null then
    return query
      select q.n::integer, d.allowed, d.code, d.right_id
        from unnest(p_user_codes, p_permit_ids, p_purpose_ids, p_items) with ordinality q (user_code, permit_id, purpose_id, items, n),
             lateral access.explain(q.user_code, q.permit_id, q.purpose_id, q.items, p_at) d
       order by q.n;
    return;
  elsif current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'a live decision needs isolation level read committed' using errcode = '25001';
  end if;
  -- One open row at most for user, permit and purpose; what it does not allow is explained one by one.
  return query
    select r.n, r.right_id is not null, case when r.right_id is not null then 'ALLOWED' else (r.refused).code end, coalesce(r.right_id, (r.refused).right_id)
      from (select q.n::integer as n, e.right_id,
                   case when e.right_id is null then access.explain(q.user_code, q.permit_id, q.purpose_id, q.items, null) end as refused
              from unnest(p_user_codes, p_permit_ids, p_purpose_ids, p_items) with ordinality q (user_code, permit_id, purpose_id, items, n)
              left join data.effective_right e on e.user_code = q.user_code and e.permit_id = q.permit_id and e.purpose_id = q.purpose_id and e.open
                   and e.valid_from <= v_now and e.valid_until > v_now and (e.items & q.items) = q.items and (e.items & q.items) <> B'0'::bit(512)
             offset 0) r
     order by r.n;
end $$;
comment on function access.decide_many(text[], bigint[], bigint[], bit[], timestamptz) is 'Many look-ups in one statement; answers in the order asked.';
