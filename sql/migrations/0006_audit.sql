-- The record of acts, its seals, and the register of requests that makes a repeated command harmless.

-- One CHECK only: the text of each is parsed anew by every statement that writes a row, more than half of the cost of a record. Only
-- rule.accept, rule.refuse and their like write here, and a test looks that every record is well-formed.
create table audit.record (
  id         bigint generated always as identity,
  xid        bigint not null default (pg_current_xact_id()::text::bigint),   -- the writing transaction: what is sealed is decided by it
  at         timestamptz not null default clock_timestamp(),
  login_name text not null,
  person_id  bigint,
  role       text,                       -- the role in which the person acted
  act        text not null,
  object     text not null,                       -- application, permit, appointment, right, organisation, person, audit
  object_id  bigint,
  org_id     bigint,
  result     text not null,                       -- accepted, refused
  code       text,
  reason     text,
  change     jsonb,
  request_id uuid,
  version    integer,                    -- of the object after the act
  audience   text not null,                       -- agency, all
  constraint record_pkey primary key (id, at),
  constraint record_refusal_needs_code check ((result = 'refused') = (code is not null))
) partition by range (at);
create index record_xid_id_idx on audit.record (xid, id);
create index record_object_idx on audit.record (object, object_id, id);
comment on table audit.record is
  'One row per act and per refused attempt, written in the transaction of the act. Only ever added to; person ids, never identity codes. No foreign keys: the record outlives what it tells of.';

create table audit.record_rest partition of audit.record default;
comment on table audit.record_rest is 'Records of months for which no partition was made; empty as long as audit.make_partitions runs.';

create table audit.seal (
  no           bigint not null constraint seal_pkey primary key constraint seal_no_check check (no >= 1),
  segment      integer not null constraint seal_segment_check check (segment >= 1),
  cluster      bigint not null,          -- system identifier of the cluster in which the transaction numbers count
  kind         text not null constraint seal_kind_check check (kind in ('genesis', 'records')),
  after_id     bigint not null,          -- records of this segment have greater ids
  lo           bigint not null,          -- transactions from this one …
  hi           bigint not null,          -- … to before this one, all of them finished when the seal was made
  record_count integer not null constraint seal_record_count_check check (record_count >= 0),
  ids          bigint[] not null,        -- ids of the sealed records in the order (xid, id)
  leaves       bytea not null,           -- sha256 of each, in that order: tells which record was touched
  root         bytea not null constraint seal_root_check check (length(root) = 32),
  prev         bytea not null constraint seal_prev_check check (length(prev) = 32),
  hash         bytea not null constraint seal_hash_check check (length(hash) = 32),
  reason       text,                     -- of a genesis: why a new segment began
  at           timestamptz not null,
  constraint seal_range_check check (lo <= hi),
  constraint seal_leaves_check check (length(leaves) = 32 * record_count and cardinality(ids) = record_count),
  constraint seal_genesis_check check ((kind = 'genesis') = (reason is not null)),
  constraint seal_prev_key unique (prev)
);
comment on table audit.seal is
  'Chain over the audit record. hash = sha256(prev, root, no, segment, cluster, kind, after_id, lo, hi, count, at, reason); a segment starts where transaction numbers start anew (restored cluster).';

create table audit.sealing (
  only_row boolean primary key default true constraint sealing_only_row_check check (only_row)
);
insert into audit.sealing default values;
comment on table audit.sealing is 'One row whose lock keeps two sealers apart. Nobody but lv_sealer may lock it, so nobody can hold sealing up with an advisory lock.';

create table data.request (
  login_name text collate "C" not null,   -- as session_user is, else no comparison with it finds the index
  request_id uuid not null,
  act        text not null,
  object_id  bigint,
  accepted   boolean not null,
  code       text,
  field      text,
  detail     jsonb,
  id         bigint,
  version    integer,
  at         timestamptz not null default clock_timestamp(),
  constraint request_pkey primary key (login_name, request_id)
);
create index request_at_idx on data.request using brin (at);
comment on table data.request is 'Outcome of each command by the request id that its client chose: a repetition gets the same answer and changes nothing.';

-- Months to come get their partition ahead of time. Runs at every installation and by the operator, never inside people's transactions.
create function audit.make_partitions(p_months integer default 13) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_month date;
  v_name  text;
  v_made  integer := 0;
begin
  for v_month in select generate_series(date_trunc('month', now()), date_trunc('month', now()) + make_interval(months => p_months), interval '1 month')::date loop
    v_name := 'record_' || to_char(v_month, 'YYYY_MM');
    continue when to_regclass('audit.' || v_name) is not null;
    execute format('create table audit.%I (like audit.record including defaults including constraints)', v_name);
    execute format('alter table audit.%I enable row level security', v_name);
    execute format('alter table audit.%I force row level security', v_name);
    execute format('alter table audit.record attach partition audit.%I for values from (%L) to (%L)',
                   v_name, v_month::timestamptz, (v_month + interval '1 month')::timestamptz);
    execute format('comment on table audit.%I is %L', v_name, 'Records of ' || to_char(v_month, 'YYYY-MM') || ' (UTC).');
    v_made := v_made + 1;
  end loop;
  return v_made;
end $$;
comment on function audit.make_partitions(integer) is 'Makes the monthly partitions of the record from this month on; returns how many were missing.';
revoke execute on function audit.make_partitions(integer) from public;
select audit.make_partitions();
