-- What a granting decision makes of permits, in the transaction of the decision. The act on the application is recorded by the caller;
-- what happens to a permit is recorded here, with the decision as its cause.
create function rule.carry_out_decision(p_actor rule.actor, p_application data.application, p_decision_id bigint) returns bigint
  language plpgsql volatile as $$
declare
  v_permit_id bigint;
begin
  if not exists (select from data.decision d where d.id = p_decision_id and d.outcome in ('granted', 'granted_conditionally', 'granted_in_part')) then
    return null;
  end if;
  insert into data.permit (number, org_id, org_name_key, service, kind, state, valid_from, valid_until, changed_at)
  values (nextval('data.permit_number') || '/410/' || extract(year from rule.today()), p_application.org_id, '', p_application.service,
          case p_application.kind when 'municipal_order' then 'standing' else 'case' end, 'awaiting_commitment',
          greatest(p_application.valid_from, rule.today()), p_application.valid_until, p_actor.at)
  returning id into v_permit_id;
  perform rule.make_content(v_permit_id, p_decision_id, p_application.id, p_application.conditions, p_actor.at);
  insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, request_id, version, audience)
  values (p_actor.at, session_user, p_actor.person_id, p_actor.role, 'make_permit', 'permit', v_permit_id, p_application.org_id, 'accepted',
          jsonb_build_object('state', '["none", "awaiting_commitment"]'::jsonb, 'decision_id', p_decision_id, 'application_id', p_application.id, 'content_version', 1),
          p_actor.request_id, 1, 'all');
  return v_permit_id;
end $$;
comment on function rule.carry_out_decision(rule.actor, data.application, bigint) is
  'Makes or changes the permit that a decision grants; answers its id, or nothing when the decision grants nothing.';
