-- The questions of an application as data: what is asked, of whom, and when. Which of them stand in front of an applicant is worked out
-- by rule.visible_questions alone; the words are in the client (model/messages), by the code of the question.
create table rule.question (
  code        text not null constraint question_pkey primary key,   -- section.name
  section     text not null,
  sort        integer not null,
  type        text not null check (type in ('text', 'long_text', 'choice', 'flag', 'number', 'date')),
  need        text not null default 'case' check (need in ('always', 'case', 'never')),  -- case: not in the light municipal order
  service     text check (service in ('browser', 'interface')),     -- empty: both
  kinds       text[],                                               -- empty: every kind of application
  choices     text[],
  least       integer not null default 1,                           -- letters of a text
  form        text,                                                 -- pattern of a text with a form of its own
  if_question text,                                                 -- asked only when that one is answered so
  if_value    text,
  if_fact     text check (if_fact in ('wide_key', 'own_link')),     -- asked only when the content or the kind makes it matter
  constraint question_if check ((if_question is null) = (if_value is null)),
  constraint question_choices check ((type = 'choice') = (choices is not null))
);
comment on table rule.question is 'Questions of an application: section, type, need, and the conditions under which each is asked.';
