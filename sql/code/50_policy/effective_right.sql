-- For access decisions only: kept by triggers, read by access.decide; people see nothing of it.
alter table data.effective_right enable row level security;
alter table data.effective_right force row level security;
create policy effective_right_writer on data.effective_right to lv_writer using (true) with check (true);
grant select, insert, update, delete on data.effective_right to lv_writer;
