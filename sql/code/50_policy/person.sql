-- Customers see the people who are or were members of an organisation whose people they see, and themselves.
alter table data.person enable row level security;
alter table data.person force row level security;
create policy person_agency on data.person for select to lv_agency using ((select rule.agency_sees('person')) or id = (select rule.me()));
create policy person_customer on data.person for select to lv_customer using (id = any (array(select m.person_id from data.membership m)) or id = (select rule.me()));
create policy person_writer on data.person to lv_writer using (true) with check (true);
grant select, insert, update on data.person to lv_writer;
grant select on data.person to lv_agency, lv_customer;
