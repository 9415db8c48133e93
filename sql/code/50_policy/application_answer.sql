-- Seen with the application they belong to; those on security only by those who handle or decide cases of the service, or audit.
alter table data.application_answer enable row level security;
alter table data.application_answer force row level security;
create policy application_answer_agency on data.application_answer for select to lv_agency using (((select rule.agency_sees('application')) or application_id = any (array(select rule.asked_of_me())))
  and exists (select from data.application a where a.id = application_id and (question not like 'security.%' or a.service = any (array(select rule.secret_services())))));
create policy application_answer_customer on data.application_answer for select to lv_customer using (application_id = any (array(select a.id from data.application a)));
create policy application_answer_writer on data.application_answer to lv_writer using (true) with check (true);
grant select, insert, update, delete on data.application_answer to lv_writer;
grant select on data.application_answer to lv_agency, lv_customer;
