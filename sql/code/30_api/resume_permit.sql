-- Purpose: lets a suspended permit go on; the organisation is told by letter. Who: decider without interest. States: suspended -> in_force. Codes: DA001-DA008, DA103, DA110,
-- DA142.
create function api.resume_permit(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  p data.permit;
begin
  v := rule.begin_act(p_request_id, 'resume_permit', 'permit', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select * into p from data.permit x where x.id = p_id;
  if p.valid_until < rule.today() then
    return rule.refuse(v, 'DA103');
  end if;
  -- The last responsible user may be going at this moment: ask again with the organisation's row locked.
  perform rule.lock_organisations(p_id);
  if p.service = 'browser' and p.kind <> 'standing' and exists (select from data.organisation o where o.id = p.org_id and o.responsible_users_in_force = 0
                                          and o.override_reason is null) then
    return rule.refuse(v, 'DA110');
  end if;
  if exists (select from data.permit r where r.id = p.roof_permit_id and r.state <> 'in_force') then
    return rule.refuse(v, 'DA142');
  end if;
  update data.permit set state = 'in_force', suspended_by_roof = false, version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  perform rule.write_stop_letters(v, p_id, 'resumption', '');
  return rule.accept(v, p_id, p_version + 1, '{"state": ["suspended", "in_force"]}');
end $$;
comment on function api.resume_permit(uuid, bigint, integer) is 'Resumes a suspended permit.';
