-- The register of what is installed: which migrations with which hash, and which code by which program.
-- Runs before the migrations at every installation and upgrade, so everything here can be run again.
create schema if not exists meta;
alter schema meta owner to lv_owner;
comment on schema meta is 'What is installed in this database: read by every client before it lists anything.';

create table if not exists meta.migration (
  number      integer primary key constraint migration_number_check check (number > 0),
  name        text not null,
  sha256      text not null constraint migration_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
  program     text not null,
  applied_at  timestamptz not null default now()
);
alter table meta.migration owner to lv_owner;
comment on table meta.migration is 'Applied migrations; an applied file must never change, so its hash is kept.';

create table if not exists meta.installation (
  only_row         boolean primary key default true constraint installation_only_row_check check (only_row),
  program          text not null,           -- version of the program that installed the code
  minimum_program  text not null,           -- clients older than this are refused
  code_sha256      text not null constraint installation_code_sha256_check check (code_sha256 ~ '^[0-9a-f]{64}$'),
  demo             boolean not null default false,
  changed_at       timestamptz not null default now()
);
alter table meta.installation owner to lv_owner;
comment on table meta.installation is 'One row: the code that stands in the database now and who may work with it.';

alter table meta.migration enable row level security;
alter table meta.migration force row level security;
alter table meta.installation enable row level security;
alter table meta.installation force row level security;
drop policy if exists migration_read on meta.migration;
create policy migration_read on meta.migration for select to lv_agency, lv_customer, lv_gateway, lv_loader using (true);
drop policy if exists installation_read on meta.installation;
create policy installation_read on meta.installation for select to lv_agency, lv_customer, lv_gateway, lv_loader using (true);
grant usage on schema meta to lv_agency, lv_customer, lv_gateway, lv_loader;
grant select on meta.migration, meta.installation to lv_agency, lv_customer, lv_gateway, lv_loader;
