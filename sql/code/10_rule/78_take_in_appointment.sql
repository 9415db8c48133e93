create function rule.take_in_appointment(p_actor rule.actor, p_document jsonb) returns rule.taken_delivery
  language plpgsql volatile as $$
declare
  a data.appointment;
  v_contact bigint := rule.delivery_contact(p_actor.org_id, p_document -> 'contact', p_actor.at);
begin
  insert into data.appointment (org_id, person_id, state, reason, valid_from, valid_until, applied_by, changed_at)
  values (p_actor.org_id, rule.delivery_contact(p_actor.org_id, p_document -> 'responsible_user', p_actor.at), 'applied', coalesce(p_document ->> 'reason', ''),
          (p_document ->> 'valid_from')::date, (p_document ->> 'valid_until')::date, v_contact, p_actor.at) returning * into a;
  return (a.id, a.version, a.state, null, null, v_contact, '[]'::jsonb)::rule.taken_delivery;
end $$;
comment on function rule.take_in_appointment(rule.actor, jsonb) is 'Makes the application for an appointment of a delivered document that has no faults.';
