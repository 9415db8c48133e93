-- The e-service also delivers applications for a responsible user's appointment: a delivery belongs to an application or to an appointment.
-- What an attachment holds is kept with the attachment; the document is kept without it.
alter table data.application_delivery add column appointment_id bigint constraint application_delivery_appointment_id_fkey references data.appointment;
alter table data.application_delivery drop constraint application_delivery_pkey;
alter table data.application_delivery alter column application_id drop not null;
alter table data.application_delivery drop constraint application_delivery_reference_key;
alter table data.application_delivery add constraint application_delivery_pkey primary key (source, external_reference);
alter table data.application_delivery add constraint application_delivery_of_one check (num_nonnulls(application_id, appointment_id) = 1);
create unique index application_delivery_application_id_key on data.application_delivery (application_id);
create unique index application_delivery_appointment_id_key on data.application_delivery (appointment_id);
comment on table data.application_delivery is 'Where an application came from that was not written here: the delivery of the e-service as it was, without the content of attachments, and who took it in.';
