-- Whose lock keeps two sealers apart: lv_sealer alone can take it.
alter table audit.sealing enable row level security;
alter table audit.sealing force row level security;
create policy sealing_sealer on audit.sealing to lv_sealer using (true) with check (true);
grant select, update on audit.sealing to lv_sealer;
