-- Heard is the organisation: its permit contacts see what is asked and answered.
alter table data.permit_hearing enable row level security;
alter table data.permit_hearing force row level security;
create policy permit_hearing_agency on data.permit_hearing for select to lv_agency using ((select rule.agency_sees('permit')));
create policy permit_hearing_customer on data.permit_hearing for select to lv_customer using (org_id = any (array(select rule.my_orgs('application'))));
create policy permit_hearing_writer on data.permit_hearing to lv_writer using (true) with check (true);
grant select, insert, update on data.permit_hearing to lv_writer;
grant select on data.permit_hearing to lv_agency, lv_customer;
