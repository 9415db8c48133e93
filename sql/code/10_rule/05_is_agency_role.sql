create function rule.is_agency_role(p_role text) returns boolean
  language sql immutable parallel safe
  return p_role in ('expert', 'decider', 'access_administrator', 'log_officer', 'supervisor', 'auditor', 'administrator');
comment on function rule.is_agency_role(text) is 'Whether a role belongs to the agency''s side; the others act for one organisation.';
