-- Seen with the decision.
alter table data.decision_service enable row level security;
alter table data.decision_service force row level security;
create policy decision_service_agency on data.decision_service for select to lv_agency using ((select rule.agency_sees('application')));
create policy decision_service_customer on data.decision_service for select to lv_customer using (org_id = any (array(select rule.my_orgs('application'))));
create policy decision_service_writer on data.decision_service to lv_writer using (true) with check (true);
grant select, insert on data.decision_service to lv_writer;
grant select on data.decision_service to lv_agency, lv_customer;
