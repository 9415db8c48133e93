-- Reference data: everybody reads it, only an installation writes it.
alter table data.code_list enable row level security;
alter table data.code_list force row level security;
create policy code_list_agency on data.code_list for select to lv_agency using (true);
create policy code_list_customer on data.code_list for select to lv_customer using (true);
create policy code_list_writer on data.code_list to lv_writer using (true) with check (true);
grant select on data.code_list to lv_writer;
grant select on data.code_list to lv_agency, lv_customer;
