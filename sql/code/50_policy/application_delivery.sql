-- Seen with the application or the appointment it belongs to; never changed.
alter table data.application_delivery enable row level security;
alter table data.application_delivery force row level security;
create policy application_delivery_agency on data.application_delivery for select to lv_agency using (((select rule.agency_sees('application'))
  and exists (select from data.application a where a.id = application_id)) or (appointment_id is not null and (select rule.agency_sees('appointment'))));
create policy application_delivery_customer on data.application_delivery for select to lv_customer using (
  (application_id is not null and org_id = any (array(select rule.my_orgs('application')))) or (appointment_id is not null and org_id = any (array(select rule.my_orgs('appointment')))));
create policy application_delivery_writer on data.application_delivery to lv_writer using (true) with check (true);
grant select, insert on data.application_delivery to lv_writer;
