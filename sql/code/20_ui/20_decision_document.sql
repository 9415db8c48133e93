create view ui.decision_document with (security_invoker = true) as
select l.*, v.body, (select o.name_fi from data.organisation o where o.id = v.org_id) as org_name_fi,
       (select o.name_sv from data.organisation o where o.id = v.org_id) as org_name_sv,
       l.version_no < (select max(x.version_no) from data.decision_version x where x.decision_id = v.decision_id) as superseded
  from ui.decision_version_list l join data.decision_version v on v.id = l.id;
comment on view ui.decision_document is 'One version of the document of a decision, complete, as it is printed.';
