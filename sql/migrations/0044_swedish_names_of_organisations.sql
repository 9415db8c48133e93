-- Organisations are sorted and searched by the name that is shown: in Swedish by the Swedish one.
alter table data.organisation add column name_sv_key text collate "C" not null generated always as (data.sort_key(name_sv)) stored;
create index organisation_name_sv_key_id_idx on data.organisation (name_sv_key, id);
