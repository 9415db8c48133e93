-- A suspension may name the day until which it holds. Nothing happens by itself on that day: somebody is reminded to decide what follows.
alter table data.permit
  add column suspended_until date,
  add constraint permit_suspended_until_check check (suspended_until is null or state = 'suspended');
create index permit_suspended_until_idx on data.permit (suspended_until) where suspended_until is not null;
