-- Both sides see all of the thread.
alter table data.application_message enable row level security;
alter table data.application_message force row level security;
create policy application_message_agency on data.application_message for select to lv_agency using ((select rule.agency_sees('application')));
create policy application_message_customer on data.application_message for select to lv_customer using (org_id = any (array(select rule.my_orgs('application'))));
create policy application_message_writer on data.application_message to lv_writer using (true) with check (true);
grant select, insert, update on data.application_message to lv_writer;
grant select on data.application_message to lv_agency, lv_customer;
