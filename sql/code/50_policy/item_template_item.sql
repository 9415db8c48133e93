-- Reference data: everybody reads it, only an installation writes it.
alter table data.item_template_item enable row level security;
alter table data.item_template_item force row level security;
create policy item_template_item_agency on data.item_template_item for select to lv_agency using (true);
create policy item_template_item_customer on data.item_template_item for select to lv_customer using (true);
create policy item_template_item_writer on data.item_template_item to lv_writer using (true) with check (true);
grant select on data.item_template_item to lv_writer;
grant select on data.item_template_item to lv_agency, lv_customer;
