-- Reference data: everybody reads it, only an installation writes it.
alter table data.product enable row level security;
alter table data.product force row level security;
create policy product_agency on data.product for select to lv_agency using (true);
create policy product_customer on data.product for select to lv_customer using (true);
create policy product_writer on data.product to lv_writer using (true) with check (true);
grant select on data.product to lv_writer;
grant select on data.product to lv_agency, lv_customer;
