-- Kinds of applications beside the new permit, what an applicant answers question by question, and where an application comes from.

alter table data.application drop constraint application_kind_check;
alter table data.application add constraint application_kind_check check (kind in ('new_permit', 'municipal_order', 'amendment', 'renewal', 'framework_join'));
alter table data.target_time drop constraint target_time_kind_check;
alter table data.target_time add constraint target_time_kind_check check (kind in ('new_permit', 'municipal_order', 'amendment', 'renewal', 'framework_join'));
alter table data.application
  add column base_permit_id      bigint constraint application_base_permit_id_fkey references data.permit,       -- the permit to be amended or renewed
  add column framework_permit_id bigint constraint application_framework_permit_id_fkey references data.permit,  -- the intermediary's permit to be joined
  add column responsible_person_id bigint constraint application_responsible_person_id_fkey references data.person,  -- the responsible user named in a municipal order
  add column copied_from_id      bigint constraint application_copied_from_id_fkey references data.application,
  add column registered_by       bigint constraint application_registered_by_fkey references data.person,        -- the expert who entered what came on paper
  add column arrived_on          date,                                                                            -- and the day on which it came
  add column route               jsonb;                                                                           -- answers by which the applicant was guided here
alter table data.application add constraint application_arrived_check check ((registered_by is null) = (arrived_on is null));
create index application_base_permit_id_idx on data.application (base_permit_id);
create index application_framework_permit_id_idx on data.application (framework_permit_id);
create index application_responsible_person_id_idx on data.application (responsible_person_id);
create index application_copied_from_id_idx on data.application (copied_from_id);
create index application_registered_by_idx on data.application (registered_by);

-- Questions live in the code (rule.question) and may change with it; an answer keeps the code under which it was given.
create table data.application_answer (
  application_id bigint not null constraint application_answer_application_id_fkey references data.application,
  question       text collate "C" not null constraint application_answer_question_form check (question ~ '^[a-z]+\.[A-Za-z0-9_.]{1,60}$'),
  answer         text not null constraint application_answer_length check (length(answer) between 1 and 20000),
  constraint application_answer_pkey primary key (application_id, question)
);
comment on table data.application_answer is 'What the applicant answered to a question of the application; what is not answered has no row.';

-- An intermediary agrees that a client joins its framework permit, before the client sends its application.
create table data.join_request (
  id             bigint generated always as identity primary key,
  application_id bigint not null constraint join_request_application_id_fkey references data.application,
  permit_id      bigint not null constraint join_request_permit_id_fkey references data.permit,
  org_id         bigint not null constraint join_request_org_id_fkey references data.organisation,          -- the intermediary, whose people answer
  client_org_id  bigint not null constraint join_request_client_org_id_fkey references data.organisation,
  client_name_fi text not null,   -- as they were when it was asked: the intermediary does not see the client's own row
  client_name_sv text not null,
  message        text not null default '',
  state          text not null default 'asked' constraint join_request_state_check check (state in ('asked', 'approved', 'refused', 'withdrawn')),
  reason         text not null default '',
  asked_by       bigint not null constraint join_request_asked_by_fkey references data.person,
  asked_at       timestamptz not null,
  answered_by    bigint constraint join_request_answered_by_fkey references data.person,
  answered_at    timestamptz,
  version        integer not null default 1,
  changed_at     timestamptz not null default now(),
  constraint join_request_answered check ((state in ('approved', 'refused')) = (answered_at is not null))
);
create unique index join_request_open_idx on data.join_request (application_id) where state in ('asked', 'approved');
create index join_request_application_id_idx on data.join_request (application_id);
create index join_request_permit_id_idx on data.join_request (permit_id);
create index join_request_org_id_idx on data.join_request (org_id, state);
create index join_request_client_org_id_idx on data.join_request (client_org_id);
create index join_request_asked_by_idx on data.join_request (asked_by);
create index join_request_answered_by_idx on data.join_request (answered_by);
comment on table data.join_request is 'A client asks an intermediary to be taken under its framework permit.';

-- A content version decided for a later day takes effect on that day.
alter table data.permit_content add column applied_at timestamptz default now();
update data.permit_content set applied_at = valid_from;
create index permit_content_to_begin_idx on data.permit_content (valid_from) where applied_at is null and valid_until is null;

-- Purposes that amendments name come on top of the earlier ones, which stay for the record.
alter table data.permit_purpose drop constraint permit_purpose_purpose_no_check;
alter table data.permit_purpose add constraint permit_purpose_purpose_no_check check (purpose_no between 1 and 999);
