-- Reference data: everybody reads it, only an installation writes it.
alter table data.price_list enable row level security;
alter table data.price_list force row level security;
create policy price_list_agency on data.price_list for select to lv_agency using (true);
create policy price_list_customer on data.price_list for select to lv_customer using (true);
create policy price_list_writer on data.price_list to lv_writer using (true) with check (true);
grant select on data.price_list to lv_writer;
grant select on data.price_list to lv_agency, lv_customer;
