-- The map of acts: from which state, by which role, to which state, and what must hold besides. Read by the door of every
-- command and by ui.allowed_action, so that a button is never enabled for what the command refuses. The rows stand by theme in 12_transition.
create table rule.transition (
  object     text not null,
  from_state text not null,          -- 'none': the act makes the object
  act        text not null,
  to_state   text not null,
  role       text not null,
  guard      text[] not null default '{}',
  audience   text not null default 'all' check (audience in ('agency', 'all')),
  -- the guards of acts on rights, for rule.right_door
  not_self           boolean not null generated always as ('not_self' = any (guard)) stored,
  impartial          boolean not null generated always as ('impartial' = any (guard)) stored,
  permit_in_force    boolean not null generated always as ('permit_in_force' = any (guard)) stored,
  not_agency_stopped boolean not null generated always as ('not_agency_stopped' = any (guard)) stored,
  restorable         boolean not null generated always as ('restorable' = any (guard)) stored,
  agency_side        boolean not null generated always as (rule.is_agency_role(role)) stored,
  constraint transition_pkey primary key (object, act, from_state, role, to_state)
);
comment on table rule.transition is
  'Acts as data: object, state before, act, state after, role, guards (see rule.guard_code). Two rows with different states after: the dates decide.';
