-- The agency sees all letters. An organisation sees those written to it: of applications who deals with permits, of permits whoever sees the permit.
alter table data.letter enable row level security;
alter table data.letter force row level security;
create policy letter_agency on data.letter for select to lv_agency using ((select rule.agency_sees('application')));
create policy letter_customer on data.letter for select to lv_customer
  using (audience = 'all' and (org_id = any (array(select rule.my_orgs('application')))
                               or (application_id is null and publicity = 'public' and org_id = any (array(select rule.my_orgs('permit'))))));
create policy letter_writer on data.letter to lv_writer using (true) with check (true);
grant select, insert, update (org_name_key, org_name_sv_key) on data.letter to lv_writer;
grant select on data.letter to lv_agency, lv_customer;
grant usage on sequence data.letter_number to lv_writer;
