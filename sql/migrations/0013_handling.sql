-- What the agency does with an application between its arrival and its decision: completion rounds, messages and notes, negotiation,
-- assessments by checklist, statements of colleagues, hearing, and what the application said at each submission.

alter table data.application add column transferred_to text not null default '';
alter table data.application drop constraint application_proposed_outcome_check;
alter table data.application add constraint application_proposed_outcome_check check (proposed_outcome in ('granted', 'granted_conditionally', 'granted_in_part', 'refused', 'dismissed', 'lapsed'));

create table data.completion_request (
  id             bigint generated always as identity primary key,
  application_id bigint not null constraint completion_request_application_id_fkey references data.application,
  org_id         bigint not null constraint completion_request_org_id_fkey references data.organisation,
  no             integer not null constraint completion_request_no_check check (no >= 1),
  state          text not null default 'open' constraint completion_request_state_check check (state in ('open', 'answered', 'unanswered', 'dropped')),
  intro          text not null default '',
  due_on         date not null,
  asked_by       bigint not null constraint completion_request_asked_by_fkey references data.person,
  asked_at       timestamptz not null,
  reminded_at    timestamptz,                             -- last reminder, by hand or by the calendar
  wished_until   date,                                    -- the applicant asks for more time until this day …
  wish_reason    text not null default '',
  wish_state     text constraint completion_request_wish_state_check check (wish_state in ('asked', 'granted', 'refused')),
  closed_at      timestamptz,
  constraint completion_request_application_no_key unique (application_id, no),
  constraint completion_request_wish_whole check ((wished_until is null) = (wish_state is null)),
  constraint completion_request_closed_whole check ((state = 'open') = (closed_at is null))
);
create unique index completion_request_open_idx on data.completion_request (application_id) where state = 'open';
create index completion_request_org_id_idx on data.completion_request (org_id, id);
create index completion_request_asked_by_idx on data.completion_request (asked_by);
create index completion_request_due_on_idx on data.completion_request (due_on) where state = 'open';

create table data.completion_item (
  id          bigint generated always as identity primary key,
  request_id  bigint not null constraint completion_item_request_id_fkey references data.completion_request,
  org_id      bigint not null constraint completion_item_org_id_fkey references data.organisation,
  no          integer not null constraint completion_item_no_check check (no between 1 and 50),
  field       text not null constraint completion_item_field_form check (field ~ '^[a-z][a-z_]{1,40}(\.[a-z_]{1,40})?$'),
  question    text not null constraint completion_item_question_length check (length(btrim(question)) between 3 and 4000),
  state       text not null default 'open' constraint completion_item_state_check check (state in ('open', 'answered', 'not_given')),
  answer      text not null default '',                   -- of an item that cannot be given: the reason
  answered_by bigint constraint completion_item_answered_by_fkey references data.person,
  answered_at timestamptz,
  constraint completion_item_request_no_key unique (request_id, no),
  constraint completion_item_answer_needed check (state = 'open' or btrim(answer) <> '')
);
create index completion_item_org_id_idx on data.completion_item (org_id, id);
create index completion_item_answered_by_idx on data.completion_item (answered_by);

create table data.application_message (
  id             bigint generated always as identity primary key,
  application_id bigint not null constraint application_message_application_id_fkey references data.application,
  org_id         bigint not null constraint application_message_org_id_fkey references data.organisation,
  side           text not null constraint application_message_side_check check (side in ('agency', 'customer')),
  person_id      bigint not null constraint application_message_person_id_fkey references data.person,
  text           text not null constraint application_message_text_length check (length(btrim(text)) between 1 and 8000),
  sent_at        timestamptz not null,
  read_at        timestamptz                              -- by the other side
);
create index application_message_application_id_idx on data.application_message (application_id, id);
create index application_message_org_id_idx on data.application_message (org_id, id);
create index application_message_person_id_idx on data.application_message (person_id);
create index application_message_unread_idx on data.application_message (application_id, side) where read_at is null;

create table data.application_note (
  id             bigint generated always as identity primary key,
  application_id bigint not null constraint application_note_application_id_fkey references data.application,
  org_id         bigint not null constraint application_note_org_id_fkey references data.organisation,
  audience       text not null constraint application_note_audience_check check (audience in ('agency', 'all')),
  person_id      bigint not null constraint application_note_person_id_fkey references data.person,
  text           text not null constraint application_note_text_length check (length(btrim(text)) between 1 and 8000),
  written_at     timestamptz not null
);
create index application_note_application_id_idx on data.application_note (application_id, id);
create index application_note_org_id_idx on data.application_note (org_id, id);
create index application_note_person_id_idx on data.application_note (person_id);

create table data.negotiation (
  id             bigint generated always as identity primary key,
  application_id bigint not null constraint negotiation_application_id_fkey references data.application,
  org_id         bigint not null constraint negotiation_org_id_fkey references data.organisation,
  no             integer not null constraint negotiation_no_check check (no >= 1),
  state          text not null default 'open' constraint negotiation_state_check check (state in ('open', 'held', 'dropped')),
  topic          text not null,
  planned_on     date,
  begun_by       bigint not null constraint negotiation_begun_by_fkey references data.person,
  begun_at       timestamptz not null,
  held_on        date,
  participants   text not null default '',
  minutes        text not null default '',
  agreed         text not null default '',                -- which items were agreed, in words
  ended_at       timestamptz,
  constraint negotiation_application_no_key unique (application_id, no),
  constraint negotiation_minutes_needed check (state <> 'held' or (held_on is not null and btrim(minutes) <> ''))
);
create unique index negotiation_open_idx on data.negotiation (application_id) where state = 'open';
create index negotiation_org_id_idx on data.negotiation (org_id, id);
create index negotiation_begun_by_idx on data.negotiation (begun_by);

create table data.assessment (
  id             bigint generated always as identity primary key,
  application_id bigint not null constraint assessment_application_id_fkey references data.application,
  kind           text not null constraint assessment_kind_check check (kind in ('security', 'technical', 'examination')),
  no             integer not null constraint assessment_no_check check (no >= 1),
  state          text not null default 'open' constraint assessment_state_check check (state in ('open', 'finished', 'dropped')),
  result         text constraint assessment_result_check check (result in ('sufficient', 'sufficient_with_conditions', 'needs_completion', 'insufficient')),
  summary        text not null default '',
  begun_by       bigint not null constraint assessment_begun_by_fkey references data.person,
  begun_at       timestamptz not null,
  finished_by    bigint constraint assessment_finished_by_fkey references data.person,
  finished_at    timestamptz,
  constraint assessment_application_kind_no_key unique (application_id, kind, no),
  constraint assessment_result_needed check ((state = 'finished') = (result is not null))
);
create unique index assessment_open_idx on data.assessment (application_id, kind) where state = 'open';
create index assessment_begun_by_idx on data.assessment (begun_by);
create index assessment_finished_by_idx on data.assessment (finished_by);

create table data.assessment_line (
  assessment_id bigint not null constraint assessment_line_assessment_id_fkey references data.assessment,
  line          text not null constraint assessment_line_line_form check (line ~ '^[a-z][a-z_]{1,40}$'),
  verdict       text not null default 'open' constraint assessment_line_verdict_check check (verdict in ('open', 'sufficient', 'needs_completion', 'not_applicable')),
  note          text not null default '' constraint assessment_line_note_length check (length(note) <= 4000),
  constraint assessment_line_pkey primary key (assessment_id, line)
);

create table data.statement (
  id             bigint generated always as identity primary key,
  application_id bigint not null constraint statement_application_id_fkey references data.application,
  state          text not null default 'open' constraint statement_state_check check (state in ('open', 'given', 'cancelled')),
  question       text not null constraint statement_question_length check (length(btrim(question)) between 3 and 8000),
  due_on         date not null,
  asked_of       bigint not null constraint statement_asked_of_fkey references data.person,
  asked_by       bigint not null constraint statement_asked_by_fkey references data.person,
  asked_at       timestamptz not null,
  text           text not null default '',                -- of a cancelled one: why
  closed_at      timestamptz,
  constraint statement_not_of_oneself check (asked_of <> asked_by),
  constraint statement_closed_whole check ((state = 'open') = (closed_at is null)),
  constraint statement_text_needed check (state <> 'given' or btrim(text) <> '')
);
create unique index statement_open_idx on data.statement (application_id, asked_of) where state = 'open';
create index statement_application_id_idx on data.statement (application_id, id);
create index statement_asked_of_idx on data.statement (asked_of, state);
create index statement_asked_by_idx on data.statement (asked_by);

create table data.hearing (
  id             bigint generated always as identity primary key,
  application_id bigint not null constraint hearing_application_id_fkey references data.application,
  org_id         bigint not null constraint hearing_org_id_fkey references data.organisation,
  no             integer not null constraint hearing_no_check check (no >= 1),
  state          text not null default 'open' constraint hearing_state_check check (state in ('open', 'answered', 'ended', 'dropped')),
  proposal       text not null constraint hearing_proposal_length check (length(btrim(proposal)) between 10 and 20000),
  due_on         date not null,
  begun_by       bigint not null constraint hearing_begun_by_fkey references data.person,
  begun_at       timestamptz not null,
  answer         text not null default '',
  answered_by    bigint constraint hearing_answered_by_fkey references data.person,
  answered_at    timestamptz,
  ended_at       timestamptz,
  constraint hearing_application_no_key unique (application_id, no),
  constraint hearing_answer_whole check ((answered_at is null) = (btrim(answer) = ''))
);
create unique index hearing_open_idx on data.hearing (application_id) where state in ('open', 'answered');
create index hearing_org_id_idx on data.hearing (org_id, id);
create index hearing_begun_by_idx on data.hearing (begun_by);
create index hearing_answered_by_idx on data.hearing (answered_by);

create table data.application_submission (
  id             bigint generated always as identity primary key,
  application_id bigint not null constraint application_submission_application_id_fkey references data.application,
  org_id         bigint not null constraint application_submission_org_id_fkey references data.organisation,
  no             integer not null constraint application_submission_no_check check (no >= 1),
  occasion       text not null constraint application_submission_occasion_check check (occasion in ('submitted', 'completed')),
  at             timestamptz not null,
  content        jsonb not null,                          -- flat: field or item → what stood there
  constraint application_submission_application_no_key unique (application_id, no)
);
create index application_submission_org_id_idx on data.application_submission (org_id, id);

comment on table data.completion_request is 'A numbered request to complete an application, with its due day, the wish for more time, and how it ended.';
comment on table data.completion_item is 'One question of a completion request, which field it concerns, and the applicant''s answer.';
comment on table data.application_message is 'What applicant and handler write to each other about an application; both sides see all of it.';
comment on table data.application_note is 'A note on an application: inside the agency, or shown to the applicant as well.';
comment on table data.negotiation is 'A negotiation on the content of an application, and its minutes; both sides see it.';
comment on table data.assessment is 'A checklist gone through for an application by the agency, with its result.';
comment on table data.assessment_line is 'One line of a checklist (rule.checklist) and how it was judged.';
comment on table data.statement is 'A colleague''s statement asked on an application; inside the agency.';
comment on table data.hearing is 'The applicant heard before a decision to his detriment (434/2003 34 §).';
comment on table data.application_submission is 'What the application said when it was sent and at each sent completion; the differences are shown as changes.';
