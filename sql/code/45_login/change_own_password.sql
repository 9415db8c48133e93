-- Purpose: a person puts a password of his own in the place of the present one, by a verifier that the client made of it. The present
-- password is proven by logging in with it: the session is one that began within the last minute. Other sessions of the login end, since
-- whoever knew the old password may be in one of them.
-- Who: everybody who holds a role, for himself. Object: his own person row. Codes: DA001, DA006-DA008, DA010 (log in anew); faults DA208.
-- PostgreSQL lets a role set its own password by ALTER ROLE as well, whatever stands here; the first password counts as changed only by this act.
create function api.change_own_password(p_request_id uuid, p_verifier text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  p data.person;
begin
  select * into p from data.person x where x.login_name = session_user::text;
  v := rule.begin_act(p_request_id, 'change_own_password', 'person', p.id, p.version);
  if v.done then
    return rule.outcome(v);
  end if;
  if not rule.is_verifier(p_verifier) then
    return rule.refuse_faults(v, '[{"field": "verifier", "code": "DA208"}]');
  end if;
  if rule.session_began() < clock_timestamp() - interval '1 minute' then
    return rule.refuse(v, 'DA010');
  end if;
  -- Sessions first: one of them may hold a lock on the row.
  perform rule.end_sessions(session_user);
  perform from data.person x where x.id = p.id and x.version = p.version for no key update;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  perform rule.set_own_password(p_verifier);
  update data.person set first_password = false, version = version + 1, changed_at = v.at where id = p.id;
  return rule.accept(v, p.id, p.version + 1, jsonb_build_object('first', p.first_password));
end $$;
comment on function api.change_own_password(uuid, text) is 'A person changes the password of his own login.';
