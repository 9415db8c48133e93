-- Seen with the permit, but not by technical contacts: they build the connection and need the items, not what they are for.
alter table data.permit_purpose enable row level security;
alter table data.permit_purpose force row level security;
create policy permit_purpose_agency on data.permit_purpose for select to lv_agency using ((select rule.agency_sees('permit')));
create policy permit_purpose_customer on data.permit_purpose for select to lv_customer using (permit_id = any (array(select p.id from data.permit p where p.org_id = any (array(select rule.my_orgs('purpose'))))));
create policy permit_purpose_writer on data.permit_purpose to lv_writer using (true) with check (true);
grant select, insert, update on data.permit_purpose to lv_writer;
grant select on data.permit_purpose to lv_agency, lv_customer;
