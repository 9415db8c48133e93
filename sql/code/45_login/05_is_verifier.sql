-- A SCRAM verifier in the form in which PostgreSQL keeps it, and nothing that it would take for a password instead and hash anew: the salt
-- is whole base64, there are at least a thousand rounds.
create function rule.is_verifier(p_verifier text) returns boolean
  language sql immutable
  return coalesce(p_verifier ~ '^SCRAM-SHA-256\$[1-9][0-9]{3,6}:(?=.{16,88}\$)([A-Za-z0-9+/]{4})+([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$', false);
comment on function rule.is_verifier(text) is 'Whether a text is a SCRAM-SHA-256 verifier as PostgreSQL keeps it.';
