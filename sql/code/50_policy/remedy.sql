-- Reference data: everybody reads it, only an installation writes it.
alter table data.remedy enable row level security;
alter table data.remedy force row level security;
create policy remedy_agency on data.remedy for select to lv_agency using (true);
create policy remedy_customer on data.remedy for select to lv_customer using (true);
create policy remedy_writer on data.remedy to lv_writer using (true) with check (true);
grant select on data.remedy to lv_writer;
grant select on data.remedy to lv_agency, lv_customer;
