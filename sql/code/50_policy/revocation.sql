-- What is proposed stays inside the agency until it is decided.
alter table data.revocation enable row level security;
alter table data.revocation force row level security;
create policy revocation_agency on data.revocation for select to lv_agency using ((select rule.agency_sees('permit')));
create policy revocation_customer on data.revocation for select to lv_customer using (state = 'revoked' and org_id = any (array(select rule.my_orgs('application'))));
create policy revocation_writer on data.revocation to lv_writer using (true) with check (true);
grant select, insert, update on data.revocation to lv_writer;
grant select on data.revocation to lv_agency, lv_customer;
