-- Purpose: a note on the case, inside the agency or shown to the applicant as well. Who: expert, decider, supervisor, without interest.
-- States: from submission to decision. Codes: DA001-DA008; faults DA201, DA207, DA208.
create function api.add_note(p_request_id uuid, p_id bigint, p_version integer, p_audience text, p_text text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'add_note', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := case when coalesce(p_audience, '') not in ('agency', 'all') then '[{"field": "audience", "code": "DA208"}]'::jsonb else '[]' end
           || rule.text_fault('text', p_text, 1, 8000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  insert into data.application_note (application_id, org_id, audience, person_id, text, written_at) values (p_id, v.org_id, p_audience, v.person_id, p_text, v.at);
  v.audience := p_audience;   -- the record of it is seen by those who see the note
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('audience', p_audience));
end $$;
comment on function api.add_note(uuid, bigint, integer, text, text) is 'Adds a note to an application.';
