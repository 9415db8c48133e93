-- Seen with the application they belong to.
alter table data.application_purpose enable row level security;
alter table data.application_purpose force row level security;
create policy application_purpose_agency on data.application_purpose for select to lv_agency using (((select rule.agency_sees('application')) or application_id = any (array(select rule.asked_of_me())))
  and exists (select from data.application a where a.id = application_id));
create policy application_purpose_customer on data.application_purpose for select to lv_customer using (application_id = any (array(select a.id from data.application a)));
create policy application_purpose_writer on data.application_purpose to lv_writer using (true) with check (true);
grant select, insert, update, delete on data.application_purpose to lv_writer;
grant select on data.application_purpose to lv_agency, lv_customer;
