create view ui.application_delivery with (security_invoker = true) as
select d.application_id as id, d.application_id, d.org_id, d.source, d.external_reference, rule.delivered_document(d.application_id) as document, d.taken_in_by,
       coalesce(p.full_name, rule.person_name(d.taken_in_by)) as taken_in_by_name, d.taken_in_at, a.version
  from data.application_delivery d join data.application a on a.id = d.application_id left join data.person p on p.id = d.taken_in_by;
comment on view ui.application_delivery is 'Where applications came from that were delivered by the e-service, as they were delivered.';
