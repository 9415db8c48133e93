-- The door of the acts on rights as one relation: a row is there exactly when rule.judge_act lets the person through; a test compares
-- the two for every person, right and act. A function with the day as an argument rather than a view: it is inlined into the query that
-- asks, and the day is worked out once, not by four sub-plans that every act had to set up (a fifth of the door's time).
create function rule.right_door(p_id bigint, p_act text, p_login text, p_today date)
  returns table (right_id bigint, version integer, org_id bigint, state text, person_id bigint, role text, to_state text, audience text)
  language sql stable
begin atomic
  select r.id, r.version, r.org_id, r.state, p.id, t.role, t.to_state, t.audience
    from data.access_right r
    join data.permit x on x.id = r.permit_id
    join rule.transition t on t.object = 'right' and t.from_state = r.state
    join data.membership m on m.role = t.role
    join data.person p on p.id = m.person_id and p.state = 'active' and p.login_ended_at is null and not p.first_password
   where r.id = p_id and t.act = p_act and p.login_name = p_login
     and m.valid_from <= p_today and (m.valid_until is null or m.valid_until >= p_today)
     and case when t.agency_side then m.service_scope in ('both', x.service) else m.org_id = r.org_id end
     and (not t.not_self or p.id <> r.person_id)
     and (not t.permit_in_force or x.state = 'in_force')
     and (not t.not_agency_stopped or not r.agency_stop)
     and (not t.restorable or (r.active_from is not null and r.end_reason not in ('permit_ended', 'permit_changed', 'expired')))
     and (not t.impartial or (p.id not in (r.person_id, r.proposed_by) and not exists (
           select from data.membership i
            where i.person_id = p.id and i.org_id = r.org_id and i.valid_from <= p_today
              and (i.valid_until is null or (i.valid_until >= p_today - interval '1 year' and i.valid_until >= i.valid_from)))));
end;
comment on function rule.right_door(bigint, text, text, date) is
  'In which role a login may do an act on a right on a day, and what comes of it; the same judgement as rule.judge_act, for joining.';
