-- Customers see the applications of organisations for which they deal with permits; the agency sees what was sent to it, and of drafts
-- only those by which it enters what came on paper.
alter table data.application enable row level security;
alter table data.application force row level security;
create policy application_agency on data.application for select to lv_agency using (((select rule.agency_sees('application')) or id = any (array(select rule.asked_of_me()))) and (submitted_at is not null or registered_by is not null));
create policy application_customer on data.application for select to lv_customer using (org_id = any (array(select rule.my_orgs('application'))));
create policy application_writer on data.application to lv_writer using (true) with check (true);
grant select, insert, update on data.application to lv_writer;
grant usage on sequence data.diary_number to lv_writer;
