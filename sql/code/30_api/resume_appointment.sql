-- Purpose: the agency lets a suspended responsible user go on. Who: access administrator without interest.
-- States: suspended -> in_force. Codes: DA001-DA008, DA103.
create function api.resume_appointment(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.appointment;
  o api.outcome;
begin
  v := rule.begin_act(p_request_id, 'resume_appointment', 'appointment', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select * into a from data.appointment x where x.id = p_id;
  if a.valid_until < rule.today() then
    return rule.refuse(v, 'DA103');
  end if;
  perform from data.organisation x where x.id = v.org_id for no key update;
  update data.appointment set state = 'in_force', reason = '', version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  o := rule.accept(v, p_id, p_version + 1, '{"state": ["suspended", "in_force"]}');
  perform rule.open_permits(v, v.org_id);
  return o;
end $$;
comment on function api.resume_appointment(uuid, bigint, integer) is 'The agency resumes a suspended responsible user.';
