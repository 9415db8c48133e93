-- Bodies, the people who act for them, and the roles in which they act.
-- Codes are text with a CHECK, never enum: operators on enum are not leakproof, so row-level security would lose the index.

create table data.organisation (
  id               bigint generated always as identity primary key,
  class            text not null constraint organisation_class_check check (class in
                     ('agency', 'state', 'municipality', 'joint_authority', 'wellbeing_county', 'other_public', 'company', 'association', 'intermediary')),
  business_id      text collate "C" constraint organisation_business_id_check check (data.business_id_fault(business_id) is null),
  name_fi          text not null constraint organisation_name_fi_check check (length(btrim(name_fi)) between 2 and 200),
  name_sv          text not null constraint organisation_name_sv_check check (length(btrim(name_sv)) between 2 and 200),
  name_key         text collate "C" not null generated always as (data.sort_key(name_fi)) stored,
  official_code    text,          -- municipality number or county letters, from the register of municipalities
  standing_cover   boolean not null default false,  -- covered by the standing permits of both search services (domain: light order)
  language         text not null default 'fi' constraint organisation_language_check check (language in ('fi', 'sv')),
  street_address   text not null default '',
  postal_address   text not null default '',
  email            text not null default '',
  invoicing        text not null default '',
  state            text not null default 'active' constraint organisation_state_check check (state in ('active', 'ended')),
  version          integer not null default 1,
  changed_at       timestamptz not null default now(),
  -- The two counters are kept by triggers and carry invariant 1 in one row: its lock serialises everybody, at every isolation level.
  browser_permits_in_force   integer not null default 0 constraint organisation_browser_permits_check check (browser_permits_in_force >= 0),
  responsible_users_in_force integer not null default 0 constraint organisation_responsible_users_check check (responsible_users_in_force >= 0),
  override_reason  text,          -- set only by the agency's override; shown as an alarm as long as it stands
  constraint organisation_responsible_user_needed check
    (browser_permits_in_force = 0 or responsible_users_in_force > 0 or override_reason is not null)
);
create unique index organisation_business_id_idx on data.organisation (business_id) where state = 'active';
create unique index organisation_official_code_idx on data.organisation (class, official_code) where official_code is not null;
create index organisation_name_key_id_idx on data.organisation (name_key, id);
comment on table data.organisation is 'The agency itself and every body that holds or seeks a permit.';
comment on constraint organisation_responsible_user_needed on data.organisation is
  'Invariant 1: a VTJkysely permit in force needs a responsible user in force, or an override by the agency with its reason.';

create table data.person (
  id            bigint generated always as identity primary key,
  login_name    text collate "C" constraint person_login_name_check check (login_name ~ '^u_[0-9a-f]{12}$'),
  given_names   text not null constraint person_given_names_check check (length(btrim(given_names)) between 1 and 100),
  family_name   text not null constraint person_family_name_check check (length(btrim(family_name)) between 1 and 100),
  full_name     text not null generated always as (given_names || ' ' || family_name) stored,
  name_key      text collate "C" not null generated always as (data.sort_key(family_name || ' ' || given_names)) stored,
  language      text not null default 'fi' constraint person_language_check check (language in ('fi', 'sv', 'en')),
  state         text not null default 'active' constraint person_state_check check (state in ('active', 'ended')),
  login_ended_at timestamptz,     -- set when the login was revoked; the login role is NOLOGIN from then on
  version       integer not null default 1,
  changed_at    timestamptz not null default now()
);
create unique index person_login_name_idx on data.person (login_name);
create index person_name_key_id_idx on data.person (name_key, id);
comment on table data.person is 'A human being known to the agency by name; a login only for those who use Lupavahti.';

create table data.membership (
  id          bigint generated always as identity primary key,
  person_id   bigint not null constraint membership_person_id_fkey references data.person,
  org_id      bigint not null constraint membership_org_id_fkey references data.organisation,
  role        text not null constraint membership_role_check check (role in
                ('expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor', 'administrator',
                 'responsible_user', 'deputy', 'permit_contact', 'technical_contact', 'user')),
  service_scope text not null default 'both' constraint membership_service_scope_check check (service_scope in ('browser', 'interface', 'both')),
  duty        text not null default '',
  unit        text not null default '',
  email       text not null default '',
  phone       text not null default '',
  valid_from  date not null,
  valid_until date,
  appointment_id bigint,          -- set when the membership follows from a responsible user's appointment (foreign key in 0005)
  end_recorded boolean not null default false,  -- the end of the membership stands in the record
  version     integer not null default 1,
  constraint membership_period_check check (valid_until is null or valid_until >= valid_from - 1)  -- a day before the start: never came into force
);
create index membership_person_id_idx on data.membership (person_id, role);
create index membership_appointment_id_idx on data.membership (appointment_id);
create index membership_valid_until_idx on data.membership (valid_until);
create index membership_org_id_idx on data.membership (org_id, role);
comment on table data.membership is 'In which organisation and role a person acts, from and until which day (Finnish calendar days, both included).';
