-- A chain, or a new stretch of it, begins. Transaction numbers start anew in a restored cluster, so what is sealed there
-- is told apart by the record ids after which it begins.

-- Waits until nobody writes records, and keeps them waiting to the end of the transaction. Needed once per restored cluster.
create or replace function audit.hold_writers() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  lock table audit.record in share mode;
end $$;
comment on function audit.hold_writers() is 'Holds back writers of records to the end of the transaction; for audit.begin_segment alone.';

create or replace function audit.add_seal(p_segment integer, p_cluster bigint, p_kind text, p_after_id bigint, p_lo bigint, p_hi bigint,
                                          p_ids bigint[], p_leaves bytea, p_reason text) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_seal audit.seal;
begin
  select s.no, s.hash into v_seal.no, v_seal.prev from audit.seal s order by s.no desc limit 1;
  v_seal.no := coalesce(v_seal.no, 0) + 1;
  v_seal.prev := coalesce(v_seal.prev, decode(repeat('00', 32), 'hex'));
  v_seal.segment := p_segment;
  v_seal.cluster := p_cluster;
  v_seal.kind := p_kind;
  v_seal.after_id := p_after_id;
  v_seal.lo := p_lo;
  v_seal.hi := p_hi;
  v_seal.ids := p_ids;
  v_seal.leaves := p_leaves;
  v_seal.record_count := cardinality(p_ids);
  v_seal.root := audit.root(p_ids, p_leaves);
  v_seal.reason := p_reason;
  v_seal.at := clock_timestamp();
  v_seal.hash := audit.seal_hash(v_seal);
  insert into audit.seal values (v_seal.*);
  return v_seal.no;
end $$;
comment on function audit.add_seal(integer, bigint, text, bigint, bigint, bigint, bigint[], bytea, text) is
  'Adds one link to the chain. The caller holds the lock of audit.sealing.';

create or replace function audit.begin_segment(p_reason text) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_last    audit.seal;
  v_cluster bigint := (select system_identifier from pg_control_system());
  v_ids     bigint[];
  v_leaves  bytea;
  v_hi      bigint;
  v_after   bigint;
begin
  perform from audit.sealing for update;
  select * into v_last from audit.seal order by no desc limit 1;
  if v_last.no is not null then
    perform audit.hold_writers();
    -- What the old cluster had not sealed yet belongs to its own segment.
    select array_agg(r.id order by r.xid, r.id), string_agg(audit.leaf(r), ''::bytea order by r.xid, r.id), max(r.xid) + 1
      into v_ids, v_leaves, v_hi
      from audit.record r where r.xid >= v_last.hi and r.id > v_last.after_id;
    if v_ids is not null then
      perform audit.add_seal(v_last.segment, v_last.cluster, 'records', v_last.after_id, v_last.hi, v_hi, v_ids, v_leaves, null);
    end if;
    select max(r.id) into v_after from audit.record r;
  end if;
  perform audit.add_seal(coalesce(v_last.segment, 0) + 1, v_cluster, 'genesis', coalesce(v_after, v_last.after_id, 0), 0, 0,
                         array[]::bigint[], ''::bytea, p_reason);
  return coalesce(v_last.segment, 0) + 1;
end $$;
comment on function audit.begin_segment(text) is
  'Starts the chain, or a new stretch of it after a restore into another cluster; the reason stands in the genesis for ever.';
