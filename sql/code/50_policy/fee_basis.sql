-- Reference data: everybody reads it, only an installation writes it.
alter table data.fee_basis enable row level security;
alter table data.fee_basis force row level security;
create policy fee_basis_agency on data.fee_basis for select to lv_agency using (true);
create policy fee_basis_customer on data.fee_basis for select to lv_customer using (true);
create policy fee_basis_writer on data.fee_basis to lv_writer using (true) with check (true);
grant select on data.fee_basis to lv_writer;
grant select on data.fee_basis to lv_agency, lv_customer;
