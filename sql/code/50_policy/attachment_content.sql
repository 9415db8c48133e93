-- Read by the organisation whose it is; at the agency what is secret only by those who handle or decide cases of the service, or audit.
alter table data.attachment_content enable row level security;
alter table data.attachment_content force row level security;
create policy attachment_content_agency on data.attachment_content for select to lv_agency using (
  exists (select from data.attachment t join data.application a on a.id = t.application_id
           where t.id = attachment_id and (t.publicity = 'public' or a.service = any (array(select rule.secret_services())))));
create policy attachment_content_customer on data.attachment_content for select to lv_customer using (
  exists (select from data.attachment a where a.id = attachment_id));
create policy attachment_content_writer on data.attachment_content to lv_writer using (true) with check (true);
grant select, insert, delete on data.attachment_content to lv_writer;
grant select on data.attachment_content to lv_agency, lv_customer;
