-- Purpose: expert and applicant come to negotiate on the content. Who: the expert who handles it. States: in_handling -> negotiation.
-- Codes: DA001-DA008, DA113; faults DA201, DA206, DA207, DA211.
create function api.begin_negotiation(p_request_id uuid, p_id bigint, p_version integer, p_topic text, p_planned_on date) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'begin_negotiation', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('topic', p_topic, 3, 2000) || case when p_planned_on is not null then rule.due_faults('planned_on', p_planned_on) else '[]' end;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.application set state = 'negotiation', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  insert into data.negotiation (application_id, org_id, no, topic, planned_on, begun_by, begun_at)
  select p_id, v.org_id, 1 + coalesce(max(n.no), 0), p_topic, p_planned_on, v.person_id, v.at from data.negotiation n where n.application_id = p_id;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', '["in_handling", "negotiation"]'::jsonb, 'planned_on', p_planned_on));
end $$;
comment on function api.begin_negotiation(uuid, bigint, integer, text, date) is 'A negotiation on the content of an application begins.';
