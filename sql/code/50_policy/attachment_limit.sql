-- Reference data: everybody reads it, only an installation writes it.
alter table data.attachment_limit enable row level security;
alter table data.attachment_limit force row level security;
create policy attachment_limit_agency on data.attachment_limit for select to lv_agency using (true);
create policy attachment_limit_customer on data.attachment_limit for select to lv_customer using (true);
create policy attachment_limit_writer on data.attachment_limit to lv_writer using (true) with check (true);
grant select on data.attachment_limit to lv_writer;
grant select on data.attachment_limit to lv_agency, lv_customer;
