-- Seen with the permit; only its end and when it took effect may be written later.
alter table data.permit_content enable row level security;
alter table data.permit_content force row level security;
create policy permit_content_agency on data.permit_content for select to lv_agency using ((select rule.agency_sees('permit')));
create policy permit_content_customer on data.permit_content for select to lv_customer using (permit_id = any (array(select p.id from data.permit p)));
create policy permit_content_writer on data.permit_content to lv_writer using (true) with check (true);
grant select, insert, update (valid_until, applied_at) on data.permit_content to lv_writer;
grant select on data.permit_content to lv_agency, lv_customer;
