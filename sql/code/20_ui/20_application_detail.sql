create view ui.application_detail with (security_invoker = true) as
select l.*, a.purpose, a.justification, a.legal_basis, rule.protection_of(a.id) as protection, a.user_count, a.yearly_queries, a.non_disclosure, a.non_disclosure_basis,
       a.contact_person_id, c.full_name as contact_name,
       a.product_code, case when a.service = 'interface' then true end as by_interface, dl.external_reference, dl.taken_in_at, dl.taken_in_by_name,
       a.responsible_person_id, y.full_name as responsible_name,
       a.base_permit_id, b.number as base_permit_number, a.framework_permit_id, w.number as framework_permit_number, w.name_fi as framework_fi, w.name_sv as framework_sv,
       a.copied_from_id, coalesce(k.diary_number, left(k.purpose, 60)) as copied_from, exists (select from data.application z where z.copied_from_id = a.id) or not (select rule.agency_sees('application')) as copies_shown,
       (a.state = 'presented' and rule.is_granting(a.proposed_outcome) and (select rule.agency_sees('application'))) as effects_shown,
       a.registered_by, a.arrived_on, case when a.registered_by is not null then coalesce(x.full_name, rule.person_name(a.registered_by)) end as registered_by_name, a.route,
       case when s.sees then a.presenter_id end as presenter_id,
       case when s.sees and a.presenter_id is not null then coalesce(r.full_name, rule.person_name(a.presenter_id)) end as presenter_name,
       case when s.sees then a.proposed_outcome end as proposed_outcome, s.sees and d.id is null and a.proposed_outcome is not null as undecided_proposal,
       case when s.sees then a.proposed_reasons end as proposed_reasons,
       case when s.sees then a.conditions end as conditions,
       case when s.sees then a.valid_from end as valid_from, case when s.sees then a.valid_until end as valid_until,
       case when s.sees then a.provisions end as provisions, case when s.sees then a.fee_basis end as fee_basis,
       d.id as decision_id, d.outcome, coalesce(v.reasons, d.reasons) as decision_reasons, coalesce(v.provisions, d.provisions) as decision_provisions,
       coalesce(v.conditions, d.conditions) as decision_conditions, d.decided_at, d.language as decision_language, d.snapshot #>> '{fee,text}' as fee_text,
       v.id as document_id, v.version_no as document_version, nullif(v.corrects, '') as corrects,
       f.way as service_way, f.given_on, f.served_on, d.snapshot #>> '{remedy,kind}' as remedy_kind, f.remedy_until,
       case when a.state = 'served' then greatest(f.remedy_until - (select rule.today()), 0) end as remedy_left,
       case when d.decider_id is not null then coalesce(e.full_name, rule.person_name(d.decider_id)) end as decider_name,
       h.completion_id, h.completion_no, h.completion_due_on, h.completion_intro, h.completion_fields, h.completion_open, h.completion_reminded_at,
       h.wished_until, h.wish_reason, h.wish_state, h.has_completions, h.has_messages, h.messages_unread, h.has_notes, h.has_negotiations, h.has_hearings,
       h.has_changes, h.transferred_to, h.hearing_proposal, h.hearing_due_on, h.hearing_later_on,
       h.hearing_wished_until, h.hearing_wish_reason, h.hearing_wish_state, aw.has_assessments, aw.has_statements, aw.my_question, aw.my_question_due_on,
       p.id as permit_id, p.number as permit_number, case when n.changed then n.name_fi end as name_then_fi, case when n.changed then n.name_sv end as name_then_sv,
       case when not rule.reads_secret(a.org_id, a.service) then 'closed' end as secret_closed
  from ui.application_list l
  join data.application a on a.id = l.id
  join ui.application_handling h on h.id = l.id
  join ui.application_agency_work aw on aw.id = l.id
  left join data.person c on c.id = a.contact_person_id
  left join ui.application_delivery dl on dl.id = a.id
  left join data.person y on y.id = a.responsible_person_id
  left join data.person x on x.id = a.registered_by
  left join data.permit b on b.id = a.base_permit_id
  left join rule.framework_permits() w on w.id = a.framework_permit_id
  left join data.application k on k.id = a.copied_from_id
  left join data.person r on r.id = a.presenter_id
  left join data.decision d on d.application_id = a.id
  left join data.person e on e.id = d.decider_id
  left join lateral (select * from data.decision_version x where x.decision_id = d.id order by x.version_no desc limit 1) v on true
  left join data.decision_service f on f.decision_id = d.id
  left join data.permit_content t on t.decision_id = d.id
  left join data.permit p on p.id = t.permit_id
  left join lateral (select z.*, (z.name_fi, z.name_sv) <> (l.org_name_fi, l.org_name_sv) as changed from rule.organisation_name(a.org_id, a.submitted_at) z where a.submitted_at is not null) n on true
  cross join lateral (select a.state in ('decided', 'served', 'closed') or (select rule.agency_sees('application')) as sees) s;
comment on view ui.application_detail is 'One application with its decision; what is proposed stays inside the agency until it is decided.';
