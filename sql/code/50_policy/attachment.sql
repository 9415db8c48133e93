-- Seen with the application it belongs to; what it is stays as it was, its class and its removal may be written later.
alter table data.attachment enable row level security;
alter table data.attachment force row level security;
create policy attachment_agency on data.attachment for select to lv_agency using (((select rule.agency_sees('application')) or application_id = any (array(select rule.asked_of_me())))
  and exists (select from data.application a where a.id = application_id));
create policy attachment_customer on data.attachment for select to lv_customer using (org_id = any (array(select rule.my_orgs('application'))));
create policy attachment_writer on data.attachment to lv_writer using (true) with check (true);
grant select, insert, update (publicity, secrecy_ground, removed_by, removed_at, removal_reason) on data.attachment to lv_writer;
grant select on data.attachment to lv_agency, lv_customer;
