-- Reference data: everybody reads it, only an installation writes it.
alter table data.code_value enable row level security;
alter table data.code_value force row level security;
create policy code_value_agency on data.code_value for select to lv_agency using (true);
create policy code_value_customer on data.code_value for select to lv_customer using (true);
create policy code_value_writer on data.code_value to lv_writer using (true) with check (true);
grant select on data.code_value to lv_writer;
grant select on data.code_value to lv_agency, lv_customer;
