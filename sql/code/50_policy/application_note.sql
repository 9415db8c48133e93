-- An internal note never leaves the agency.
alter table data.application_note enable row level security;
alter table data.application_note force row level security;
create policy application_note_agency on data.application_note for select to lv_agency using ((select rule.agency_sees('application')));
create policy application_note_customer on data.application_note for select to lv_customer using (audience = 'all' and org_id = any (array(select rule.my_orgs('application'))));
create policy application_note_writer on data.application_note to lv_writer using (true) with check (true);
grant select, insert on data.application_note to lv_writer;
grant select on data.application_note to lv_agency, lv_customer;
