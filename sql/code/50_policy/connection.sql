-- Customers see the connections of organisations for which they deal with permits or build the connection.
alter table data.connection enable row level security;
alter table data.connection force row level security;
create policy connection_agency on data.connection for select to lv_agency using ((select rule.agency_sees('connection')));
create policy connection_customer on data.connection for select to lv_customer using (org_id = any (array(select rule.my_orgs('connection'))));
create policy connection_writer on data.connection to lv_writer using (true) with check (true);
grant select, insert, update on data.connection to lv_writer;
grant select on data.connection to lv_agency, lv_customer;
