-- Time cannot be made up: a phase is the one of the present state, begins and ends at the moment of the act, and what is over stays.
create function rule.check_phase() returns trigger
  language plpgsql volatile as $$
declare
  v_state text;
begin
  if tg_op = 'INSERT' then
    select a.state into v_state from data.application a where a.id = new.application_id;
    if data.phase_of(v_state) is distinct from new.phase or new.ended_at is not null then
      raise exception 'a phase follows the state of its application' using errcode = '23514', constraint = 'case_phase_by_state';
    end if;
  end if;
  -- A command lasts half a minute at most. Arrival alone may be registered later than it was.
  if coalesce(new.ended_at, new.began_at) > rule.moment()
     or (coalesce(new.ended_at, new.began_at) < rule.moment() - interval '1 minute' and (tg_op = 'UPDATE' or new.no > 1)) then
    raise exception 'a phase is entered when it happens' using errcode = '23514', constraint = 'case_phase_by_clock';
  end if;
  return new;
end $$;
comment on function rule.check_phase() is 'Stops phases of another state or of another time than now.';
create trigger _100_honest before insert or update on data.case_phase for each row execute function rule.check_phase();
create trigger _050_immutable before delete on data.case_phase for each row execute function rule.forbid_change();
create trigger _051_immutable before update on data.case_phase for each row
  when (old.ended_at is not null or (new.id, new.application_id, new.org_id, new.service, new.no, new.phase, new.began_at)
        is distinct from (old.id, old.application_id, old.org_id, old.service, old.no, old.phase, old.began_at))
  execute function rule.forbid_change();
create trigger _050_immutable before delete on data.case_time for each row execute function rule.forbid_change();
create trigger _051_immutable before update on data.case_time for each row
  when (old.ended_at is not null and (new.ended_at, new.ended_on, new.ended_by, new.arrived_at, new.arrived_on, new.org_id, new.service, new.kind, new.applicant_class, new.due_on, new.waiting_us, new.handling_us, new.completion_us,
                                      new.negotiation_us, new.assessment_us, new.statement_us, new.hearing_us, new.decision_us)
        is distinct from (old.ended_at, old.ended_on, old.ended_by, old.arrived_at, old.arrived_on, old.org_id, old.service, old.kind, old.applicant_class, old.due_on, old.waiting_us, old.handling_us, old.completion_us,
                          old.negotiation_us, old.assessment_us, old.statement_us, old.hearing_us, old.decision_us)) execute function rule.forbid_change();
create trigger _050_immutable before update or delete on data.target_time for each row execute function rule.forbid_change();
-- The figures of a year that is summed up stand: no case ends in it any more.
create function rule.check_ended_year() returns trigger
  language plpgsql volatile as $$
begin
  if exists (select from data.case_year y where y.year >= extract(year from new.ended_on)) then
    raise exception 'the year in which the case ends is summed up' using errcode = '23514', constraint = 'case_time_year_over';
  end if;
  return new;
end $$;
comment on function rule.check_ended_year() is 'Stops an end of a case in a year whose figures are summed up.';
create trigger _100_year before insert or update of ended_on on data.case_time for each row when (new.ended_on is not null) execute function rule.check_ended_year();
