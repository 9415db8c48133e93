create view ui.permit_hearing_list with (security_invoker = true) as
select h.id, h.permit_id, h.grounds, h.due_on, h.state, h.answer, h.answered_at, h.begun_at, h.closed_at,
       coalesce(b.full_name, rule.person_name(h.begun_by)) as begun_by_name, coalesce(y.full_name, rule.person_name(h.answered_by)) as answered_by_name, 1 as version
  from data.permit_hearing h
  left join data.person b on b.id = h.begun_by
  left join data.person y on y.id = h.answered_by;
comment on view ui.permit_hearing_list is 'Hearings of organisations about the revocation of their permits.';
