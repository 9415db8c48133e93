-- Checks the whole record against its seals. A head that somebody outside remembers (sequence and hash) is what shows
-- that the end was cut off or everything was chained anew; without it only edits inside can be found.
create or replace function audit.verify(p_anchor_no bigint default null, p_anchor_hash bytea default null, p_from_no bigint default 1)
  returns table (fault text, seal_no bigint, record_id bigint, detail text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
  set jit = off as $$
declare
  v_bad bigint[];
begin
  if not rule.may_verify_audit() then
    raise exception 'not permitted' using errcode = '42501';
  end if;

  -- 1. The links themselves.
  return query
    with link as (
      select s.no, s.segment, s.cluster, s.kind, s.after_id, s.lo, s.prev, s.hash, s.hash = audit.seal_hash(s) as hash_fits,
             s.root = audit.root(s.ids, s.leaves) as root_fits,
             lag(s.no) over w as prev_no, lag(s.hash) over w as prev_hash, lag(s.hi) over w as prev_hi, lag(s.segment) over w as prev_segment,
             lag(s.after_id) over w as prev_after_id, lag(s.cluster) over w as prev_cluster
      from audit.seal s where s.no >= p_from_no - 1 window w as (order by s.no))
    select f.fault, l.no, null::bigint, f.detail
    from link l cross join lateral (values
      ('seal_changed', not l.hash_fits, 'the hash of the seal is not that of its contents'),
      ('seal_changed', not l.root_fits, 'the root of the seal is not that of its leaves'),
      ('seal_missing', l.no <> coalesce(l.prev_no + 1, greatest(p_from_no - 1, 1)), 'seals before this one are missing'),
      ('chain_broken', l.prev_hash <> l.prev, 'does not continue the seal before'),
      ('chain_broken', l.prev_no is null and l.no = 1 and (l.kind <> 'genesis' or l.prev <> decode(repeat('00', 32), 'hex')), 'does not start with a genesis'),
      ('chain_broken', l.kind = 'records' and (l.segment, l.lo, l.after_id, l.cluster) is distinct from
                       (l.prev_segment, l.prev_hi, l.prev_after_id, l.prev_cluster) and l.prev_no is not null, 'does not begin where the seal before ends'),
      ('chain_broken', l.kind = 'genesis' and l.prev_no is not null and l.segment <> l.prev_segment + 1, 'the segment is out of order')
    ) as f (fault, found, detail)
    where f.found and l.no >= p_from_no
    order by l.no;

  -- 2. The anchor.
  if p_anchor_no is not null then
    return query
      select case when s.no is null then 'anchor_missing' else 'anchor_differs' end, p_anchor_no, null::bigint,
             case when s.no is null then 'the chain ends before a seal that was seen earlier' else 'a seal that was seen earlier now has another hash' end
      from (values (1)) as one (n) left join audit.seal s on s.no = p_anchor_no
      where s.hash is distinct from p_anchor_hash;
  end if;

  -- 3. The records under each seal: quickly by root, closely only where the root differs.
  select array_agg(s.no order by s.no) into v_bad
  from (select b.*, coalesce((select min(g.after_id) from audit.seal g where g.kind = 'genesis' and g.segment > b.segment), 9223372036854775807) as until_id
        from audit.seal b where b.kind = 'records' and b.no >= p_from_no) s
  cross join lateral (
    select count(*) as n, sha256(coalesce(string_agg(int8send(r.id) || audit.leaf(r), ''::bytea order by r.xid, r.id), ''::bytea)) as root
    from audit.record r where r.xid >= s.lo and r.xid < s.hi and r.id > s.after_id and r.id <= s.until_id) a
  where a.n <> s.record_count or a.root <> s.root;

  return query
    with expected as (
      select s.no, i.id, substr(s.leaves, (i.place::integer - 1) * 32 + 1, 32) as leaf
      from audit.seal s cross join lateral unnest(s.ids) with ordinality as i (id, place) where s.no = any (v_bad)),
    actual as (
      select e.no, e.id, e.leaf, r.id is not null as there, audit.leaf(r) as found, row_number() over (partition by e.no, e.id order by (audit.leaf(r) = e.leaf) desc) as n
      from expected e left join audit.record r on r.id = e.id)
    select case when not a.there then 'record_removed'
                when a.n > 1 then 'record_inserted'
                when exists (select from expected o where o.leaf = a.found and o.id <> a.id) then 'record_reordered'
                else 'record_changed' end, a.no, a.id,
           case when not a.there then 'sealed, but no longer there' when a.n > 1 then 'a second record under the same number'
                when exists (select from expected o where o.leaf = a.found and o.id <> a.id) then 'stands where another record was sealed'
                else 'not as it was sealed' end
    from actual a where not a.there or a.n > 1 or a.found <> a.leaf
    order by a.no, a.id;

  return query
    select 'record_inserted', s.no, r.id, 'was not there when its time was sealed'
    from (select b.*, coalesce((select min(g.after_id) from audit.seal g where g.kind = 'genesis' and g.segment > b.segment), 9223372036854775807) as until_id
          from audit.seal b where b.no = any (v_bad)) s
    join audit.record r on r.xid >= s.lo and r.xid < s.hi and r.id > s.after_id and r.id <= s.until_id
    where not exists (select from audit.seal o where o.no = any (v_bad) and r.id = any (o.ids))
    order by s.no, r.id;

  -- 4. Records outside every seal that no honest writer can have made.
  return query
    select 'record_inserted', null::bigint, r.id, 'no transaction has this number'
    from audit.record r where r.xid < 3
    union all
    select 'record_inserted', null, r.id, 'its transaction has not begun yet'
    from audit.record r
    where r.xid >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint and r.id > (select max(s.after_id) from audit.seal s)
    union all
    select 'record_inserted', null, r.id, 'was not there when its segment was closed'
    from (select g.after_id as until_id, e.after_id, e.hi
          from audit.seal g cross join lateral (select s.after_id, s.hi from audit.seal s where s.segment = g.segment - 1 order by s.no desc limit 1) e
          where g.kind = 'genesis') closed
    join audit.record r on r.xid >= closed.hi and r.id > closed.after_id and r.id <= closed.until_id
    order by 3;

  -- 5. Acts that were answered but left no record.
  return query
    select 'act_unrecorded', null::bigint, null::bigint, q.act || ' of ' || q.login_name || ', request ' || q.request_id
    from data.request q
    where not exists (select from audit.record r where r.request_id = q.request_id and r.login_name = q.login_name)
    order by q.at;
end $$;
comment on function audit.verify(bigint, bytea, bigint) is
  'Every fault of the audit trail with seal and record: seal_changed, seal_missing, chain_broken, anchor_missing, anchor_differs, record_changed, record_removed, record_inserted, record_reordered, act_unrecorded. No row: whole. For auditors and the operator.';
