-- What a decision says besides its outcome: language, provisions, fee, conditions one by one, the way to seek a change;
-- when it was served, and its document in numbered versions.

alter table data.application drop constraint application_proposed_outcome_check;
alter table data.application
  add constraint application_proposed_outcome_check check (proposed_outcome in ('granted', 'granted_conditionally', 'granted_in_part', 'refused', 'dismissed', 'lapsed')),
  add column provisions text not null default '',
  add column fee_basis text constraint application_fee_basis_check check (fee_basis in ('free', 'cost_price', 'price_list'));

alter table data.decision
  add column language text not null default 'fi' constraint decision_language_check check (language in ('fi', 'sv')),
  add column provisions text not null default '',
  add column fee_basis text constraint decision_fee_basis_check check (fee_basis in ('free', 'cost_price', 'price_list'));

alter table data.letter add column org_name_key text collate "C" not null default '';   -- the organisation's name on the day, for sorting and searching
create index letter_org_name_key_id_idx on data.letter (org_name_key, id);

create table data.decision_condition (
  decision_id  bigint not null constraint decision_condition_decision_id_fkey references data.decision,
  condition_no integer not null constraint decision_condition_no_check check (condition_no between 1 and 100),
  text         text not null constraint decision_condition_text_check check (length(btrim(text)) between 3 and 2000),
  constraint decision_condition_pkey primary key (decision_id, condition_no)
);
comment on table data.decision_condition is 'The conditions of a decision, numbered as in its document.';

create table data.decision_version (
  id          bigint generated always as identity primary key,
  decision_id bigint not null constraint decision_version_decision_id_fkey references data.decision,
  org_id      bigint not null constraint decision_version_org_id_fkey references data.organisation,
  version_no  integer not null constraint decision_version_no_check check (version_no >= 1),
  language    text not null constraint decision_version_language_check check (language in ('fi', 'sv')),
  title       text not null,
  body        jsonb not null,                         -- the document as blocks, complete: nothing is looked up when it is printed
  reasons     text not null,
  conditions  text not null default '',
  provisions  text not null default '',
  publicity   text not null default 'public' constraint decision_version_publicity_check check (publicity in ('public', 'secret')),
  corrects    text not null default '',               -- why it was corrected; empty for the first
  made_at     timestamptz not null,
  made_by     bigint not null constraint decision_version_made_by_fkey references data.person,
  constraint decision_version_key unique (decision_id, version_no),
  constraint decision_version_reason_check check ((version_no = 1) = (corrects = ''))
);
create index decision_version_org_id_idx on data.decision_version (org_id, id);
create index decision_version_made_by_idx on data.decision_version (made_by);
comment on table data.decision_version is
  'The document of a decision: version 1 as decided, later ones with corrected wording (HALL 50-52); the content stays that of the decision.';

create table data.decision_service (
  decision_id  bigint constraint decision_service_pkey primary key constraint decision_service_decision_id_fkey references data.decision,
  org_id       bigint not null constraint decision_service_org_id_fkey references data.organisation,
  way          text not null constraint decision_service_way_check check (way in ('letter', 'electronic', 'provable')),
  given_on     date not null,                         -- sent, or with proof of receipt received
  served_on    date not null,                         -- when it counts as received
  remedy_until date,                                  -- last day of rectification or appeal
  recorded_at  timestamptz not null,
  recorded_by  bigint not null constraint decision_service_recorded_by_fkey references data.person,
  constraint decision_service_order_check check (served_on >= given_on and (remedy_until is null or remedy_until > served_on))
);
create index decision_service_org_id_idx on data.decision_service (org_id);
create index decision_service_recorded_by_idx on data.decision_service (recorded_by);
create index decision_service_remedy_until_idx on data.decision_service (remedy_until);
comment on table data.decision_service is 'How and when a decision was served (HALL 59-60, 13/2003 18-19 §), and until when a change may be sought.';

-- ── What a decision costs, and how a change is sought: dated data ───────────────────────────────────────────────────────────────

create table data.fee_basis (
  id              integer generated always as identity constraint fee_basis_pkey primary key,
  service         text constraint fee_basis_service_check check (service in ('browser', 'interface')),
  applicant_class text not null constraint fee_basis_applicant_class_check check (applicant_class in
                    ('state', 'municipality', 'joint_authority', 'wellbeing_county', 'other_public', 'company', 'association', 'intermediary')),
  basis           text not null constraint fee_basis_basis_check check (basis in ('free', 'cost_price', 'price_list')),
  preferred       boolean not null default false,     -- taken when the presenter names none
  valid_from      date not null,
  valid_until     date,
  text_fi         text not null,
  text_sv         text not null,
  constraint fee_basis_period_check check (valid_until is null or valid_until >= valid_from),
  constraint fee_basis_key unique nulls not distinct (service, applicant_class, basis, valid_from)
);
comment on table data.fee_basis is
  'Grounds of a fee or of freedom from it, per class of customer and service, with their days: which may be used, and which one is usual.';

create table data.price_list (
  id          integer generated always as identity constraint price_list_pkey primary key,
  code        text not null constraint price_list_code_key unique,
  name_fi     text not null,
  name_sv     text not null,
  valid_from  date not null,
  valid_until date,
  constraint price_list_period_check check (valid_until is null or valid_until >= valid_from),
  constraint price_list_period_excl exclude using gist (daterange(valid_from, valid_until, '[]') with &&)
);
comment on table data.price_list is 'Price lists of the agency; at most one is in force on a day.';

create table data.price_row (
  id              integer generated always as identity constraint price_row_pkey primary key,
  price_list_id   integer not null constraint price_row_price_list_id_fkey references data.price_list,
  service         text not null constraint price_row_service_check check (service in ('browser', 'interface')),
  applicant_class text constraint price_row_applicant_class_check check (applicant_class in
                    ('state', 'municipality', 'joint_authority', 'wellbeing_county', 'other_public', 'company', 'association', 'intermediary')),
  line            text not null constraint price_row_line_check check (line in ('permit', 'opening', 'query', 'data_unit', 'printout', 'month', 'minimum')),
  amount          numeric(12, 4) not null constraint price_row_amount_check check (amount >= 0),
  constraint price_row_key unique nulls not distinct (price_list_id, service, applicant_class, line)
);
comment on table data.price_row is 'Price of one line (decision, opening, query, data unit, printout, month, minimum) per service; an empty class stands for all.';

create table data.remedy (
  id          integer generated always as identity constraint remedy_pkey primary key,
  kind        text not null constraint remedy_kind_check check (kind in ('rectification', 'appeal', 'none', 'fee')),
  service     text constraint remedy_service_check check (service in ('browser', 'interface')),
  outcome     text constraint remedy_outcome_check check (outcome in ('granted', 'granted_conditionally', 'granted_in_part', 'refused', 'dismissed', 'lapsed')),
  days        integer constraint remedy_days_check check (days between 1 and 365),
  valid_from  date not null,
  valid_until date,
  sentence_fi text not null,
  sentence_sv text not null,
  title_fi    text not null,
  title_sv    text not null,
  text_fi     text not null,
  text_sv     text not null,
  constraint remedy_days_needed check ((days is null) = (kind in ('none', 'fee'))),
  constraint remedy_period_check check (valid_until is null or valid_until >= valid_from),
  constraint remedy_key unique nulls not distinct (service, outcome, valid_from, kind)
);
comment on table data.remedy is
  'Instructions for seeking a change (HALL 46-49, 661/2009 76 §) by service and outcome, with their days; the row naming more wins. Kind fee is added when a fee is set (150/1992 11 b §).';
