-- The content of secret documents is for those who handle, decide and audit; a supervisor sees that they are there.
create function rule.sees_secret() returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return rule.has_role('expert') or rule.has_role('decider') or rule.has_role('auditor');
end $$;
comment on function rule.sees_secret() is 'Whether a person of the agency may read the content of secret attachments.';
