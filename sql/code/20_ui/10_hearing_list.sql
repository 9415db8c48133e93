create view ui.hearing_list with (security_invoker = true) as
select h.id, h.application_id, h.no, h.state, h.proposal, h.due_on, h.begun_at, coalesce((select who.full_name from data.person who where who.id = h.begun_by), rule.person_name(h.begun_by)) as begun_by_name, h.answer,
       case when h.answered_by is not null then coalesce((select who.full_name from data.person who where who.id = h.answered_by), rule.person_name(h.answered_by)) end as answered_by_name, h.answered_at, h.ended_at, h.wished_until, h.wish_reason, h.wish_state, a.version
  from data.hearing h join data.application a on a.id = h.application_id;
comment on view ui.hearing_list is 'Hearings of an applicant and the answers.';
