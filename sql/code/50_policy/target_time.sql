-- Reference data: everybody reads it, an administrator adds to it, nobody changes what stands.
alter table data.target_time enable row level security;
alter table data.target_time force row level security;
create policy target_time_agency on data.target_time for select to lv_agency using (true);
create policy target_time_customer on data.target_time for select to lv_customer using (true);
create policy target_time_writer on data.target_time to lv_writer using (true) with check (true);
grant select, insert on data.target_time to lv_writer;
grant select on data.target_time to lv_agency, lv_customer;
