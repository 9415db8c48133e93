-- What was decided, and each version of its document, stays as it was (invariant 8); a correction is a further version.
create trigger _050_immutable before update or delete on data.decision_condition for each row execute function rule.forbid_change();
create trigger _050_immutable before update or delete on data.decision_version for each row execute function rule.forbid_change();
create trigger _050_immutable before update or delete on data.decision_service for each row execute function rule.forbid_change();
