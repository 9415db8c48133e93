-- Purpose: a message between applicant and agency; sending one also reads what the other side has written. Who: permit contact of the
-- organisation, expert without interest. States: from submission to presentation. Codes: DA001-DA008; faults DA201, DA207.
create function api.send_message(p_request_id uuid, p_id bigint, p_version integer, p_text text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_side text;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'send_message', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('text', p_text, 1, 8000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  v_side := case when rule.is_agency_role(v.role) then 'agency' else 'customer' end;
  update data.application_message set read_at = v.at where application_id = p_id and side <> v_side and read_at is null;
  insert into data.application_message (application_id, org_id, side, person_id, text, sent_at) values (p_id, v.org_id, v_side, v.person_id, p_text, v.at);
  return rule.accept(v, p_id, p_version + 1);
end $$;
comment on function api.send_message(uuid, bigint, integer, text) is 'A message on an application, seen by both sides.';
