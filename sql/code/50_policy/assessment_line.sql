-- The agency's own work: customers see no row of it. They may ask, since lists that both sides read join it.
alter table data.assessment_line enable row level security;
alter table data.assessment_line force row level security;
create policy assessment_line_agency on data.assessment_line for select to lv_agency using ((select rule.agency_sees('application')));
create policy assessment_line_customer on data.assessment_line for select to lv_customer using (false);
create policy assessment_line_writer on data.assessment_line to lv_writer using (true) with check (true);
grant select, insert, update on data.assessment_line to lv_writer;
