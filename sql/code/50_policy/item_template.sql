-- Reference data: everybody reads it, only an installation writes it.
alter table data.item_template enable row level security;
alter table data.item_template force row level security;
create policy item_template_agency on data.item_template for select to lv_agency using (true);
create policy item_template_customer on data.item_template for select to lv_customer using (true);
create policy item_template_writer on data.item_template to lv_writer using (true) with check (true);
grant select on data.item_template to lv_writer;
grant select on data.item_template to lv_agency, lv_customer;
