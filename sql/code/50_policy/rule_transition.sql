-- The map of acts is no secret: clients may read it. Written only when the code is installed.
alter table rule.transition enable row level security;
alter table rule.transition force row level security;
create policy transition_people on rule.transition for select to lv_agency, lv_customer using (true);
create policy transition_writer on rule.transition for select to lv_writer using (true);
grant select on rule.transition to lv_agency, lv_customer, lv_writer;
