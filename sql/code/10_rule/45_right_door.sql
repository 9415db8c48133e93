-- The door of the acts on rights as one relation: a row is there exactly when rule.judge_act lets the person through; a test compares
-- the two for every person, right and act.
create view rule.right_door with (security_invoker = true) as
select r.id as right_id, r.version, r.org_id, r.state, r.permit_id, r.purpose_id, r.items, r.valid_from, r.valid_until, r.agency_stop,
       p.id as person_id, p.login_name, t.act, t.role, t.to_state, t.audience, t.agency_side
  from data.access_right r
  join data.permit x on x.id = r.permit_id
  join rule.transition t on t.object = 'right' and t.from_state = r.state
  join data.membership m on m.role = t.role
  join data.person p on p.id = m.person_id and p.state = 'active' and p.login_ended_at is null
 where m.valid_from <= (select rule.today()) and (m.valid_until is null or m.valid_until >= (select rule.today()))
   and case when t.agency_side then m.service_scope in ('both', x.service) else m.org_id = r.org_id end
   and (not t.not_self or p.id <> r.person_id)
   and (not t.permit_in_force or x.state = 'in_force')
   and (not t.not_agency_stopped or not r.agency_stop)
   and (not t.restorable or (r.active_from is not null and r.end_reason not in ('permit_ended', 'permit_changed', 'expired')))
   and (not t.impartial or (p.id not in (r.person_id, r.proposed_by) and not exists (
         select from data.membership i
          where i.person_id = p.id and i.org_id = r.org_id and i.valid_from <= (select rule.today())
            and (i.valid_until is null or (i.valid_until >= (select rule.today()) - interval '1 year' and i.valid_until >= i.valid_from)))));
comment on view rule.right_door is 'Who may do which act on which right now; the same judgement as rule.judge_act, for joining.';
grant select on rule.right_door to lv_writer;
