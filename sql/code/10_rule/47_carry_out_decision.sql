-- What a granting decision makes of permits, in the transaction of the decision, which holds them already (rule.hold_permits). The act on the application is recorded by the caller;
-- what happens to a permit is recorded here, with the decision as its cause.
--   amendment            a new content version of the same permit, which keeps its number, state and dates
--   renewal              the same, and the permit goes on to its new last day; a permit that has ended stays ended and is followed by a new one
--   municipal_order      the body's permit under the standing one, and the application for the responsible user it names
--   framework_join       the client's permit under the intermediary's framework permit
--   new_permit           a permit of its own; for an intermediary's interface the framework permit of its clients
create function rule.carry_out_decision(p_actor rule.actor, p_application data.application, p_decision_id bigint) returns bigint
  language plpgsql volatile as $$
declare
  p data.permit;
  v_permit_id bigint;
  v_content_id bigint;
  v_until date := rule.granted_until(p_application);
  v_ended integer := 0;
begin
  if not exists (select from data.decision d where d.id = p_decision_id and rule.is_granting(d.outcome)) then
    return null;
  end if;
  if p_application.kind in ('amendment', 'renewal') then
    select * into p from data.permit x where x.id = p_application.base_permit_id;
    if p.state <> 'ended' then
      v_content_id := rule.make_content(p.id, p_decision_id, p_application.id, p_application.conditions,
                                        greatest(p_actor.at, rule.day_start(p_application.valid_from)));
      update data.permit x
         set valid_until = v_until, version = x.version + 1, changed_at = p_actor.at
       where x.id = p.id;
      if exists (select from data.permit_content c where c.id = v_content_id and c.applied_at is not null) then
        v_ended := rule.narrow_rights(p_actor, p.id);
      end if;
      insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, request_id, version, audience)
      select p_actor.at, session_user, p_actor.person_id, p_actor.role, 'change_permit', 'permit', p.id, p.org_id, 'accepted',
             jsonb_build_object('decision_id', p_decision_id, 'application_id', p_application.id, 'kind', p_application.kind, 'content_version', c.version_no,
                                'from', c.valid_from, 'rights_ended', v_ended)
             || case p_application.kind when 'renewal' then jsonb_build_object('valid_until', jsonb_build_array(p.valid_until, v_until)) else '{}' end,
             p_actor.request_id, p.version + 1, 'all'
        from data.permit_content c where c.id = v_content_id;
      return p.id;
    end if;
  end if;
  insert into data.permit (number, org_id, org_name_key, service, kind, roof_permit_id, state, valid_from, valid_until, changed_at)
  values (nextval('data.permit_number') || '/410/' || extract(year from rule.today()), p_application.org_id, '', p_application.service,
          case when p_application.kind = 'municipal_order' then 'member'
               when p_application.kind = 'framework_join' then 'client'
               when p_application.kind = 'renewal' then p.kind
               when p_application.kind = 'new_permit' and p_application.service = 'interface'
                    and exists (select from data.organisation o where o.id = p_application.org_id and o.class = 'intermediary') then 'framework'
               else 'case' end,
          rule.roof_for(p_application), 'awaiting_commitment', greatest(p_application.valid_from, rule.today()), v_until, p_actor.at)
  returning id into v_permit_id;
  perform rule.make_content(v_permit_id, p_decision_id, p_application.id, p_application.conditions, p_actor.at);
  insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, request_id, version, audience)
  values (p_actor.at, session_user, p_actor.person_id, p_actor.role, 'make_permit', 'permit', v_permit_id, p_application.org_id, 'accepted',
          jsonb_build_object('state', '["none", "awaiting_commitment"]'::jsonb, 'decision_id', p_decision_id, 'application_id', p_application.id, 'content_version', 1),
          p_actor.request_id, 1, 'all');
  perform rule.apply_for_named(p_actor, p_application);
  return v_permit_id;
end $$;
comment on function rule.carry_out_decision(rule.actor, data.application, bigint) is
  'Makes or changes the permit that a decision grants; answers its id, or nothing when the decision grants nothing.';
