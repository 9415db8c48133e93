-- Both sides see the questions and the answers.
alter table data.completion_item enable row level security;
alter table data.completion_item force row level security;
create policy completion_item_agency on data.completion_item for select to lv_agency using ((select rule.agency_sees('application')));
create policy completion_item_customer on data.completion_item for select to lv_customer using (org_id = any (array(select rule.my_orgs('application'))));
create policy completion_item_writer on data.completion_item to lv_writer using (true) with check (true);
grant select, insert, update on data.completion_item to lv_writer;
