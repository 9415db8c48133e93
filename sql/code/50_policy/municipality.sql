-- Reference data: everybody reads it, only an installation writes it.
alter table data.municipality enable row level security;
alter table data.municipality force row level security;
create policy municipality_agency on data.municipality for select to lv_agency using (true);
create policy municipality_customer on data.municipality for select to lv_customer using (true);
create policy municipality_writer on data.municipality to lv_writer using (true) with check (true);
grant select on data.municipality to lv_writer;
grant select on data.municipality to lv_agency, lv_customer;
