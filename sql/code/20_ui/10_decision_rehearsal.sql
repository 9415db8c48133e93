-- Numbered within each case, so that whoever asks for one case has the effects of no other worked out.
create view ui.decision_rehearsal with (security_invoker = true) as
select a.id * 1000000 + row_number() over (partition by a.id order by e.no) as id, a.id as application_id, e.no, e.effect, e.object, e.object_id, d.name_fi, d.name_sv, d.name_en, e.person_name, e.purpose_name, e.state, e.day, a.version
  from data.application a
  cross join lateral rule.decision_effects(a.id) e
  left join data.data_item d on d.id = e.item_id
 where a.state = 'presented' and (select rule.agency_sees('application'));
comment on view ui.decision_rehearsal is 'What signing the proposed decision would do, for the agency alone. Read for one application at a time.';
