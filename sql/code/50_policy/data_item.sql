-- Reference data: everybody reads it, only an installation writes it.
alter table data.data_item enable row level security;
alter table data.data_item force row level security;
create policy data_item_agency on data.data_item for select to lv_agency using (true);
create policy data_item_customer on data.data_item for select to lv_customer using (true);
create policy data_item_writer on data.data_item to lv_writer using (true) with check (true);
grant select on data.data_item to lv_writer;
grant select on data.data_item to lv_agency, lv_customer;
