create view ui.end_warning_list with (security_invoker = true) as
select w.id, w.permit_id, w.kind, w.threshold, w.ends_on, w.sent_at, t.serial, 1 as version
  from data.end_warning w left join data.certificate t on t.id = w.certificate_id;
comment on view ui.end_warning_list is 'Warnings given of certificates, permits and rounds of terms that end.';
