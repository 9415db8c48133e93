-- Purpose: the organisation is heard before its permit is revoked: the grounds, and the day by which it may answer (434/2003 34 §).
-- Who: expert, decider of the service without interest. States: awaiting_commitment, in_force, suspended, unchanged. Codes: DA001-DA008, DA148, DA149;
-- faults DA201, DA202, DA207.
create function api.begin_permit_hearing(p_request_id uuid, p_id bigint, p_version integer, p_grounds text, p_weeks integer default 2) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  v_due date;
begin
  v := rule.begin_act(p_request_id, 'begin_permit_hearing', 'permit', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('grounds', p_grounds, 20);
  if coalesce(p_weeks, 0) not between 1 and 12 then
    v_faults := v_faults || '[{"field": "weeks", "code": "DA207"}]';
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.permit set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  v_due := data.deadline(rule.today(), p_weeks, 'week');
  insert into data.permit_hearing (permit_id, org_id, grounds, due_on, begun_by, begun_at) values (p_id, v.org_id, btrim(p_grounds), v_due, v.person_id, v.at);
  perform rule.write_letter(v, 'hearing', null, p_id, jsonb_build_object('matter', btrim(p_grounds), 'due_on', v_due));
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('due_on', v_due), p_grounds);
end $$;
comment on function api.begin_permit_hearing(uuid, bigint, integer, text, integer) is 'Hears the organisation before its permit is revoked.';
