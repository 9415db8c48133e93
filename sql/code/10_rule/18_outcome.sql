create function rule.outcome(p_actor rule.actor) returns api.outcome
  language sql immutable
  return row (p_actor.accepted, p_actor.code, p_actor.field, p_actor.detail, p_actor.result_id, p_actor.result_version)::api.outcome;
comment on function rule.outcome(rule.actor) is 'The outcome that stood before the act began: a repetition or a refusal at the door.';
