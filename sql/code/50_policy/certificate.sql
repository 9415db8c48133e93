-- Seen with its connection; never changed.
alter table data.certificate enable row level security;
alter table data.certificate force row level security;
create policy certificate_agency on data.certificate for select to lv_agency using ((select rule.agency_sees('connection')));
create policy certificate_customer on data.certificate for select to lv_customer using (org_id = any (array(select rule.my_orgs('connection'))));
create policy certificate_writer on data.certificate to lv_writer using (true) with check (true);
grant select, insert on data.certificate to lv_writer;
grant select on data.certificate to lv_agency, lv_customer;
