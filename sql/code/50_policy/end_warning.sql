-- Seen with the permit that it warns of.
alter table data.end_warning enable row level security;
alter table data.end_warning force row level security;
create policy end_warning_agency on data.end_warning for select to lv_agency using ((select rule.agency_sees('permit')));
create policy end_warning_customer on data.end_warning for select to lv_customer using (org_id = any (array(select rule.my_orgs('connection'))));
create policy end_warning_writer on data.end_warning to lv_writer using (true) with check (true);
grant select, insert on data.end_warning to lv_writer;
grant select on data.end_warning to lv_agency, lv_customer;
