-- Reference data: everybody reads it, only an installation writes it.
alter table data.attachment_type enable row level security;
alter table data.attachment_type force row level security;
create policy attachment_type_agency on data.attachment_type for select to lv_agency using (true);
create policy attachment_type_customer on data.attachment_type for select to lv_customer using (true);
create policy attachment_type_writer on data.attachment_type to lv_writer using (true) with check (true);
grant select on data.attachment_type to lv_writer;
grant select on data.attachment_type to lv_agency, lv_customer;
