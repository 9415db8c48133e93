-- Seen with the decision they belong to.
alter table data.decision_condition enable row level security;
alter table data.decision_condition force row level security;
create policy decision_condition_agency on data.decision_condition for select to lv_agency using ((select rule.agency_sees('application')));
create policy decision_condition_customer on data.decision_condition for select to lv_customer using (decision_id = any (array(select d.id from data.decision d)));
create policy decision_condition_writer on data.decision_condition to lv_writer using (true) with check (true);
grant select, insert on data.decision_condition to lv_writer;
grant select on data.decision_condition to lv_agency, lv_customer;
