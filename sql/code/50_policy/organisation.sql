-- Customers see the organisations they act for.
alter table data.organisation enable row level security;
alter table data.organisation force row level security;
create policy organisation_agency on data.organisation for select to lv_agency using ((select rule.agency_sees('organisation')));
create policy organisation_customer on data.organisation for select to lv_customer using (id = any (array(select rule.my_orgs('organisation'))));
create policy organisation_writer on data.organisation to lv_writer using (true) with check (true);
grant select, insert, update on data.organisation to lv_writer;
grant select on data.organisation to lv_agency, lv_customer;
