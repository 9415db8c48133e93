-- What is hashed. Nothing here depends on a setting of the session: time as microseconds, jsonb in its one canonical text.
create or replace function audit.leaf(p_record audit.record) returns bytea
  language sql stable parallel safe
  return sha256(convert_to(jsonb_build_array(
    p_record.xid, (extract(epoch from p_record.at) * 1000000)::bigint, p_record.login_name, p_record.person_id, p_record.role, p_record.act,
    p_record.object, p_record.object_id, p_record.org_id, p_record.result, p_record.code, p_record.reason, p_record.change,
    p_record.request_id, p_record.version, p_record.audience)::text, 'UTF8'));
comment on function audit.leaf(audit.record) is
  'Digest of what a record says. Its id is left out and bound by the root instead, so that exchanged records can be told from changed ones.';

create or replace function audit.seal_hash(p_seal audit.seal) returns bytea
  language sql immutable parallel safe
  return sha256(p_seal.prev || p_seal.root || int8send(p_seal.no) || int4send(p_seal.segment) || int8send(p_seal.cluster)
    || case p_seal.kind when 'genesis' then '\x01'::bytea else '\x00'::bytea end
    || int8send(p_seal.after_id) || int8send(p_seal.lo) || int8send(p_seal.hi) || int4send(p_seal.record_count)
    || int8send((extract(epoch from p_seal.at) * 1000000)::bigint) || convert_to(coalesce(p_seal.reason, ''), 'UTF8'));
comment on function audit.seal_hash(audit.seal) is 'Hash of a seal over its predecessor, the root of its records and its own figures.';

create or replace function audit.root(p_ids bigint[], p_leaves bytea) returns bytea
  language sql immutable parallel safe
begin atomic
  select sha256(coalesce(string_agg(int8send(i.id) || substr(p_leaves, (i.place::integer - 1) * 32 + 1, 32), ''::bytea order by i.place), ''::bytea))
  from unnest(p_ids) with ordinality as i (id, place);
end;
comment on function audit.root(bigint[], bytea) is 'Root over ids and leaves in sealed order.';
