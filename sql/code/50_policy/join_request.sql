-- Seen by the client that asks and by the intermediary that answers; of the client the intermediary sees no more than what stands here.
alter table data.join_request enable row level security;
alter table data.join_request force row level security;
create policy join_request_agency on data.join_request for select to lv_agency using ((select rule.agency_sees('application')));
create policy join_request_customer on data.join_request for select to lv_customer using
  (org_id = any (array(select rule.my_orgs('application'))) or client_org_id = any (array(select rule.my_orgs('application'))));
create policy join_request_writer on data.join_request to lv_writer using (true) with check (true);
grant select, insert, update on data.join_request to lv_writer;
grant select on data.join_request to lv_agency, lv_customer;
