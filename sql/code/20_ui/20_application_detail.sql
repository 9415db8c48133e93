create view ui.application_detail with (security_invoker = true) as
select l.*, a.purpose, a.justification, a.legal_basis, a.protection, a.user_count, a.yearly_queries, a.non_disclosure, a.non_disclosure_basis,
       a.contact_person_id, c.full_name as contact_name,
       case when s.sees then a.presenter_id end as presenter_id,
       case when s.sees and a.presenter_id is not null then coalesce(r.full_name, rule.person_name(a.presenter_id)) end as presenter_name,
       case when s.sees then a.proposed_outcome end as proposed_outcome,
       case when s.sees then a.proposed_reasons end as proposed_reasons,
       case when s.sees then a.conditions end as conditions,
       case when s.sees then a.valid_from end as valid_from, case when s.sees then a.valid_until end as valid_until,
       d.id as decision_id, d.outcome, d.reasons as decision_reasons, d.decided_at,
       case when d.decider_id is not null then coalesce(e.full_name, rule.person_name(d.decider_id)) end as decider_name,
       h.completion_id, h.completion_no, h.completion_due_on, h.completion_intro, h.completion_fields, h.completion_open, h.completion_reminded_at,
       h.wished_until, h.wish_reason, h.wish_state, h.has_completions, h.has_messages, h.messages_unread, h.has_notes, h.has_negotiations, h.has_hearings,
       h.has_changes, h.transferred_to, h.hearing_proposal, h.hearing_due_on, w.has_assessments, w.has_statements, w.my_question, w.my_question_due_on,
       p.id as permit_id, p.number as permit_number
  from ui.application_list l
  join data.application a on a.id = l.id
  join ui.application_handling h on h.id = l.id
  join ui.application_agency_work w on w.id = l.id
  left join data.person c on c.id = a.contact_person_id
  left join data.person r on r.id = a.presenter_id
  left join data.decision d on d.application_id = a.id
  left join data.person e on e.id = d.decider_id
  left join data.permit_content t on t.decision_id = d.id
  left join data.permit p on p.id = t.permit_id
  cross join lateral (select a.state in ('decided', 'served', 'closed') or (select rule.agency_sees('application')) as sees) s;
comment on view ui.application_detail is 'One application with its decision; what is proposed stays inside the agency until it is decided.';
