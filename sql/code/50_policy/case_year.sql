-- Sums over everybody's cases: for those of the agency who see all of them. A customer's figures come from his own cases alone.
alter table data.case_year enable row level security;
alter table data.case_year force row level security;
create policy case_year_agency on data.case_year for select to lv_agency using ((select rule.agency_sees('application')));
create policy case_year_writer on data.case_year to lv_writer using (true) with check (true);
grant select, insert on data.case_year to lv_writer;
grant select on data.case_year to lv_agency, lv_customer;
