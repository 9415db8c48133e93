-- Customers see the appointments of the organisations they act for.
alter table data.appointment enable row level security;
alter table data.appointment force row level security;
create policy appointment_agency on data.appointment for select to lv_agency using ((select rule.agency_sees('appointment')));
create policy appointment_customer on data.appointment for select to lv_customer using (org_id = any (array(select rule.my_orgs('appointment'))));
create policy appointment_writer on data.appointment to lv_writer using (true) with check (true);
grant select, insert, update on data.appointment to lv_writer;
grant select on data.appointment to lv_agency, lv_customer;
