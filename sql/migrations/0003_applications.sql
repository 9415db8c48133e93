-- Applications, what they ask item by item, and the decisions made on them.

create sequence data.diary_number;

create table data.application (
  id             bigint generated always as identity primary key,
  diary_number   text collate "C",                                   -- given at submission: DVV/number/year
  org_id         bigint not null constraint application_org_id_fkey references data.organisation,
  org_name_key   text collate "C" not null,               -- copy of organisation.name_key, kept by trigger: a list of a million rows sorts by an index
  service        text not null constraint application_service_check check (service in ('browser', 'interface')),
  kind           text not null default 'new_permit' constraint application_kind_check check (kind in ('new_permit', 'municipal_order', 'amendment', 'renewal')),
  state          text not null default 'draft' constraint application_state_check check (state in
                   ('draft', 'submitted', 'in_handling', 'completion_asked', 'negotiation', 'technical_assessment', 'statement_asked', 'hearing',
                    'presented', 'decided', 'served', 'closed', 'withdrawn', 'transferred')),
  purpose        text not null default '',                -- purpose of use as the applicant words it
  justification  text not null default '',
  legal_basis    text not null default '',
  protection     text not null default '',                -- clarification of the protection of data; secret by default (621/1999 24 §)
  user_count     integer constraint application_user_count_check check (user_count between 1 and 100000),
  yearly_queries integer constraint application_yearly_queries_check check (yearly_queries between 1 and 1000000000),
  non_disclosure boolean not null default false,          -- data under non-disclosure for personal safety asked (661/2009 36 §)
  non_disclosure_basis text not null default '',
  contact_person_id bigint constraint application_contact_person_id_fkey references data.person,
  handler_id     bigint constraint application_handler_id_fkey references data.person,
  presenter_id   bigint constraint application_presenter_id_fkey references data.person,
  proposed_outcome text constraint application_proposed_outcome_check check (proposed_outcome in ('granted', 'granted_conditionally', 'granted_in_part', 'refused', 'dismissed')),
  proposed_reasons text not null default '',
  conditions     text not null default '',
  valid_from     date,
  valid_until    date,                                    -- empty: in force until further notice
  submitted_at   timestamptz,
  due_on         date,                                    -- the published promise, counted from arrival on total time
  created_by     bigint not null constraint application_created_by_fkey references data.person,
  version        integer not null default 1,
  changed_at     timestamptz not null default now(),
  constraint application_validity_check check (valid_until is null or valid_from is null or valid_until >= valid_from)
);
create unique index application_diary_number_idx on data.application (diary_number);
create index application_org_id_idx on data.application (org_id, id);
create index application_org_name_key_id_idx on data.application (org_name_key, id);
create index application_due_on_id_idx on data.application (due_on, id);
create index application_submitted_at_id_idx on data.application (submitted_at, id);
create index application_state_id_idx on data.application (state, id);
create index application_handler_id_idx on data.application (handler_id, id);
create index application_presenter_id_idx on data.application (presenter_id);
create index application_contact_person_id_idx on data.application (contact_person_id);
create index application_created_by_idx on data.application (created_by);
alter table data.application alter column org_id set (n_distinct = -0.01);   -- why: see data.access_right

create table data.application_item (
  application_id bigint not null constraint application_item_application_id_fkey references data.application,
  item_id        integer not null constraint application_item_item_id_fkey references data.data_item,
  purpose_no     integer not null default 1 constraint application_item_purpose_no_check check (purpose_no between 1 and 20),
  search_key     text not null default 'identity_code' constraint application_item_search_key_check check (search_key in ('identity_code', 'name', 'address', 'building_code', 'property_code')),
  legal_basis    text not null default '',
  outcome        text not null default 'open' constraint application_item_outcome_check check (outcome in ('open', 'granted', 'limited', 'refused')),
  reason_code    text constraint application_item_reason_code_check check (reason_code in ('not_necessary', 'no_legal_basis', 'narrower_suffices', 'outside_purpose', 'non_disclosure')),
  reason         text not null default '',
  assessed_by    bigint constraint application_item_assessed_by_fkey references data.person,
  constraint application_item_pkey primary key (application_id, item_id, purpose_no),
  constraint application_item_reason_needed check (outcome in ('open', 'granted') or reason_code is not null)
);
create index application_item_item_id_idx on data.application_item (item_id);
create index application_item_assessed_by_idx on data.application_item (assessed_by);

create table data.application_purpose (
  application_id bigint not null constraint application_purpose_application_id_fkey references data.application,
  purpose_no     integer not null constraint application_purpose_purpose_no_check check (purpose_no between 1 and 20),
  name           text not null constraint application_purpose_name_check check (length(btrim(name)) between 3 and 200),
  constraint application_purpose_pkey primary key (application_id, purpose_no)
);

create table data.decision (
  id             bigint generated always as identity primary key,
  application_id bigint not null constraint decision_application_id_fkey references data.application,
  org_id         bigint not null constraint decision_org_id_fkey references data.organisation,
  outcome        text not null constraint decision_outcome_check check (outcome in ('granted', 'granted_conditionally', 'granted_in_part', 'refused', 'dismissed', 'lapsed')),
  reasons        text not null,
  conditions     text not null default '',
  presenter_id   bigint not null constraint decision_presenter_id_fkey references data.person,
  decider_id     bigint not null constraint decision_decider_id_fkey references data.person,
  decided_at     timestamptz not null,
  snapshot       jsonb not null,   -- names, terms and content as they stood on the day; never changed (invariant 8)
  constraint decision_four_eyes check (presenter_id <> decider_id),
  constraint decision_application_id_key unique (application_id)
);
create index decision_org_id_idx on data.decision (org_id, id);
create index decision_presenter_id_idx on data.decision (presenter_id);
create index decision_decider_id_idx on data.decision (decider_id);

comment on table data.application is 'An application for a data permit, from draft to closing.';
comment on table data.application_item is 'One asked item of the catalogue for one purpose, and how it was judged.';
comment on table data.application_purpose is 'Purposes of use named in an application.';
comment on table data.decision is 'The one decision on an application (invariant 4), presenter and decider being different people (invariant 3).';
