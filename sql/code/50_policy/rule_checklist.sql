-- The checklists are no secret: clients may read them. Written only when the code is installed.
alter table rule.checklist enable row level security;
alter table rule.checklist force row level security;
create policy checklist_people on rule.checklist for select to lv_agency, lv_customer using (true);
create policy checklist_writer on rule.checklist for select to lv_writer using (true);
grant select on rule.checklist to lv_agency, lv_customer, lv_writer;
