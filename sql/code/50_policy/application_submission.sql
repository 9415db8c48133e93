-- Seen by those who see the application.
alter table data.application_submission enable row level security;
alter table data.application_submission force row level security;
create policy application_submission_agency on data.application_submission for select to lv_agency using ((select rule.agency_sees('application')));
create policy application_submission_customer on data.application_submission for select to lv_customer using (org_id = any (array(select rule.my_orgs('application'))));
create policy application_submission_writer on data.application_submission to lv_writer using (true) with check (true);
grant select, insert on data.application_submission to lv_writer;
