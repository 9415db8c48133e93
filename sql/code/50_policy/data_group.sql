-- Reference data: everybody reads it, only an installation writes it.
alter table data.data_group enable row level security;
alter table data.data_group force row level security;
create policy data_group_agency on data.data_group for select to lv_agency using (true);
create policy data_group_customer on data.data_group for select to lv_customer using (true);
create policy data_group_writer on data.data_group to lv_writer using (true) with check (true);
grant select on data.data_group to lv_writer;
grant select on data.data_group to lv_agency, lv_customer;
