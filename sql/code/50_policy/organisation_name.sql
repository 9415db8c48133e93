-- Former names are seen by whoever sees the organisation.
alter table data.organisation_name enable row level security;
alter table data.organisation_name force row level security;
create policy organisation_name_agency on data.organisation_name for select to lv_agency using ((select rule.agency_sees('organisation')));
create policy organisation_name_customer on data.organisation_name for select to lv_customer using (org_id = any (array(select rule.my_orgs('organisation'))));
create policy organisation_name_writer on data.organisation_name to lv_writer using (true) with check (true);
grant select, insert on data.organisation_name to lv_writer;
grant select on data.organisation_name to lv_agency, lv_customer;
