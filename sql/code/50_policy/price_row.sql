-- Reference data: everybody reads it, only an installation writes it.
alter table data.price_row enable row level security;
alter table data.price_row force row level security;
create policy price_row_agency on data.price_row for select to lv_agency using (true);
create policy price_row_customer on data.price_row for select to lv_customer using (true);
create policy price_row_writer on data.price_row to lv_writer using (true) with check (true);
grant select on data.price_row to lv_writer;
grant select on data.price_row to lv_agency, lv_customer;
