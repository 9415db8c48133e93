-- Customers see the time of their own cases; the agency of all that were sent to it. Written by the trigger on the application alone.
alter table data.case_time enable row level security;
alter table data.case_time force row level security;
create policy case_time_agency on data.case_time for select to lv_agency using ((select rule.agency_sees('application')));
create policy case_time_customer on data.case_time for select to lv_customer using (org_id = any (array(select rule.my_orgs('application'))));
create policy case_time_writer on data.case_time to lv_writer using (true) with check (true);
grant select, insert, update on data.case_time to lv_writer;
grant select on data.case_time to lv_agency, lv_customer;
