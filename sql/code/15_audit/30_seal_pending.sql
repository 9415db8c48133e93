-- Seals what no running transaction can still add to. Nobody waits: of two sealers the second goes away with nothing done.
create or replace function audit.seal_pending(p_batch integer default 10000, p_batches integer default 10) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_last    audit.seal;
  v_horizon bigint;
  v_first   bigint;
  v_hi      bigint;
  v_ids     bigint[];
  v_leaves  bytea;
  v_sealed  integer := 0;
begin
  -- A snapshot older than the lock would not see the last seal.
  if current_setting('transaction_isolation') <> 'read committed' then
    return 0;
  end if;
  perform from audit.sealing for update skip locked;
  if not found then
    return 0;
  end if;
  select * into v_last from audit.seal order by no desc limit 1;
  if v_last.no is null then
    perform audit.begin_segment('installed');
  elsif v_last.cluster <> (select system_identifier from pg_control_system()) then
    perform audit.begin_segment('restored into another cluster');
  end if;
  -- Every transaction below the oldest running one has ended: its records are all there or never will be.
  v_horizon := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
  for i in 1 .. p_batches loop
    select * into v_last from audit.seal order by no desc limit 1;
    select r.xid into v_first from audit.record r
      where r.xid >= v_last.hi and r.xid < v_horizon and r.id > v_last.after_id order by r.xid limit 1;
    exit when v_first is null;
    select r.xid into v_hi from audit.record r
      where r.xid >= v_first and r.xid < v_horizon and r.id > v_last.after_id order by r.xid, r.id offset p_batch limit 1;
    v_hi := case when v_hi is null then v_horizon when v_hi = v_first then v_first + 1 else v_hi end;
    select array_agg(r.id order by r.xid, r.id), string_agg(audit.leaf(r), ''::bytea order by r.xid, r.id)
      into v_ids, v_leaves
      from audit.record r where r.xid >= v_last.hi and r.xid < v_hi and r.id > v_last.after_id;
    perform audit.add_seal(v_last.segment, v_last.cluster, 'records', v_last.after_id, v_last.hi, v_hi, v_ids, v_leaves, null);
    v_sealed := v_sealed + cardinality(v_ids);
  end loop;
  return v_sealed;
end $$;
comment on function audit.seal_pending(integer, integer) is
  'Seals all records of finished transactions, in batches; returns how many. Part of the due work, so anybody''s client drives it.';
