-- Purpose: marks the other side's messages as read. Who: permit contact of the organisation, expert without interest.
-- States: from submission to decision. Codes: DA001-DA008.
create function api.read_messages(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
begin
  v := rule.begin_act(p_request_id, 'read_messages', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.application_message set read_at = v.at
   where application_id = p_id and read_at is null and side = case when rule.is_agency_role(v.role) then 'customer' else 'agency' end;
  return rule.accept(v, p_id, p_version + 1);
end $$;
comment on function api.read_messages(uuid, bigint, integer) is 'Marks the messages of the other side as read.';
