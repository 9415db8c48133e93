-- Purpose: the hearing is over: answered, or its due day has passed. Who: the expert who handles it. States: hearing -> in_handling.
-- Codes: DA001-DA008, DA113, DA123.
create function api.end_hearing(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
begin
  v := rule.begin_act(p_request_id, 'end_hearing', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  update data.application set state = 'in_handling', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.hearing set state = 'ended', ended_at = v.at where application_id = p_id and state in ('open', 'answered');
  return rule.accept(v, p_id, p_version + 1, '{"state": ["hearing", "in_handling"]}');
end $$;
comment on function api.end_hearing(uuid, bigint, integer) is 'The hearing ends and the matter goes on.';
