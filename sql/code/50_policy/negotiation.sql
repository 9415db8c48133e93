-- Both sides see the minutes.
alter table data.negotiation enable row level security;
alter table data.negotiation force row level security;
create policy negotiation_agency on data.negotiation for select to lv_agency using ((select rule.agency_sees('application')));
create policy negotiation_customer on data.negotiation for select to lv_customer using (org_id = any (array(select rule.my_orgs('application'))));
create policy negotiation_writer on data.negotiation to lv_writer using (true) with check (true);
grant select, insert, update on data.negotiation to lv_writer;
grant select on data.negotiation to lv_agency, lv_customer;
