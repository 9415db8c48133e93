-- What a case was at the end of a Finnish day, from what carries time: its phases, its submissions, the record of acts and the decision. Runs under the
-- policies of the reader, who learns of each day no more than of today.
create function ui.application_on(p_id bigint, p_day date)
  returns table (id bigint, day date, state text, org_name_fi text, org_name_sv text, handler_name text, items integer, total_days double precision,
                 agency_days double precision, due_on date, lateness text, outcome text, decided_at timestamptz, permit_number text)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  v_at timestamptz := least(rule.day_start(p_day + 1), rule.moment());
  a    data.application;
  c    data.case_time;
  p    data.case_phase;
  d    data.decision;
  v_us bigint;
begin
  select x.id, x.org_id into a.id, a.org_id from data.application x where x.id = p_id;
  if a.id is null then
    return;
  end if;
  id := a.id; day := p_day;
  select o.name_fi, o.name_sv into org_name_fi, org_name_sv from rule.organisation_name(a.org_id, v_at) o;
  select * into c from data.case_time x where x.application_id = p_id;
  if c.arrived_at < v_at then
    select * into p from data.case_phase x where x.application_id = p_id and x.began_at < v_at order by x.no desc limit 1;
    state := case p.phase when 'waiting' then 'submitted' when 'handling' then 'in_handling' when 'completion' then 'completion_asked' when 'negotiation' then 'negotiation'
                          when 'assessment' then 'technical_assessment' when 'statement' then 'statement_asked' when 'hearing' then 'hearing' when 'decision' then 'presented' end;
    if c.ended_at < v_at then
      state := coalesce((select r.change #>> '{state,1}' from audit.record r
                          where r.object = 'application' and r.object_id = p_id and r.result = 'accepted' and r.at < v_at and r.change #>> '{state,1}' is not null order by r.id desc limit 1),
                        c.ended_by);
      select * into d from data.decision x where x.application_id = p_id and x.decided_at < v_at;
      if d.id is not null then    -- names as they stood on the day of the decision (invariant 8)
        org_name_fi := coalesce(d.snapshot #>> '{organisation,name_fi}', org_name_fi); org_name_sv := coalesce(d.snapshot #>> '{organisation,name_sv}', org_name_sv);
        outcome := d.outcome; decided_at := d.decided_at;
        select t.number into permit_number from data.permit_content x join data.permit t on t.id = x.permit_id where x.decision_id = d.id limit 1;
      end if;
    end if;
    select coalesce(sum(data.microseconds(x.began_at, least(coalesce(x.ended_at, v_at), v_at))) filter (where x.party = 'applicant'), 0) into v_us
      from data.case_phase x where x.application_id = p_id and x.began_at < v_at;
    total_days := data.microseconds(c.arrived_at, least(coalesce(c.ended_at, v_at), v_at)) / 86400000000.0;
    agency_days := total_days - v_us / 86400000000.0;
    due_on := c.due_on;
    lateness := rule.lateness(c.near_on, c.due_on, least(p_day, c.ended_on));
    -- what had been sent by then: the submission or the last completion before the day's end
    select (select count(*) from jsonb_object_keys(rule.submitted_content(s.application_id, s.no)) k where k like 'items.%')::integer into items
      from data.application_submission s where s.application_id = p_id and s.at < v_at order by s.no desc limit 1;
  elsif exists (select from audit.record r where r.object = 'application' and r.object_id = p_id and r.result = 'accepted' and r.at < v_at) then
    state := 'draft';
  end if;
  select rule.person_name((r.change ->> 'handler_id')::bigint) into handler_name from audit.record r
   where r.object = 'application' and r.object_id = p_id and r.result = 'accepted' and r.at < v_at and r.change ? 'handler_id' order by r.id desc limit 1;
  return next;
end $$;
comment on function ui.application_on(bigint, date) is 'An application as it stood at the end of a day; without a state when it was not there yet. Nothing for one the reader does not see.';
