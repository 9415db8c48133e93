-- The terms are public; a version once published is never changed.
alter table data.terms enable row level security;
alter table data.terms force row level security;
create policy terms_agency on data.terms for select to lv_agency using (true);
create policy terms_customer on data.terms for select to lv_customer using (true);
create policy terms_writer on data.terms to lv_writer using (true) with check (true);
grant select, insert on data.terms to lv_writer;
grant select on data.terms to lv_agency, lv_customer;
