-- What travels between the functions of a command, and what a command answers.
create type api.outcome as (accepted boolean, code text, field text, detail jsonb, id bigint, version integer);
comment on type api.outcome is
  'Answer of every command. A refusal by rule is an answer (accepted = false, code DAnnn); an exception is a defect or a lost link.';

create type rule.matter as (
  object        text,
  id            bigint,
  org_id        bigint,
  state         text,       -- 'none' for what is about to be made
  version       integer,
  service       text,
  subject_id    bigint,     -- whom it is about
  maker_id      bigint,     -- who proposed or applied
  presenter_id  bigint,
  handler_id    bigint,
  permit_id     bigint,
  permit_state  text,
  valid_from    date,
  valid_until   date,
  agency_stop   boolean,
  restorable    boolean
);
comment on type rule.matter is 'What guards need to know of one object; columns that an object lacks are empty.';

create type rule.actor as (
  done          boolean,    -- the outcome stands already: a repetition, or refused at the door
  accepted      boolean,
  code          text,
  field         text,
  detail        jsonb,
  result_id     bigint,
  result_version integer,
  request_id    uuid,
  act           text,
  at            timestamptz,
  person_id     bigint,
  role          text,
  to_state      text,
  audience      text,
  object        text,
  object_id     bigint,
  org_id        bigint,
  state         text,
  version       integer
);
comment on type rule.actor is 'Who acts, in which role, on what: made by rule.begin_act, handed to rule.refuse or rule.accept.';
