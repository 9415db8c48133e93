-- Both sides see what was proposed and answered.
alter table data.hearing enable row level security;
alter table data.hearing force row level security;
create policy hearing_agency on data.hearing for select to lv_agency using ((select rule.agency_sees('application')));
create policy hearing_customer on data.hearing for select to lv_customer using (org_id = any (array(select rule.my_orgs('application'))));
create policy hearing_writer on data.hearing to lv_writer using (true) with check (true);
grant select, insert, update on data.hearing to lv_writer;
grant select on data.hearing to lv_agency, lv_customer;
