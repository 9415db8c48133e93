-- Seen with the permit; given once per version of the terms.
alter table data.commitment enable row level security;
alter table data.commitment force row level security;
create policy commitment_agency on data.commitment for select to lv_agency using ((select rule.agency_sees('permit')));
create policy commitment_customer on data.commitment for select to lv_customer using (org_id = any (array(select rule.my_orgs('permit'))));
create policy commitment_writer on data.commitment to lv_writer using (true) with check (true);
grant select, insert on data.commitment to lv_writer;
grant select on data.commitment to lv_agency, lv_customer;
