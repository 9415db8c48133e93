-- Seen with the application it ends.
alter table data.decision enable row level security;
alter table data.decision force row level security;
create policy decision_agency on data.decision for select to lv_agency using ((select rule.agency_sees('application')));
create policy decision_customer on data.decision for select to lv_customer using (org_id = any (array(select rule.my_orgs('application'))));
create policy decision_writer on data.decision to lv_writer using (true) with check (true);
grant select, insert on data.decision to lv_writer;
grant select on data.decision to lv_agency, lv_customer;
