-- Seen by those who deal with the rights of the organisation.
alter table data.user_account enable row level security;
alter table data.user_account force row level security;
create policy user_account_agency on data.user_account for select to lv_agency using ((select rule.agency_sees('right')));
create policy user_account_customer on data.user_account for select to lv_customer using (org_id = any (array(select rule.my_orgs('right'))));
create policy user_account_writer on data.user_account to lv_writer using (true) with check (true);
grant select, insert, update on data.user_account to lv_writer;
grant select on data.user_account to lv_agency, lv_customer;
grant usage on sequence data.user_code_number to lv_writer;
