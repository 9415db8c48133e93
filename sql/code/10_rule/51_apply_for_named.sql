-- A municipal order contains the application for the rights of its responsible user: with the decision it stands before the access administrator.
create function rule.apply_for_named(p_actor rule.actor, p_application data.application) returns bigint
  language plpgsql volatile as $$
declare
  v_id bigint;
begin
  insert into data.appointment (org_id, person_id, state, reason, valid_from, applied_by, changed_at)
  select p_application.org_id, p_application.responsible_person_id, 'applied', p_application.diary_number, greatest(p_application.valid_from, rule.today()),
         p_application.created_by, p_actor.at
   where p_application.kind = 'municipal_order' and p_application.service = 'browser'
     and rule.belongs_today(p_application.responsible_person_id, p_application.org_id)
  on conflict (org_id, person_id) where state in ('applied', 'granted', 'in_force', 'suspended') do nothing
  returning id into v_id;
  if v_id is not null then
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, version, audience)
    values (p_actor.at, session_user, p_actor.person_id, 'system', 'apply_appointment', 'appointment', v_id, p_application.org_id, 'accepted',
            jsonb_build_object('state', '["none", "applied"]'::jsonb, 'person_id', p_application.responsible_person_id,
                               'cause', jsonb_build_object('object', 'application', 'object_id', p_application.id, 'number', p_application.diary_number)), 1, 'all');
  end if;
  return v_id;
end $$;
comment on function rule.apply_for_named(rule.actor, data.application) is 'Applies for the appointment of the responsible user whom a municipal order names.';
