-- Customers see the rights of organisations whose rights they look after.
alter table data.access_right enable row level security;
alter table data.access_right force row level security;
create policy access_right_agency on data.access_right for select to lv_agency using ((select rule.agency_sees('right')));
create policy access_right_customer on data.access_right for select to lv_customer using (org_id = any (array(select rule.my_orgs('right'))));
create policy access_right_writer on data.access_right to lv_writer using (true) with check (true);
-- Whose right it is, under what and to which items, never changes: those columns cannot be written.
grant select, insert, update (account_id, state, valid_until, end_reason, reason, approved_by, active_from, ended_at, agency_stop, version, changed_at,
                              person_name, person_name_key) on data.access_right to lv_writer;
grant select on data.access_right to lv_agency, lv_customer;
