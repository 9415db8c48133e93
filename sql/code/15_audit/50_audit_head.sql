-- What a client remembers of the chain, and what it demands to find again later.
create view ui.audit_seal with (security_invoker = true) as
  select s.no, s.segment, encode(s.hash, 'hex') as hash, s.at from audit.seal s;
comment on view ui.audit_seal is 'Heads of the audit chain by number.';

create view ui.audit_head with (security_invoker = true) as
  select s.no, s.segment, encode(s.hash, 'hex') as hash, s.at from audit.seal s order by s.no desc limit 1;
comment on view ui.audit_head is 'The last head of the audit chain: a client keeps it, and the chain must still hold it when the client comes back.';
