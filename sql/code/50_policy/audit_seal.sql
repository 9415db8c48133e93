-- Everybody may remember the head of the chain; seals are added by the sealer and changed by nobody.
alter table audit.seal enable row level security;
alter table audit.seal force row level security;
create policy seal_people on audit.seal for select to lv_agency, lv_customer using (true);
create policy seal_sealer on audit.seal for select to lv_sealer using (true);
create policy seal_sealer_add on audit.seal for insert to lv_sealer with check (true);
grant select (no, segment, hash, at) on audit.seal to lv_agency, lv_customer;
grant select, insert on audit.seal to lv_sealer;
