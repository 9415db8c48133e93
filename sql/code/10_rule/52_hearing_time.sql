-- The time to answer a hearing, of an application or of a permit: what a new day must be, and how it is kept.
create function rule.hearing_day_faults(p_actor rule.actor, p_due_on date) returns jsonb
  language plpgsql stable as $$
begin
  return rule.due_faults('due_on', p_due_on)
         || case when exists (select from rule.open_hearing h where h.object = p_actor.object and h.object_id = p_actor.object_id and p_due_on <= h.due_on)
                 then '[{"field": "due_on", "code": "DA212"}]' else '[]' end::jsonb;
end $$;
comment on function rule.hearing_day_faults(rule.actor, date) is 'Faults of a new day for the answer to a hearing: later than the present one, and a day that may be set at all.';

-- A new wish takes the place of an earlier one; what is given or refused answers it. Left out: unchanged.
create function rule.keep_hearing_time(p_actor rule.actor, p_version integer, p_wish text, p_wished_until date default null, p_reason text default null, p_due_on date default null)
  returns rule.open_hearing
  language plpgsql volatile as $$
declare
  h rule.open_hearing;
begin
  if p_actor.object = 'application' then
    update data.application set version = version + 1, changed_at = p_actor.at where id = p_actor.object_id and version = p_version;
  else
    update data.permit set version = version + 1, changed_at = p_actor.at where id = p_actor.object_id and version = p_version;
  end if;
  if not found then
    return null;
  end if;
  select * into h from rule.open_hearing x where x.object = p_actor.object and x.object_id = p_actor.object_id;
  if p_actor.object = 'application' then
    update data.hearing set due_on = coalesce(p_due_on, due_on), wished_until = coalesce(p_wished_until, wished_until), wish_reason = coalesce(p_reason, wish_reason),
           wish_state = case when p_wish = 'asked' or wish_state = 'asked' then p_wish else wish_state end
     where application_id = p_actor.object_id and state = 'open';
  else
    update data.permit_hearing set due_on = coalesce(p_due_on, due_on), wished_until = coalesce(p_wished_until, wished_until), wish_reason = coalesce(p_reason, wish_reason),
           wish_state = case when p_wish = 'asked' or wish_state = 'asked' then p_wish else wish_state end
     where permit_id = p_actor.object_id and state = 'open';
  end if;
  return h;
end $$;
comment on function rule.keep_hearing_time(rule.actor, integer, text, date, text, date) is
  'Keeps a wish for more time in a hearing, or what became of it; answers the hearing as it was before, empty when the object was changed meanwhile.';
