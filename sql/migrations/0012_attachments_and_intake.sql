-- Attachments of applications, applications delivered as files, templates of content and the items of products.
-- The content of an attachment stands in a table of its own, so that no list ever reads it.

create table data.attachment_type (
  extension  text constraint attachment_type_pkey primary key constraint attachment_type_extension_check check (extension ~ '^[a-z]{3,4}$'),
  media_type text not null,
  magic      bytea,            -- what the file begins with; empty: a text file
  inside     bytea             -- what must stand inside of it besides (the parts of an archive)
);
comment on table data.attachment_type is 'Types of files that are taken as attachments, and what their content must look like.';

create table data.attachment_limit (
  only_row         boolean constraint attachment_limit_pkey primary key default true constraint attachment_limit_only_row_check check (only_row),
  most_bytes       integer not null constraint attachment_limit_most_bytes_check check (most_bytes between 1 and 104857600),
  most_files       integer not null constraint attachment_limit_most_files_check check (most_files between 1 and 1000),
  most_total_bytes bigint not null constraint attachment_limit_most_total_bytes_check check (most_total_bytes between 1 and 10737418240)
);
comment on table data.attachment_limit is 'How large a file may be, and how many and how large they may be together in one application.';
insert into data.attachment_limit (most_bytes, most_files, most_total_bytes) values (10485760, 20, 52428800);

create table data.attachment (
  id             bigint generated always as identity primary key,
  application_id bigint not null constraint attachment_application_id_fkey references data.application,
  org_id         bigint not null constraint attachment_org_id_fkey references data.organisation,
  kind           text not null constraint attachment_kind_check check (kind in ('security_report', 'power_of_attorney', 'contract', 'other')),
  name           text not null constraint attachment_name_length check (length(name) between 1 and 200),
  media_type     text not null,
  size           integer not null constraint attachment_size_positive check (size > 0),
  sha256         bytea not null constraint attachment_sha256_length check (length(sha256) = 32),
  publicity      text not null constraint attachment_publicity_check check (publicity in ('public', 'partly_secret', 'secret')),
  secrecy_ground text not null default '',               -- the provision by which it is secret (621/1999 24 §)
  side           text not null constraint attachment_side_check check (side in ('applicant', 'agency')),
  added_by       bigint not null constraint attachment_added_by_fkey references data.person,
  added_at       timestamptz not null,
  removed_by     bigint constraint attachment_removed_by_fkey references data.person,
  removed_at     timestamptz,
  removal_reason text not null default '',
  constraint attachment_ground_needed check (publicity = 'public' or btrim(secrecy_ground) <> ''),
  constraint attachment_removal_whole check ((removed_at is null) = (removed_by is null))
);
create unique index attachment_content_key on data.attachment (application_id, sha256) where removed_at is null;
create index attachment_application_id_idx on data.attachment (application_id, id);
create index attachment_org_id_idx on data.attachment (org_id);
create index attachment_added_by_idx on data.attachment (added_by);
create index attachment_removed_by_idx on data.attachment (removed_by);
comment on table data.attachment is 'A file attached to an application: what it is, how public it is, who brought it. What was sent to the agency is marked as removed, never deleted.';

create table data.attachment_content (
  attachment_id bigint constraint attachment_content_pkey primary key constraint attachment_content_attachment_id_fkey references data.attachment,
  content       bytea not null
);
alter table data.attachment_content alter column content set storage external;   -- most of these types are packed already
comment on table data.attachment_content is 'The bytes of an attachment, read one at a time only.';

create table data.application_delivery (
  application_id     bigint constraint application_delivery_pkey primary key constraint application_delivery_application_id_fkey references data.application,
  org_id             bigint not null constraint application_delivery_org_id_fkey references data.organisation,
  source             text not null constraint application_delivery_source_check check (source in ('e_service')),
  external_reference text collate "C" not null constraint application_delivery_reference_length check (length(external_reference) between 1 and 64),
  document           jsonb not null,                     -- as it was delivered; never changed
  taken_in_by        bigint not null constraint application_delivery_taken_in_by_fkey references data.person,
  taken_in_at        timestamptz not null,
  constraint application_delivery_reference_key unique (source, external_reference)
);
create index application_delivery_org_id_idx on data.application_delivery (org_id);
create index application_delivery_taken_in_by_idx on data.application_delivery (taken_in_by);
comment on table data.application_delivery is 'Where an application came from that was not written here: the delivery of the e-service as it was, and who took it in.';

alter table data.data_item add column hidden_by_non_disclosure boolean not null generated always as (sensitivity = 'protected') stored;
comment on column data.data_item.hidden_by_non_disclosure is 'Goes only to bodies entitled to data under non-disclosure: municipality, place of residence, addresses and other contact data (661/2009 36 §).';

create table data.item_template (
  code            text constraint item_template_pkey primary key constraint item_template_code_form check (code ~ '^[a-z][a-z_]+$'),
  applicant_class text constraint item_template_applicant_class_check check (applicant_class in
                    ('state', 'municipality', 'joint_authority', 'wellbeing_county', 'other_public', 'company', 'association', 'intermediary')),
  sort_order      integer not null,
  name_fi         text not null,
  name_sv         text not null,
  name_en         text not null,
  purpose_fi      text not null,
  purpose_sv      text not null,
  legal_basis     text not null
);
comment on table data.item_template is 'Usual contents by class of applicant and task: a beginning for an application, never a right. An empty class stands for all.';

create table data.item_template_item (
  template_code text not null constraint item_template_item_template_code_fkey references data.item_template,
  item_id       integer not null constraint item_template_item_item_id_fkey references data.data_item,
  search_key    text not null default 'identity_code' constraint item_template_item_search_key_check check (search_key in ('identity_code', 'name', 'address', 'building_code', 'property_code')),
  constraint item_template_item_pkey primary key (template_code, item_id)
);
create index item_template_item_item_id_idx on data.item_template_item (item_id);
comment on table data.item_template_item is 'Items of a template.';

alter table data.product add column tailored boolean not null default false;
comment on column data.product.tailored is 'Made for one customer; others take a ready-made product or have one made.';

create table data.product_item (
  product_code text not null constraint product_item_product_code_fkey references data.product,
  version_no   integer not null constraint product_item_version_no_positive check (version_no > 0),
  item_id      integer not null constraint product_item_item_id_fkey references data.data_item,
  valid_from   date not null,
  constraint product_item_pkey primary key (product_code, version_no, item_id)
);
create index product_item_item_id_idx on data.product_item (item_id);
comment on table data.product_item is 'Items of a product by version; of products without rows the content is not published.';

alter table data.application add column product_code text constraint application_product_code_fkey references data.product;
create index application_product_code_idx on data.application (product_code);
comment on column data.application.product_code is 'Product of the query interface asked for; empty: one made for the asked content.';
