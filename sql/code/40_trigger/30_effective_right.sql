-- The flattened table of look-up decisions follows the rights. A right becomes effective only under a permit in force and inside
-- its content and dates (invariant 2): whoever writes otherwise is stopped here.
create function rule.keep_effective_right() returns trigger
  language plpgsql volatile as $$
begin
  -- The usual states first and in a list of their own: more than eight values are hashed, which costs more than it saves for one look.
  if not (new.state in ('active', 'blocked', 'ended', 'approved') or new.state in ('proposed', 'completion_asked', 'code_delivered', 'refused', 'withdrawn', 'expired')) then
    raise exception 'no state of a right: %', new.state using errcode = '23514', constraint = 'access_right_state_check';
  elsif new.approved_by in (new.proposed_by, new.person_id) then
    raise exception 'nobody approves a right of his own' using errcode = '23514', constraint = 'access_right_four_eyes';
  elsif new.valid_until < new.valid_from then
    raise exception 'a right ends before it begins' using errcode = '23514', constraint = 'access_right_period_check';
  elsif new.end_reason is not null and not (new.end_reason in ('left_employment', 'duty_changed', 'not_needed', 'misuse', 'mistake', 'other')
      or new.end_reason in ('permit_ended', 'permit_changed', 'appointment_ended', 'expired')) then
    raise exception 'no reason of an end: %', new.end_reason using errcode = '23514', constraint = 'access_right_end_reason_check';
  elsif (new.end_reason is null or new.ended_at is null) and new.state in ('ended', 'expired') then
    raise exception 'an ended right names reason and time' using errcode = '23514', constraint = 'access_right_end_check';
  end if;
  if old.state = 'active' then
    update data.effective_right set open = false, valid_until = greatest(valid_from, least(valid_until, rule.moment()))
     where right_id = new.id and open;
  end if;
  if new.state = 'active' then
    insert into data.effective_right (right_id, user_code, permit_id, purpose_id, items, valid_from, valid_until)
    select new.id, new.user_code, new.permit_id, new.purpose_id, new.items,
           greatest(new.changed_at, rule.day_start(new.valid_from)),
           greatest(greatest(new.changed_at, rule.day_start(new.valid_from)),
                    least(coalesce(rule.day_start(new.valid_until + 1), 'infinity'), coalesce(rule.day_start(p.valid_until + 1), 'infinity')))
      from data.permit p join data.permit_purpose u on u.id = new.purpose_id
     where p.id = new.permit_id and p.state = 'in_force' and (new.items & ~u.items) = 0::bit(512)
       and new.user_code is not null
       for share of p
    on conflict (right_id, valid_from) do update set open = true, items = excluded.items, valid_until = excluded.valid_until;
    if not found then
      raise exception 'a right is active only under a permit in force and inside its content' using errcode = '23514', constraint = 'access_right_inside_permit';
    end if;
  end if;
  return null;
end $$;
comment on function rule.keep_effective_right() is 'Watches state, period, end and the second pair of eyes of a right; opens and closes the rows from which look-ups are decided.';
create trigger _200_effective_insert after insert on data.access_right for each row execute function rule.keep_effective_right();
-- Without a WHEN clause: its text would be parsed anew by every act, which costs more than the call.
create trigger _200_effective after update of state, end_reason, ended_at, valid_until, account_id, approved_by on data.access_right for each row execute function rule.keep_effective_right();
