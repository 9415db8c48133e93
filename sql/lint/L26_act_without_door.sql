-- Every command opens through rule.begin_act, or rule.begin_right_act before it, with a request id, and closes through rule.accept; the due work is nobody's act and has no request id.
select p.oid::regprocedure as function
from pg_proc p
where p.pronamespace = 'api'::regnamespace and p.prokind = 'f' and p.proname <> 'run_due_work'
  and (p.proargnames[1] is distinct from 'p_request_id' or p.prorettype <> 'api.outcome'::regtype or not p.prosecdef or p.provolatile <> 'v'
       or p.prosrc !~ 'rule\.begin_(right_)?act\(' or p.prosrc !~ 'rule\.accept\(');
