-- Answers given to requests, for repetition only; people see nothing of it.
alter table data.request enable row level security;
alter table data.request force row level security;
create policy request_writer on data.request to lv_writer using (true) with check (true);
grant select, insert on data.request to lv_writer;
create policy request_sealer on data.request for select to lv_sealer using (true);
grant select (login_name, request_id, act, at) on data.request to lv_sealer;
