-- What is asked is no secret: clients may read it. Written only when the code is installed.
alter table rule.question enable row level security;
alter table rule.question force row level security;
create policy question_people on rule.question for select to lv_agency, lv_customer using (true);
create policy question_writer on rule.question for select to lv_writer using (true);
grant select on rule.question to lv_agency, lv_customer, lv_writer;
