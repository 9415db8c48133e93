-- Applications, permits and letters are sorted and searched by the name of the organisation that is shown: in Swedish by the Swedish one.
-- The owner reads under row-level security like everybody, and triggers of evidence are code that is not there while this runs.
alter table data.organisation no force row level security;
alter table data.application no force row level security;
alter table data.permit no force row level security;
alter table data.letter no force row level security;
alter table data.application add column org_name_sv_key text collate "C" not null default '';   -- copies of organisation.name_sv_key, kept by trigger like org_name_key
alter table data.permit add column org_name_sv_key text collate "C" not null default '';
alter table data.letter add column org_name_sv_key text collate "C" not null default '';
update data.application x set org_name_sv_key = o.name_sv_key from data.organisation o where o.id = x.org_id;
update data.permit x set org_name_sv_key = o.name_sv_key from data.organisation o where o.id = x.org_id;
update data.letter x set org_name_key = o.name_key, org_name_sv_key = o.name_sv_key from data.organisation o where o.id = x.org_id;
alter table data.organisation force row level security;
alter table data.application force row level security;
alter table data.permit force row level security;
alter table data.letter force row level security;
create index application_org_name_sv_key_id_idx on data.application (org_name_sv_key, id);
create index permit_org_name_sv_key_id_idx on data.permit (org_name_sv_key, id);
create index letter_org_name_sv_key_id_idx on data.letter (org_name_sv_key, id);
