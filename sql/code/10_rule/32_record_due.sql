create function rule.record_due(p_actor rule.actor, p_act text, p_object text, p_id bigint, p_org_id bigint, p_version integer, p_from text, p_to text,
                                p_due_at timestamptz, p_more jsonb default '{}') returns void
  language plpgsql volatile as $$
begin
  insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, version, audience)
  values (p_actor.at, session_user, p_actor.person_id, 'system', p_act, p_object, p_id, p_org_id, 'accepted',
          jsonb_build_object('state', jsonb_build_array(p_from, p_to), 'due_at', p_due_at) || p_more, p_version, 'all');
end $$;
comment on function rule.record_due(rule.actor, text, text, bigint, bigint, integer, text, text, timestamptz, jsonb) is
  'Record of what happened by the calendar: when it was due, and who''s session carried it out.';
