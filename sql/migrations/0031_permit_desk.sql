-- What a permit needs to start and to go on: connections of the query interface with their certificates, and the terms of use in versions.

create table data.connection (
  id            bigint generated always as identity primary key,
  permit_id     bigint not null,
  org_id        bigint not null constraint connection_org_id_fkey references data.organisation,
  kind          text not null constraint connection_kind_check check (kind in ('palveluvayla', 'certificate')),
  member_class  text constraint connection_member_class_check check (member_class in ('GOV', 'MUN', 'COM', 'ORG', 'EDU')),
  member_code   text collate "C" constraint connection_member_code_check check (data.business_id_fault(member_code) is null),
  subsystem     text collate "C" constraint connection_subsystem_check check (subsystem ~ '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$'),
  product_name  text constraint connection_product_name_check check (length(product_name) between 1 and 50 and product_name = btrim(product_name)),  -- SoSoNimi
  contact_person_id bigint constraint connection_contact_person_id_fkey references data.person,
  state         text not null default 'planned' constraint connection_state_check check (state in ('planned', 'test', 'production', 'closed')),
  acceptance    text not null default '',          -- what the technical acceptance found
  accepted_by   bigint constraint connection_accepted_by_fkey references data.person,
  accepted_at   timestamptz,
  closed_reason text not null default '',
  version       integer not null default 1,
  changed_at    timestamptz not null default now(),
  constraint connection_permit_org_fkey foreign key (permit_id, org_id) references data.permit (id, org_id),
  constraint connection_member_needed check (kind = 'certificate' or (member_class is not null and member_code is not null and subsystem is not null)),
  constraint connection_accepted check (state <> 'production' or (accepted_by is not null and accepted_at is not null and product_name is not null))
);
create index connection_permit_id_idx on data.connection (permit_id, id);
create index connection_org_id_idx on data.connection (org_id, id);
create index connection_contact_person_id_idx on data.connection (contact_person_id);
create index connection_accepted_by_idx on data.connection (accepted_by);
create index connection_state_id_idx on data.connection (state, id);
create unique index connection_subsystem_idx on data.connection (permit_id, member_class, member_code, subsystem) where state <> 'closed' and subsystem is not null;
comment on table data.connection is
  'How the organisation''s own system reaches the query interface under one permit: a subsystem of the data exchange layer, or a server certificate.';

create table data.certificate (
  id            bigint generated always as identity primary key,
  connection_id bigint not null constraint certificate_connection_id_fkey references data.connection,
  org_id        bigint not null constraint certificate_org_id_fkey references data.organisation,
  subject       text not null constraint certificate_subject_check check (length(btrim(subject)) between 3 and 300),
  issuer        text not null constraint certificate_issuer_check check (length(btrim(issuer)) between 3 and 300),
  serial        text collate "C" not null constraint certificate_serial_check check (serial ~ '^[0-9A-F]{2,40}$'),
  valid_from    date not null,
  valid_until   date not null,
  replaces_id   bigint constraint certificate_replaces_id_fkey references data.certificate,
  added_by      bigint not null constraint certificate_added_by_fkey references data.person,
  added_at      timestamptz not null,
  constraint certificate_period_check check (valid_until >= valid_from),
  constraint certificate_serial_key unique (connection_id, serial)
);
create index certificate_org_id_idx on data.certificate (org_id, id);
create index certificate_valid_until_idx on data.certificate (valid_until, id);
create unique index certificate_replaces_id_idx on data.certificate (replaces_id);
create index certificate_added_by_idx on data.certificate (added_by);
comment on table data.certificate is 'A server certificate of a connection, as it was told; a new one may name the one that it follows.';

create table data.terms (
  id           bigint generated always as identity primary key,
  service      text not null constraint terms_service_check check (service in ('browser', 'interface')),
  version_code text collate "C" not null constraint terms_version_code_check check (version_code ~ '^[0-9]{4}-[0-9]{1,3}$'),
  valid_from   date not null,
  accept_by    date,                               -- the round: permits in force accept by this day; empty for the first version of all
  title_fi     text not null constraint terms_title_fi_check check (length(btrim(title_fi)) between 3 and 200),
  title_sv     text not null constraint terms_title_sv_check check (length(btrim(title_sv)) between 3 and 200),
  text_fi      text not null,
  text_sv      text not null,
  published_by bigint constraint terms_published_by_fkey references data.person,
  published_at timestamptz not null default now(),
  constraint terms_version_key unique (service, version_code),
  constraint terms_valid_from_key unique (service, valid_from),
  constraint terms_round_check check (accept_by >= valid_from)
);
create index terms_published_by_idx on data.terms (published_by);
comment on table data.terms is 'The terms of use of a service in numbered versions; a version once published never changes.';

-- Which warnings of something that ends have gone out: each threshold of each end once.
create table data.end_warning (
  id             bigint generated always as identity primary key,
  kind           text not null constraint end_warning_kind_check check (kind in ('certificate', 'permit', 'terms')),
  permit_id      bigint not null constraint end_warning_permit_id_fkey references data.permit,
  certificate_id bigint constraint end_warning_certificate_id_fkey references data.certificate,
  terms_id       bigint constraint end_warning_terms_id_fkey references data.terms,
  org_id         bigint not null constraint end_warning_org_id_fkey references data.organisation,
  threshold      integer not null constraint end_warning_threshold_check check (threshold between 0 and 365),
  ends_on        date not null,
  sent_at        timestamptz not null,
  constraint end_warning_key unique nulls not distinct (permit_id, kind, certificate_id, terms_id, ends_on, threshold)
);
create index end_warning_certificate_id_idx on data.end_warning (certificate_id);
create index end_warning_terms_id_idx on data.end_warning (terms_id);
create index end_warning_org_id_idx on data.end_warning (org_id, id);
comment on table data.end_warning is 'Warnings given 90, 30 and 7 days before a certificate or a permit ends, and before a round of new terms closes.';
