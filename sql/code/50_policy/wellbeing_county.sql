-- Reference data: everybody reads it, only an installation writes it.
alter table data.wellbeing_county enable row level security;
alter table data.wellbeing_county force row level security;
create policy wellbeing_county_agency on data.wellbeing_county for select to lv_agency using (true);
create policy wellbeing_county_customer on data.wellbeing_county for select to lv_customer using (true);
create policy wellbeing_county_writer on data.wellbeing_county to lv_writer using (true) with check (true);
grant select on data.wellbeing_county to lv_writer;
grant select on data.wellbeing_county to lv_agency, lv_customer;
