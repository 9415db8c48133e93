-- Seen with the content version it belongs to; agreed content never changes.
alter table data.permit_item enable row level security;
alter table data.permit_item force row level security;
create policy permit_item_agency on data.permit_item for select to lv_agency using ((select rule.agency_sees('permit')));
create policy permit_item_customer on data.permit_item for select to lv_customer using (content_id = any (array(select c.id from data.permit_content c)));
create policy permit_item_writer on data.permit_item to lv_writer using (true) with check (true);
grant select, insert on data.permit_item to lv_writer;
grant select on data.permit_item to lv_agency, lv_customer;
