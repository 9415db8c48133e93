-- Reference data: everybody reads it, only an installation writes it.
alter table data.product_item enable row level security;
alter table data.product_item force row level security;
create policy product_item_agency on data.product_item for select to lv_agency using (true);
create policy product_item_customer on data.product_item for select to lv_customer using (true);
create policy product_item_writer on data.product_item to lv_writer using (true) with check (true);
grant select on data.product_item to lv_writer;
grant select on data.product_item to lv_agency, lv_customer;
