-- Purpose: a suspension goes on until a later day than was named, or is given a day when it had none; the organisation is told by letter.
-- Who: decider without interest. States: suspended, unchanged. Codes: DA001-DA008, DA142; faults DA201, DA202, DA206, DA207, DA212.
create function api.extend_suspension(p_request_id uuid, p_id bigint, p_version integer, p_until date, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  v_present date;
begin
  v := rule.begin_act(p_request_id, 'extend_suspension', 'permit', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select p.suspended_until into v_present from data.permit p where p.id = p_id;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000)
              || case when p_until is null then '[{"field": "until", "code": "DA201"}]' else rule.suspension_faults(p_until, v_present) end;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  perform rule.lock_organisations(p_id);   -- always before the permit's row: see rule.open_permits
  update data.permit set suspended_until = p_until, version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  with held as (
    update data.permit p set suspended_until = p_until, version = p.version + 1, changed_at = v.at
     where p.roof_permit_id = p_id and p.state = 'suspended' and p.suspended_by_roof returning p.id, p.org_id, p.version)
  insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, reason, change, version, audience)
  select v.at, session_user, v.person_id, 'system', 'extend_suspension', 'permit', h.id, h.org_id, 'accepted', p_reason,
         jsonb_build_object('until', p_until, 'cause', (select jsonb_build_object('object', 'permit', 'object_id', r.id, 'number', r.number) from data.permit r where r.id = p_id)), h.version, 'all'
    from held h order by h.id;
  perform rule.write_letter(v, 'suspension', null, p.id, rule.remedy_facts(p, 'suspended') || jsonb_build_object('reason', p_reason, 'extended_on', rule.today(), 'until_on', p_until))
    from data.permit p where p.id = p_id and p.kind <> 'standing' or (p.roof_permit_id = p_id and p.state = 'suspended' and p.suspended_by_roof);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('until', p_until), p_reason);
end $$;
comment on function api.extend_suspension(uuid, bigint, integer, date, text) is 'Lets a suspension go on until a later day.';
