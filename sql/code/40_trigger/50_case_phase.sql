-- The phases of a case follow the state of its application, and nobody else writes them. A command's own moment is used, so that arrival
-- and decision are the same to the microsecond here and there.
create function rule.keep_phases() returns trigger
  language plpgsql volatile as $$
declare
  c       data.case_time;
  v_phase text := data.phase_of(new.state);
  v_at    timestamptz := rule.moment();
  v_us    bigint;
begin
  select * into c from data.case_time x where x.application_id = new.id for no key update;
  if c.application_id is null then
    if v_phase is not null then
      v_at := coalesce(new.submitted_at, v_at);
      insert into data.case_time (application_id, org_id, service, kind, applicant_class, arrived_at, arrived_on, due_on, phase, phase_since)
      select new.id, new.org_id, new.service, new.kind, o.class, v_at, (v_at at time zone 'Europe/Helsinki')::date, new.due_on, v_phase, v_at
        from data.organisation o where o.id = new.org_id;
      insert into data.case_phase (application_id, org_id, service, no, phase, began_at) values (new.id, new.org_id, new.service, 1, v_phase, v_at);
    end if;
    return null;
  end if;
  if new.due_on is distinct from c.due_on then
    update data.case_time set due_on = new.due_on where application_id = new.id;
  end if;
  if v_phase is not distinct from c.phase then
    return null;
  end if;
  if c.ended_at is not null then
    raise exception 'a case that has ended has no more phases' using errcode = '23514', constraint = 'case_phase_after_end';
  end if;
  if tg_op = 'UPDATE' and new.changed_at > old.changed_at then
    v_at := new.changed_at;
  end if;
  v_at := greatest(v_at, c.phase_since);
  v_us := data.microseconds(c.phase_since, v_at);
  update data.case_phase set ended_at = v_at where application_id = new.id and no = c.phases;
  update data.case_time
     set phase = v_phase, phase_since = v_at, phases = phases + case when v_phase is null then 0 else 1 end,
         ended_at = case when v_phase is null then v_at end,
         ended_on = case when v_phase is null then (v_at at time zone 'Europe/Helsinki')::date end,
         ended_by = case when v_phase is null then case when new.state in ('withdrawn', 'transferred') then new.state else 'decided' end end,
         waiting_us = waiting_us + case c.phase when 'waiting' then v_us else 0 end, handling_us = handling_us + case c.phase when 'handling' then v_us else 0 end,
         completion_us = completion_us + case c.phase when 'completion' then v_us else 0 end, negotiation_us = negotiation_us + case c.phase when 'negotiation' then v_us else 0 end,
         assessment_us = assessment_us + case c.phase when 'assessment' then v_us else 0 end, statement_us = statement_us + case c.phase when 'statement' then v_us else 0 end,
         hearing_us = hearing_us + case c.phase when 'hearing' then v_us else 0 end, decision_us = decision_us + case c.phase when 'decision' then v_us else 0 end
   where application_id = new.id;
  if v_phase is not null then
    insert into data.case_phase (application_id, org_id, service, no, phase, began_at) values (new.id, new.org_id, new.service, c.phases + 1, v_phase, v_at);
  end if;
  return null;
end $$;
comment on function rule.keep_phases() is 'Ends the open phase of a case and begins the next one when its application changes state.';
create trigger _500_phases_insert after insert on data.application for each row execute function rule.keep_phases();
create trigger _500_phases after update of state, due_on on data.application for each row
  when (new.state is distinct from old.state or new.due_on is distinct from old.due_on) execute function rule.keep_phases();
