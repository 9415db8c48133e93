-- Both sides see what was asked.
alter table data.completion_request enable row level security;
alter table data.completion_request force row level security;
create policy completion_request_agency on data.completion_request for select to lv_agency using ((select rule.agency_sees('application')));
create policy completion_request_customer on data.completion_request for select to lv_customer using (org_id = any (array(select rule.my_orgs('application'))));
create policy completion_request_writer on data.completion_request to lv_writer using (true) with check (true);
grant select, insert, update on data.completion_request to lv_writer;
grant select on data.completion_request to lv_agency, lv_customer;
