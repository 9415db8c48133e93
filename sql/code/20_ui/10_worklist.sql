-- What needs the reader, one row per task. Each branch is closed by the reader's roles before it touches a row.
create view ui.worklist with (security_invoker = true) as
select t.task || ':' || t.object_id as id, t.task, t.object, t.object_id, t.org_id, o.name_fi as org_name_fi, o.name_sv as org_name_sv,
       t.title, t.state, t.due_on, t.since, t.version,
       -- a task with a day of its own, an answer or a statement, is near three days before it; the promise of a case as its whole time says
       rule.lateness(coalesce((select c.near_on from data.case_time c where t.object = 'application' and c.application_id = t.object_id and c.due_on = t.due_on), t.due_on - 3),
                     t.due_on, (select rule.today())) as lateness
  from (
    select 'draft_to_finish' as task, 'application' as object, a.id as object_id, a.org_id, left(a.purpose, 80) as title, a.state, a.due_on, a.changed_at as since, a.version
      from data.application a
     where a.state = 'draft' and a.registered_by is null and a.org_id = any (array(select rule.my_role_orgs('permit_contact')))
    union all
    select 'application_to_claim', 'application', a.id, a.org_id, a.diary_number, a.state, a.due_on, a.submitted_at, a.version
      from data.application a
     where a.state = 'submitted' and a.service = any ((select rule.my_scope('expert'))::text[])
    union all
    select 'application_to_handle', 'application', a.id, a.org_id, a.diary_number, a.state, a.due_on, a.changed_at, a.version
      from data.application a
     where a.state = 'in_handling' and a.handler_id = (select rule.me())
    union all
    select 'application_to_decide', 'application', a.id, a.org_id, a.diary_number, a.state, a.due_on, a.changed_at, a.version
      from data.application a
     where a.state = 'presented' and a.service = any ((select rule.my_scope('decider'))::text[]) and a.presenter_id <> (select rule.me())
       and a.registered_by is distinct from (select rule.me())
    union all
    select 'decision_to_serve', 'application', a.id, a.org_id, a.diary_number, a.state, null, a.changed_at, a.version
      from data.application a
     where a.state = 'decided' and a.handler_id = (select rule.me())
    union all
    select 'join_to_answer', 'permit', p.id, p.org_id, p.number, p.state, null, min(j.asked_at), p.version
      from data.join_request j join data.permit p on p.id = j.permit_id
     where j.state = 'asked' and j.org_id = any (array(select rule.my_role_orgs('permit_contact')))
     group by p.id
    union all
    select 'registration_to_finish', 'application', a.id, a.org_id, left(a.purpose, 80), a.state, a.due_on, a.changed_at, a.version
      from data.application a
     where a.state = 'draft' and a.registered_by = (select rule.me())
    union all
    select 'application_to_claim', 'application', a.id, a.org_id, a.diary_number, a.state, a.due_on, a.changed_at, a.version
      from data.application a
     where a.state = any (array['in_handling', 'completion_asked', 'negotiation', 'technical_assessment', 'statement_asked', 'hearing']) and a.handler_id is null
       and a.service = any ((select rule.my_scope('expert'))::text[])
    union all
    -- A supervisor sees to it that every case has its handler and that none is late.
    select case when a.state = 'submitted' or a.handler_id is null then 'application_to_assign' else 'application_late' end, 'application', a.id, a.org_id, a.diary_number, a.state, a.due_on,
           coalesce(a.submitted_at, a.changed_at), a.version
      from data.application a
     where a.state = any (array['submitted', 'in_handling', 'completion_asked', 'negotiation', 'technical_assessment', 'statement_asked', 'hearing', 'presented'])
       and (a.state = 'submitted' or a.handler_id is null or a.due_on < (select rule.today())) and a.service = any ((select rule.my_scope('supervisor'))::text[])
    union all
    select 'completion_to_answer', 'application', a.id, a.org_id, a.diary_number, a.state, r.due_on, r.asked_at, a.version
      from data.completion_request r join data.application a on a.id = r.application_id
     where r.state = 'open' and r.org_id = any (array(select rule.my_role_orgs('permit_contact')))
    union all
    select 'completion_overdue', 'application', a.id, a.org_id, a.diary_number, a.state, r.due_on, r.asked_at, a.version
      from data.completion_request r join data.application a on a.id = r.application_id
     where r.state = 'open' and r.due_on < (select rule.today()) and a.handler_id = (select rule.me())
    union all
    select 'extension_to_decide', 'application', a.id, a.org_id, a.diary_number, a.state, r.due_on, a.changed_at, a.version
      from data.completion_request r join data.application a on a.id = r.application_id
     where r.state = 'open' and r.wish_state = 'asked' and a.handler_id = (select rule.me())
    union all
    select 'hearing_to_answer', 'application', a.id, a.org_id, a.diary_number, a.state, h.due_on, h.begun_at, a.version
      from data.hearing h join data.application a on a.id = h.application_id
     where h.state = 'open' and h.org_id = any (array(select rule.my_role_orgs('permit_contact')))
    union all
    select 'hearing_extension_to_decide', 'application', a.id, a.org_id, a.diary_number, a.state, h.due_on, a.changed_at, a.version
      from data.hearing h join data.application a on a.id = h.application_id
     where h.state = 'open' and h.wish_state = 'asked' and a.handler_id = (select rule.me())
    union all
    select 'hearing_to_end', 'application', a.id, a.org_id, a.diary_number, a.state, a.due_on, coalesce(h.answered_at, h.begun_at), a.version
      from data.hearing h join data.application a on a.id = h.application_id
     where (h.state = 'answered' or (h.state = 'open' and h.due_on < (select rule.today()) and h.wish_state is distinct from 'asked')) and a.handler_id = (select rule.me())
    union all
    select 'negotiation_to_record', 'application', a.id, a.org_id, a.diary_number, a.state, n.planned_on, n.begun_at, a.version
      from data.negotiation n join data.application a on a.id = n.application_id
     where n.state = 'open' and a.handler_id = (select rule.me())
    union all
    select 'assessment_to_do', 'application', a.id, a.org_id, a.diary_number, a.state, a.due_on, a.changed_at, a.version
      from data.application a
     where a.state = 'technical_assessment' and a.handler_id = (select rule.me())
    union all
    select 'statement_to_give', 'application', a.id, a.org_id, a.diary_number, a.state, s.due_on, s.asked_at, a.version
      from data.statement s join data.application a on a.id = s.application_id
     where s.state = 'open' and s.asked_of = (select rule.me())
    union all
    select 'message_unread', 'application', a.id, a.org_id, a.diary_number, a.state, a.due_on, g.sent_at, a.version
      from (select x.application_id, x.org_id, x.side, max(x.sent_at) as sent_at from data.application_message x
             where x.read_at is null group by x.application_id, x.org_id, x.side) g
      join data.application a on a.id = g.application_id
     where (g.side = 'customer' and a.handler_id = (select rule.me())) or (g.side = 'agency' and g.org_id = any (array(select rule.my_role_orgs('permit_contact'))))
    union all
    select * from ui.permit_task
    union all
    select 'responsible_user_missing', 'organisation', g.id, g.id, '', g.state, null, g.changed_at, g.version
      from data.organisation g
     where g.responsible_users_in_force = 0
       and (g.id = any (array(select rule.my_role_orgs('permit_contact'))) or (select rule.has_role('access_administrator')) or (select rule.has_role('supervisor')))
       and (g.browser_permits_in_force > 0 or g.id = any (array(
             select p.org_id from data.permit p where p.service = 'browser' and p.state in ('awaiting_commitment', 'suspended'))))
       and not exists (select from data.appointment x where x.org_id = g.id and x.state in ('applied', 'granted') and g.browser_permits_in_force = 0)
    union all
    select 'appointment_to_decide', 'appointment', a.id, a.org_id, p.full_name, a.state, a.valid_from, a.changed_at, a.version
      from data.appointment a join data.person p on p.id = a.person_id
     where a.state = 'applied' and (select rule.has_role('access_administrator'))
    union all
    select 'appointment_ending', 'appointment', a.id, a.org_id, p.full_name, a.state, a.valid_until, a.changed_at, a.version
      from data.appointment a join data.person p on p.id = a.person_id
     where a.state = 'in_force' and a.valid_until <= (select rule.today()) + 30
       and (a.org_id = any (array(select rule.my_role_orgs('permit_contact'))) or a.org_id = any (array(select rule.my_role_orgs('responsible_user'))))
    union all
    select 'right_to_approve', 'right', r.id, r.org_id, r.person_name, r.state, r.valid_from, r.changed_at, r.version
      from data.access_right r
     where r.state = 'proposed' and (select rule.has_role('access_administrator'))
    union all
    select 'code_to_deliver', 'right', r.id, r.org_id, r.person_name, r.state, r.valid_from, r.changed_at, r.version
      from data.access_right r
     where r.state = 'approved' and (select rule.has_role('access_administrator'))
    union all
    select 'right_to_activate', 'right', r.id, r.org_id, r.person_name, r.state, r.valid_from, r.changed_at, r.version
      from data.access_right r
     where r.state = 'code_delivered' and (r.org_id = any (array(select rule.my_role_orgs('responsible_user'))) or r.org_id = any (array(select rule.my_role_orgs('deputy'))))
  ) t
  left join data.organisation o on o.id = t.org_id;
comment on view ui.worklist is 'Tasks of the reader, by his roles.';
