create view ui.decision_version_list with (security_invoker = true) as
select v.id, v.decision_id, d.application_id, a.diary_number, v.org_id, v.version_no, v.language, v.title, v.publicity, v.corrects, v.made_at,
       (select c.permit_id from data.permit_content c where c.decision_id = d.id) as permit_id,
       coalesce((select p.full_name from data.person p where p.id = v.made_by), rule.person_name(v.made_by)) as made_by_name,
       1 as version
  from data.decision_version v
  join data.decision d on d.id = v.decision_id
  join data.application a on a.id = d.application_id;
comment on view ui.decision_version_list is 'Versions of the documents of decisions: the first as decided, later ones corrected.';
