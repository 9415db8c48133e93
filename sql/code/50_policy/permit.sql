-- Customers see the permits of organisations for which they deal with permits or rights.
alter table data.permit enable row level security;
alter table data.permit force row level security;
create policy permit_agency on data.permit for select to lv_agency using ((select rule.agency_sees('permit')));
create policy permit_customer on data.permit for select to lv_customer using (org_id = any (array(select rule.my_orgs('permit'))));
create policy permit_writer on data.permit to lv_writer using (true) with check (true);
grant select, insert, update (org_name_key, org_name_sv_key, state, suspended_by_roof, suspended_until, valid_until, end_reason, opened_at, ended_at, version, changed_at) on data.permit to lv_writer;
grant select on data.permit to lv_agency, lv_customer;
grant usage on sequence data.permit_number to lv_writer;
