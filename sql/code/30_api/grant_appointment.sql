-- Purpose: the agency grants an appointment; from its first day it is in force, and permits that waited for it open.
-- Who: access administrator without interest. States: applied -> in_force, or granted when it begins later. Codes: DA001-DA008, DA103.
create function api.grant_appointment(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.appointment;
  o api.outcome;
begin
  v := rule.begin_act(p_request_id, 'grant_appointment', 'appointment', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select * into a from data.appointment x where x.id = p_id;
  if a.valid_until < rule.today() then
    return rule.refuse(v, 'DA103');
  end if;
  perform from data.organisation x where x.id = v.org_id for no key update;
  update data.appointment
     set state = case when valid_from <= rule.today() then 'in_force' else 'granted' end,
         decided_by = v.person_id, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version returning * into a;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  o := rule.accept(v, p_id, a.version, jsonb_build_object('state', jsonb_build_array('applied', a.state), 'person_id', a.person_id));
  perform rule.open_permits(v, a.org_id);
  return o;
end $$;
comment on function api.grant_appointment(uuid, bigint, integer) is 'The agency grants a responsible user''s appointment.';
