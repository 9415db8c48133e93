-- The agency's own work: customers see no row of it. They may ask, since lists that both sides read join it.
alter table data.statement enable row level security;
alter table data.statement force row level security;
create policy statement_agency on data.statement for select to lv_agency using ((select rule.agency_sees('application')) or application_id = any (array(select rule.asked_of_me())) and asked_of = (select rule.me()));
create policy statement_customer on data.statement for select to lv_customer using (false);
create policy statement_writer on data.statement to lv_writer using (true) with check (true);
grant select, insert, update on data.statement to lv_writer;
grant select on data.statement to lv_agency, lv_customer;
