-- Revocation with its hearing, and permits that stand under a roof: members of a standing permit, clients of a framework permit.

create table data.permit_hearing (
  id          bigint generated always as identity primary key,
  permit_id   bigint not null,
  org_id      bigint not null constraint permit_hearing_org_id_fkey references data.organisation,
  grounds     text not null,                              -- why the agency considers revoking
  due_on      date not null,
  state       text not null default 'open' constraint permit_hearing_state_check check (state in ('open', 'answered', 'closed')),
  answer      text not null default '',
  answered_by bigint constraint permit_hearing_answered_by_fkey references data.person,
  answered_at timestamptz,
  begun_by    bigint not null constraint permit_hearing_begun_by_fkey references data.person,
  begun_at    timestamptz not null,
  closed_at   timestamptz,
  constraint permit_hearing_permit_org_fkey foreign key (permit_id, org_id) references data.permit (id, org_id),
  constraint permit_hearing_answered check (state <> 'answered' or (answer <> '' and answered_at is not null))
);
create index permit_hearing_permit_id_idx on data.permit_hearing (permit_id, id);
create index permit_hearing_org_id_idx on data.permit_hearing (org_id, state);
create index permit_hearing_answered_by_idx on data.permit_hearing (answered_by);
create index permit_hearing_begun_by_idx on data.permit_hearing (begun_by);
create unique index permit_hearing_open_idx on data.permit_hearing (permit_id) where state <> 'closed';
comment on table data.permit_hearing is 'The organisation is heard before its permit is revoked (434/2003 34 §).';

create table data.revocation (
  id            bigint generated always as identity primary key,
  permit_id     bigint not null,
  org_id        bigint not null constraint revocation_org_id_fkey references data.organisation,
  hearing_id    bigint constraint revocation_hearing_id_fkey references data.permit_hearing,
  urgent_ground text not null default '',                 -- why nobody could be heard first
  reasons       text not null,
  state         text not null default 'proposed' constraint revocation_state_check check (state in ('proposed', 'revoked', 'dropped')),
  proposed_by   bigint not null constraint revocation_proposed_by_fkey references data.person,
  proposed_at   timestamptz not null,
  decided_by    bigint constraint revocation_decided_by_fkey references data.person,
  decided_at    timestamptz,
  constraint revocation_permit_org_fkey foreign key (permit_id, org_id) references data.permit (id, org_id),
  constraint revocation_heard_or_urgent check (hearing_id is not null or urgent_ground <> ''),
  constraint revocation_four_eyes check (state <> 'revoked' or (decided_by is not null and decided_by <> proposed_by))
);
create index revocation_permit_id_idx on data.revocation (permit_id, id);
create index revocation_org_id_idx on data.revocation (org_id, id);
create index revocation_hearing_id_idx on data.revocation (hearing_id);
create index revocation_proposed_by_idx on data.revocation (proposed_by);
create index revocation_decided_by_idx on data.revocation (decided_by);
create unique index revocation_open_idx on data.revocation (permit_id) where state = 'proposed';
comment on table data.revocation is 'One person proposes that a permit is revoked, another decides (invariant 3); it rests on a hearing or names why none could be held.';

-- The roof: a standing permit is held by the agency for a class of bodies and has content but no rights of its own; each body that joins
-- has a permit of its own under it. In the same way clients stand under the framework permit of an intermediary.
alter table data.permit no force row level security;   -- a migration has no policy to see rows by; the code forces it again
alter table data.permit drop constraint permit_kind_check;
update data.permit set kind = 'case' where kind = 'standing';   -- orders of before: permits of their own
alter table data.permit add constraint permit_kind_check check (kind in ('case', 'standing', 'member', 'framework', 'client'));
alter table data.permit drop constraint permit_end_reason_check;
alter table data.permit add constraint permit_end_reason_check check (end_reason in ('expired', 'terminated', 'revoked', 'superseded', 'roof_ended'));
alter table data.permit
  add column roof_permit_id    bigint constraint permit_roof_permit_id_fkey references data.permit,
  add column suspended_by_roof boolean not null default false,
  add column grantee_classes   text[],
  add constraint permit_roof_needed check ((kind in ('member', 'client')) = (roof_permit_id is not null)),
  add constraint permit_grantee_needed check ((kind = 'standing') = (grantee_classes is not null)),
  add constraint permit_roof_is_another check (roof_permit_id <> id);
create index permit_roof_permit_id_idx on data.permit (roof_permit_id, id);
alter table data.permit_content alter column decision_id drop not null;
alter table data.permit_content add column basis text not null default '';   -- of a standing permit: the agency's own decision outside the program
