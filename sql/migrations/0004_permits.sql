-- Permits, the versions of their content, and the commitment of the grantee.

create sequence data.permit_number;

create table data.permit (
  id           bigint generated always as identity primary key,
  number       text collate "C" not null constraint permit_number_key unique,
  org_id       bigint not null constraint permit_org_id_fkey references data.organisation,
  org_name_key text collate "C" not null,
  service      text not null constraint permit_service_check check (service in ('browser', 'interface')),
  kind         text not null default 'case' constraint permit_kind_check check (kind in ('case', 'standing', 'framework')),
  state        text not null constraint permit_state_check check (state in ('awaiting_commitment', 'in_force', 'suspended', 'ended')),
  end_reason   text constraint permit_end_reason_check check (end_reason in ('expired', 'terminated', 'revoked', 'superseded')),
  valid_from   date not null,
  valid_until  date,
  opened_at    timestamptz,
  ended_at     timestamptz,
  version      integer not null default 1,
  changed_at   timestamptz not null default now(),
  constraint permit_id_org_key unique (id, org_id),
  constraint permit_validity_check check (valid_until is null or valid_until >= valid_from),
  constraint permit_end_check check ((state = 'ended') = (end_reason is not null and ended_at is not null))
);
create index permit_org_id_idx on data.permit (org_id, id);
create index permit_org_name_key_id_idx on data.permit (org_name_key, id);
create index permit_valid_until_id_idx on data.permit (valid_until, id);
create index permit_state_id_idx on data.permit (state, id);

create table data.permit_content (
  id          bigint generated always as identity primary key,
  permit_id   bigint not null constraint permit_content_permit_id_fkey references data.permit,
  version_no  integer not null constraint permit_content_version_no_check check (version_no >= 1),
  decision_id bigint not null constraint permit_content_decision_id_key unique constraint permit_content_decision_id_fkey references data.decision,
  valid_from  timestamptz not null,
  valid_until timestamptz,
  conditions  text not null default '',
  constraint permit_content_version_key unique (permit_id, version_no),
  constraint permit_content_period_excl exclude using gist (permit_id with =, tstzrange(valid_from, valid_until) with &&)
);

create table data.permit_purpose (
  id         bigint generated always as identity primary key,
  permit_id  bigint not null constraint permit_purpose_permit_id_fkey references data.permit,
  purpose_no integer not null constraint permit_purpose_purpose_no_check check (purpose_no between 1 and 20),
  name       text not null,
  items      bit(512) not null default 0::bit(512),  -- items of the present content for this purpose, bit n = item n; kept by trigger
  constraint permit_purpose_no_key unique (permit_id, purpose_no),
  constraint permit_purpose_id_permit_key unique (id, permit_id)
);

create table data.permit_item (
  content_id  bigint not null constraint permit_item_content_id_fkey references data.permit_content,
  item_id     integer not null constraint permit_item_item_id_fkey references data.data_item,
  purpose_id  bigint not null constraint permit_item_purpose_id_fkey references data.permit_purpose,
  search_key  text not null constraint permit_item_search_key_check check (search_key in ('identity_code', 'name', 'address', 'building_code', 'property_code')),
  legal_basis text not null default '',
  condition   text not null default '',
  constraint permit_item_pkey primary key (content_id, purpose_id, item_id)
);
create index permit_item_item_id_idx on data.permit_item (item_id);
create index permit_item_purpose_id_idx on data.permit_item (purpose_id);

create table data.commitment (
  id         bigint generated always as identity primary key,
  permit_id  bigint not null constraint commitment_permit_id_fkey references data.permit,
  org_id     bigint not null constraint commitment_org_id_fkey references data.organisation,
  person_id  bigint not null constraint commitment_person_id_fkey references data.person,
  terms_version text not null,
  signatory  text not null constraint commitment_signatory_check check (length(btrim(signatory)) between 3 and 200),
  given_at   timestamptz not null,
  constraint commitment_permit_terms_key unique (permit_id, terms_version)
);
create index commitment_org_id_idx on data.commitment (org_id);
create index commitment_person_id_idx on data.commitment (person_id);

comment on table data.permit is 'A data permit with a life of its own, apart from the application it came from.';
comment on table data.permit_content is 'A numbered version of the agreed data content; made only by a decision (invariant 9).';
comment on table data.permit_purpose is 'A purpose of use that the permit names; rights point to it.';
comment on table data.permit_item is 'Item x purpose x search key x legal basis x condition in one content version.';
comment on table data.commitment is 'The grantee''s acceptance of the terms of use, given before the permit opens.';
