-- Customers see the people of the organisations they act for, and their own memberships that have not ended.
alter table data.membership enable row level security;
alter table data.membership force row level security;
create policy membership_agency on data.membership for select to lv_agency using ((select rule.agency_sees('person')));
create policy membership_customer on data.membership for select to lv_customer using (org_id = any (array(select rule.my_orgs('person'))) or (person_id = (select rule.me()) and (valid_until is null or valid_until >= (select rule.today()))));
create policy membership_writer on data.membership to lv_writer using (true) with check (true);
grant select, insert, update on data.membership to lv_writer;
grant select on data.membership to lv_agency, lv_customer;
