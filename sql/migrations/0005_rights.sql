-- Responsible-user appointments, user ids, access rights, and the flattened table from which a look-up is decided.

create table data.appointment (
  id          bigint generated always as identity primary key,
  org_id      bigint not null constraint appointment_org_id_fkey references data.organisation,
  person_id   bigint not null constraint appointment_person_id_fkey references data.person,
  state       text not null default 'applied' constraint appointment_state_check check (state in ('applied', 'granted', 'in_force', 'suspended', 'ended', 'refused')),
  reason      text not null default '',
  valid_from  date not null,
  valid_until date,
  applied_by  bigint not null constraint appointment_applied_by_fkey references data.person,
  decided_by  bigint constraint appointment_decided_by_fkey references data.person,
  version     integer not null default 1,
  changed_at  timestamptz not null default now(),
  constraint appointment_period_check check (valid_until is null or valid_until >= valid_from),
  constraint appointment_four_eyes check (decided_by is null or (decided_by <> applied_by and decided_by <> person_id))
);
create unique index appointment_open_idx on data.appointment (org_id, person_id) where state in ('applied', 'granted', 'in_force', 'suspended');
create index appointment_org_id_idx on data.appointment (org_id, state);
create index appointment_person_id_idx on data.appointment (person_id);
create index appointment_applied_by_idx on data.appointment (applied_by);
create index appointment_decided_by_idx on data.appointment (decided_by);
create index appointment_state_id_idx on data.appointment (state, id);

alter table data.membership add constraint membership_appointment_id_fkey foreign key (appointment_id) references data.appointment;

create sequence data.user_code_number start 100001;

create table data.user_account (
  id           bigint generated always as identity primary key,
  org_id       bigint not null constraint user_account_org_id_fkey references data.organisation,
  person_id    bigint not null constraint user_account_person_id_fkey references data.person,
  user_code    text collate "C" not null constraint user_account_user_code_key unique constraint user_account_user_code_check check (user_code ~ '^[A-Z]{2}[0-9]{6,9}$'),
  delivered_at timestamptz,
  constraint user_account_org_person_key unique (org_id, person_id)
);
create index user_account_person_id_idx on data.user_account (person_id);

create table data.access_right (
  id          bigint generated always as identity primary key,
  org_id      bigint not null constraint access_right_org_id_fkey references data.organisation,
  permit_id   bigint not null,
  purpose_id  bigint not null,
  person_id   bigint not null constraint access_right_person_id_fkey references data.person,
  person_name text not null default '',           -- copies of person.full_name and person.name_key, kept by trigger: a list of a million rows reads one table
  person_name_key text collate "C" not null default '',
  account_id  bigint,                             -- its code stands beside it, and that is what the foreign key holds to
  user_code   text collate "C" constraint access_right_user_code_fkey references data.user_account (user_code),  -- copy kept by trigger
  items       bit(512) not null,                  -- bit n set: item with id n belongs to the right; always inside the permit's content
  duty        text not null default '',
  -- State and reason of the end are watched by rule.keep_effective_right, not by CHECK: the text of a CHECK is parsed anew by every
  -- statement that writes a row, and these three took 15 of the 35 microseconds of an act.
  state       text not null default 'proposed',
  valid_from  date not null,
  valid_until date,
  end_reason  text,
  reason      text not null default '',
  -- Without foreign keys: each would cost every act an index entry, and people are never deleted (trigger on data.person).
  proposed_by bigint not null,
  approved_by bigint,
  active_from timestamptz,
  ended_at    timestamptz,
  agency_stop boolean not null default false,     -- blocked or ended by the agency: only the agency restores it
  version     integer not null default 1,
  changed_at  timestamptz not null default now(),
  constraint access_right_permit_org_fkey foreign key (permit_id, org_id) references data.permit (id, org_id),
  constraint access_right_purpose_permit_fkey foreign key (purpose_id, permit_id) references data.permit_purpose (id, permit_id),
  constraint access_right_period_check check (valid_until is null or valid_until >= valid_from),
  constraint access_right_four_eyes check (approved_by is null or (approved_by <> proposed_by and approved_by <> person_id))
);
create unique index access_right_open_idx on data.access_right (person_id, permit_id, purpose_id)
  where state in ('proposed', 'completion_asked', 'approved', 'code_delivered', 'active', 'blocked');
create index access_right_org_name_idx on data.access_right (org_id, person_name_key, id);
create index access_right_name_key_id_idx on data.access_right (person_name_key, id);
create index access_right_permit_id_idx on data.access_right (permit_id, id);
create index access_right_person_id_idx on data.access_right (person_id);
create index access_right_purpose_id_idx on data.access_right (purpose_id);
create index access_right_state_id_idx on data.access_right (state, id);
create index access_right_valid_until_id_idx on data.access_right (valid_until, id);
create index access_right_user_code_idx on data.access_right (user_code);

-- A reader of one organisation is served from that organisation's index and sorted, not by walking a whole order through everybody's
-- rows: the planner takes that way when it knows that one organisation holds little of the table.
alter table data.access_right alter column org_id set (n_distinct = -0.01);

-- One row per right and stretch of time in which it was usable. A live decision reads only open rows; a closed one answers what held at a past moment.
create table data.effective_right (
  right_id    bigint not null constraint effective_right_right_id_fkey references data.access_right,
  user_code   text collate "C" not null,
  permit_id   bigint not null,
  purpose_id  bigint not null,
  items       bit(512) not null,
  valid_from  timestamptz not null,
  valid_until timestamptz not null default 'infinity',
  open        boolean not null default true,
  constraint effective_right_period_check check (valid_until >= valid_from),
  constraint effective_right_pkey primary key (right_id, valid_from)
);
create unique index effective_right_open_idx on data.effective_right (user_code, permit_id, purpose_id)
  include (right_id, items, valid_from, valid_until) where open;
create index effective_right_past_idx on data.effective_right (user_code, permit_id, purpose_id, valid_from);

comment on table data.appointment is 'A responsible user''s appointment: applied for by the organisation, granted by the agency.';
comment on table data.user_account is 'The user id with which a person signs in to the search service for one organisation.';
comment on table data.access_right is 'One person''s right to look up data under one permit for one purpose.';
comment on table data.effective_right is 'Flattened rights for access decisions; kept by triggers, written by nobody else.';
